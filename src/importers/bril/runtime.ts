/**
 * What imported programs need besides HIR's instructions, as functions in HIR: memory that finds every access that
 * Bril's interpreter refuses, and its way to print floats. A program gets those that it uses.
 *
 * A Bril pointer is a struct `%ptr`: the block that it points into, the number that this allocation has, and an
 * index. Blocks are never given back to the heap, only used again for other allocations, with another number: so a
 * pointer to what has been freed is known as such forever. The memory of a block holds its elements, and after them
 * a byte for each that says whether it has been written.
 */
import { type BrilType, type PrimitiveType, pointeeOf } from './program.ts';
import type { ValueType } from './ssa.ts';

const INT = { type: 'int', hir: 'i64', size: 8 } as const;
/** Types of elements: how they are called in names, in HIR, and their bytes. */
const ELEMENTS: readonly { readonly type: PrimitiveType | 'ptr'; readonly hir: string; readonly size: number }[] = [
  INT,
  { type: 'float', hir: 'f64', size: 8 },
  { type: 'bool', hir: 'bool', size: 1 },
  { type: 'char', hir: 'u32', size: 4 },
  { type: 'ptr', hir: '%ptr', size: 16 },
];

function elementOf(type: ValueType | 'ptr') {
  const name = type === 'ptr' || pointeeOf(type) !== null ? 'ptr' : type;
  return ELEMENTS.find((element) => element.type === name) ?? INT;
}

export function hirType(type: ValueType): string {
  return elementOf(type).hir;
}

/** Bytes of an element. */
export function sizeOf(type: BrilType): number {
  return elementOf(type).size;
}

/** The name of the helper that loads or stores elements of this type. */
export function accessHelper(access: 'load' | 'store', type: ValueType | 'ptr'): string {
  return `bril.${access}_${elementOf(type).type}`;
}

/** Names that no function of the program may have. */
export function helperNames(): string[] {
  const accesses = ELEMENTS.flatMap(({ type }) => [accessHelper('load', type), accessHelper('store', type)]);
  return [...HELPERS.keys(), ...accesses];
}

/** Where a helper finds out the names of what it uses. */
export interface RuntimeScope {
  /** A helper, by its name here: `@bril.alloc`. It is added to the program. */
  helper(name: string): string;
  /** A function of the host: `@print_i64`. It is declared. */
  host(name: string): string;
  /** A constant with these characters, and how many bytes they are. */
  text(value: string): { readonly name: string; readonly length: number };
}

export const POINTER_TYPES = `type %block = { *u8, u32, u64 }            ; memory, number of the allocation, elements
type %ptr = { *%block, u32, i64 }          ; block, number of the allocation, index`;

/** The text of a helper: a function, or a global. */
export function helperText(name: string, scope: RuntimeScope): string {
  const access = /^bril\.(load|store)_(.*)$/.exec(name);
  if (access !== null)
    return accessText(name, access[1] as 'load' | 'store', access[2] as PrimitiveType | 'ptr', scope);
  const text = HELPERS.get(name);
  if (text === undefined) throw new Error(`there is no helper ${name}`);
  return text(scope);
}

type Helper = (scope: RuntimeScope) => string;

/** Appends a text to the message of a panic; `local` is a name for its address. */
const say = (scope: RuntimeScope, local: string, value: string): string => {
  const { name, length } = scope.text(value);
  return `%${local}: *u8 = gep ${name}, [0, 0]
    call ${scope.helper('bril.say')}(%${local}, ${length})`;
};

const panicWithMessage = (scope: RuntimeScope): string => `%said: u32 = load ${scope.helper('bril.message_length')}
    store 0, ${scope.helper('bril.message_length')}
    %message: *u8 = gep ${scope.helper('bril.message')}, [0, 0]
    call intrinsic.panic(%message, %said)
    unreachable`;

const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['bril.allocations', () => 'global @bril.allocations: u32                    ; made so far'],
  ['bril.live', () => 'global @bril.live: u32                           ; of these not freed'],
  ['bril.spare', () => 'global @bril.spare: *%block                      ; freed blocks; each begins with the next'],
  ['bril.message', () => 'global @bril.message: [u8; 160]'],
  ['bril.message_length', () => 'global @bril.message_length: u32'],
  [
    'bril.alloc',
    (scope) => `function @bril.alloc(%count: i64, %size: i64) -> %ptr {
entry:
    %positive: bool = gt %count, 0
    brcond %positive, allocate, refuse
refuse:
    ${say(scope, 'part1', 'must allocate a positive amount of memory: ')}
    call ${scope.helper('bril.say_number')}(%count)
    ${say(scope, 'part2', ' <= 0')}
    ${panicWithMessage(scope)}
allocate:
    %possible: bool = lt %count, 0x100000000
    %elements: i64 = select %possible, %count, 0x100000000
    %bytes: i64 = mul %elements, %size
    %all: i64 = add %bytes, %elements
    %memory: *u8 = call intrinsic.malloc(%all)
    %written: *u8 = gep %memory, [%bytes]
    call intrinsic.memset(%written, 0, %elements)
    %spare: *%block = load ${scope.helper('bril.spare')}
    %none: bool = eq %spare, null
    brcond %none, make, reuse
make:
    %made: *%block = call intrinsic.malloc(16)
    br fill
reuse:
    %link: **%block = bitcast %spare
    %next: *%block = load %link
    store %next, ${scope.helper('bril.spare')}
    br fill
fill:
    %block: *%block = phi [%made, make], [%spare, reuse]
    %number: u32 = load ${scope.helper('bril.allocations')}
    %numbers: u32 = add %number, 1
    store %numbers, ${scope.helper('bril.allocations')}
    %live: u32 = load ${scope.helper('bril.live')}
    %more: u32 = add %live, 1
    store %more, ${scope.helper('bril.live')}
    %in_memory: **u8 = gep %block, [0, 0]
    store %memory, %in_memory
    %in_number: *u32 = gep %block, [0, 1]
    store %number, %in_number
    %in_elements: *u64 = gep %block, [0, 2]
    %length: u64 = bitcast %elements
    store %length, %in_elements
    %nowhere: %ptr = const { null, 0, 0 }
    %to_block: %ptr = insertvalue %nowhere, %block, [0]
    %p: %ptr = insertvalue %to_block, %number, [1]
    return %p
}`,
  ],
  [
    'bril.free',
    (scope) => `function @bril.free(%p: %ptr) -> void {
entry:
    %block: *%block = extractvalue %p, [0]
    %number: u32 = extractvalue %p, [1]
    %index: i64 = extractvalue %p, [2]
    %in_number: *u32 = gep %block, [0, 1]
    %now: u32 = load %in_number
    %alive: bool = eq %number, %now
    %at_start: bool = eq %index, 0
    %fine: bool = and %alive, %at_start
    brcond %fine, release, refuse
refuse:
    ${say(scope, 'part3', 'Tried to free illegal memory location base: ')}
    %base: i64 = zext %number
    call ${scope.helper('bril.say_number')}(%base)
    ${say(scope, 'part4', ', offset: ')}
    call ${scope.helper('bril.say_number')}(%index)
    ${say(scope, 'part5', '. Offset must be 0.')}
    ${panicWithMessage(scope)}
release:
    store 0xFFFFFFFF, %in_number
    %in_memory: **u8 = gep %block, [0, 0]
    %memory: *u8 = load %in_memory
    call intrinsic.free(%memory)
    %next: *%block = load ${scope.helper('bril.spare')}
    %link: **%block = bitcast %block
    store %next, %link
    store %block, ${scope.helper('bril.spare')}
    %live: u32 = load ${scope.helper('bril.live')}
    %fewer: u32 = sub %live, 1
    store %fewer, ${scope.helper('bril.live')}
    return
}`,
  ],
  [
    'bril.refuse_access',
    (scope) => `function @bril.refuse_access(%number: u32, %index: i64) -> void cold {
entry:
    ${say(scope, 'part6', 'Uninitialized heap location ')}
    %base: i64 = zext %number
    call ${scope.helper('bril.say_number')}(%base)
    ${say(scope, 'part7', ' and/or illegal offset ')}
    call ${scope.helper('bril.say_number')}(%index)
    ${panicWithMessage(scope)}
}`,
  ],
  [
    'bril.check_leaks',
    (scope) => `function @bril.check_leaks() -> void {
entry:
    %live: u32 = load ${scope.helper('bril.live')}
    %none: bool = eq %live, 0
    brcond %none, done, leaked
leaked:
    call intrinsic.panic(${scope.text('Some memory locations have not been freed by end of execution.').name})
    unreachable
done:
    return
}`,
  ],
  [
    'bril.int_to_char',
    (scope) => `function @bril.int_to_char(%x: i64) -> u32 inline {
entry:
    %negative: bool = lt %x, 0
    %large: bool = gt %x, 0x10FFFF
    %from_surrogates: bool = ge %x, 0xD800
    %to_surrogates: bool = le %x, 0xDFFF
    %surrogate: bool = and %from_surrogates, %to_surrogates
    %outside: bool = or %negative, %large
    %wrong: bool = or %outside, %surrogate
    brcond %wrong, refuse, convert
refuse:
    ${say(scope, 'part8', 'value ')}
    call ${scope.helper('bril.say_number')}(%x)
    ${say(scope, 'part9', ' cannot be converted to char')}
    ${panicWithMessage(scope)}
convert:
    %c: u32 = trunc %x
    return %c
}`,
  ],
  [
    'bril.print_float',
    (scope) => `function @bril.print_float(%x: f64) -> void {
entry:
    %zero: bool = feq %x, 0.0
    brcond %zero, sign, other
sign:
    %bits: i64 = bitcast %x
    %minus: bool = lt %bits, 0
    brcond %minus, dash, other
dash:
    call ${scope.host('print_char')}(45)
    call ${scope.host('print_f64_fixed')}(0.0, 17)
    return
other:
    %size: f64 = call intrinsic.fabs(%x)
    %large: bool = fge %size, 9999999999.99998
    %small: bool = fle %size, 1.000000000000002e-10
    %not_zero: bool = not %zero
    %tiny: bool = and %small, %not_zero
    %exponent: bool = or %large, %tiny
    brcond %exponent, exponential, fixed
exponential:
    call ${scope.host('print_f64_exponential')}(%x, 17)
    return
fixed:
    call ${scope.host('print_f64_fixed')}(%x, 17)
    return
}`,
  ],
  [
    'bril.print_pointer',
    (scope) => `function @bril.print_pointer() -> void {
entry:
    %text: *u8 = gep ${scope.text('[object Object]').name}, [0, 0]
    call ${scope.host('print_str')}(%text, 15)
    return
}`,
  ],
  [
    'bril.say',
    (scope) => `function @bril.say(%text: *u8, %length: u32) -> void cold {
entry:
    %said: u32 = load ${scope.helper('bril.message_length')}
    %to: *u8 = gep ${scope.helper('bril.message')}, [0, %said]
    call intrinsic.memcpy(%to, %text, %length)
    %new: u32 = add %said, %length
    store %new, ${scope.helper('bril.message_length')}
    return
}`,
  ],
  [
    'bril.say_number',
    (scope) => `function @bril.say_number(%x: i64) -> void cold {
entry:
    %digits: *[u8; 20] = alloca [u8; 20]
    %negative: bool = lt %x, 0
    brcond %negative, minus, start
minus:
    ${say(scope, 'part10', '-')}
    br start
start:
    %opposite: i64 = neg %x
    %absolute: i64 = select %negative, %opposite, %x
    %size: u64 = bitcast %absolute
    br digit
digit:
    %rest: u64 = phi [%size, start], [%tenth, digit]
    %at: u32 = phi [20, start], [%before, digit]
    %before: u32 = sub %at, 1
    %tenth: u64 = div %rest, 10
    %ones: u64 = rem %rest, 10
    %code: u64 = add %ones, 48
    %byte: u8 = trunc %code
    %place: *u8 = gep %digits, [0, %before]
    store %byte, %place
    %more: bool = ne %tenth, 0
    brcond %more, digit, done
done:
    %first: *u8 = gep %digits, [0, %before]
    %length: u32 = sub 20, %before
    call ${scope.helper('bril.say')}(%first, %length)
    return
}`,
  ],
]);

function accessText(name: string, access: 'load' | 'store', type: PrimitiveType | 'ptr', scope: RuntimeScope): string {
  const { hir, size } = elementOf(type);
  const load = access === 'load';
  const refuse = scope.helper('bril.refuse_access');
  return `function @${name}(%p: %ptr${load ? '' : `, %value: ${hir}`}) -> ${load ? hir : 'void'} inline {
entry:
    %block: *%block = extractvalue %p, [0]
    %number: u32 = extractvalue %p, [1]
    %index: i64 = extractvalue %p, [2]
    %in_number: *u32 = gep %block, [0, 1]
    %now: u32 = load %in_number
    %alive: bool = eq %number, %now
    %in_elements: *u64 = gep %block, [0, 2]
    %elements: u64 = load %in_elements
    %unsigned: u64 = bitcast %index
    %inside: bool = lt %unsigned, %elements
    %fine: bool = and %alive, %inside
    brcond %fine, access, refuse
refuse:
    call ${refuse}(%number, %index)
    unreachable
access:
    %in_memory: **u8 = gep %block, [0, 0]
    %memory: *u8 = load %in_memory
    %bytes: u64 = mul %elements, ${size}
    %flags: *u8 = gep %memory, [%bytes]
    %flag: *u8 = gep %flags, [%index]
    %cells: *${hir} = bitcast %memory
    %cell: *${hir} = gep %cells, [%index]
${load ? readText(hir, scope) : WRITE_TEXT}
}`;
}

const readText = (hir: string, scope: RuntimeScope): string => `    %written: u8 = load %flag
    %empty: bool = eq %written, 0
    brcond %empty, uninitialized, read
uninitialized:
    call intrinsic.panic(${scope.text('Pointer points to uninitialized data').name})
    unreachable
read:
    %value: ${hir} = load %cell
    return %value`;

const WRITE_TEXT = `    store %value, %cell
    store 1, %flag
    return`;
