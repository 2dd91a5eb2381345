/**
 * The frequent part of malloc and free as WebAssembly: blocks of up to MAX_REGULAR bytes from a page that has room, and
 * back to one that stays. It works on the words that runtime/heap.ts works on and leaves them as that would, so both
 * give the same addresses. Everything else goes to the host, with nothing changed: size classes without a page, larger
 * blocks, pages to give back, a lock that another thread holds, null, and pointers that are not allocated.
 */
import { HEAP, HEAP_BITMAP_WORDS, HEAP_ENTRY_WORDS, HEAP_GRAIN, type MemoryLayout, PAGE } from '../../abi/layout.ts';
import { ENTRY, MAX_REGULAR, PageKind, RECIPROCAL_BITS } from '../../runtime/heap-state.ts';
import { memoryImport, RUNTIME_IMPORTS } from '../imports.ts';
import {
  add,
  and,
  clz,
  ctz,
  type Expression,
  eq,
  ge,
  type Local,
  lt,
  mul,
  ne,
  not,
  or,
  shl,
  shr,
  sub,
  xor,
} from '../wasm/expressions.ts';
import { assembleModule, TypeSection } from '../wasm/module.ts';
import { ByteWriter } from '../wasm/writer.ts';
import { HeapFunction } from './heap-function.ts';

/** What the module exports and, for the calls that it leaves to the host, imports under the same name. */
const FUNCTIONS = ['malloc', 'free'] as const;
/** Begins the functions' names, so that stack traces can be read without them. */
export const ALLOCATOR_PREFIX = 'heap:';

/** Of a page and a grain: the logarithms of their sizes in bytes. */
const PAGE_BITS = Math.log2(PAGE);
const GRAIN_BITS = Math.log2(HEAP_GRAIN);
/** Of the words of a page in the state. */
const ENTRY_BITS = Math.log2(4 * HEAP_ENTRY_WORDS);
const BITMAP_BITS = Math.log2(4 * HEAP_BITMAP_WORDS);

export function emitAllocator(layout: MemoryLayout): Uint8Array<ArrayBuffer> {
  const types = new TypeSection();
  const functions = FUNCTIONS.map((name) => types.index(RUNTIME_IMPORTS[name]));
  const code = new ByteWriter(1024);
  const hints = [malloc(layout), free(layout)].map((body) => body.finish(code));
  const defined = (i: number) => FUNCTIONS.length + i;
  return assembleModule({
    types,
    imports: [
      memoryImport(layout),
      ...FUNCTIONS.map((name, i) => ({ kind: 'function' as const, name, type: functions[i] as number })),
    ],
    functions,
    exports: FUNCTIONS.map((name, i) => ({ name, functionIndex: defined(i) })),
    branchHints: hints.map((list, i) => [defined(i), list]),
    code,
    moduleName: 'heap',
    functionNames: FUNCTIONS.map((name, i) => [defined(i), ALLOCATOR_PREFIX + name]),
  }).bytes;
}

function functionFor(name: (typeof FUNCTIONS)[number], layout: MemoryLayout): HeapFunction {
  return new HeapFunction(layout, RUNTIME_IMPORTS[name].params.length, FUNCTIONS.indexOf(name));
}

/** Where the words of a page's bitmap are, in bytes behind FIRST_BITMAP. */
function bitmapOf(entry: Local): Expression {
  return shl(entry, BITMAP_BITS - ENTRY_BITS);
}
/** Entries don't begin with the state. */
const FIRST_BITMAP = HEAP.bitmaps - (HEAP.entries << (BITMAP_BITS - ENTRY_BITS));

// Below, `entry` is the entry's place in bytes: four times the index by which the state's words name it.

/** (size, site): the address of a new block. */
function malloc(layout: MemoryLayout): HeapFunction {
  const f = functionFor('malloc', layout);
  const size = { local: 0 };
  // One less than there are; a size of 0 gives the largest number of all.
  const grains = f.let(shr(sub(size, 1), GRAIN_BITS));
  f.toHostIf(ge(grains, MAX_REGULAR >> GRAIN_BITS));
  f.lock();

  // The class is the number of grains, and above 8 what its upper three bits say: with h the place of the highest bit
  // of grains | 4, it is 4 * h - 8 + (grains >> (h - 2)).
  const zeros = f.let(clz(or(grains, 4)));
  const list = f.let(shl(add(sub(4 * 31 - 8, shl(zeros, 2)), shr(grains, sub(29, zeros))), 2));
  const entry = f.let(shl(f.word(list, HEAP.classes), 2));
  f.toHostIf(not(entry));

  const used = f.let(add(f.word(entry, ENTRY.used), 1));
  f.rarely(eq(used, f.word(entry, ENTRY.blocks)), () => {
    // A page that is full leaves its list, in which it is the first.
    const next = f.let(f.word(entry, ENTRY.next));
    f.setWord(list, HEAP.classes, next);
    f.if(next, () => f.setWord(shl(next, 2), ENTRY.previous, 0));
  });
  f.setWord(entry, ENTRY.used, used);

  const number = f.let(f.word(entry, ENTRY.firstWord));
  const word = f.let(add(bitmapOf(entry), shl(number, 2)));
  const bits = f.let(f.word(word, FIRST_BITMAP));
  f.while(eq(bits, -1), () => {
    f.set(number, add(number, 1));
    f.set(word, add(word, 4));
    f.set(bits, f.word(word, FIRST_BITMAP));
  });
  f.setWord(entry, ENTRY.firstWord, number);
  // Sets the lowest bit that is not set.
  f.setWord(word, FIRST_BITMAP, or(bits, add(bits, 1)));
  const block = add(shl(number, 5), ctz(xor(bits, -1)));
  const inPage = f.let(mul(block, f.word(entry, ENTRY.size)));
  f.unlock();
  f.return(
    add(
      add(shl(entry, PAGE_BITS - ENTRY_BITS), layout.heap - ((4 * HEAP.entries) << (PAGE_BITS - ENTRY_BITS))),
      inPage,
    ),
  );
  return f;
}

/** (pointer, site) */
function free(layout: MemoryLayout): HeapFunction {
  const f = functionFor('free', layout);
  const pointer = { local: 0 };
  f.lock();
  const offset = f.let(sub(pointer, layout.heap));
  // Below the heap this is a page beyond all.
  const page = f.let(shr(offset, PAGE_BITS));
  f.toHostIf(ge(page, f.word(0, HEAP.pages)));
  const entry = f.let(add(shl(page, ENTRY_BITS), 4 * HEAP.entries));
  const kind = f.let(f.word(entry, ENTRY.kind));
  f.toHostIf(lt(kind, PageKind.small));

  const inPage = f.let(and(offset, PAGE - 1));
  const block = f.let(shr(mul(shr(inPage, GRAIN_BITS), f.word(entry, ENTRY.reciprocal)), RECIPROCAL_BITS));
  f.toHostIf(ne(mul(block, f.word(entry, ENTRY.size)), inPage));
  f.toHostIf(ge(block, f.word(entry, ENTRY.blocks)));
  const number = f.let(shr(block, 5));
  const word = f.let(add(bitmapOf(entry), shl(number, 2)));
  const bits = f.let(f.word(word, FIRST_BITMAP));
  const bit = f.let(shl(1, block));
  f.toHostIf(not(and(bits, bit)));

  const list = f.let(shl(sub(kind, PageKind.small), 2));
  const first = f.let(f.word(list, HEAP.classes));
  const used = f.let(f.word(entry, ENTRY.used));
  f.rarely(eq(used, 1), () => {
    // A page without blocks is given back, unless it is the only one in its list.
    f.toHostIf(or(ne(shl(first, 2), entry), f.word(entry, ENTRY.next)));
  });
  f.rarely(eq(used, f.word(entry, ENTRY.blocks)), () => {
    // A page that was full becomes the first in its list.
    f.setWord(entry, ENTRY.next, first);
    f.setWord(entry, ENTRY.previous, 0);
    f.if(first, () => f.setWord(shl(first, 2), ENTRY.previous, shr(entry, 2)));
    f.setWord(list, HEAP.classes, shr(entry, 2));
  });
  f.setWord(entry, ENTRY.used, sub(used, 1));
  f.setWord(word, FIRST_BITMAP, xor(bits, bit));
  f.if(lt(number, f.word(entry, ENTRY.firstWord)), () => f.setWord(entry, ENTRY.firstWord, number));
  f.unlock();
  f.return();
  return f;
}
