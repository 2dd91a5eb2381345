/** Runs passes over a function, one after the other, and tells what each of them did. */
import type { Func } from '../../hir/module.ts';
import type { OptimizerFacts } from './facts.ts';
import { cloneFunction } from './ir/clone.ts';
import { compact, sizeOfFunction } from './ir/edit.ts';
import { type Pass, type Remark, Unit } from './pass.ts';

/** What a pass did. Plain data: it is posted to the page. */
export interface PassRecord {
  readonly pass: string;
  readonly changed: boolean;
  /** Instructions before and after. */
  readonly before: number;
  readonly after: number;
  readonly ms: number;
  readonly remarks: readonly Remark[];
}

export interface PipelineOptions {
  /** Only so many passes are run: to find the one that breaks a program. */
  readonly limit?: number;
  /** Once so much work is done, no further pass is begun. In instructions visited (`Unit.work`). */
  readonly budget?: number;
  /** Called with the copy that passes will change, before the first of them. */
  readonly onStart?: (func: Func) => void;
  /** Called after each pass that changed something. */
  readonly onChange?: (func: Func, record: PassRecord) => void;
}

export interface OptimizedFunction {
  /** A copy; the function itself is as before. */
  readonly func: Func;
  readonly records: readonly PassRecord[];
  /** How many passes the budget has cut off. */
  readonly skipped: number;
  /** What it took, in instructions visited. */
  readonly work: number;
}

export function runPipeline(
  original: Func,
  passes: readonly Pass[],
  facts: OptimizerFacts,
  { limit = passes.length, budget = Number.POSITIVE_INFINITY, onStart, onChange }: PipelineOptions = {},
): OptimizedFunction {
  const func = cloneFunction(original);
  compact(func);
  onStart?.(func);
  const unit = new Unit(func, facts);
  const records: PassRecord[] = [];
  /** Passes that have found nothing to do since the last change: they would find nothing again. */
  const settled = new Set<Pass>();
  let size = sizeOfFunction(func);
  for (const pass of passes.slice(0, limit)) {
    if (unit.work > budget) break;
    const begun = performance.now();
    const changed = !settled.has(pass) && run(pass, unit, size);
    if (changed) settled.clear();
    else settled.add(pass);
    const before = size;
    if (changed) size = sizeOfFunction(func);
    const remarks = unit.remarks.splice(0);
    const record = { pass: pass.name, changed, before, after: size, ms: performance.now() - begun, remarks };
    records.push(record);
    if (changed) onChange?.(func, record);
  }
  return { func, records, skipped: Math.min(limit, passes.length) - records.length, work: unit.work };
}

function run(pass: Pass, unit: Unit, size: number): boolean {
  unit.work += size;
  const changed = pass.run(unit);
  if (changed) unit.changed(pass);
  return changed;
}
