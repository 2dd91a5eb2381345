/** The sizes of small blocks: multiples of 16 up to 128, then four to each doubling. */

export const SIZE_CLASSES: readonly number[] = makeSizes();
/** The largest size that shares a page with others. */
export const LARGEST_SMALL = SIZE_CLASSES.at(-1) as number;

function makeSizes(): number[] {
  const sizes: number[] = [];
  for (let size = 16; size <= 128; size += 16) sizes.push(size);
  for (let base = 128; base < 32_768; base *= 2) {
    for (let quarter = 1; quarter <= 4; quarter++) sizes.push(base + (base / 4) * quarter);
  }
  return sizes;
}

/** By size in units of 16 bytes, rounded up. */
const CLASS_OF = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(LARGEST_SMALL / 16 + 1);
  let sizeClass = 0;
  for (let unit = 0; unit < table.length; unit++) {
    if (unit * 16 > (SIZE_CLASSES[sizeClass] as number)) sizeClass++;
    table[unit] = sizeClass;
  }
  return table;
}

/** The number of the least class whose blocks hold so many bytes; at most LARGEST_SMALL of them. */
export function sizeClassOf(bytes: number): number {
  return CLASS_OF[(bytes + 15) >>> 4] as number;
}
