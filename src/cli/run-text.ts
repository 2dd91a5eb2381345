/** What a run did, for people at a terminal. */
import type { FunctionStatus, RunResult, TierEvent } from '../engine/api.ts';
import { TIER_NAMES } from '../engine/tiering/config.ts';

export const NOTHING_TO_RUN = 'there is nothing to run: no run directive and no @main(); `run` has --entry FUNCTION';

/** `@f(1, 2) x 10` */
export function callText({ entry, args, calls }: Pick<RunResult, 'entry' | 'args' | 'calls'>): string {
  return `@${entry}(${args.join(', ')})${calls === 1 ? '' : ` x ${calls}`}`;
}

/** A run directive's result: a line, what was printed below it, and what is wrong with it. */
export function resultText(result: RunResult): string {
  const { trap, expected, ok, problem, ms, output } = result;
  const answer = trap === null ? valueText(result) : ` traps "${trap.message}"${placeText(trap)}`;
  const verdict = ok ? (expected === null ? '' : ', as expected') : '';
  const lines = [`${ok ? 'ok  ' : 'FAIL'} ${callText(result)}${answer}${verdict}, ${ms.toFixed(ms < 10 ? 2 : 0)} ms`];
  if (problem !== null) lines.push(`     ${problem}`);
  if (output !== '')
    lines.push(
      ...output
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `     | ${line}`),
    );
  return `${lines.join('\n')}\n`;
}

function valueText({ value }: RunResult): string {
  return value === null ? '' : ` = ${value}`;
}

function placeText({ function: name, block, line }: NonNullable<RunResult['trap']>): string {
  if (name === null) return '';
  return ` in @${name}${block === null ? '' : `, ${block}`}${line === null ? '' : `, line ${line}`}`;
}

const MOST_FUNCTIONS = 10;

/** The functions that were called most, with their tiers. */
export function functionsText(functions: readonly FunctionStatus[]): string {
  const called = functions.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const shown = called.slice(0, MOST_FUNCTIONS);
  const width = Math.max(...shown.map(({ info }) => info.name.length), 0);
  const lines = shown.map(
    ({ info, tier, count }) => `  @${info.name.padEnd(width)}  ${TIER_NAMES[tier].padEnd(9)}  ${count} calls`,
  );
  if (called.length > shown.length) lines.push(`  and ${called.length - shown.length} more`);
  return lines.map((line) => `${line}\n`).join('');
}

/** One step of a compile job. */
export function eventText({ at, function: name, kind, from, to, count, reason }: TierEvent): string {
  const tiers = `${TIER_NAMES[from]} → ${TIER_NAMES[to]}`;
  return `${at.toFixed(2).padStart(10)} ms  ${kind.padEnd(9)}  @${name}  ${tiers}  ${count} calls: ${reason}\n`;
}
