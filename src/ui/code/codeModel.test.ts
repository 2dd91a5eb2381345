import { expect, test } from 'vitest';
import type { ProgramInfo, TierCode, TierEvent } from '../../engine/api.ts';
import type { CompiledTier, OptimizationTier } from '../../engine/tiering/config.ts';
import { Recording } from '../../telemetry/recording.ts';
import {
  instructionOn,
  linesFrom,
  momentNote,
  originText,
  shareText,
  shownTier,
  type View,
  wasReplaced,
} from './codeModel.ts';

const PROGRAM: ProgramInfo = {
  id: 1,
  functions: [{ index: 0, name: 'f', line: 1, signature: '() -> void', blockCount: 1, size: 1 }],
  runs: [],
  threads: 1,
  startTier: 0,
  epoch: 0,
  baseline: { bytes: 1, loadMs: 1, emitMs: 1 },
  diagnostics: [],
};
const installed = (sequence: number, at: number, from: OptimizationTier, to: OptimizationTier): TierEvent => ({
  ...{ sequence, at, functionIndex: 0, function: 'f', kind: 'installed', from, to, count: 10 * at, reason: '' },
  ...{ job: sequence, worker: 0, compileMs: 1, bytes: 100 },
});

/** Tier 1 at 10 ms, Tier 2 at 20, back to Tier 0 at 30, Tier 1 again at 40. */
function recorded(): Recording {
  const recording = new Recording(PROGRAM, { blocks: false });
  recording.record([installed(0, 10, 0, 1), installed(1, 20, 1, 2), installed(2, 30, 2, 0), installed(3, 40, 0, 1)]);
  const [info] = PROGRAM.functions;
  if (info !== undefined) recording.sample(50, [{ info, tier: 1, state: 'idle', count: 500 }]);
  return recording;
}

test.each<[View, number | null, CompiledTier | null]>([
  ['running', null, 1],
  ['running', 5, 0],
  ['running', 25, 2],
  ['running', 35, 0],
  [2, null, 2],
  [2, 25, 2],
  // It had none yet: what ran then.
  [2, 15, 1],
  [1, 5, 0],
  ['hir', 25, null],
])('of %s at %s ms, Tier %s is shown', (view, time, tier) => {
  expect(shownTier(view, recorded().at(time), 0)).toBe(tier);
});

test('a moment that is not the present is named', () => {
  expect(momentNote(recorded().at(null))).toBe('');
  expect(momentNote(recorded().at(15))).toBe(' at 15 ms');
});

test('of code that was made again, only the latest is kept', () => {
  const recording = recorded();
  expect(wasReplaced(recording.at(15), 0, 1)).toBe(true);
  expect(wasReplaced(recording.at(45), 0, 1)).toBe(false);
  expect(wasReplaced(recording.at(25), 0, 2)).toBe(false);
  expect(wasReplaced(recording.at(5), 0, 0)).toBe(false);
});

/** Its fifth line is in a function that is compiled together with @f. */
const WAT = ' (func $f (param $0 i32)\n\n\n\n (func $g\n';
const code = (tier: OptimizationTier, lines: number[], absent: number[] = []): TierCode => ({
  ...{ tier, backend: null, wat: WAT, bytes: new Uint8Array(100), bodyBytes: 10, cluster: [], passes: [] },
  origins: { lines: Int32Array.from(lines), absent },
});
const FUNCTIONS = [
  { name: 'f', line: 1, endLine: 9 },
  { name: 'g', line: 11, endLine: 15 },
];

test('a line of the program leads to all lines of the code that come from it', () => {
  const { origins } = code(0, [-1, 0, 4, 5, 4]);
  expect(linesFrom(origins, 4)).toEqual([3, 5]);
  expect(linesFrom(origins, 6)).toEqual([]);
  expect(linesFrom(origins, 0)).toEqual([]);
  expect(linesFrom(origins, null)).toEqual([]);
  expect(linesFrom(null, 4)).toEqual([]);
});

test.each([
  [3, 'From line 4.'],
  [4, 'From line 12, in @g, which is inlined here.'],
  // In @g itself.
  [6, 'From line 12.'],
  [2, 'From no line: Tier 2 counts calls here, or looks whether it is to stop.'],
  [1, 'From no line of the program.'],
  [9, 'From no line of the program.'],
])('where line %s comes from is said', (line, text) => {
  expect(originText(code(2, [-1, 0, 4, 12, -1, 12]), line, FUNCTIONS)).toBe(text);
});

test('unknown places are said to be unknown', () => {
  const unknown = { ...code(2, []), origins: null };
  expect(originText(unknown, 1, FUNCTIONS)).toMatch(/isn’t known/);
  expect(shareText(4, [unknown])).toMatch(/isn’t known/);
});

test('what became of a line is said for each tier', () => {
  expect(shareText(4, [code(0, [4, 4]), code(2, [5], [4])])).toBe(
    'Line 4: 2 instructions in Tier 0, optimised away in Tier 2.',
  );
  expect(shareText(6, [code(1, [6]), code(2, [5])])).toBe('Line 6: 1 instruction in Tier 1, none in Tier 2.');
});

test('the instruction of a line is what its bracket opens with', () => {
  expect(instructionOn('    (i32.add')).toBe('i32.add');
  expect(instructionOn('    (local.get $x)')).toBe('local.get');
  expect(instructionOn('   )')).toBeNull();
});
