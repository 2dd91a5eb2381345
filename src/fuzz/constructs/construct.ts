/** What a program can be made of: an entry for each kind of statement. */
import type { Body } from '../body.ts';

/** Parts of the language that a program may do without. */
export const GROUPS = [
  ...['float', 'cast', 'division', 'intrinsic', 'overflow', 'print'],
  ...['memory', 'pointer', 'bytes', 'alloca', 'bulk', 'heap', 'atomic'],
  ...['aggregate', 'union', 'vector'],
  ...['indirect', 'closure', 'trait', 'helper'],
  ...['graph', 'array', 'trap'],
] as const;
export type Group = (typeof GROUPS)[number];

export interface Construct {
  /** Null: in every program. */
  readonly group: Group | null;
  readonly weight: number;
  /** It has statements in it. */
  readonly nests?: boolean;
  /** It calls through an address. */
  readonly indirect?: boolean;
  /** Adds nothing where what it needs isn't there. */
  readonly emit: (body: Body) => void;
}
