/** What ends a call before it returns, and how a thrown object is read as that. */
import { ALLOCATOR_PREFIX } from '../../compiler/lower/allocator.ts';
import { RECORDER_PREFIX } from '../../compiler/lower/recorders.ts';
import { TRAP_MESSAGES } from '../../hir/opcodes.ts';

/** A trap that the program's own code or a host function raised. */
export class HirTrap extends Error {
  constructor(
    message: string,
    /** `siteBase + index` of the instruction; negative when it isn't known. */
    readonly site: number,
    /** Of a trap that no instruction raised, but the entry of this function. */
    readonly entered: string | null = null,
  ) {
    super(message);
  }
}

/** Thrown by a safepoint to end a run that somebody stopped. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
  }
}

/** A trap as an execution worker sees it; the tiering worker knows which place in the text that is. */
export interface RawTrap {
  readonly message: string;
  readonly site: number | null;
  /** Of the top WebAssembly frame: its module, the offset of its instruction, the function's name. */
  readonly module: number | null;
  readonly offset: number | null;
  readonly function: string | null;
}

/**
 * Messages of engines' own traps (V8, SpiderMonkey and JavaScriptCore, in this order), by what they mean here.
 * A division of narrow integers and everything else that the engine can't tell calls `trap` instead.
 */
const ENGINE_MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/divide by zero|division by zero|remainder by zero/i, TRAP_MESSAGES.divideByZero],
  [/divide result unrepresentable|integer overflow/i, TRAP_MESSAGES.integerOverflow],
  // An atomic access that is not aligned is no access that a program may make.
  [/memory access out of bounds|index out of bounds|out of bounds memory access|unaligned/i, TRAP_MESSAGES.outOfBounds],
  [/call stack size exceeded|too much recursion/i, TRAP_MESSAGES.stackOverflow],
  [/unreachable/i, TRAP_MESSAGES.unreachable],
];

/** `at fib (wasm://wasm/tierlab3-1a2b3c:wasm-function[4]:0x1f)`; also without a name, and in SpiderMonkey's form. */
const FRAME =
  /(?:at (?:tierlab\d+\.)?([\w$.]+) \(|^([\w$.]+)@)?[^\s]*?(?:tierlab(\d+)[^\s:]*)?:wasm-function\[\d+\]:0x([0-9a-f]+)/m;

/** Lines of functions that aren't the program's: what happens in them happens to the function that called them. */
const OWN_FRAME = new RegExp(`^.*(?:${ALLOCATOR_PREFIX}|${RECORDER_PREFIX}).*$`, 'gm');

/** Null when the thrown object isn't a trap: an error in the engine. */
export function readTrap(thrown: unknown): RawTrap | null {
  if (!(thrown instanceof Error)) return null;
  const frame = FRAME.exec((thrown.stack ?? '').replace(OWN_FRAME, ''));
  const place = {
    module: frame?.[3] === undefined ? null : Number(frame[3]),
    offset: frame?.[4] === undefined ? null : Number.parseInt(frame[4], 16),
    function: frame?.[1] ?? frame?.[2] ?? null,
  };
  if (thrown instanceof HirTrap) {
    if (thrown.entered !== null) {
      return { message: thrown.message, site: null, module: null, offset: null, function: thrown.entered };
    }
    return { message: thrown.message, site: thrown.site < 0 ? null : thrown.site, ...place };
  }
  const isEngineTrap =
    thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError || thrown.name === 'InternalError';
  if (!isEngineTrap) return null;
  for (const [pattern, message] of ENGINE_MESSAGES) {
    if (pattern.test(thrown.message)) return { message, site: null, ...place };
  }
  return { message: thrown.message, site: null, ...place };
}
