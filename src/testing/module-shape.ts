/** A module as one string, without its spans: two modules mean the same exactly when their shapes are equal. */
import type { Constant, Func, Module, Operand } from '../hir/module.ts';
import { declarationText, typeName } from '../hir/types.ts';

export function moduleShape(module: Module): string {
  return JSON.stringify({
    types: module.types.map(({ name, type }) => [name, declarationText(type)]),
    globals: module.globals.map((global) => [
      global.index,
      global.name,
      typeName(global.type),
      global.constant,
      global.init === null ? null : constantShape(global.init),
      global.vtableOf?.name ?? null,
    ]),
    externs: module.externs.map(({ index, name, paramNames, type }) => [index, name, paramNames, typeName(type)]),
    functions: module.functions.map(functionShape),
    runs: module.runs.map(({ entry, args, calls, expected, output }) => [
      entry.index,
      args.map(constantShape),
      calls,
      expected?.kind === 'value' ? constantShape(expected.value) : expected,
      output,
    ]),
    threads: module.threads,
    thunks: module.thunks.map(({ callee, captures }) => [callee.kind, callee.index, captures]),
    numbers: [module.siteCount, module.blockCount],
  });
}

function functionShape(func: Func): unknown {
  return {
    name: [func.index, func.name, typeName(func.type), func.siteBase, func.blockBase],
    attributes: [...func.attributes].sort(),
    values: func.values.map(({ index, name, type, definition }) => [
      index,
      name,
      typeName(type),
      definition?.index ?? null,
    ]),
    blocks: func.blocks.map((block) => [
      block.index,
      block.name,
      block.instructions.map((instruction) => [
        instruction.index,
        instruction.block.index,
        instruction.op,
        typeName(instruction.type),
        instruction.result?.index ?? null,
        instruction.operands.map(operandShape),
        instruction.targets.map((target) => target.index),
        payloadShape(instruction.payload),
      ]),
    ]),
  };
}

function operandShape(operand: Operand): unknown {
  switch (operand.kind) {
    case 'value':
      return operand.index;
    case 'literal':
      return constantShape(operand.constant);
    case 'address':
      return [operand.of.kind, operand.of.index];
  }
}

function constantShape(constant: Constant): unknown {
  const type = typeName(constant.type);
  switch (constant.kind) {
    case 'scalar':
      return [type, Object.is(constant.value, -0) ? '-0' : String(constant.value)];
    case 'aggregate':
      return [type, constant.elements.map(constantShape)];
    case 'bytes':
      return [type, [...constant.bytes]];
    case 'address':
      return [type, constant.of.kind, constant.of.index, constant.offset];
  }
}

function payloadShape(payload: Func['blocks'][number]['instructions'][number]['payload']): unknown {
  switch (payload?.kind) {
    case 'call': {
      const { callee, tail } = payload;
      if (callee.kind !== 'intrinsic') return [callee.kind, callee.index, tail];
      return [callee.name, callee.typeArgument === null ? null : typeName(callee.typeArgument), tail];
    }
    case 'callIndirect':
      return [typeName(payload.signature), payload.tail];
    case 'alloca':
      return [typeName(payload.allocated), payload.align];
    case 'memory':
      return [payload.align, payload.volatile];
    case 'switch':
      return payload.cases.map(constantShape);
    case 'path':
      return payload.path;
    case 'variant':
      return payload.variant;
    case 'closure':
      return [payload.thunk.callee.name, payload.thunk.captures];
    case 'traitObject':
      return [payload.trait.name, payload.vtable.name];
    case 'traitCall':
      return payload.method;
    case 'lane':
      return payload.lane;
    case 'shuffle':
      return payload.lanes;
    case undefined:
      return null;
  }
}
