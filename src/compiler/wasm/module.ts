/** Assembles a WebAssembly binary from its parts (WebAssembly 2.0, section 5.5). */
import { type ValType, WasmType } from './opcodes.ts';
import { ByteWriter } from './writer.ts';

export interface Signature {
  readonly params: readonly ValType[];
  readonly results: readonly ValType[];
}

/** Gives each distinct signature an index in the type section. */
export class TypeSection {
  readonly signatures: Signature[] = [];
  readonly #indices = new Map<string, number>();

  index(signature: Signature): number {
    const key = `${signature.params.join()}>${signature.results.join()}`;
    let index = this.#indices.get(key);
    if (index === undefined) {
      index = this.signatures.length;
      this.signatures.push(signature);
      this.#indices.set(key, index);
    }
    return index;
  }
}

export type Import =
  | { readonly kind: 'function'; readonly name: string; readonly type: number }
  /** A shared memory, with its least and its greatest size. */
  | { readonly kind: 'memory'; readonly name: string; readonly pages: number; readonly maxPages: number }
  | { readonly kind: 'table'; readonly name: string; readonly size: number }
  /** An immutable i32. */
  | { readonly kind: 'global'; readonly name: string };

/** Of an `if` at an offset: whether its condition is nearly always true, or hardly ever. */
export interface BranchHint {
  readonly offset: number;
  readonly likely: boolean;
}

export interface ModuleParts {
  readonly types: TypeSection;
  /** All from the module `IMPORT_MODULE`. */
  readonly imports: readonly Import[];
  /** Type index of each defined function. */
  readonly functions: readonly number[];
  readonly exports: readonly { readonly name: string; readonly functionIndex: number }[];
  /** By function index; offsets from the start of its locals. */
  readonly branchHints: readonly (readonly [number, readonly BranchHint[]])[];
  /** Bodies with their size and locals before each, as the code section holds them. */
  readonly code: ByteWriter;
  /** Shown in stack traces and, before its hash, in the engine's URL of the module. */
  readonly moduleName: string;
  /** Names for the text form, by function index; null: none. */
  readonly functionNames: readonly (readonly [number, string])[] | null;
}

/** The import module of everything that compiled code gets from its host. */
export const IMPORT_MODULE = 'tierlab';

const EXPORT_FUNCTION = 0;

export interface Assembled {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Offset of the first byte of `code` in `bytes`. */
  readonly codeOffset: number;
}

export function assembleModule(parts: ModuleParts): Assembled {
  const out = new ByteWriter(parts.code.length + 4096);
  out.raw(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00));
  const section = new ByteWriter(4096);
  const emit = (id: number) => {
    out.byte(id);
    out.u32(section.length);
    out.append(section);
    section.clear();
  };

  section.u32(parts.types.signatures.length);
  for (const { params, results } of parts.types.signatures) {
    section.byte(WasmType.func);
    for (const list of [params, results]) {
      section.u32(list.length);
      for (const type of list) section.byte(type);
    }
  }
  emit(1);

  section.u32(parts.imports.length);
  for (const item of parts.imports) writeImport(section, item);
  emit(2);

  section.u32(parts.functions.length);
  for (const type of parts.functions) section.u32(type);
  emit(3);

  section.u32(parts.exports.length);
  for (const { name, functionIndex } of parts.exports) {
    section.name(name);
    section.byte(EXPORT_FUNCTION);
    section.u32(functionIndex);
  }
  emit(7);

  writeBranchHints(section, parts.branchHints);
  if (section.length > 0) emit(0);

  section.u32(parts.functions.length);
  out.byte(10);
  out.u32(section.length + parts.code.length);
  out.append(section);
  section.clear();
  const codeOffset = out.length;
  out.append(parts.code);

  appendNames(out, parts.moduleName, parts.functionNames);
  return { bytes: out.bytes(), codeOffset };
}

function writeImport(section: ByteWriter, item: Import): void {
  section.name(IMPORT_MODULE);
  section.name(item.name);
  switch (item.kind) {
    case 'function':
      section.byte(0);
      section.u32(item.type);
      break;
    case 'table':
      section.byte(1);
      section.byte(WasmType.funcref);
      section.byte(0);
      section.u32(item.size);
      break;
    case 'memory':
      section.byte(2);
      section.byte(3); // shared, with a maximum
      section.u32(item.pages);
      section.u32(item.maxPages);
      break;
    case 'global':
      section.byte(3);
      section.byte(WasmType.i32);
      section.byte(0);
      break;
  }
}

/**
 * The section of the branch hinting proposal, which must stand before the code: engines that know it keep values in
 * registers around what such a branch leads to, the others skip it.
 */
function writeBranchHints(section: ByteWriter, branchHints: ModuleParts['branchHints']): void {
  const hinted = branchHints.filter(([, hints]) => hints.length > 0);
  if (hinted.length === 0) return;
  section.name('metadata.code.branch_hint');
  section.u32(hinted.length);
  for (const [functionIndex, hints] of hinted) {
    section.u32(functionIndex);
    section.u32(hints.length);
    for (const { offset, likely } of hints) {
      section.u32(offset);
      section.byte(1); // size of the hint
      section.byte(likely ? 1 : 0);
    }
  }
}

/** The name section (WebAssembly 2.0, appendix "Custom sections"), which may stand after all others. */
function appendNames(
  out: ByteWriter,
  moduleName: string,
  functionNames: readonly (readonly [number, string])[] | null,
): void {
  const body = new ByteWriter(256);
  body.name('name');
  const part = new ByteWriter(256);
  part.name(moduleName);
  body.byte(0);
  body.u32(part.length);
  body.append(part);
  if (functionNames !== null) {
    part.clear();
    part.u32(functionNames.length);
    for (const [index, name] of functionNames) {
      part.u32(index);
      part.name(name);
    }
    body.byte(1);
    body.u32(part.length);
    body.append(part);
  }
  out.byte(0);
  out.u32(body.length);
  out.append(body);
}

/** A module's bytes with a name section that holds its name, for a module that has none. */
export function withModuleName(bytes: Uint8Array, moduleName: string): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter(bytes.length + 64);
  out.raw(bytes);
  appendNames(out, moduleName, null);
  return out.bytes();
}
