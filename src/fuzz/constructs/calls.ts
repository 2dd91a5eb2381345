/** Calls: by name, by address, of closures and of trait objects, and what the host prints. */
import { HOST_FUNCTIONS } from '../../hir/externs.ts';
import { type ClosureType, type DynType, type FunctionType, type Type, U32, VOID } from '../../hir/types.ts';
import type { Body } from '../body.ts';
import { oneIn, pick } from '../random.ts';
import type { Construct } from './construct.ts';

/** What functions return is clean, and outlives them. */
function result(body: Body, type: Type, text: string): void {
  if (type === VOID || oneIn(body.random, 10)) body.line(text);
  else body.define(type, text, { raw: false });
}

/** Functions take their arguments for clean. */
const ARGUMENT = { clean: true } as const;

function call(body: Body): void {
  const callee = body.program.callee(body);
  if (callee === null) return;
  const { params, result: type } = callee.type;
  result(body, type, `call ${callee.name}(${body.operands(params, ARGUMENT)})`);
}

function callIndirect(body: Body): void {
  const { program, random } = body;
  const types = [...new Set(program.signatures.filter(({ target }) => target).map(({ type }) => type))];
  if (types.length === 0 || !body.affords(program.targetCost)) return;
  const type: FunctionType = pick(random, types);
  const callee = oneIn(random, 40) ? strangeFunction(body, type) : body.value(type).name;
  result(body, type.result, `call_indirect ${callee}(${body.operands(type.params, ARGUMENT)})`);
}

/** No slot of the function table is that high. */
function strangeFunction(body: Body, type: FunctionType): string {
  const slot = body.define(U32, `or ${body.value(U32).name}, 0x100000`).name;
  return body.define(type, `inttoptr ${slot}`).name;
}

function ofKind<K extends Type['kind']>(body: Body, kind: K): Extract<Type, { kind: K }> | null {
  const types = body.program.aggregates.filter((type): type is Extract<Type, { kind: K }> => type.kind === kind);
  return types.length === 0 ? null : pick(body.random, types);
}

function callClosure(body: Body): void {
  const type: ClosureType | null = ofKind(body, 'closure');
  if (type === null || !body.affords(body.program.targetCost)) return;
  const closure = body.value(type).name;
  result(body, type.result, `call_closure ${closure}(${body.operands(type.params, ARGUMENT)})`);
}

function callMethod(body: Body): void {
  const type: DynType | null = ofKind(body, 'dyn');
  if (type === null || !body.affords(body.program.targetCost)) return;
  const number = body.random(type.methods.length);
  const method = type.methods[number] as DynType['methods'][number];
  const object = body.value(type).name;
  const args = body.operands(method.type.params.slice(1), ARGUMENT);
  result(body, method.type.result, `trait_call ${object}.${method.name}[${number}](${args})`);
}

/** Hosts' functions with any numbers. */
const PRINTING = Object.entries(HOST_FUNCTIONS).filter(
  ([name]) => name.startsWith('print_') && !['print_str', 'print_char', 'print_newline'].includes(name),
);

function print(body: Body): void {
  const { random, program } = body;
  const choice = random(12);
  if (choice === 0) body.line('call @print_newline()');
  else if (choice === 1)
    body.line(`call @print_char(${pick(random, ['65', '955', '8364', '128512', body.operand(U32)])})`);
  else if (choice === 2) {
    const at = random(6);
    const text = program.text;
    const from = body.name();
    body.line(`${from}: *u8 = gep ${text}, [0, ${at}]`);
    body.line(`call @print_str(${from}, ${random(12 - at)})`);
  } else if (choice === 3) {
    const name = pick(random, ['thread_id', 'thread_count'] as const);
    body.define(HOST_FUNCTIONS[name].result, `call @${name}()`);
  } else {
    const [name, { params }] = pick(random, PRINTING);
    const args = params.map((type, i) => (i === 0 ? body.operand(type) : String(random(5))));
    body.line(`call @${name}(${args.join(', ')})`);
  }
}

export const CALL_CONSTRUCTS: readonly Construct[] = [
  { group: null, weight: 4, emit: call },
  { group: 'indirect', weight: 8, indirect: true, emit: callIndirect },
  { group: 'closure', weight: 10, indirect: true, emit: callClosure },
  { group: 'trait', weight: 10, indirect: true, emit: callMethod },
  { group: 'print', weight: 6, emit: print },
];
