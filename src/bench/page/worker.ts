/** Sections that need nothing but a thread of their own. */
import { expose } from 'comlink';
import { emission } from './emission.ts';
import { frontEnd } from './front-end.ts';

const sections = { frontEnd, emission };
export type MeasuringWorker = typeof sections;

expose(sections);
