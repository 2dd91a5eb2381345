/** A compilation as the pane shows it: what each pass began with, which rows there are, and what it comes to. */
import { READING } from '../../compiler/binaryen/passes.ts';
import type { CompilationStep, CompilationSteps, PassRemark } from '../../engine/api.ts';

export type Optimizer = CompilationStep['by'];
export const OPTIMIZERS: readonly Optimizer[] = ['tierlab', 'binaryen'];

export interface ShownPass {
  /** Among all passes of the compilation. */
  readonly index: number;
  readonly step: CompilationStep;
  readonly changed: boolean;
  /** The function's text before and after: HIR in our optimiser, WebAssembly text in Binaryen's. */
  readonly before: string;
  readonly after: string;
  /** What it says that the same pass has not said before. */
  readonly remarks: readonly PassRemark[];
}

/** The passes in their order, each with what it began with. */
export function shownPasses({ initial, emitted, steps }: CompilationSteps): ShownPass[] {
  const texts: Record<Optimizer, string> = { tierlab: initial, binaryen: emitted };
  const said = new Set<string>();
  return steps.map((step, index) => {
    const before = texts[step.by];
    const after = step.text ?? before;
    texts[step.by] = after;
    // A pass that runs again refuses the same calls again.
    const remarks = step.remarks.filter(({ kind, line, text }) => {
      const key = JSON.stringify([step.name, kind, line, text]);
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    });
    return { index, step, changed: step.text !== null, before, after, remarks };
  });
}

export type Row =
  | { readonly kind: 'pass'; readonly pass: ShownPass }
  /** Passes in a row that changed nothing; they follow as rows of their own where it is open. */
  | { readonly kind: 'idle'; readonly first: number; readonly count: number; readonly open: boolean };

/**
 * The rows for some passes in their order. Two and more neighbours that changed nothing and have nothing to say are
 * folded into one row, which is open when its first pass is in `open`.
 */
export function foldIdle(passes: readonly ShownPass[], open: ReadonlySet<number>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < passes.length; ) {
    let end = at;
    while (end < passes.length && isIdle(passes[end] as ShownPass)) end += 1;
    const first = (passes[at] as ShownPass).index;
    const isFold = end - at >= 2;
    if (isFold) rows.push({ kind: 'idle', first, count: end - at, open: open.has(first) });
    if (!isFold || open.has(first)) {
      for (const pass of passes.slice(at, Math.max(end, at + 1))) rows.push({ kind: 'pass', pass });
    }
    at = Math.max(end, at + 1);
  }
  return rows;
}

function isIdle({ changed, remarks }: ShownPass): boolean {
  return !changed && remarks.length === 0;
}

/** Passes that have every word of a query in their names. */
export function findPasses(passes: readonly ShownPass[], query: string): ShownPass[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return passes.filter(({ step }) => words.every((word) => step.name.toLowerCase().includes(word)));
}

export interface Change {
  readonly before: number;
  readonly after: number;
}

export interface Summary {
  readonly passes: number;
  readonly changed: number;
  readonly ms: number;
  /** From the first pass to the last one; null where there was none. */
  readonly size: Change | null;
}

function isPass({ step }: ShownPass): boolean {
  return step.by !== 'binaryen' || step.name !== READING;
}

/** What some passes in their order come to. All of them have the same measure of size. */
export function summaryOf(passes: readonly ShownPass[]): Summary {
  const first = passes[0];
  const last = passes.at(-1);
  return {
    passes: passes.filter(isPass).length,
    changed: passes.filter((pass) => isPass(pass) && pass.changed).length,
    ms: passes.reduce((sum, { step }) => sum + step.ms, 0),
    size: first === undefined || last === undefined ? null : { before: first.step.before, after: last.step.after },
  };
}
