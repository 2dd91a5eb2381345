/** How many bytes a function of a module has. */
import { ByteReader } from './reader.ts';

const IMPORTS = 2;
const EXPORTS = 7;
const CODE = 10;
const FIRST_SECTION = 8;
const FUNCTION = 0;
const TABLE = 1;
const MEMORY = 2;

/** The size of the body of an exported function; null for a name that isn't exported. */
export function bodySize(bytes: Uint8Array, exportName: string): number | null {
  const reader = new ByteReader(bytes, FIRST_SECTION);
  let imported = 0;
  let index: number | null = null;
  while (!reader.done) {
    const id = reader.byte();
    const section = new ByteReader(reader.vector(), 0);
    if (id === IMPORTS) imported = importedFunctions(section);
    else if (id === EXPORTS) index = exportedFunction(section, exportName);
    else if (id === CODE && index !== null) return sizeOfBody(section, index - imported);
  }
  return null;
}

function importedFunctions(section: ByteReader): number {
  let functions = 0;
  for (let rest = section.u32(); rest > 0; rest--) {
    section.vector();
    section.vector();
    const kind = section.byte();
    if (kind === FUNCTION) {
      functions++;
      section.u32();
    } else if (kind === TABLE) {
      section.byte();
      skipLimits(section);
    } else if (kind === MEMORY) skipLimits(section);
    else {
      section.byte();
      section.byte();
    }
  }
  return functions;
}

function skipLimits(section: ByteReader): void {
  const hasMaximum = (section.byte() & 1) === 1;
  section.u32();
  if (hasMaximum) section.u32();
}

function exportedFunction(section: ByteReader, exportName: string): number | null {
  for (let rest = section.u32(); rest > 0; rest--) {
    const name = new TextDecoder().decode(section.vector());
    section.byte();
    const index = section.u32();
    if (name === exportName) return index;
  }
  return null;
}

function sizeOfBody(section: ByteReader, position: number): number | null {
  const count = section.u32();
  if (position >= count) return null;
  for (let i = 0; i < position; i++) section.vector();
  return section.u32();
}
