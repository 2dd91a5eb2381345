/**
 * What a program may be made smaller by. An edit belongs to the text that it was found in: it names its place by
 * numbers, and is applied to a fresh copy of the module.
 */
import {
  type Block,
  type Func,
  type Global,
  type Instruction,
  Literal,
  type Module,
  type Operand,
  type RunDirective,
} from '../../hir/module.ts';
import { isTerminator } from '../../hir/opcodes.ts';
import { isScalar, pointerTo, sizeOf, type Type, VOID } from '../../hir/types.ts';
import {
  instructionsOf,
  isUsed,
  removeInstruction,
  replaceInstruction,
  replaceTerminator,
  replaceUses,
  scalar,
  zeroOf,
} from './surgery.ts';

export type Edit = (module: Module) => void;

/** Kinds of edits, those that take most first. */
export const EDIT_KINDS: readonly { readonly name: string; readonly find: (module: Module) => Edit[] }[] = [
  { name: 'leave out a run', find: (module) => module.runs.map((_, i) => (m) => void m.runs.splice(i, 1)) },
  { name: 'run what is called', find: enterCallees },
  { name: 'empty a function', find: (module) => everyFunction(module, emptyFunction) },
  { name: 'leave early', find: (module) => everyBlock(module, leaveEarly) },
  { name: 'choose an arm', find: chooseArms },
  { name: 'drop an instruction', find: (module) => everyInstruction(module, dropInstruction) },
  { name: 'take an operand for the result', find: passOperands },
  { name: 'simplify an operand', find: simplifyOperands },
  { name: 'call a function less', find: fewerCalls },
  { name: 'drop a parameter', find: dropParameters },
  { name: 'drop a result', find: (module) => everyFunction(module, dropResult) },
  { name: 'start memory with zeros', find: (module) => module.globals.map((_, i) => (m) => clearGlobal(m, i)) },
  { name: 'drop an attribute', find: (module) => everyFunction(module, dropAttributes) },
];

function everyFunction(module: Module, edit: (func: Func, module: Module) => void): Edit[] {
  return module.functions.map(({ name }) => (m) => {
    const func = m.function(name);
    if (func !== undefined) edit(func, m);
  });
}
function everyBlock(module: Module, edit: (block: Block, func: Func, module: Module) => void): Edit[] {
  return module.functions.flatMap(({ name, blocks }) =>
    blocks.map(
      (_, i): Edit =>
        (m) => {
          const func = m.function(name);
          const block = func?.blocks.find(({ index }) => index === i);
          if (func !== undefined && block !== undefined) edit(block, func, m);
        },
    ),
  );
}

type InstructionEdit = (instruction: Instruction, func: Func, module: Module) => void;

function at(name: string, index: number, edit: InstructionEdit): Edit {
  return (module) => {
    const func = module.function(name);
    const instruction = func && instructionsOf(func).find((candidate) => candidate.index === index);
    if (func !== undefined && instruction !== undefined) edit(instruction, func, module);
  };
}
function everyInstruction(module: Module, edit: InstructionEdit): Edit[] {
  return module.functions.flatMap((func) => instructionsOf(func).map(({ index }) => at(func.name, index, edit)));
}

/** A function that returns nothing of interest at once. */
function emptyFunction(func: Func): void {
  const [entry] = func.blocks;
  if (entry === undefined || entry.instructions.length <= 1) return;
  const last = entry.terminator;
  for (const instruction of entry.instructions) if (instruction !== last) clearResult(instruction, func);
  entry.instructions = [last];
  leave(entry, func);
}

/** The block returns where it would go on. */
function leaveEarly(block: Block, func: Func): void {
  if (block.terminator.targets.length > 0) leave(block, func);
}
function leave(block: Block, func: Func): void {
  const zero = func.result === VOID ? null : zeroOf(func.result);
  if (func.result !== VOID && zero === null)
    return replaceTerminator(block, { op: 'unreachable', operands: [], targets: [], payload: null });
  const operands: Operand[] = zero === null ? [] : [new Literal(zero)];
  replaceTerminator(block, { op: 'return', operands, targets: [], payload: null });
}

function chooseArms(module: Module): Edit[] {
  return module.functions.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ terminator: { index, targets, op, payload } }) => {
      const distinct = [...new Set(targets.map((target) => target.index))];
      const edits: Edit[] = [];
      if (targets.length > 1) {
        for (const target of distinct) {
          edits.push(
            at(name, index, ({ block, targets: now }) => {
              const chosen = now.find((candidate) => candidate.index === target);
              if (chosen !== undefined)
                replaceTerminator(block, { op: 'br', operands: [], targets: [chosen], payload: null });
            }),
          );
        }
      }
      if (op === 'switch' && payload?.kind === 'switch') {
        for (const i of payload.cases.keys()) edits.push(at(name, index, (instruction) => dropCase(instruction, i)));
      }
      return edits;
    }),
  );
}

function dropCase({ block, targets, payload }: Instruction, i: number): void {
  if (payload?.kind !== 'switch') return;
  replaceTerminator(block, {
    targets: targets.filter((_, k) => k !== i + 1),
    payload: { kind: 'switch', cases: payload.cases.filter((_, k) => k !== i) },
  });
}

/** The instruction goes; where its result is used there is nothing of interest. */
function dropInstruction(instruction: Instruction, func: Func, module: Module): void {
  const { op, result } = instruction;
  if (isTerminator(op)) return;
  if (result === null || !isUsed(func, result)) return removeInstruction(instruction);
  const zero = zeroOf(result.type);
  if (zero === null) return loadNothing(instruction, module);
  if (isScalar(result.type)) return clearResult(instruction, func, () => removeInstruction(instruction));
  if (op !== 'phi')
    return replaceInstruction(instruction, { op: 'const', operands: [new Literal(zero)], payload: null });
  replaceUses(func, result, new Literal(zero));
  removeInstruction(instruction);
}

function clearResult({ result }: Instruction, func: Func, then: () => void = () => {}): void {
  const zero = result === null ? null : zeroOf(result.type);
  if (result !== null && zero !== null) replaceUses(func, result, new Literal(zero));
  then();
}

/** What has no literal is read from memory that is 0. */
function loadNothing(instruction: Instruction, module: Module): void {
  const { op, type, operands } = instruction;
  const [from] = operands;
  if (op === 'phi' || (op === 'load' && from?.kind === 'address')) return;
  const zero = zeroGlobal(module, type);
  replaceInstruction(instruction, {
    op: 'load',
    operands: [addressOf(zero)],
    targets: [],
    payload: { kind: 'memory', align: 0, volatile: false },
  });
}

function zeroGlobal(module: Module, type: Type): Global {
  const known = module.globals.find((global) => global.type === type && global.init === null);
  if (known !== undefined) return known;
  const index = module.globals.length;
  const span = { start: 0, end: 0 };
  const global: Global = {
    kind: 'global',
    index,
    name: `zero${index}`,
    type,
    constant: false,
    init: null,
    vtableOf: null,
    span,
  };
  module.globals.push(global);
  return global;
}
function addressOf(of: Global): Operand {
  return { kind: 'address', of, type: pointerTo(of.type) };
}

/** The result is one of the operands of its type. */
function passOperands(module: Module): Edit[] {
  return module.functions.flatMap((func) =>
    instructionsOf(func).flatMap(({ index, operands, result }) =>
      operands.flatMap((operand, i): Edit[] =>
        result === null || operand.type !== result.type || operand === result
          ? []
          : [
              at(func.name, index, (instruction, owner) => {
                if (instruction.result === null) return;
                replaceUses(owner, instruction.result, instruction.operands[i] as Operand);
                removeInstruction(instruction);
              }),
            ],
      ),
    ),
  );
}

/** Operands become 0, or 1 where that is not enough. */
function simplifyOperands(module: Module): Edit[] {
  return module.functions.flatMap((func) =>
    instructionsOf(func).flatMap(({ index, operands }) =>
      operands.flatMap((operand, i) => {
        const { type } = operand;
        if (!isScalar(type) || operand.kind === 'address') return [];
        const simple = type.kind === 'int' || type.kind === 'float' || type.kind === 'bool' ? [0, 1] : [0];
        const now =
          operand.kind === 'literal' && operand.constant.kind === 'scalar' ? Number(operand.constant.value) : null;
        return simple
          .slice(0, now === null || !simple.includes(now) ? simple.length : simple.indexOf(now))
          .map((value) => at(func.name, index, (instruction) => setOperand(instruction, i, value)));
      }),
    ),
  );
}
function setOperand(instruction: Instruction, i: number, value: number): void {
  const { type } = instruction.operands[i] as Operand;
  instruction.operands[i] = new Literal(scalar(type, value));
}

/** One call where there were several, and simple arguments. */
function fewerCalls(module: Module): Edit[] {
  return module.runs.flatMap(({ calls, args }, i) => [
    ...(calls > 1 ? [changeRun(i, () => ({ calls: 1 }))] : []),
    ...args.flatMap((arg, k) =>
      Number(arg.value) === 0
        ? []
        : [changeRun(i, (run) => ({ args: run.args.map((old, n) => (n === k ? scalar(old.type, 0) : old)) }))],
    ),
  ]);
}
function changeRun(i: number, change: (run: RunDirective) => Partial<RunDirective>): Edit {
  return (module) => {
    const run = module.runs[i];
    if (run !== undefined) module.runs[i] = { ...run, ...change(run) };
  };
}

/** A run starts a function that its entry calls. */
function enterCallees(module: Module): Edit[] {
  return module.runs.flatMap(({ entry }, i) => {
    const callees = new Set<Func>();
    for (const { payload } of instructionsOf(entry)) {
      if (payload?.kind === 'call' && payload.callee.kind === 'function') callees.add(payload.callee);
    }
    return [...callees]
      .filter(({ type }) => [...type.params, type.result].every((part) => part === VOID || isScalar(part)))
      .map(({ name }) => enterCallee(i, name));
  });
}
function enterCallee(i: number, name: string): Edit {
  return (module) => {
    const run = module.runs[i];
    const entry = module.function(name);
    if (run === undefined || entry === undefined) return;
    module.runs[i] = { ...run, entry, args: entry.type.params.map((type) => scalar(type, 0)), expected: null };
  };
}

/** Parameters of functions that are called by name only. */
function dropParameters(module: Module): Edit[] {
  return module.functions.flatMap(({ name, params }) =>
    params.map(
      (_, i): Edit =>
        (m) => {
          const func = m.function(name);
          const param = func?.params[i];
          if (func === undefined || param === undefined) return;
          const zero = zeroOf(param.type);
          if (zero !== null) replaceUses(func, param, new Literal(zero));
          if (isUsed(func, param)) return;
          (func as { params: Func['params'] }).params = func.params.filter((other) => other !== param);
          func.values = func.values.filter((value) => value !== param);
          for (const caller of m.functions) {
            for (const { payload, operands } of instructionsOf(caller)) {
              if (payload?.kind === 'call' && payload.callee === func) operands.splice(i, 1);
            }
          }
          m.runs = m.runs.map((run) =>
            run.entry === func ? { ...run, args: run.args.filter((__, k) => k !== i) } : run,
          );
        },
    ),
  );
}

/** A function whose result nobody uses returns none. */
function dropResult(func: Func, module: Module): void {
  if (func.result === VOID) return;
  for (const caller of module.functions) {
    for (const call of instructionsOf(caller)) {
      if (call.payload?.kind !== 'call' || call.payload.callee !== func || call.result === null) continue;
      if (isUsed(caller, call.result)) return;
      call.result = null;
      (call as { type: Type }).type = VOID;
    }
  }
  (func as { result: Type }).result = VOID;
  for (const instruction of instructionsOf(func)) if (instruction.op === 'return') instruction.operands = [];
}

function clearGlobal(module: Module, i: number): void {
  const global = module.globals[i];
  if (global === undefined || global.init === null || global.vtableOf !== null || sizeOf(global.type) === 0) return;
  module.globals[i] = global;
  (global as { init: null }).init = null;
}

function dropAttributes(func: Func): void {
  (func as { attributes: Func['attributes'] }).attributes = new Set();
}
