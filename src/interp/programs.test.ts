/**
 * The examples and the file tests do in the interpreter what they say; those of several threads are for the engine. Run
 * piece by piece (one instruction at a time, with breakpoints, each instruction in an interpreter of its own) they end
 * as they do in one go: result, trap, output, memory, stack pointer and counts.
 */
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../fuzz/random.ts';
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import type { Func, Instruction, Module, RunDirective } from '../hir/module.ts';
import { InterpreterRunner, type MakeCall } from '../testing/interpreter-runner.ts';
import { RUN_PROGRAMS, SHORT_EXAMPLES } from '../testing/programs.ts';
import type { Frame, FrameState, Outcome, Words } from './api.ts';
import type { Interpreter } from './interpreter.ts';

/** Steps that a call is taken for; what is left of it runs in one go. */
const STEPS = 200;
/** Frames beyond which a call is no longer handed on with each instruction. */
const DEEPEST = 30;
/** Calls of a directive that are made piece by piece; they are all alike. */
const CALLS = 3;
/** A directive whose calls pass more blocks is run in one go only. */
const BLOCKS = 20_000;

const COUNTED = { threads: 1, blockProfiling: true, sampleRate: 1 };

const programs = [...SHORT_EXAMPLES, ...RUN_PROGRAMS].filter(({ text }) => !/^; threads:/m.test(text));

function load(text: string): Module {
  const { module, diagnostics } = loadModule(text);
  if (module === null || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return module;
}

interface Program {
  readonly module: Module;
  readonly text: string;
}

/** Runs all directives: what is not as they say, and those that are not too long to be run piece by piece. */
function runWhole({ module, text }: Program) {
  const runner = new InterpreterRunner(module, text, {}, COUNTED);
  const short: RunDirective[] = [];
  let blocks = blocksPassed(runner);
  const problems = module.runs.flatMap((directive) => {
    const { entry, args, problem, trap } = runner.run(directive);
    const passed = blocksPassed(runner) - blocks;
    blocks += passed;
    if (passed / directive.calls <= BLOCKS) short.push({ ...directive, calls: Math.min(directive.calls, CALLS) });
    return problem === null ? [] : [`@${entry}(${args.join(', ')}): ${problem} (line ${trap?.line ?? '?'})`];
  });
  return { problems, short };
}

function blocksPassed({ plan, lane, module }: InterpreterRunner): number {
  const first = (plan.layout.blockCounts ?? 0) / 4;
  let sum = 0;
  for (let block = 0; block < module.blockCount; block++) sum += lane[first + 2 * block] as number;
  return sum;
}

/** What the directives of a program did, and what they left behind. */
function behaviour({ module, text }: Program, directives: readonly RunDirective[], call?: MakeCall) {
  const runner = new InterpreterRunner(module, text, {}, COUNTED);
  const results = directives.map((directive) => {
    const { entry, value, trap, output } = runner.run(directive, call);
    return { entry, value, trap, output };
  });
  return { results, lane: runner.lane.slice(), memory: digest(runner.data()) };
}

/** Position and value of each word that is not 0. */
function digest(data: Uint8Array): string {
  const words = new Float64Array(data.buffer, data.byteOffset, data.length >> 3);
  const bits = new BigUint64Array(data.buffer, data.byteOffset, data.length >> 3);
  let found = '';
  for (let i = 0; i < words.length; i++) if (!Object.is(words[i], 0)) found += `${i}:${bits[i]} `;
  return found;
}

function once<T>(compute: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= compute());
}

function finish(interpreter: Interpreter, outcome: Outcome): Words {
  const end = outcome.kind === 'returned' ? outcome : interpreter.run();
  if (end.kind !== 'returned') throw new Error(`stopped for ${end.reason}`);
  return end.result;
}

function argumentsOf({ args }: RunDirective): Words {
  return args.map(({ value }) => value);
}

/** A copy that shares nothing with the interpreter. */
function copyOf({ func, instruction, values, stack, entering }: Frame): FrameState {
  return {
    func,
    instruction,
    values: new Map([...values].map(([value, words]) => [value, [...words]])),
    stack: stack && { ...stack },
    entering: entering ?? null,
  };
}

/** The frame that runs; there is one wherever it is stopped. */
function innermost(frames: readonly Frame[]): Frame {
  const frame = frames.at(-1);
  if (frame === undefined) throw new Error('there is no frame');
  return frame;
}

/** Whether the instruction after `before` in the same function may be `after`. */
function follows(before: Instruction, after: Instruction): boolean {
  if (before.targets.length === 0) return after.block === before.block && after.index === before.index + 1;
  return before.targets.some(({ instructions }) => instructions.find(({ op }) => op !== 'phi') === after);
}

/** Whether two frames are the same. By hand: Vitest's comparison takes a hundred times as long. */
function same(a: Frame | undefined, b: Frame | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.func !== b.func || a.instruction !== b.instruction || (a.entering ?? null) !== (b.entering ?? null))
    return false;
  if (a.stack?.caller !== b.stack?.caller || a.stack?.fixed !== b.stack?.fixed) return false;
  return (
    a.values.size === b.values.size && [...a.values].every(([value, words]) => sameWords(words, b.values.get(value)))
  );
}

function sameWords(a: Words, b: Words | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((word, i) => Object.is(word, b[i]));
}

function sameStacks(a: readonly Frame[], b: readonly Frame[]): boolean {
  return a.length === b.length && a.every((frame, i) => same(frame, b[i]));
}

/** What is wrong with a step that leads from these frames to those, or null. */
function wrongStep(before: readonly Frame[], after: readonly Frame[]): string | null {
  const [last, next] = [innermost(before), innermost(after)];
  const { result } = last.instruction;
  const common = Math.min(before.length, after.length) - 1;
  for (let depth = 0; depth < common; depth++) if (!same(after[depth], before[depth])) return 'a caller has moved';
  if (after.length > before.length) {
    if (after.length !== before.length + 1) return 'several calls in a step';
    if (after[common]?.instruction !== last.instruction) return 'the caller does not wait at its call';
    return next.instruction === firstOf(next.func) ? null : 'the callee does not start at its start';
  }
  if (after.length < before.length) {
    const caller = before[common] as Frame;
    if (last.instruction.op !== 'return' && !isTail(last.instruction)) return 'no return, and yet it returned';
    if (after.length !== before.length - 1) return 'several returns in a step';
    if (!follows(caller.instruction, next.instruction)) return 'it returned to another place';
    const returned = caller.instruction.result;
    return returned === null || next.values.has(returned) ? null : 'the result of the call is missing';
  }
  if (isTail(last.instruction)) return null;
  if (next.func !== last.func || !follows(last.instruction, next.instruction)) return 'it went elsewhere';
  if (result !== null && !next.values.has(result)) return 'the result is missing';
  for (const [value, words] of last.values) {
    // A value changes when its definition runs again, and phis change together.
    if (value === result || value.definition?.op === 'phi' || !next.values.has(value)) continue;
    if (!sameWords(words, next.values.get(value))) return `%${value.name} changed`;
  }
  return null;
}

function isTail({ payload }: Instruction): boolean {
  return (payload?.kind === 'call' || payload?.kind === 'callIndirect') && payload.tail;
}

function firstOf({ blocks }: Func): Instruction | undefined {
  return blocks[0]?.instructions[0];
}

describe.each(programs)('$name', ({ text }) => {
  const module = load(text);
  const program = { module, text };
  const whole = once(() => runWhole(program));
  const straight = once(() => behaviour(program, whole().short));

  test('in one go, as it says', () => {
    expect(whole().problems).toEqual([]);
  });

  test('one instruction at a time', () => {
    const stepped = behaviour(program, whole().short, ({ interpreter }, { entry, args }) => {
      interpreter.start(
        entry,
        args.map(({ value }) => value),
      );
      let before = interpreter.frames();
      let outcome = interpreter.step();
      for (let steps = 1; steps < STEPS && outcome.kind === 'stopped'; steps++) {
        if (outcome.reason !== 'step') throw new Error(`stopped for ${outcome.reason}`);
        const after = interpreter.frames();
        const wrong = before.length <= DEEPEST ? wrongStep(before, after) : null;
        if (wrong !== null) throw new Error(`after site ${innermost(before).instruction.site}: ${wrong}`);
        before = after;
        outcome = interpreter.step();
      }
      return finish(interpreter, outcome);
    });
    expect(stepped).toEqual(straight());
  });

  test('each instruction in an interpreter of its own', () => {
    const handedOn = behaviour(program, whole().short, (runner, directive) => {
      let interpreter = runner.another();
      interpreter.start(directive.entry, argumentsOf(directive));
      let frames = interpreter.frames();
      for (let steps = 0; steps < STEPS / 4 && frames.length <= DEEPEST; steps++) {
        const copy = frames.map(copyOf);
        interpreter = runner.another();
        interpreter.restore(copy);
        if (!sameStacks(interpreter.frames(), frames)) throw new Error('the frames are others once they are put back');
        const outcome = interpreter.step();
        if (outcome.kind === 'returned') return outcome.result;
        frames = interpreter.frames();
      }
      return runner.another().resume(frames.map(copyOf));
    });
    expect(handedOn).toEqual(straight());
  });

  test('stops before the instructions that have breakpoints, each time', () => {
    const random = seededRandom(1);
    const instructions = module.functions.flatMap((func) =>
      func.blocks.flatMap((block) =>
        block.instructions.filter(({ op }) => op !== 'phi').map((instruction) => ({ func, instruction })),
      ),
    );
    const chosen = instructions.filter(() => random(5) === 0);
    const sites = new Set(chosen.map(({ instruction }) => instruction));

    /** Of each call, the sites at which it stands when it is taken in steps, among those chosen. */
    const expected: number[][] = [];
    behaviour(program, whole().short, ({ interpreter }, directive) => {
      const seen: number[] = [];
      expected.push(seen);
      const look = () => {
        const { instruction } = innermost(interpreter.frames());
        if (sites.has(instruction)) seen.push(instruction.site);
      };
      interpreter.start(directive.entry, argumentsOf(directive));
      look();
      let outcome = interpreter.step();
      for (let steps = 1; steps < STEPS && outcome.kind === 'stopped'; steps++) {
        look();
        outcome = interpreter.step();
      }
      return finish(interpreter, outcome);
    });

    const stops: number[][] = [];
    const broken = behaviour(program, whole().short, ({ interpreter }, directive) => {
      const seen: number[] = [];
      stops.push(seen);
      interpreter.setBreakpoints(chosen);
      interpreter.start(directive.entry, argumentsOf(directive));
      let outcome = interpreter.run();
      for (; outcome.kind === 'stopped' && seen.length < STEPS; outcome = interpreter.run()) {
        if (outcome.reason !== 'breakpoint') throw new Error(`stopped for ${outcome.reason}`);
        seen.push(innermost(interpreter.frames()).instruction.site);
      }
      interpreter.setBreakpoints([]);
      return finish(interpreter, outcome);
    });
    expect(broken).toEqual(straight());
    // Breakpoints may go on beyond the steps that were taken.
    expect(stops.map((seen, call) => seen.slice(0, expected[call]?.length))).toEqual(expected);
  });
});
