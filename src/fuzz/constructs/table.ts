/** All constructs. A new one is an entry in one of these lists. */
import { AGGREGATE_CONSTRUCTS } from './aggregates.ts';
import { CALL_CONSTRUCTS } from './calls.ts';
import type { Construct } from './construct.ts';
import { CONTROL_CONSTRUCTS } from './control.ts';
import { LOOP_CONSTRUCTS } from './loops.ts';
import { MEMORY_CONSTRUCTS } from './memory.ts';
import { SCALAR_CONSTRUCTS } from './scalar.ts';
import { VECTOR_CONSTRUCTS } from './vectors.ts';

export const CONSTRUCTS: readonly Construct[] = [
  ...SCALAR_CONSTRUCTS,
  ...MEMORY_CONSTRUCTS,
  ...AGGREGATE_CONSTRUCTS,
  ...VECTOR_CONSTRUCTS,
  ...CALL_CONSTRUCTS,
  ...CONTROL_CONSTRUCTS,
  ...LOOP_CONSTRUCTS,
];
