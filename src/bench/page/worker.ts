/** What needs nothing but a thread of its own. */
import { expose } from 'comlink';
import { javaScriptWorkloads } from '../javascript.ts';
import { counters, recording } from './counters.ts';
import { emission } from './emission.ts';
import { frontEnd } from './front-end.ts';
import { scale } from './scale.ts';

const workloads = javaScriptWorkloads();

function workload(id: string) {
  const found = workloads[id];
  if (found === undefined) throw new Error(`there is no ${id} in JavaScript`);
  return found;
}

const worker = {
  frontEnd,
  emission,
  counters,
  recording,
  scale,
  /** The answer of an example's workload in JavaScript, after so many times. */
  javaScript: (id: string, times: number) => {
    let answer = 0;
    for (let i = 0; i <= times; i++) answer = workload(id)();
    return answer;
  },
  javaScriptMs: (id: string) => {
    const start = performance.now();
    workload(id)();
    return performance.now() - start;
  },
};
export type MeasuringWorker = typeof worker;

expose(worker);
