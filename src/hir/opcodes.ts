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
  | 'call'
  | 'callIndirect'
  | 'br'
  | 'brcond'
  | 'switch'
  | 'return'
  | 'unreachable';

/** What an instruction may do besides computing its result; ordered from least to most. */
export type Effect = 'none' | 'reads' | 'writes' | 'calls' | 'control';

/** Which types the operands of a binary, unary or compare instruction may have. */
export type OperandClass = 'int' | 'intOrBool' | 'comparable' | 'float';

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
export type TerminatorOp = OfShape<'br' | 'brcond' | 'switch' | 'return' | 'unreachable'>;

export function opInfo(op: Opcode): OpInfo {
  return OPCODES[op];
}
export function isOpcode(word: string): word is Opcode {
  return Object.hasOwn(OPCODES, word);
}
export function isTerminator(op: Opcode): op is TerminatorOp {
  return OPCODES[op].effect === 'control';
}

/**
 * Constructs of the language that this version knows by name only, with what they are called in a diagnostic.
 * They are recognised so that the diagnostic can name them.
 */
export const FUTURE_OPCODES: ReadonlyMap<string, string> = new Map([
  ...['extractvalue', 'insertvalue'].map((op) => [op, 'struct values'] as const),
  ...['create_union', 'get_discriminant', 'extract_union_value'].map((op) => [op, 'unions'] as const),
  ...['create_closure', 'call_closure'].map((op) => [op, 'closures'] as const),
  ...['create_trait_object', 'trait_call', 'upcast_trait_object', 'trait_method_call'].map(
    (op) => [op, 'traits'] as const,
  ),
  ...[
    'atomic.load',
    'atomic.store',
    'atomic.add',
    'atomic.sub',
    'atomic.and',
    'atomic.or',
    'atomic.xor',
    'atomic.xchg',
    'atomic.cmpxchg',
    'fence',
  ].map((op) => [op, 'atomics'] as const),
  ...[
    'vector_splat',
    'extract_lane',
    'insert_lane',
    'vload',
    'vstore',
    'vunary.Sqrt',
    'vunary.Abs',
    'vunary.Neg',
    'vunary.Ceil',
    'vunary.Floor',
    'vunary.Trunc',
    'vunary.Round',
    'vMin',
    'vMax',
    'vdot',
    'hreduce.add',
    'hreduce.fadd',
  ].map((op) => [op, 'vectors'] as const),
  ...['perform', 'handle_effect', 'resume', 'abort_effect', 'capture_continuation'].map(
    (op) => [op, 'effects'] as const,
  ),
  ...['create_ref', 'deref', 'move', 'copy'].map((op) => [op, 'references and ownership'] as const),
  ['invoke', 'exceptions'],
  ['match', 'pattern matching'],
]);

/** Instructions of a Zyntax dump that mean nothing here: accepted and dropped. */
export const IGNORED_OPCODES: ReadonlySet<string> = new Set(['begin_lifetime', 'end_lifetime', 'lifetime_constraint']);
