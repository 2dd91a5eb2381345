/** How long the drawing of a large control-flow graph takes in its worker. */
import { type ControlFlow, controlFlowOf } from '../../hir/analysis/flow.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { median, quantile, spread } from '../../telemetry/statistics.ts';
import { largeFlow } from '../../testing/flows.ts';
import { spawnGraph } from '../../workers/browser.ts';
import type { SectionResult } from '../report.ts';
import { manyBlocks } from '../scale-programs.ts';

const BLOCKS = 300;
const TARGET_MS = 300;
const WORKERS = 5;
const LATER = 8;

export async function graph(): Promise<SectionResult> {
  const shapes = [
    ...[1, 2, 3].map((seed) => ({ name: `loops, branches and switches, ${seed}`, flow: largeFlow(BLOCKS, seed) })),
    { name: 'diamonds, one after the other', flow: diamonds() },
  ];
  const measured = shapes.map(({ name, flow }) => ({ name, flow, first: [] as number[], later: [] as number[] }));
  for (let n = 0; n < WORKERS; n++) {
    for (const { flow, first, later } of measured) {
      const [start = Number.NaN, ...rest] = await drawInNewWorker(flow);
      first.push(start);
      later.push(...rest);
    }
  }
  const slowest = (of: (shape: (typeof measured)[number]) => number[]): number =>
    Math.max(...measured.map((shape) => median(of(shape))));
  const [first, later] = [slowest((shape) => shape.first), slowest((shape) => shape.later)];
  return {
    rows: [
      {
        what: `A control-flow graph of ${BLOCKS} blocks laid out off the page’s thread: the first one, later ones`,
        target: `≤ ${TARGET_MS} ms`,
        measured: `${first.toFixed(0)} ms, ${later.toFixed(0)} ms`,
        met: Math.max(first, later) <= TARGET_MS,
      },
    ],
    tables: [
      {
        title: `Layout of a graph of ${BLOCKS} blocks in its worker`,
        columns: ['graph', 'edges', 'the first, ms', 'later ones, ms', 'slowest'],
        rows: measured.map(({ name, flow, first: start, later: rest }) => [
          name,
          String(flow.blocks.reduce((sum, { edges }) => sum + edges.length, 0)),
          spread(start, 0),
          spread(rest, 0),
          quantile([...start, ...rest], 1).toFixed(0),
        ]),
        note: `From the page’s question to its having the answer: places of all blocks and routes of all edges. The first drawing in ${WORKERS} new workers, their start included, and ${LATER} more in each. No block was drawn before.`,
      },
    ],
  };
}

function diamonds(): ControlFlow {
  const [func] = parseModule(manyBlocks(BLOCKS)).module.functions;
  if (func === undefined) throw new Error('the generated program has no function');
  return controlFlowOf(func, func, () => 1);
}

/** Milliseconds of each drawing. */
async function drawInNewWorker(flow: ControlFlow): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  const worker = spawnGraph();
  try {
    for (let n = 0; n <= LATER; n++) {
      const asked = n === 0 ? start : performance.now();
      await worker.call('draw', [flow, new Map()]);
      times.push(performance.now() - asked);
    }
    return times;
  } finally {
    worker.terminate();
  }
}
