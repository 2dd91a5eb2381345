/** The functions that compiled code imports, implemented for one thread. */

import { type MemoryLayout, programEnd } from '../../abi/layout.ts';
import { TRAP_KINDS } from '../../compiler/imports.ts';
import { type ImportName } from '../../compiler/lower/context.ts';
import { fmaF32, fmaF64 } from '../../hir/numeric/fma.ts';
import { TRAP_MESSAGES } from '../../hir/opcodes.ts';
import type { Host } from '../../interp/api.ts';
import { Heap, NO_ROOM, NOT_ALLOCATED } from '../../runtime/heap.ts';
import type { OutputBuffer } from './output.ts';
import { HirTrap } from './trap.ts';

export interface ThreadEnvironment {
  readonly memory: WebAssembly.Memory;
  readonly layout: MemoryLayout;
  readonly thread: number;
  readonly threads: number;
  readonly output: OutputBuffer;
  /** A block number: function entries and loop headers. */
  safepoint(block: number): void;
  /** A function index. */
  crossing(functionIndex: number): void;
}

/** By the names under which compiled code imports them; the interpreter calls some of them, too. */
export type HostFunctions = Record<ImportName, (...args: never[]) => unknown> & SharedFunctions;
export type SharedFunctions = Pick<Host, 'safepoint' | 'crossing' | 'panic' | 'abort' | 'malloc' | 'free' | 'realloc'>;

export function hostFunctions(thread: ThreadEnvironment): HostFunctions {
  const { memory, layout, output } = thread;
  const heap = new Heap(memory, layout);
  const print = (value: unknown) => output.print(String(value));
  /** Some of the program's bytes. */
  const range = (pointer: number, length: number, site: number): Uint8Array => {
    const start = pointer >>> 0;
    const size = length >>> 0;
    if (start + size > programEnd(memory, layout)) throw new HirTrap(TRAP_MESSAGES.outOfBounds, site);
    return new Uint8Array(memory.buffer, layout.programBase + start, size);
  };
  /** The program's bytes as text; a copy, since shared memory can't be decoded. */
  const text = (pointer: number, length: number, site: number): string =>
    new TextDecoder().decode(range(pointer, length, site).slice());
  return {
    safepoint: (block: number) => thread.safepoint(block),
    crossing: (functionIndex: number) => thread.crossing(functionIndex),
    trap: (kind: number, site: number) => {
      throw new HirTrap(TRAP_MESSAGES[TRAP_KINDS[kind] ?? 'unreachable'], site);
    },
    panic: (pointer: number, length: number, site: number) => {
      throw new HirTrap(TRAP_MESSAGES.panic + text(pointer, length, site), site);
    },
    abort: (site: number) => {
      throw new HirTrap(`${TRAP_MESSAGES.panic}abort`, site);
    },
    malloc: (size: number, site: number) => {
      const address = heap.malloc(size);
      if (address === NO_ROOM) throw new HirTrap(TRAP_MESSAGES.outOfMemory, site);
      return address;
    },
    free: (pointer: number, site: number) => {
      if (!heap.free(pointer)) throw new HirTrap(badPointer('free'), site);
    },
    realloc: (pointer: number, size: number, site: number) => {
      const address = heap.realloc(pointer, size);
      if (address === NO_ROOM) throw new HirTrap(TRAP_MESSAGES.outOfMemory, site);
      if (address === NOT_ALLOCATED) throw new HirTrap(badPointer('realloc'), site);
      return address;
    },
    memory_copy: (to: number, from: number, count: number, site: number) => {
      const source = range(from, count, site);
      range(to, count, site).set(source);
    },
    memory_fill: (to: number, byte: number, count: number, site: number) => {
      range(to, count, site).fill(byte);
    },
    frem: (a: number, b: number) => a % b,
    fma_f32: fmaF32,
    fma_f64: fmaF64,
    sin: Math.sin,
    cos: Math.cos,
    log: Math.log,
    exp: Math.exp,
    pow: Math.pow,
    'host.print_bool': (value: number) => print(value !== 0),
    'host.print_i32': print,
    'host.print_i64': print,
    'host.print_u32': (value: number) => print(value >>> 0),
    'host.print_u64': (value: bigint) => print(BigInt.asUintN(64, value)),
    'host.print_f32': print,
    'host.print_f64': print,
    'host.print_f64_fixed': (value: number, digits: number) => print(value.toFixed(decimals(digits))),
    'host.print_f64_exponential': (value: number, digits: number) => print(value.toExponential(decimals(digits))),
    'host.print_char': (code: number) => print(character(code >>> 0)),
    'host.print_str': (pointer: number, length: number, site: number) => print(text(pointer, length, site)),
    'host.print_newline': () => print('\n'),
    'host.thread_id': () => thread.thread,
    'host.thread_count': () => thread.threads,
  };
}

/** As many as JavaScript gives. */
function decimals(wanted: number): number {
  return Math.min(Math.max(wanted, 0), 100);
}

function badPointer(what: string): string {
  return `${TRAP_MESSAGES.panic}${what} of a pointer that is not allocated`;
}

/** A code point, or the replacement character where there is none. */
function character(code: number): string {
  const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(valid ? code : 0xfffd);
}
