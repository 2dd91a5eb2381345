/** What debuggers, on-stack replacement and deoptimization ask of the interpreter. */
import { describe, expect, test } from 'vitest';
import { LANE } from '../abi/layout.ts';
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import type { Block, Func, Instruction, Value } from '../hir/module.ts';
import { InterpreterRunner } from '../testing/interpreter-runner.ts';
import type { Frame, FrameState, Host, Words } from './api.ts';

const COUNTED = { threads: 1, blockProfiling: true, sampleRate: 1 };

function runnerOf(text: string, parts: Partial<Host> = {}): InterpreterRunner {
  const { module, diagnostics } = loadModule(text);
  if (module === null || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return new InterpreterRunner(module, text, parts, COUNTED);
}

function functionOf({ module }: InterpreterRunner, name: string): Func {
  const func = module.functions.find((candidate) => candidate.name === name);
  if (func === undefined) throw new Error(`there is no @${name}`);
  return func;
}

function blockOf({ blocks }: Func, name: string): Block {
  const block = blocks.find((candidate) => candidate.name === name);
  if (block === undefined) throw new Error(`there is no block ${name}`);
  return block;
}

function valueOf({ values }: Func, name: string): Value {
  const value = values.find((candidate) => candidate.name === name);
  if (value === undefined) throw new Error(`there is no %${name}`);
  return value;
}

/** Values by their names. */
function valuesOf(func: Func, values: Readonly<Record<string, Words>>): Map<Value, Words> {
  return new Map(Object.entries(values).map(([name, words]) => [valueOf(func, name), words]));
}

/** The instruction that computes a value. */
function definitionOf(func: Func, name: string): Instruction {
  const { definition } = valueOf(func, name);
  if (definition === null) throw new Error(`%${name} is a parameter`);
  return definition;
}

/** `@name opcode`, and the values of a frame by their names. */
function shown({ func, instruction, values }: Frame) {
  return {
    at: `@${func.name} ${instruction.op}`,
    values: Object.fromEntries([...values].map(([{ name }, words]) => [name, words.length === 1 ? words[0] : words])),
  };
}

const LOOP = `
function @sum_to(%n: i32) -> i64 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, body]
    %s: i64 = phi [0, entry], [%s2, body]
    %more: bool = lt %i, %n
    brcond %more, body, done
body:
    %wide: i64 = sext %i
    %s2: i64 = add %s, %wide
    %i2: i32 = add %i, 1
    br loop
done:
    return %s
}
function @twice(%n: i32) -> i64 {
entry:
    %a: i64 = call @sum_to(%n)
    %b: i64 = call @sum_to(%n)
    %c: i64 = add %a, %b
    return %c
}
`;

/** Goes through a closure, a trait object and tail calls: @all(1) is 3. */
const CALLS = `
trait Meter { read(*i32, i32) -> i32 }
vtable @meter: Meter = [@scaled]
global @room: i32 = 5
function @scaled(%self: *i32, %by: i32) -> i32 {
entry:
    %v: i32 = load %self
    %r: i32 = mul %v, %by
    return %r
}
function @add(%a: i32, %b: i32) -> i32 {
entry:
    %c: i32 = add %a, %b
    return %c
}
function @down(%n: i32, %d: i32) -> i32 {
entry:
    %end: bool = le %n, 0
    brcond %end, done, more
more:
    %m: i32 = sub %n, 20
    %e: i32 = add %d, 1
    %r: i32 = tail call @down(%m, %e)
    return %r
done:
    return %d
}
function @all(%n: i32) -> i32 {
entry:
    %f: closure(i32) -> i32 = create_closure @add, captures [%n]
    %x: i32 = call_closure %f(10)
    %o: dyn Meter = create_trait_object Meter, data @room, vtable @meter
    %y: i32 = trait_call %o.read[0](%x)
    %z: i32 = call @down(%y, 0)
    return %z
}
`;

/** Sums what it has put into memory of its own: @squares(n) is 0 + 1 + 4 + … + (n-1)². */
const STACK = `
function @squares(%n: i32) -> i32 {
entry:
    %p: *[i32; 100] = alloca [i32; 100]
    br fill
fill:
    %i: i32 = phi [0, entry], [%i2, fill]
    %at: *i32 = gep %p, [0, %i]
    %square: i32 = mul %i, %i
    store %square, %at
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, %n
    brcond %more, fill, ready
ready:
    br sum
sum:
    %k: i32 = phi [0, ready], [%k2, sum]
    %s: i32 = phi [0, ready], [%s2, sum]
    %from: *i32 = gep %p, [0, %k]
    %v: i32 = load %from
    %s2: i32 = add %s, %v
    %k2: i32 = add %k, 1
    %on: bool = lt %k2, %n
    brcond %on, sum, done
done:
    return %s2
}
function @outer(%n: i32) -> i32 {
entry:
    %q: *i32 = alloca i32
    %a: i32 = call @squares(%n)
    store %a, %q
    %b: i32 = call @squares(2)
    %c: i32 = load %q
    %d: i32 = add %b, %c
    return %d
}
`;

describe('frames', () => {
  test('of nested calls say where each stands, and the values that are computed there', () => {
    const runner = runnerOf(LOOP);
    const { interpreter } = runner;
    const [sum, twice] = [functionOf(runner, 'sum_to'), functionOf(runner, 'twice')];
    interpreter.setBreakpoints([{ func: sum, instruction: definitionOf(sum, 'wide') }]);
    interpreter.start(twice, [3]);
    const seen = [];
    for (let outcome = interpreter.run(); outcome.kind === 'stopped'; outcome = interpreter.run()) {
      seen.push(interpreter.frames().map(shown));
    }
    expect(seen).toHaveLength(6);
    expect(seen[1]).toEqual([
      { at: '@twice call', values: { n: 3 } },
      { at: '@sum_to sext', values: { n: 3, i: 1, s: 0n, more: 1 } },
    ]);
    expect(seen[5]).toEqual([
      { at: '@twice call', values: { n: 3, a: 3n } },
      { at: '@sum_to sext', values: { n: 3, i: 2, s: 1n, more: 1 } },
    ]);
  });

  test('are there in closures, in methods of trait objects, and behind tail calls, which leave none', () => {
    const runner = runnerOf(CALLS);
    const { interpreter } = runner;
    const [all, add, scaled, down] = ['all', 'add', 'scaled', 'down'].map((name) => functionOf(runner, name)) as [
      ...[Func, Func, Func, Func],
    ];
    interpreter.setBreakpoints([
      { func: add, instruction: definitionOf(add, 'c') },
      { func: scaled, instruction: definitionOf(scaled, 'r') },
      { func: down, instruction: definitionOf(down, 'r') },
    ]);
    interpreter.start(all, [1]);
    const seen = [];
    let outcome = interpreter.run();
    for (; outcome.kind === 'stopped'; outcome = interpreter.run()) seen.push(interpreter.frames().map(shown));
    expect(outcome).toEqual({ kind: 'returned', result: [3] });
    expect(seen.map((frames) => frames.map(({ at }) => at))).toEqual([
      ['@all call_closure', '@add add'],
      ['@all trait_call', '@scaled mul'],
      ['@all call', '@down call'],
      ['@all call', '@down call'],
      ['@all call', '@down call'],
    ]);
    expect(seen[0]?.[1]?.values).toEqual({ a: 1, b: 10 });
    expect(seen[1]?.[1]?.values).toMatchObject({ by: 11, v: 5 });
    expect(seen[4]?.[1]?.values).toEqual({ n: 15, d: 2, end: 0, m: -5, e: 3 });
    expect(seen[4]?.[0]?.values).toMatchObject({ n: 1, x: 11, y: 55 });
  });

  test('can be read where a program traps, and the interpreter goes on to be of use', () => {
    const seen: unknown[] = [];
    const runner = runnerOf(
      'function @divide(%a: i32, %b: i32) -> i32 {\nentry:\n    %q: i32 = div %a, %b\n    return %q\n}\n',
      {
        trap: (kind) => {
          seen.push(kind, runner.interpreter.frames().map(shown));
          throw new Error(kind);
        },
      },
    );
    const { interpreter } = runner;
    const divide = functionOf(runner, 'divide');
    const frame = { at: '@divide div', values: { a: 7, b: 0 } };
    interpreter.start(divide, [7, 0]);
    expect(() => interpreter.step()).toThrow('divideByZero');
    expect(() => interpreter.step()).toThrow('there is nothing to run');
    expect(() => interpreter.call(divide, [7, 0])).toThrow('divideByZero');
    expect(seen).toEqual(['divideByZero', [frame], 'divideByZero', [frame]]);
    expect(interpreter.frames()).toEqual([]);
    expect(interpreter.call(divide, [7, 2])).toEqual([3]);
    interpreter.start(divide, [8, 2]);
    expect(interpreter.run()).toEqual({ kind: 'returned', result: [4] });
  });
});

describe('starting and going on from frames that somebody made up', () => {
  const sumAt = (sum: Func, name: string, values: Readonly<Record<string, Words>>): FrameState => ({
    func: sum,
    instruction: definitionOf(sum, name),
    values: valuesOf(sum, values),
    stack: null,
  });

  test('at any block with the values that are used from there on', () => {
    const runner = runnerOf(LOOP);
    const { interpreter } = runner;
    const sum = functionOf(runner, 'sum_to');
    const from = (block: string, values: Readonly<Record<string, Words>>) => {
      interpreter.startAt(sum, blockOf(sum, block), valuesOf(sum, values));
      return interpreter.run();
    };
    expect(from('entry', { n: [4] })).toEqual({ kind: 'returned', result: [6n] });
    expect(from('loop', { n: [4], i: [2], s: [100n] })).toEqual({ kind: 'returned', result: [105n] });
    expect(from('body', { n: [4], i: [2], s: [100n] })).toEqual({ kind: 'returned', result: [105n] });
    expect(from('done', { s: [7n] })).toEqual({ kind: 'returned', result: [7n] });
  });

  test('at a block counts that block, as arriving there does', () => {
    const counts = (begin: (runner: InterpreterRunner, sum: Func) => void) => {
      const runner = runnerOf(LOOP);
      const sum = functionOf(runner, 'sum_to');
      begin(runner, sum);
      const first = (runner.plan.layout.blockCounts as number) / 4;
      return sum.blocks.map(({ name, number }) => [name, runner.lane[first + 2 * number]]);
    };
    const whole = counts(({ interpreter }, sum) => interpreter.call(sum, [3]));
    const late = counts(({ interpreter }, sum) => {
      interpreter.startAt(sum, blockOf(sum, 'loop'), valuesOf(sum, { n: [3], i: [0], s: [0n] }));
      interpreter.run();
    });
    expect(whole).toEqual([
      ['entry', 1],
      ['loop', 4],
      ['body', 3],
      ['done', 1],
    ]);
    expect(late).toEqual([
      ['entry', 0],
      ['loop', 4],
      ['body', 3],
      ['done', 1],
    ]);
  });

  test('with callers that wait', () => {
    const runner = runnerOf(LOOP);
    const [sum, twice] = [functionOf(runner, 'sum_to'), functionOf(runner, 'twice')];
    const waiting: FrameState = {
      func: twice,
      instruction: definitionOf(twice, 'b'),
      values: valuesOf(twice, { a: [100n] }),
      stack: null,
    };
    expect(runner.interpreter.resume([waiting, sumAt(sum, 'more', { n: [3], i: [2], s: [50n] })])).toEqual([152n]);
  });

  test('with allocas that are made anew', () => {
    const runner = runnerOf(STACK);
    const squares = functionOf(runner, 'squares');
    const { lane } = runner;
    lane[LANE.stackLimit / 4] = runner.plan.layout.stacks;
    lane[LANE.stackPointer / 4] = runner.plan.layout.stacks + 4096;
    const before = lane[LANE.stackPointer / 4];
    runner.interpreter.startAt(squares, blockOf(squares, 'entry'), valuesOf(squares, { n: [5] }));
    expect(runner.interpreter.run()).toEqual({ kind: 'returned', result: [30] });
    expect(lane[LANE.stackPointer / 4]).toBe(before);
  });

  test('from within compiled code, as deoptimization does', () => {
    const runner = runnerOf(LOOP);
    const { interpreter } = runner;
    const [sum, twice] = [functionOf(runner, 'sum_to'), functionOf(runner, 'twice')];
    const asked: Words[] = [];
    interpreter.setCompiled(sum.index, (...args) => {
      asked.push(args);
      return interpreter.resume([sumAt(sum, 'more', { n: [args[0] as number], i: [2], s: [1n] })]);
    });
    expect(interpreter.call(twice, [4])).toEqual([12n]);
    expect(asked).toEqual([[4], [4]]);
    interpreter.setCompiled(sum.index, null);
    expect(interpreter.call(twice, [4])).toEqual([12n]);
    expect(asked).toHaveLength(2);
  });

  test('only where that makes sense', () => {
    const runner = runnerOf(LOOP);
    const { interpreter } = runner;
    const sum = functionOf(runner, 'sum_to');
    const atPhi = { ...sumAt(sum, 'i', {}) };
    expect(() => interpreter.resume([])).toThrow('there is no frame to go on from');
    expect(() => interpreter.resume([atPhi])).toThrow('@sum_to cannot go on at a phi');
    const inner = sumAt(sum, 'more', { n: [3], i: [2], s: [50n] });
    expect(() => interpreter.resume([inner, inner])).toThrow('@sum_to does not wait for a call there');
    expect(() => interpreter.run()).toThrow('there is nothing to run');
    interpreter.start(sum, [3]);
    expect(() => interpreter.start(sum, [3])).toThrow('the interpreter is in the middle of a call');
    expect(interpreter.run()).toEqual({ kind: 'returned', result: [3n] });
  });
});

describe('at a safepoint', () => {
  /** Polls do nothing but at the given one, counted from 0. */
  function atPoll(text: string, poll: number, act: (runner: InterpreterRunner) => void): InterpreterRunner {
    let polls = 0;
    const runner = runnerOf(text, {
      safepoint: () => {
        if (polls++ === poll) act(runner);
      },
    });
    const { lane, plan } = runner;
    lane[LANE.safepoint / 4] = 1;
    lane[LANE.stackLimit / 4] = plan.layout.stacks;
    lane[LANE.stackPointer / 4] = plan.layout.stacks + 4096;
    return runner;
  }

  /** Lets another interpreter do what is left of the innermost frame, as on-stack replacement does. */
  function replace(runner: InterpreterRunner): void {
    const { interpreter } = runner;
    const frame = interpreter.frames().at(-1) as Frame;
    interpreter.finishFrame(runner.another().resume([frame]));
  }

  test.each([
    ['a loop', LOOP, 'sum_to', [6], [15n]],
    ['a loop of a callee', LOOP, 'twice', [6], [30n]],
    ['a loop over memory', STACK, 'squares', [6], [55]],
    ['a loop over memory of a callee', STACK, 'outer', [6], [56]],
    ['what is called in tail position', CALLS, 'all', [1], [3]],
  ] as const)('%s can be finished elsewhere, from any poll on', (_, text, name, args, result) => {
    const plain = atPoll(text, -1, () => {});
    expect(plain.interpreter.call(functionOf(plain, name), args)).toEqual(result);
    let replaced = 0;
    for (let poll = 0; replaced === poll; poll++) {
      const runner = atPoll(text, poll, (at) => {
        replaced++;
        replace(at);
      });
      expect(runner.interpreter.call(functionOf(runner, name), args)).toEqual(result);
      expect(runner.lane).toEqual(plain.lane);
      expect(Buffer.compare(runner.data(), plain.data())).toBe(0);
    }
    expect(replaced).toBeGreaterThan(3);
  });

  test('`pause` stops before the next instruction; the program goes on as if nothing had been', () => {
    const runner = atPoll(LOOP, 3, ({ interpreter }) => interpreter.pause());
    const { interpreter } = runner;
    interpreter.start(functionOf(runner, 'sum_to'), [4]);
    expect(interpreter.run()).toEqual({ kind: 'stopped', reason: 'pause' });
    expect(interpreter.frames().map(shown)).toEqual([{ at: '@sum_to lt', values: { n: 4, i: 3, s: 3n } }]);
    expect(interpreter.step()).toEqual({ kind: 'stopped', reason: 'step' });
    expect(interpreter.frames().map(shown)).toEqual([{ at: '@sum_to brcond', values: { n: 4, i: 3, s: 3n, more: 1 } }]);
    expect(interpreter.run()).toEqual({ kind: 'returned', result: [6n] });
  });

  test('what throws ends the call', () => {
    const runner = atPoll(LOOP, 2, () => {
      throw new Error('enough');
    });
    const sum = functionOf(runner, 'sum_to');
    expect(() => runner.interpreter.call(sum, [4])).toThrow('enough');
    expect(runner.interpreter.call(sum, [4])).toEqual([6n]);
  });
});

describe('a call that stops tells its host, and goes on', () => {
  test('at breakpoints that are set and removed meanwhile', () => {
    const seen: unknown[] = [];
    const runner = runnerOf(LOOP, {
      stopped: (reason) => {
        const [frame] = runner.interpreter.frames().slice(-1) as [Frame];
        seen.push([reason, shown(frame).at, shown(frame).values['i']]);
        if (seen.length === 2)
          runner.interpreter.setBreakpoints([{ func: sum, instruction: blockOf(sum, 'done').terminator }]);
      },
    });
    const sum = functionOf(runner, 'sum_to');
    runner.interpreter.setBreakpoints([{ func: sum, instruction: definitionOf(sum, 's2') }]);
    expect(runner.interpreter.call(functionOf(runner, 'twice'), [4])).toEqual([12n]);
    expect(seen).toEqual([
      ['breakpoint', '@sum_to add', 0],
      ['breakpoint', '@sum_to add', 1],
      ['breakpoint', '@sum_to return', 4],
      ['breakpoint', '@sum_to return', 4],
    ]);
  });

  test('at a pause', () => {
    const seen: unknown[] = [];
    const runner = runnerOf(LOOP, {
      safepoint: () => runner.interpreter.pause(),
      stopped: (reason) => {
        seen.push([reason, runner.interpreter.frames().length]);
        // No further poll.
        runner.lane[LANE.safepoint / 4] = 0;
      },
    });
    runner.lane[LANE.safepoint / 4] = 1;
    expect(runner.interpreter.call(functionOf(runner, 'twice'), [4])).toEqual([12n]);
    expect(seen).toEqual([['pause', 1]]);
  });
});

test('`runUntil` takes steps until a condition holds', () => {
  const runner = runnerOf(LOOP);
  const { interpreter } = runner;
  interpreter.start(functionOf(runner, 'twice'), [3]);
  const depth = () => interpreter.frames().length;
  expect(interpreter.runUntil(() => depth() === 2)).toEqual({ kind: 'stopped', reason: 'step' });
  expect(interpreter.runUntil(() => depth() === 1)).toEqual({ kind: 'stopped', reason: 'step' });
  expect(interpreter.frames().map(shown)).toEqual([{ at: '@twice call', values: { n: 3, a: 3n } }]);
  expect(interpreter.runUntil(() => false)).toEqual({ kind: 'returned', result: [6n] });
});
