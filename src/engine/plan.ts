/** A run directive made ready for execution, and its verdict afterwards. Plain data: it is posted between workers. */

import type { ProgramPlan } from '../abi/program.ts';
import type { Safepoints } from '../compiler/lower/context.ts';
import { emitDriver } from '../compiler/lower/driver.ts';
import type { RunDirective, ScalarConstant } from '../hir/module.ts';
import { type Type, typeName } from '../hir/types.ts';
import type { RunPlan, RunResult, TrapInfo } from './api.ts';
import { OUTPUT_LIMIT } from './execution/output.ts';
import type { ExecutionResult } from './execution/thread.ts';

/** How a result is to be read. */
export type ValueKind = 'void' | 'bool' | 'i32' | 'u32' | 'i64' | 'u64' | 'float';

export interface ExecutablePlan {
  readonly shown: RunPlan;
  readonly slot: number;
  readonly signature: string;
  readonly driver: Uint8Array<ArrayBuffer>;
  readonly args: readonly (number | bigint)[];
  readonly result: ValueKind;
  /** What the last call must return; null when nothing is said. */
  readonly value: number | bigint | null;
  /** The message that the call must trap with; null when nothing is said. */
  readonly trap: string | null;
  readonly output: readonly string[] | null;
}

export function planRun(
  plan: ProgramPlan,
  directive: RunDirective,
  line: number,
  safepoints: Safepoints = 'requested',
): ExecutablePlan {
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
    signature: typeName(entry.type),
    driver: emitDriver(plan, entry.type, safepoints),
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

/** Every call must print the expected lines; the end of a call's last line may be missing. */
function outputProblem(expected: readonly string[], { output, calls, cutOff }: ExecutionResult): string | null {
  const printed = cutOff ? output.slice(0, OUTPUT_LIMIT) : output;
  const once = expected.join('\n');
  if ([`${once}\n`, once].some((unit) => repeats(printed, unit, calls, cutOff))) return null;

  const lines = printed.split('\n');
  const at = lines.findIndex((line, i) => line !== expected[i % expected.length]);
  if (at === -1 || at >= expected.length * calls) {
    return `printed ${at === -1 ? 'fewer' : 'more'} lines than the expected ${expected.length}${calls === 1 ? '' : ' a call'}`;
  }
  const call = calls === 1 ? '' : ` of call ${Math.floor(at / expected.length) + 1}`;
  const line = at % expected.length;
  return `line ${line + 1} of the output${call} is ${JSON.stringify(lines[at])}, expected ${JSON.stringify(expected[line])}`;
}

/** Whether a text is a unit so many times, or the beginning of that. */
function repeats(text: string, unit: string, times: number, beginning: boolean): boolean {
  if (unit === '') return text === '';
  if (!beginning && text.length !== unit.length * times) return false;
  for (let at = 0; at < text.length; at += unit.length) {
    if (!unit.startsWith(text.slice(at, at + unit.length))) return false;
  }
  return true;
}
