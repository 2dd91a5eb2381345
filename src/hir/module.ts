/**
 * HIR in memory: what the parser makes, the verifier checks and everything else reads.
 *
 * Entities are objects with a dense `index` in their parent, so that an analysis keeps its facts in plain arrays.
 * A verified module never changes; the optimiser (compiler/opt) works on copies of functions.
 */
import type { Opcode } from './opcodes.ts';
import {
  type ClosureType,
  closureType,
  type DynType,
  type FunctionType,
  functionType,
  type PointerType,
  pointerTo,
  type StructType,
  type Type,
  type UnionType,
} from './types.ts';

/** A half-open range of the source text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** For entities that no text stands for. */
export const NO_SPAN: Span = { start: 0, end: 0 };

export interface TypeDeclaration {
  readonly name: string;
  /** A `dyn` type is a trait. */
  readonly type: StructType | UnionType | DynType;
  readonly span: Span;
}

/** An initialiser or the operand of `const`. */
export type Constant = ScalarConstant | AggregateConstant | BytesConstant | AddressConstant;

/**
 * A literal of scalar type. Integers of up to 32 bits, bool, pointers and functions (null only) and floats are numbers;
 * i64 and u64 are bigints. Integers are canonical: in the range of their type. An f32 is rounded.
 */
export interface ScalarConstant {
  readonly kind: 'scalar';
  readonly type: Type;
  readonly value: number | bigint;
}
/** `[1, 2, 3]` for an array or a vector, or `{ 1, 2.5 }`. */
export interface AggregateConstant {
  readonly kind: 'aggregate';
  readonly type: Type;
  readonly elements: readonly Constant[];
}
/** A string. */
export interface BytesConstant {
  readonly kind: 'bytes';
  readonly type: Type;
  readonly bytes: Uint8Array;
}
/**
 * `@global` or `@function` within an initialiser, or `@global + 4`, so many bytes behind. With a written offset, also 0,
 * it is of whatever pointer or function type its place has.
 */
export interface AddressConstant {
  readonly kind: 'address';
  readonly type: Type;
  readonly of: Global | Callee;
  /** In bytes; 0 for functions. */
  readonly offset: number;
}

/**
 * `global @g: T = …` or, when `constant`, `const @g: T = …`: memory that lives as long as the program. A vtable is a
 * constant struct of its trait's method types.
 */
export interface Global {
  readonly kind: 'global';
  readonly index: number;
  readonly name: string;
  readonly type: Type;
  readonly constant: boolean;
  /** Null: all bytes zero. */
  readonly init: Constant | null;
  /** The trait of a `vtable @g: Trait = […]`. */
  readonly vtableOf: DynType | null;
  readonly span: Span;
}

/** A function that the host provides. */
export interface Extern {
  readonly kind: 'extern';
  readonly index: number;
  readonly name: string;
  readonly paramNames: readonly string[];
  readonly type: FunctionType;
  readonly span: Span;
}

export type Attribute = 'inline' | 'noinline' | 'cold' | 'hot' | 'pure' | 'fastmath';
export const ATTRIBUTES: readonly Attribute[] = ['inline', 'noinline', 'cold', 'hot', 'pure', 'fastmath'];

/** An SSA value: a parameter, or the result of an instruction. */
export class Value {
  readonly kind = 'value';
  constructor(
    /** Dense within the function; parameters come first. The optimiser numbers its copies anew. */
    public index: number,
    readonly name: string,
    readonly type: Type,
    /** Null for a parameter. */
    public definition: Instruction | null,
    readonly span: Span,
  ) {}
}

/** An operand that is a literal. */
export class Literal {
  readonly kind = 'literal';
  constructor(readonly constant: Constant) {}
  get type(): Type {
    return this.constant.type;
  }
}

/** An operand that is `@global` or `@function`. */
export class Address {
  readonly kind = 'address';
  readonly type: PointerType | FunctionType;
  /** Where a pointer to an array's elements is wanted, that is what a global of arrays is. */
  constructor(
    readonly of: Global | Callee,
    wanted: Type | null = null,
  ) {
    const own = of.kind === 'global' ? pointerTo(of.type) : of.type;
    this.type = elementPointer(own, wanted) ?? own;
  }
}

/** The wanted type if a pointer to an array may stand for it: as in C, it is one to the array's first element. */
export function elementPointer(own: Type, wanted: Type | null): PointerType | null {
  if (own.kind !== 'pointer' || own.pointee.kind !== 'array' || wanted?.kind !== 'pointer') return null;
  return wanted.pointee === own.pointee.element ? wanted : null;
}

export type Operand = Value | Literal | Address;

/** What a direct call may name. */
export type Callee = Func | Extern;

/** Called by name, checked against `intrinsics.ts`. `typeArgument` is for sizeof and alignof. */
export interface IntrinsicCallee {
  readonly kind: 'intrinsic';
  readonly name: string;
  readonly typeArgument: Type | null;
}

/** What an instruction carries besides operands and blocks, by its opcode's shape. */
export type Payload =
  | { readonly kind: 'call'; readonly callee: Callee | IntrinsicCallee; readonly tail: boolean }
  | { readonly kind: 'callIndirect'; readonly signature: FunctionType; readonly tail: boolean }
  /** `align` is that of the type when the text says nothing. */
  | { readonly kind: 'alloca'; readonly allocated: Type; readonly align: number }
  /** `align` is what the text promises; 0 when it says nothing. */
  | { readonly kind: 'memory'; readonly align: number; readonly volatile: boolean }
  /** Of extractvalue and insertvalue: numbers of fields and elements. */
  | { readonly kind: 'path'; readonly path: readonly number[] }
  /** Of unions: the number of the variant. */
  | { readonly kind: 'variant'; readonly variant: number }
  /** The operands are the captured values. */
  | { readonly kind: 'closure'; readonly thunk: Thunk }
  /** The operand is the data pointer. */
  | { readonly kind: 'traitObject'; readonly trait: DynType; readonly vtable: Global }
  /** The first operand is the object; `method` is a number in its trait. */
  | { readonly kind: 'traitCall'; readonly method: number }
  | { readonly kind: 'lane'; readonly lane: number }
  /** Lanes of the first operand are numbered from 0 and those of the second behind them. */
  | { readonly kind: 'shuffle'; readonly lanes: readonly number[] }
  /** The value of each case; `targets[0]` is the default, `targets[i + 1]` belongs to `cases[i]`. */
  | { readonly kind: 'switch'; readonly cases: readonly ScalarConstant[] };

/**
 * What a closure calls: a function whose first parameters are taken from the closure's environment. There is one for
 * each function and number of captures in a module.
 */
export class Thunk {
  readonly kind = 'thunk';
  /** Of the closures that it makes. */
  readonly type: ClosureType;
  constructor(
    /** Dense within the module. */
    readonly index: number,
    readonly callee: Callee,
    readonly captures: number,
  ) {
    const { params, result } = callee.type;
    this.type = closureType(params.slice(captures), result);
  }
  /** The types of the values in the environment, which is laid out like a struct of them. */
  get captured(): readonly Type[] {
    return this.callee.type.params.slice(0, this.captures);
  }
}

export class Instruction {
  /** The block that holds this instruction. */
  block!: Block;
  /**
   * Its number among all instructions of the module, by which traps name their place; set by `numberModule`. An
   * instruction that the optimiser makes has that of the one whose work it does.
   */
  site = -1;
  /** Where the name of the operation, or the `tail` before it, begins in the text; -1 where no text stands for it. */
  opStart = -1;
  constructor(
    /** Dense within the function, in text order; the optimiser numbers its copies anew. */
    public index: number,
    readonly op: Opcode,
    /** Void when there is no result. */
    readonly type: Type,
    /** Null exactly when `type` is void. */
    public result: Value | null,
    public operands: Operand[],
    /** Successors of a terminator; the incoming block of each operand of a phi. */
    public targets: Block[],
    public payload: Payload | null,
    readonly span: Span,
    /** Where each operand stands, in order, then each target; empty when no text stands for them. */
    readonly partSpans: readonly Span[],
  ) {}
}

export class Block {
  /** Phis first, a terminator last. */
  instructions: Instruction[] = [];
  /**
   * Its number among all blocks of the module, by which counters and safepoints name it; set by `numberModule`. A block
   * that the optimiser makes has that of the one that it comes from.
   */
  number = -1;
  /** Whether a loop that it heads polls the safepoint. The optimiser bounds those that don't by a loop around them. */
  polls = true;
  /** Whether a loop that it heads has as many rounds between two tests as pay: the optimiser adds no more. */
  settled = false;
  /** How often it runs for each call of the function, where the optimiser has measured or guessed it. */
  frequency: number | null = null;
  /** Whether branches to it are hardly ever taken, as far as the optimiser knows. */
  rare = false;
  constructor(
    /** Dense within the function, in text order; the entry is 0. The optimiser numbers its copies anew. */
    public index: number,
    readonly name: string,
    readonly span: Span,
  ) {}
  /** The last instruction; verified blocks have one and it is a terminator. */
  get terminator(): Instruction {
    const last = this.instructions[this.instructions.length - 1];
    if (last === undefined) throw new Error(`block ${this.name} is empty`);
    return last;
  }
}

export class Func {
  readonly kind = 'function';
  readonly type: FunctionType;
  blocks: Block[] = [];
  /** All values, by index: parameters, then results in text order. */
  values: Value[] = [];
  /** How many instruction indices are taken. */
  instructionCount = 0;
  /** `site` of this function's first instruction and `number` of its first block. */
  siteBase = 0;
  blockBase = 0;
  constructor(
    /** Dense within the module, in text order. */
    readonly index: number,
    readonly name: string,
    readonly params: readonly Value[],
    readonly result: Type,
    readonly attributes: ReadonlySet<Attribute>,
    readonly span: Span,
    /** Where the name stands. */
    readonly nameSpan: Span,
  ) {
    this.type = functionType(
      params.map((p) => p.type),
      result,
    );
    this.values = [...params];
  }
}

export type RunExpectation =
  | { readonly kind: 'value'; readonly value: ScalarConstant }
  | { readonly kind: 'trap'; readonly message: string };

/** One `; run:` comment. */
export interface RunDirective {
  readonly entry: Func;
  readonly args: readonly ScalarConstant[];
  readonly calls: number;
  readonly expected: RunExpectation | null;
  /** The lines that one call prints, or null when nothing is said about it. */
  readonly output: readonly string[] | null;
  readonly span: Span;
}

export class Module {
  types: TypeDeclaration[] = [];
  globals: Global[] = [];
  externs: Extern[] = [];
  functions: Func[] = [];
  /** Of the module's `create_closure` instructions, in the order in which they first ask for them. */
  thunks: Thunk[] = [];
  /** In text order. Empty: `@main()` once, if there is one. */
  runs: RunDirective[] = [];
  /** `; threads: N`. */
  threads = 1;
  /** All instructions and blocks of the module; set by `numberModule`. */
  siteCount = 0;
  blockCount = 0;
  readonly #thunks = new Map<Callee, Map<number, Thunk>>();

  /** The thunk of a function for so many captures; it is made when it is first asked for. */
  thunk(callee: Callee, captures: number): Thunk {
    let ofCallee = this.#thunks.get(callee);
    if (ofCallee === undefined) {
      ofCallee = new Map();
      this.#thunks.set(callee, ofCallee);
    }
    let thunk = ofCallee.get(captures);
    if (thunk === undefined) {
      thunk = new Thunk(this.thunks.length, callee, captures);
      this.thunks.push(thunk);
      ofCallee.set(captures, thunk);
    }
    return thunk;
  }

  function(name: string): Func | undefined {
    return this.functions.find((f) => f.name === name);
  }
}

/**
 * Gives every instruction and every block of the module a number of its own: `site` and `number`. Counters, safepoints
 * and trap locations use them. The parser calls it last.
 */
export function numberModule(module: Module): void {
  let sites = 0;
  let blocks = 0;
  for (const f of module.functions) {
    f.siteBase = sites;
    f.blockBase = blocks;
    for (const block of f.blocks) {
      block.number = blocks + block.index;
      for (const instruction of block.instructions) instruction.site = sites + instruction.index;
    }
    sites += f.instructionCount;
    blocks += f.blocks.length;
  }
  module.siteCount = sites;
  module.blockCount = blocks;
}

/** The function to which the instruction with a site number belongs; the nearest one for a number out of range. */
export function functionOfSite({ functions }: Module, site: number): Func | undefined {
  let low = 0;
  let high = functions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((functions[middle] as Func).siteBase <= site) low = middle;
    else high = middle - 1;
  }
  return functions[low];
}

/** The function and instruction that a site number names, or null for a number out of range. */
export function locateSite(
  module: Module,
  site: number,
): { func: Func; block: Block; instruction: Instruction } | null {
  const func = functionOfSite(module, site);
  if (func === undefined) return null;
  for (const block of func.blocks) {
    for (const instruction of block.instructions) {
      if (instruction.site === site) return { func, block, instruction };
    }
  }
  return null;
}
