/**
 * The one table of HIR's opcodes. Parser, verifier, printer, analyses, interpreter, emitter and editor all read it;
 * each of them is exhaustive over `Opcode` (or over the smaller sets below) by the type checker.
 */

/** Messages of the traps that the language defines, by kind. A panic's message goes on with its text. */
export const TRAP_MESSAGES = {
  divideByZero: 'integer divide by zero',
  integerOverflow: 'integer overflow',
  outOfBounds: 'memory access out of bounds',
  unreachable: 'unreachable',
  indirectCallType: 'indirect call type mismatch',
  nullFunction: 'null function',
  panic: 'panic: ',
  stackOverflow: 'stack overflow',
  outOfMemory: 'out of memory',
} as const;
export type TrapKind = keyof typeof TRAP_MESSAGES;

/** How an instruction is written, which is also how its operands and payload are stored. */
export type Shape =
  /** `op L` */
  | 'const'
  /** `op @name` */
  | 'address'
  /** `op %a, %b`, both of the result's type */
  | 'binary'
  /** `op %a`, of the result's type */
  | 'unary'
  /** `op %a, %b`, both of one type; the result is bool */
  | 'compare'
  /** `op %a`; the result's type is written and differs */
  | 'cast'
  | 'select'
  | 'phi'
  | 'alloca'
  | 'load'
  | 'store'
  | 'gep'
  /** `extractvalue %a, [0, 1]` */
  | 'extract'
  /** `insertvalue %a, %v, [0]` */
  | 'insert'
  /** `create_union variant k[, %v]` */
  | 'createUnion'
  | 'discriminant'
  /** `extract_union_value %u, variant k` */
  | 'extractUnion'
  | 'call'
  | 'callIndirect'
  /** `create_closure @f, captures [%a]` */
  | 'createClosure'
  | 'callClosure'
  /** `create_trait_object Trait, data %p, vtable @vt` */
  | 'createTraitObject'
  /** `trait_call %o.method[0](%a)` */
  | 'traitCall'
  /** `op %p, ordering` */
  | 'atomicLoad'
  /** `op %p, %v, ordering`, with the old value as its result */
  | 'atomicRmw'
  /** `op %p, %v, ordering` */
  | 'atomicStore'
  /** `op %p, %expected, %new, ordering` */
  | 'atomicCmpxchg'
  | 'fence'
  /** `op %s` */
  | 'splat'
  /** `op %v, lane k` */
  | 'extractLane'
  /** `op %v, lane k, %s` */
  | 'insertLane'
  /** `op %a, %b, lanes [0, 1, 2, 3]` */
  | 'shuffle'
  /** `op %v`, of the lanes' type */
  | 'reduce'
  /** `op %a, %b`, of the lanes' type */
  | 'dot'
  | 'br'
  | 'brcond'
  | 'switch'
  | 'return'
  | 'unreachable';

/** What an instruction may do besides computing its result; ordered from least to most. */
export type Effect = 'none' | 'reads' | 'writes' | 'calls' | 'control';

/**
 * Which types the operands of a binary, unary, compare, reduce or dot instruction may have. The first four take vectors
 * with such lanes too (not of bool and pointers, of which there are none); the last three only vectors.
 */
export type OperandClass = 'int' | 'intOrBool' | 'comparable' | 'float' | 'intVector' | 'floatVector' | 'anyVector';

export interface OpInfo {
  readonly shape: Shape;
  readonly effect: Effect;
  readonly traps: readonly TrapKind[];
  readonly operands?: OperandClass;
  /** The instruction as a person writes it, for completion and hover. */
  readonly usage: string;
  readonly doc: string;
}

const none: readonly TrapKind[] = [];

function binary<const C extends OperandClass>(operands: C, op: string, doc: string, traps = none) {
  return { shape: 'binary', effect: 'none', traps, operands, usage: `%r: T = ${op} %a, %b`, doc } as const;
}
function unary<const C extends OperandClass>(operands: C, op: string, doc: string) {
  return { shape: 'unary', effect: 'none', traps: none, operands, usage: `%r: T = ${op} %a`, doc } as const;
}
function compare<const C extends OperandClass>(operands: C, op: string, doc: string) {
  return { shape: 'compare', effect: 'none', traps: none, operands, usage: `%r: bool = ${op} %a, %b`, doc } as const;
}
function rmw(op: string, doc: string) {
  return {
    shape: 'atomicRmw',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: `%old: T = ${op} %p, %v, seqcst`,
    doc: `${doc} Gives the old value.`,
  } as const;
}
function cast(op: string, doc: string) {
  return { shape: 'cast', effect: 'none', traps: none, usage: `%r: T = ${op} %a`, doc } as const;
}

export const OPCODES = {
  const: { shape: 'const', effect: 'none', traps: none, usage: '%r: T = const 42', doc: 'A constant.' },
  global: {
    shape: 'address',
    effect: 'none',
    traps: none,
    usage: '%p: *T = global @g',
    doc: 'The address of a global.',
  },
  funcref: {
    shape: 'address',
    effect: 'none',
    traps: none,
    usage: '%f: fn(A) -> R = funcref @f',
    doc: 'The address of a function, to be called by call_indirect.',
  },

  add: binary('int', 'add', 'Sum, wrapping at the width of the type.'),
  sub: binary('int', 'sub', 'Difference, wrapping at the width of the type.'),
  mul: binary('int', 'mul', 'Product, wrapping at the width of the type.'),
  div: binary('int', 'div', 'Quotient, rounded towards zero; signedness comes from the type.', [
    'divideByZero',
    'integerOverflow',
  ]),
  rem: binary('int', 'rem', 'Remainder with the sign of the dividend; MIN rem -1 is 0.', ['divideByZero']),
  and: binary('intOrBool', 'and', 'Bitwise (or logical) and.'),
  or: binary('intOrBool', 'or', 'Bitwise (or logical) or.'),
  xor: binary('intOrBool', 'xor', 'Bitwise (or logical) exclusive or.'),
  shl: binary('int', 'shl', 'Shift left; the amount is taken modulo the width.'),
  shr: binary(
    'int',
    'shr',
    'Shift right, arithmetic for signed types and logical for unsigned ones; the amount is taken modulo the width.',
  ),
  neg: unary('int', 'neg', 'Negation, wrapping at the width of the type.'),
  not: unary('intOrBool', 'not', 'Bitwise (or logical) complement.'),

  eq: compare('comparable', 'eq', 'Equal.'),
  ne: compare('comparable', 'ne', 'Not equal.'),
  lt: compare('comparable', 'lt', 'Less than; signedness comes from the type.'),
  le: compare('comparable', 'le', 'Less than or equal; signedness comes from the type.'),
  gt: compare('comparable', 'gt', 'Greater than; signedness comes from the type.'),
  ge: compare('comparable', 'ge', 'Greater than or equal; signedness comes from the type.'),

  fadd: binary('float', 'fadd', 'Floating-point sum.'),
  fsub: binary('float', 'fsub', 'Floating-point difference.'),
  fmul: binary('float', 'fmul', 'Floating-point product.'),
  fdiv: binary('float', 'fdiv', 'Floating-point quotient.'),
  frem: binary('float', 'frem', "Floating-point remainder: C's fmod."),
  fneg: unary('float', 'fneg', 'Floating-point negation: flips the sign bit.'),
  feq: compare('float', 'feq', 'Equal; false when an operand is NaN.'),
  fne: compare('float', 'fne', 'Not equal; true when an operand is NaN.'),
  flt: compare('float', 'flt', 'Less than; false when an operand is NaN.'),
  fle: compare('float', 'fle', 'Less than or equal; false when an operand is NaN.'),
  fgt: compare('float', 'fgt', 'Greater than; false when an operand is NaN.'),
  fge: compare('float', 'fge', 'Greater than or equal; false when an operand is NaN.'),

  trunc: cast('trunc', 'The low bits of an integer, as a narrower integer or bool.'),
  zext: cast('zext', 'An integer or bool widened with zeros.'),
  sext: cast('sext', 'An integer or bool widened with copies of its top bit.'),
  fptrunc: cast('fptrunc', 'f64 to f32, rounded to nearest.'),
  fpext: cast('fpext', 'f32 to f64, exactly.'),
  fptoui: cast('fptoui', 'Float to integer, as an unsigned number: rounds towards zero, saturates; NaN gives 0.'),
  fptosi: cast('fptosi', 'Float to integer, as a signed number: rounds towards zero, saturates; NaN gives 0.'),
  uitofp: cast('uitofp', 'Integer, read as unsigned, to float.'),
  sitofp: cast('sitofp', 'Integer, read as signed, to float.'),
  ptrtoint: cast('ptrtoint', 'Pointer or function address to integer, truncated or zero-extended.'),
  inttoptr: cast('inttoptr', 'Integer to pointer or function address, truncated or zero-extended.'),
  bitcast: cast('bitcast', 'The same bits as another type of the same size; between pointer types, the same address.'),

  select: {
    shape: 'select',
    effect: 'none',
    traps: none,
    usage: '%r: T = select %c, %a, %b',
    doc: '%a if %c is true, else %b. Both are computed.',
  },
  phi: {
    shape: 'phi',
    effect: 'none',
    traps: none,
    usage: '%r: T = phi [%a, block1], [%b, block2]',
    doc: 'The value that belongs to the edge by which the block was entered. Phis stand first in their block and are read in parallel.',
  },

  alloca: {
    shape: 'alloca',
    effect: 'writes',
    traps: ['stackOverflow'],
    usage: '%p: *T = alloca T, count %n, align 8',
    doc: 'Zeroed stack memory for one T, or for n of them, until the function returns.',
  },
  load: {
    shape: 'load',
    effect: 'reads',
    traps: ['outOfBounds'],
    usage: '%r: T = load %p, align 4, volatile',
    doc: 'Reads a T from memory, little-endian; need not be aligned.',
  },
  store: {
    shape: 'store',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: 'store %v, %p, align 4, volatile',
    doc: 'Writes a value to memory, little-endian; need not be aligned.',
  },
  gep: {
    shape: 'gep',
    effect: 'none',
    traps: none,
    usage: '%q: *U = gep %p, [%i, %j]',
    doc: "Address arithmetic by LLVM's rule: the first index counts whole pointees, each further one steps into an array or a struct.",
  },

  call: {
    shape: 'call',
    effect: 'calls',
    traps: [],
    usage: '%r: R = call @f(%a, %b)',
    doc: 'Calls a function, an extern or an intrinsic. `tail call` directly before its return does not grow the stack.',
  },
  call_indirect: {
    shape: 'callIndirect',
    effect: 'calls',
    traps: ['nullFunction', 'indirectCallType'],
    usage: '%r: R = call_indirect %f(%a, %b)',
    doc: 'Calls through a function address.',
  },

  extractvalue: {
    shape: 'extract',
    effect: 'none',
    traps: none,
    usage: '%r: T = extractvalue %a, [0, 1]',
    doc: 'The part of a struct or array to which the path leads.',
  },
  insertvalue: {
    shape: 'insert',
    effect: 'none',
    traps: none,
    usage: '%r: A = insertvalue %a, %v, [0]',
    doc: 'The struct or array with another value where the path leads.',
  },
  create_union: {
    shape: 'createUnion',
    effect: 'none',
    traps: none,
    usage: '%u: %U = create_union variant 1, %v',
    doc: 'A union that holds a variant, given by its number or its name, and its value, if it has one.',
  },
  get_discriminant: {
    shape: 'discriminant',
    effect: 'none',
    traps: none,
    usage: '%tag: i32 = get_discriminant %u',
    doc: 'The number of the variant that a union holds.',
  },
  extract_union_value: {
    shape: 'extractUnion',
    effect: 'none',
    traps: none,
    usage: '%r: T = extract_union_value %u, variant 1',
    doc: 'The value of a variant. If the union holds another one, its bytes are read as if they were of this one.',
  },

  create_closure: {
    shape: 'createClosure',
    effect: 'calls',
    traps: ['outOfMemory'],
    usage: '%c: closure(A) -> R = create_closure @f, captures [%a]',
    doc: "A closure of a function with values for its first parameters. Captured values are copied to the program's heap.",
  },
  call_closure: {
    shape: 'callClosure',
    effect: 'calls',
    traps: ['nullFunction', 'indirectCallType'],
    usage: '%r: R = call_closure %c(%a)',
    doc: 'Calls a closure: its function with the captured values and then these arguments.',
  },
  create_trait_object: {
    shape: 'createTraitObject',
    effect: 'none',
    traps: none,
    usage: '%o: dyn Trait = create_trait_object Trait, data %p, vtable @vt',
    doc: 'A trait object: a pointer to data with the vtable that says what its methods are.',
  },
  trait_call: {
    shape: 'traitCall',
    effect: 'calls',
    traps: ['nullFunction', 'indirectCallType', 'outOfBounds'],
    usage: '%r: R = trait_call %o.method[0](%a)',
    doc: 'Calls a method of a trait object, by its number in the trait, with the data pointer and then these arguments.',
  },

  'atomic.load': {
    shape: 'atomicLoad',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: '%r: T = atomic.load %p, seqcst',
    doc: 'Reads atomically. The address must be aligned.',
  },
  'atomic.store': {
    shape: 'atomicStore',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: 'atomic.store %p, %v, seqcst',
    doc: 'Writes atomically. The address must be aligned.',
  },
  'atomic.add': rmw('atomic.add', 'Adds to memory atomically.'),
  'atomic.sub': rmw('atomic.sub', 'Subtracts from memory atomically.'),
  'atomic.and': rmw('atomic.and', 'Ands with memory atomically.'),
  'atomic.or': rmw('atomic.or', 'Ors with memory atomically.'),
  'atomic.xor': rmw('atomic.xor', 'Exclusive-ors with memory atomically.'),
  'atomic.xchg': rmw('atomic.xchg', 'Exchanges a value with memory atomically.'),
  'atomic.cmpxchg': {
    shape: 'atomicCmpxchg',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: '%old: T = atomic.cmpxchg %p, %expected, %new, seqcst',
    doc: 'Writes the new value if memory holds the expected one, atomically. Gives the old value.',
  },
  fence: {
    shape: 'fence',
    effect: 'writes',
    traps: none,
    usage: 'fence seqcst',
    doc: 'Orders the memory accesses before it and those after it, as other threads see them.',
  },

  vector_splat: {
    shape: 'splat',
    effect: 'none',
    traps: none,
    usage: '%v: <4 x i32> = vector_splat %s',
    doc: 'A vector with the same value in each lane.',
  },
  extract_lane: {
    shape: 'extractLane',
    effect: 'none',
    traps: none,
    usage: '%s: i32 = extract_lane %v, lane 0',
    doc: 'The value of a lane.',
  },
  insert_lane: {
    shape: 'insertLane',
    effect: 'none',
    traps: none,
    usage: '%r: <4 x i32> = insert_lane %v, lane 0, %s',
    doc: 'The vector with another value in a lane.',
  },
  vector_shuffle: {
    shape: 'shuffle',
    effect: 'none',
    traps: none,
    usage: '%r: <4 x i32> = vector_shuffle %a, %b, lanes [0, 4, 1, 5]',
    doc: 'Lanes of two vectors, in any order: those of the first are numbered first.',
  },
  vload: {
    shape: 'load',
    effect: 'reads',
    traps: ['outOfBounds'],
    usage: '%v: <4 x i32> = vload %p, align 16',
    doc: 'Reads a vector from memory, by the address of the vector or of its first lane; need not be aligned.',
  },
  vstore: {
    shape: 'store',
    effect: 'writes',
    traps: ['outOfBounds'],
    usage: 'vstore %v, %p, align 16',
    doc: 'Writes a vector to memory, by the address of the vector or of its first lane; need not be aligned.',
  },
  'vunary.Sqrt': unary('floatVector', 'vunary.Sqrt', 'Square root of each lane.'),
  'vunary.Abs': unary('anyVector', 'vunary.Abs', 'Absolute value of each lane; of integers, wrapping.'),
  'vunary.Neg': unary('anyVector', 'vunary.Neg', 'Negation of each lane; of integers, wrapping.'),
  'vunary.Ceil': unary('floatVector', 'vunary.Ceil', 'Each lane rounded up.'),
  'vunary.Floor': unary('floatVector', 'vunary.Floor', 'Each lane rounded down.'),
  'vunary.Trunc': unary('floatVector', 'vunary.Trunc', 'Each lane rounded towards zero.'),
  'vunary.Round': unary('floatVector', 'vunary.Round', 'Each lane rounded to nearest, ties to even.'),
  vMin: binary('anyVector', 'vMin', 'The lesser of each two lanes. Of floats: NaN if one is NaN; -0 is less than +0.'),
  vMax: binary('anyVector', 'vMax', 'The greater of each two lanes. Of floats: NaN if one is NaN; -0 is less than +0.'),
  vdot: {
    shape: 'dot',
    effect: 'none',
    traps: none,
    operands: 'anyVector',
    usage: '%s: f32 = vdot %a, %b',
    doc: 'The sum of the products of lanes, in lane order; integers wrap, floats round after each step.',
  },
  'hreduce.add': {
    shape: 'reduce',
    effect: 'none',
    traps: none,
    operands: 'intVector',
    usage: '%s: i32 = hreduce.add %v',
    doc: 'The sum of the lanes, wrapping.',
  },
  'hreduce.fadd': {
    shape: 'reduce',
    effect: 'none',
    traps: none,
    operands: 'floatVector',
    usage: '%s: f32 = hreduce.fadd %v',
    doc: 'The sum of the lanes, in lane order.',
  },

  br: { shape: 'br', effect: 'control', traps: none, usage: 'br target', doc: 'Goes to a block.' },
  brcond: {
    shape: 'brcond',
    effect: 'control',
    traps: none,
    usage: 'brcond %c, then, else',
    doc: 'Goes to the first block if %c is true, else to the second.',
  },
  switch: {
    shape: 'switch',
    effect: 'control',
    traps: none,
    usage: 'switch %v, default b, [1 => b1, 2 => b2]',
    doc: 'Goes to the block of the case that equals %v, else to the default.',
  },
  return: { shape: 'return', effect: 'control', traps: none, usage: 'return %v', doc: 'Returns from the function.' },
  unreachable: { shape: 'unreachable', effect: 'control', traps: ['unreachable'], usage: 'unreachable', doc: 'Traps.' },
} as const satisfies Record<string, OpInfo>;

export type Opcode = keyof typeof OPCODES;

type OfShape<S extends Shape> = { [K in Opcode]: (typeof OPCODES)[K]['shape'] extends S ? K : never }[Opcode];
export type BinaryOp = OfShape<'binary'>;
export type UnaryOp = OfShape<'unary'>;
export type CompareOp = OfShape<'compare'>;
export type CastOp = OfShape<'cast'>;
export type RmwOp = OfShape<'atomicRmw'>;
export type TerminatorOp = OfShape<'br' | 'brcond' | 'switch' | 'return' | 'unreachable'>;

export function opInfo(op: Opcode): OpInfo {
  return OPCODES[op];
}
export function isOpcode(word: string): word is Opcode {
  return Object.hasOwn(OPCODES, word);
}
/** Whether an instruction with a result may be written without a name for it: it does something besides. */
export function isResultOptional(op: Opcode): boolean {
  const { effect, shape } = opInfo(op);
  return effect === 'calls' || shape === 'atomicRmw' || shape === 'atomicCmpxchg';
}
export function isTerminator(op: Opcode): op is TerminatorOp {
  return OPCODES[op].effect === 'control';
}

/**
 * Constructs of the language that this version knows by name only, with what they are called in a diagnostic.
 * They are recognised so that the diagnostic can name them.
 */
export const FUTURE_OPCODES: ReadonlyMap<string, string> = new Map([
  ...['upcast_trait_object', 'trait_method_call'].map((op) => [op, 'supertraits'] as const),
  ...['perform', 'handle_effect', 'resume', 'abort_effect', 'capture_continuation'].map(
    (op) => [op, 'effects'] as const,
  ),
  ...['create_ref', 'deref', 'move', 'copy'].map((op) => [op, 'references and ownership'] as const),
  ...['new', 'resume', 'resume_with', 'yield', 'transfer', 'cancel', 'drop'].map(
    (op) => [`fiber.${op}`, 'fibers'] as const,
  ),
  ...['async_save', 'async_load'].map((op) => [op, 'async'] as const),
  ...['mul', 'and', 'or', 'xor', 'fmul'].map((op) => [`hreduce.${op}`, 'only sums of lanes'] as const),
  ['invoke', 'exceptions'],
  ['match', 'pattern matching'],
]);

/** Instructions of a Zyntax dump that mean nothing here: accepted and dropped. */
export const IGNORED_OPCODES: ReadonlySet<string> = new Set(['begin_lifetime', 'end_lifetime', 'lifetime_constraint']);
