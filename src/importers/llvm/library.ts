/** What C programs may use of the C library: by intrinsics of HIR, or by small functions in HIR. */
import * as hir from '../../hir/types.ts';
import { addressText, type Handler, INTRINSICS, sizeText } from './intrinsics.ts';
import { POINTER } from './shapes.ts';
import { type FunctionType, typeText } from './types.ts';
import { part, type Val } from './values.ts';

/** How a call of a library function is converted. */
export interface LibraryFunction {
  /** As LLVM writes it; `size` stands for the type of `size_t`. */
  readonly signature: string;
  readonly handler: Handler | null;
  /** Without a handler: the function in HIR. */
  readonly text: ((size: string) => string) | null;
  /** Other library functions and functions of the host that the text calls. */
  readonly needs: readonly string[];
}

const handled = (signature: string, handler: Handler): LibraryFunction => ({
  signature,
  handler,
  text: null,
  needs: [],
});
const written = (
  signature: string,
  text: (size: string) => string,
  needs: readonly string[] = [],
): LibraryFunction => ({
  signature,
  handler: null,
  text,
  needs,
});

/** Names of C's functions with the intrinsic of LLVM that is the same; with an `f` behind it for `float`. */
const MATH: readonly (readonly [name: string, intrinsic: string, parameters: number])[] = [
  ['sqrt', 'sqrt', 1],
  ['fabs', 'fabs', 1],
  ['floor', 'floor', 1],
  ['ceil', 'ceil', 1],
  ['trunc', 'trunc', 1],
  ['rint', 'rint', 1],
  ['nearbyint', 'nearbyint', 1],
  ['roundeven', 'roundeven', 1],
  ['round', 'round', 1],
  ['sin', 'sin', 1],
  ['cos', 'cos', 1],
  ['tan', 'tan', 1],
  ['exp', 'exp', 1],
  ['exp2', 'exp2', 1],
  ['log', 'log', 1],
  ['log2', 'log2', 1],
  ['log10', 'log10', 1],
  ['pow', 'pow', 2],
  ['fmin', 'minnum', 2],
  ['fmax', 'maxnum', 2],
  ['copysign', 'copysign', 2],
  ['fma', 'fma', 3],
];

const remainder: Handler = ({ body, shapes }, { args, type }) => {
  const float = shapes.single(type);
  const [a, b] = args.map((arg) => body.text(part(arg), float));
  return { type, parts: [body.emit(float, `frem ${a}, ${b}`)] };
};

function mathFunctions(): [string, LibraryFunction][] {
  return MATH.flatMap(([name, intrinsic, count]) => {
    const handler = INTRINSICS.get(intrinsic) as Handler;
    const of = (type: string) => handled(`${type} (${new Array(count).fill(type).join(', ')})`, handler);
    return [
      [name, of('double')],
      [`${name}f`, of('float')],
    ] as [string, LibraryFunction][];
  });
}

/** The first argument is the result, once the intrinsic has done its work. */
function givingFirst(name: 'memcpy' | 'memmove' | 'memset'): Handler {
  return (context, call) => {
    const [to, second, size] = call.args as readonly [Val, Val, Val];
    const { body } = context;
    const middle = name === 'memset' ? body.text(part(second), hir.I32) : addressText(body, second);
    body.effect(`call intrinsic.${name}(${addressText(body, to)}, ${middle}, ${sizeText(body, size)})`);
    return { type: call.type, parts: to.parts };
  };
}

const abs: Handler = INTRINSICS.get('abs') as Handler;

export const LIBRARY: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...mathFunctions(),
  ['fmod', handled('double (double, double)', remainder)],
  ['fmodf', handled('float (float, float)', remainder)],
  ['abs', handled('i32 (i32)', (context, call) => abs(context, { ...call, args: call.args.slice(0, 1) }))],
  ['labs', handled('size (size)', (context, call) => abs(context, { ...call, args: call.args.slice(0, 1) }))],
  ['llabs', handled('i64 (i64)', (context, call) => abs(context, { ...call, args: call.args.slice(0, 1) }))],
  [
    'malloc',
    handled('ptr (size)', ({ body }, { args, type }) => ({
      type,
      parts: [body.emit(POINTER, `call intrinsic.malloc(${sizeText(body, args[0] as Val)})`)],
    })),
  ],
  [
    'realloc',
    handled('ptr (ptr, size)', ({ body }, { args, type }) => {
      const [pointer, size] = args as readonly [Val, Val];
      const text = `call intrinsic.realloc(${addressText(body, pointer)}, ${sizeText(body, size)})`;
      return { type, parts: [body.emit(POINTER, text)] };
    }),
  ],
  [
    'free',
    handled('void (ptr)', ({ body }, { args }) => {
      body.effect(`call intrinsic.free(${addressText(body, args[0] as Val)})`);
      return null;
    }),
  ],
  [
    'calloc',
    written(
      'ptr (size, size)',
      (size) => `function @calloc(%count: ${size}, %size: ${size}) -> *u8 {
entry:
    %n: u64 = ${size === 'i64' ? 'bitcast' : 'zext'} %count
    %each: u64 = ${size === 'i64' ? 'bitcast' : 'zext'} %size
    %bytes: u64 = mul %n, %each
    %p: *u8 = call intrinsic.malloc(%bytes)
    call intrinsic.memset(%p, 0, %bytes)
    return %p
}`,
    ),
  ],
  ['memcpy', handled('ptr (ptr, ptr, size)', givingFirst('memcpy'))],
  ['memmove', handled('ptr (ptr, ptr, size)', givingFirst('memmove'))],
  ['memset', handled('ptr (ptr, i32, size)', givingFirst('memset'))],
  [
    'abort',
    handled('void ()', ({ body }) => {
      body.effect('call intrinsic.abort()');
      return null;
    }),
  ],
  [
    'exit',
    written(
      'void (i32)',
      () => `const @exit.text: [u8; 4] = "exit"
function @exit(%status: i32) -> void cold {
entry:
    call intrinsic.panic(@exit.text)
    unreachable
}`,
    ),
  ],
  [
    '__assert_fail',
    written(
      'void (ptr, ptr, i32, ptr)',
      (size) => `function @__assert_fail(%text: *u8, %file: *u8, %line: i32, %function: *u8) -> void cold {
entry:
    %length: ${size} = call @strlen(%text)
    call intrinsic.panic(%text, %length)
    unreachable
}`,
      ['strlen'],
    ),
  ],
  [
    'putchar',
    written(
      'i32 (i32)',
      () => `function @putchar(%c: i32) -> i32 {
entry:
    %byte: u8 = trunc %c
    %code: u32 = zext %byte
    call @print_char(%code)
    %written: i32 = zext %byte
    return %written
}`,
      ['print_char'],
    ),
  ],
  [
    'puts',
    written(
      'i32 (ptr)',
      (size) => `function @puts(%s: *u8) -> i32 {
entry:
    %length: ${size} = call @strlen(%s)
    %n: u32 = ${size === 'i64' ? 'trunc' : 'bitcast'} %length
    call @print_str(%s, %n)
    call @print_newline()
    return 1
}`,
      ['strlen', 'print_str', 'print_newline'],
    ),
  ],
  [
    'strlen',
    written(
      'size (ptr)',
      (size) => `function @strlen(%s: *u8) -> ${size} {
entry:
    br loop
loop:
    %n: ${size} = phi [0, entry], [%next, more]
    %p: *u8 = gep %s, [%n]
    %c: u8 = load %p
    %end: bool = eq %c, 0
    brcond %end, done, more
more:
    %next: ${size} = add %n, 1
    br loop
done:
    return %n
}`,
    ),
  ],
  ['memcmp', written('i32 (ptr, ptr, size)', (size) => comparing('memcmp', size, false))],
  ['bcmp', written('i32 (ptr, ptr, size)', (size) => comparing('bcmp', size, false))],
  ['strncmp', written('i32 (ptr, ptr, size)', (size) => comparing('strncmp', size, true))],
  [
    'strcmp',
    written(
      'i32 (ptr, ptr)',
      (size) =>
        `function @strcmp(%a: *u8, %b: *u8) -> i32 {
entry:
    %r: i32 = call @strncmp(%a, %b, -1)
    return %r
}`.replace('-1', size === 'i64' ? '0xFFFFFFFF' : '-1'),
      ['strncmp'],
    ),
  ],
  ['strcpy', written('ptr (ptr, ptr)', (size) => copyingString('strcpy', size, false), ['strlen'])],
  ['strcat', written('ptr (ptr, ptr)', (size) => copyingString('strcat', size, true), ['strlen'])],
  [
    'strncpy',
    written(
      'ptr (ptr, ptr, size)',
      (size) => `function @strncpy(%to: *u8, %from: *u8, %n: ${size}) -> *u8 {
entry:
    br loop
loop:
    %i: ${size} = phi [0, entry], [%next, copy]
    %j: ${size} = phi [0, entry], [%ahead, copy]
    %full: bool = eq %i, %n
    brcond %full, done, copy
copy:
    %source: *u8 = gep %from, [%j]
    %c: u8 = load %source
    %target: *u8 = gep %to, [%i]
    store %c, %target
    %next: ${size} = add %i, 1
    %some: bool = ne %c, 0
    %step: ${size} = zext %some
    %ahead: ${size} = add %j, %step
    br loop
done:
    return %to
}`,
    ),
  ],
  ['strchr', written('ptr (ptr, i32)', (size) => finding(size))],
]);

/** Compares bytes up to a number of them, or to the end of both strings. */
function comparing(name: string, size: string, strings: boolean): string {
  const end = strings
    ? `equal:
    %end: bool = eq %x, 0
    brcond %end, same, next
next:`
    : 'equal:';
  return `function @${name}(%a: *u8, %b: *u8, %n: ${size}) -> i32 {
entry:
    br loop
loop:
    %i: ${size} = phi [0, entry], [%more, ${strings ? 'next' : 'equal'}]
    %done: bool = eq %i, %n
    brcond %done, same, compare
compare:
    %p: *u8 = gep %a, [%i]
    %q: *u8 = gep %b, [%i]
    %x: u8 = load %p
    %y: u8 = load %q
    %differs: bool = ne %x, %y
    brcond %differs, different, equal
${end}
    %more: ${size} = add %i, 1
    br loop
different:
    %less: bool = lt %x, %y
    %r: i32 = select %less, -1, 1
    return %r
same:
    return 0
}`;
}

function copyingString(name: string, size: string, behind: boolean): string {
  const place = behind
    ? `    %used: ${size} = call @strlen(%to)
    %at: *u8 = gep %to, [%used]
`
    : '';
  return `function @${name}(%to: *u8, %from: *u8) -> *u8 {
entry:
${place}    %length: ${size} = call @strlen(%from)
    %bytes: ${size} = add %length, 1
    call intrinsic.memcpy(${behind ? '%at' : '%to'}, %from, %bytes)
    return %to
}`;
}

function finding(size: string): string {
  return `function @strchr(%s: *u8, %c: i32) -> *u8 {
entry:
    %wanted: u8 = trunc %c
    br loop
loop:
    %i: ${size} = phi [0, entry], [%next, more]
    %p: *u8 = gep %s, [%i]
    %x: u8 = load %p
    %found: bool = eq %x, %wanted
    brcond %found, here, other
other:
    %end: bool = eq %x, 0
    brcond %end, nowhere, more
more:
    %next: ${size} = add %i, 1
    br loop
here:
    return %p
nowhere:
    return null
}`;
}

/** Whether a function is declared as the library has it. */
export function hasSignature({ signature }: LibraryFunction, type: FunctionType, pointerSize: 4 | 8): boolean {
  return typeText(type) === signature.replaceAll('size', sizeType(pointerSize));
}

/** The type of `size_t`. */
export function sizeType(pointerSize: 4 | 8): string {
  return pointerSize === 4 ? 'i32' : 'i64';
}
