/** A run directive made ready for execution, and its verdict afterwards. Plain data: it is posted between workers. */

import type { ProgramPlan } from '../compiler/lower/context.ts';
import { emitDriver } from '../compiler/lower/driver.ts';
import type { RunDirective, ScalarConstant } from '../hir/module.ts';
import type { Type } from '../hir/types.ts';
import type { RunPlan, RunResult, TrapInfo } from './api.ts';
import type { ExecutionResult } from './execution/thread.ts';

/** How a result is to be read. */
export type ValueKind = 'void' | 'bool' | 'i32' | 'u32' | 'i64' | 'u64' | 'float';

export interface ExecutablePlan {
  readonly shown: RunPlan;
  readonly slot: number;
  readonly driver: Uint8Array<ArrayBuffer>;
  readonly args: readonly (number | bigint)[];
  readonly result: ValueKind;
  /** What the last call must return; null when nothing is said. */
  readonly value: number | bigint | null;
  /** The message that the call must trap with; null when nothing is said. */
  readonly trap: string | null;
  readonly output: readonly string[] | null;
}

export function planRun(plan: ProgramPlan, directive: RunDirective, line: number): ExecutablePlan {
  const { entry, args, calls, expected, output } = directive;
  return {
    shown: {
      entry: entry.name,
      args: args.map(constantText),
      calls,
      expected: expected === null ? null : expectationText(expected),
      line,
    },
    slot: plan.table.slotOf.get(entry) as number,
    driver: emitDriver(plan, entry.type),
    args: args.map(({ value }) => value),
    result: valueKind(entry.result),
    value: expected?.kind === 'value' ? expected.value.value : null,
    trap: expected?.kind === 'trap' ? expected.message : null,
    output,
  };
}

function expectationText(expected: NonNullable<RunDirective['expected']>): string {
  return expected.kind === 'trap' ? `traps ${JSON.stringify(expected.message)}` : `== ${constantText(expected.value)}`;
}

function constantText({ type, value }: ScalarConstant): string {
  return String(readValue(valueKind(type), value));
}

function valueKind(type: Type): ValueKind {
  switch (type.kind) {
    case 'void':
    case 'bool':
      return type.kind;
    case 'float':
      return 'float';
    case 'int':
      if (type.bits === 64) return type.signed ? 'i64' : 'u64';
      return type.signed ? 'i32' : 'u32';
    default:
      return 'u32';
  }
}

/** A value as people and JSON read it: 64-bit integers and what isn't finite as text. */
export function readValue(kind: ValueKind, raw: number | bigint | null): RunResult['value'] {
  if (raw === null || kind === 'void') return null;
  switch (kind) {
    case 'bool':
      return Number(raw) !== 0;
    case 'i32':
      return Number(raw) | 0;
    case 'u32':
      return Number(raw) >>> 0;
    case 'i64':
      return BigInt.asIntN(64, BigInt(raw)).toString();
    case 'u64':
      return BigInt.asUintN(64, BigInt(raw)).toString();
    case 'float': {
      const value = Number(raw);
      if (Number.isNaN(value)) return 'nan';
      if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
      return value;
    }
  }
}

/** The result of a run on one thread, held against what was expected. */
export function judge(plan: ExecutablePlan, result: ExecutionResult, trap: TrapInfo | null): RunResult {
  const value = readValue(plan.result, result.value);
  const problem = result.stopped ? 'stopped' : findProblem(plan, result, value, trap);
  return {
    entry: plan.shown.entry,
    args: plan.shown.args,
    calls: result.calls,
    value,
    trap,
    expected: plan.shown.expected,
    ok: problem === null,
    problem,
    startedAt: result.startedAt,
    ms: result.ms,
    output: result.output,
    stopped: result.stopped,
    line: plan.shown.line,
  };
}

function findProblem(
  plan: ExecutablePlan,
  result: ExecutionResult,
  value: RunResult['value'],
  trap: TrapInfo | null,
): string | null {
  if (plan.trap !== null) {
    if (trap === null) return `expected the trap ${JSON.stringify(plan.trap)}, and it returned ${String(value)}`;
    if (trap.message !== plan.trap) {
      return `expected the trap ${JSON.stringify(plan.trap)}, and it trapped with ${JSON.stringify(trap.message)}`;
    }
  } else if (trap !== null) {
    return `trapped: ${trap.message}`;
  }
  if (plan.value !== null && value !== readValue(plan.result, plan.value)) {
    return `expected ${String(readValue(plan.result, plan.value))}, and it returned ${String(value)}`;
  }
  return plan.output === null ? null : outputProblem(plan.output, result);
}

/** Every call must print the expected lines; the last line's end may be missing. */
function outputProblem(expected: readonly string[], { output, calls }: ExecutionResult): string | null {
  const once = expected.join('\n');
  if (output === `${once}\n`.repeat(calls) || output === once.repeat(calls)) return null;
  const lines = output.split('\n');
  const at = expected.findIndex((line, i) => line !== lines[i]);
  if (at === -1) return `printed more than the expected ${expected.length} lines`;
  return `line ${at + 1} of the output is ${JSON.stringify(lines[at] ?? '')}, expected ${JSON.stringify(expected[at])}`;
}
