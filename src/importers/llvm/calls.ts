/** Calls: of functions, through addresses, of intrinsics, the host and the C library. */
import { HOST_FUNCTIONS } from '../../hir/externs.ts';
import * as hir from '../../hir/types.ts';
import type { OperationOf } from './ast.ts';
import type { Operand } from './body.ts';
import { intrinsicOf } from './intrinsics.ts';
import type { ModuleScope } from './scope.ts';
import { type FunctionType, typeText } from './types.ts';
import { type Context, mismatch, single, unsupported, type Val } from './values.ts';

/** Intrinsics that say something to the optimiser or to a debugger, and nothing else. */
const IGNORED: readonly string[] = [
  ...['lifetime', 'dbg', 'assume', 'donothing', 'sideeffect', 'prefetch', 'experimental.noalias.scope.decl'],
  ...['invariant.end', 'stackrestore', 'var.annotation', 'pseudoprobe', 'codeview', 'fake.use', 'debugtrap'],
];
/** Intrinsics that are not covered, with what they belong to. */
const UNSUPPORTED: readonly (readonly [prefix: string, what: string])[] = [
  ['va_', 'functions with a variable number of arguments'],
  ['vastart', 'functions with a variable number of arguments'],
  ['eh.', 'C++ exceptions (compile with -fno-exceptions)'],
  ['coro.', 'coroutines'],
  ['masked.', 'masked vector accesses'],
  ['experimental.constrained.', 'strict floating point'],
];

/** What stands around a call. */
export interface CallSite {
  /** The next instruction returns its result, or nothing if it has none. */
  readonly returned: boolean;
  /** The next instruction is `unreachable`. */
  readonly ends: boolean;
}

/** Null: the call gives nothing. `address` is what a call calls that names no function. */
export function lowerCall(
  context: Context,
  scope: ModuleScope,
  call: OperationOf<'call'>,
  address: Operand,
  args: readonly Val[],
  site: CallSite,
): Val | null {
  const { body } = context;
  const { callee, signature } = call;
  const isTail = call.tail === 'musttail' || (call.tail === 'tail' && site.returned);
  if (callee.kind === 'unsupported') {
    if (callee.what === 'empty inline assembly' && signature.result.kind === 'void') return null;
    return unsupported(context, callee.what);
  }
  if (signature.variadic && callee.kind !== 'global')
    return unsupported(context, 'calls with a variable number of arguments');
  if (callee.kind !== 'global') return indirectCall(context, scope, signature, address, args, isTail);
  if (callee.name.startsWith('llvm.')) return intrinsicCall(context, callee.name, signature, args, site);

  const target = scope.callee(callee.name, callee.span);
  switch (target.kind) {
    case 'function': {
      const { type, name } = target.function;
      checkSignature(context, name, type, signature);
      const text = `call ${scope.hirName(name)}(${argumentTexts(context, signature, args).join(', ')})`;
      return result(context, signature, text, isTail);
    }
    case 'host': {
      checkSignature(context, callee.name, scope.module.functions.get(callee.name)?.type ?? signature, signature);
      const expected = HOST_FUNCTIONS[target.name];
      const texts = args.map((arg, i) => body.text(arg.parts[0] as Operand, expected.params[i] as hir.Type));
      const text = `call ${scope.useHost(target.name)}(${texts.join(', ')})`;
      if (expected.result === hir.VOID) {
        body.effect(text);
        return null;
      }
      return single(signature.result, body.emit(expected.result, text));
    }
    case 'library': {
      const { handler } = target.function;
      const declared = scope.module.functions.get(target.name)?.type ?? signature;
      checkSignature(context, callee.name, declared, signature);
      if (handler !== null) return handler(context, { args, type: signature.result });
      const text = `call ${scope.useHelper(target.name)}(${argumentTexts(context, signature, args).join(', ')})`;
      return result(context, signature, text, false);
    }
  }
}

function checkArguments({ body, problems }: Context, name: string, parameters: number, args: readonly Val[]): void {
  const used = args.slice(0, parameters);
  if (used.length === parameters && used.every(({ parts }) => parts.length > 0)) return;
  problems.fail('argument-count', `\`${name}\` has ${parameters} parameters or more.`, body.bucket.span);
}

function checkSignature({ body, problems }: Context, name: string, defined: FunctionType, called: FunctionType): void {
  if (defined === called && !defined.variadic) return;
  if (defined.variadic) {
    problems.fail(
      'not-supported',
      `Not supported: \`@${name}\`, which takes a variable number of arguments.`,
      body.bucket.span,
    );
  }
  const message = `\`@${name}\` is \`${typeText(defined)}\`, but it is called as \`${typeText(called)}\`.`;
  problems.fail('type-mismatch', message, body.bucket.span);
}

/** The arguments, each as the parts of its parameter. */
function argumentTexts(context: Context, signature: FunctionType, args: readonly Val[]): string[] {
  const { body, shapes } = context;
  if (args.length !== signature.params.length)
    return context.problems.fail(
      'argument-count',
      `The function has ${signature.params.length} parameters, but ${args.length} arguments are given.`,
      body.bucket.span,
    );
  return args.flatMap((arg, i) => {
    const type = signature.params[i];
    if (type !== arg.type) return mismatch(context, 'the type of the parameter', arg.type);
    return shapes.of(arg.type).parts.map((part, k) => body.text(arg.parts[k] as Operand, part));
  });
}

/** The value that a call gives; of several parts, a struct of them. */
function result(context: Context, { result: type }: FunctionType, text: string, isTail: boolean): Val | null {
  const { body, shapes } = context;
  const call = isTail ? `tail ${text}` : text;
  const { parts } = shapes.of(type);
  if (parts.length === 0) {
    body.effect(call);
    return null;
  }
  const all = shapes.single(type);
  if (parts.length === 1) return single(type, body.emit(all, call));
  const whole = body.emit(all, text);
  return { type, parts: parts.map((part, i) => body.emit(part, `extractvalue ${body.text(whole, all)}, [${i}]`)) };
}

function indirectCall(
  context: Context,
  scope: ModuleScope,
  signature: FunctionType,
  address: Operand,
  args: readonly Val[],
  isTail: boolean,
): Val | null {
  const { body } = context;
  const type = scope.functionType(signature);
  const target = body.text(address, type);
  // The call's type comes from its callee, so a literal needs a value.
  const callable = target.startsWith('%') ? target : `%${body.emit(type, `const ${target}`, 'fn').name}`;
  const text = `call_indirect ${callable}(${argumentTexts(context, signature, args).join(', ')})`;
  return result(context, signature, text, isTail);
}

function intrinsicCall(
  context: Context,
  fullName: string,
  { result: type }: FunctionType,
  args: readonly Val[],
  { ends }: CallSite,
): Val | null {
  const name = fullName.slice('llvm.'.length);
  const isIn = (prefix: string): boolean => name === prefix || name.startsWith(`${prefix}.`);
  if (IGNORED.some(isIn)) return null;
  if (isIn('trap') || isIn('ubsantrap')) {
    if (!ends) context.body.effect('call intrinsic.abort()');
    return null;
  }
  const found = intrinsicOf(name);
  if (found !== null) {
    checkArguments(context, fullName, found.parameters, args);
    return found.handler(context, { args, type });
  }
  const known = UNSUPPORTED.find(([prefix]) => name.startsWith(prefix));
  return unsupported(context, `\`${fullName}\`${known === undefined ? '' : `, ${known[1]}`}`);
}
