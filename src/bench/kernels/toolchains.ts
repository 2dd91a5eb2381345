/** The kernels through other compilers: AssemblyScript, which is a package, and clang, where the machine has it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { firstThatRuns } from '../installed.ts';
import type { Foreign } from './columns.ts';

/** Relative to the repository, where the benchmark and the tests run. */
const FOLDER = 'src/bench/kernels';
const CACHE = 'node_modules/.cache/tierlab/kernels';

const ASSEMBLYSCRIPT = {
  // -O3
  optimizeLevel: 3,
  shrinkLevel: 0,
  // Without what its incremental collector does at each call; the benchmark collects between measurements.
  runtime: 'minimal',
  exportRuntime: true,
};

const CLANG_FLAGS = ['--target=wasm32', '-O3', '-fno-math-errno', '-nostdlib'];
const LINKER_FLAGS = ['--no-entry', '--export=run', '-z', 'stack-size=1048576'];

export const HOW_TO_INSTALL_CLANG =
  'clang and wasm-ld are not there, so the kernels in C are not measured. ' +
  'Debian and Ubuntu: apt install clang lld; macOS: brew install llvm lld. CLANG and WASM_LD may name them.';

export interface Clang {
  readonly compiler: string;
  readonly linker: string;
  readonly version: string;
}

/** Clang with a linker for WebAssembly, or null. */
export function findClang(): Clang | null {
  const compiler = firstThatRuns([process.env['CLANG'], 'clang', 'clang-22']);
  const linker = firstThatRuns([process.env['WASM_LD'], 'wasm-ld', 'wasm-ld-22']);
  if (compiler === null || linker === null) return null;
  const text = execFileSync(compiler, ['--version'], { encoding: 'utf8' });
  return { compiler, linker, version: /version (\S+)/.exec(text)?.[1] ?? 'unknown' };
}

/** A kernel's module by one of the other compilers. Modules are kept: compiling takes longer than measuring. */
export async function foreignModule(name: string, column: Foreign, clang: Clang | null): Promise<Uint8Array> {
  if (column === 'assemblyscript') {
    const source = readFileSync(join(FOLDER, name, `${name}.as`), 'utf8');
    return cached([source, JSON.stringify(ASSEMBLYSCRIPT), asc.version], () => compileAssemblyScript(source));
  }
  if (clang === null) throw new Error(HOW_TO_INSTALL_CLANG);
  const file = join(FOLDER, name, `${name}.c`);
  const library = join(FOLDER, 'malloc.c');
  const sources = [file, library].map((path) => readFileSync(path, 'utf8'));
  const files = sources[0]?.includes('malloc(') === true ? [file, library] : [file];
  const flags = [...CLANG_FLAGS, ...(column === 'clang-simd' ? ['-msimd128'] : [])];
  return cached([...sources, ...flags, ...LINKER_FLAGS, clang.version], () => compileC(files, flags, clang));
}

async function cached(key: readonly string[], make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(CACHE, `${createHash('sha256').update(JSON.stringify(key)).digest('hex')}.wasm`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, bytes);
  return bytes;
}

async function compileAssemblyScript(source: string): Promise<Uint8Array> {
  const { binary, error } = await asc.compileString(source, ASSEMBLYSCRIPT);
  if (error !== null || binary === null) throw error ?? new Error('AssemblyScript gave no module');
  return binary;
}

function compileC(files: readonly string[], flags: readonly string[], { compiler, linker }: Clang): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const objects = files.map((file, i) => {
      const object = join(folder, `${i}.o`);
      execFileSync(compiler, [...flags, '-c', '-o', object, file]);
      return object;
    });
    const module = join(folder, 'kernel.wasm');
    execFileSync(linker, [...LINKER_FLAGS, '-o', module, ...objects]);
    return readFileSync(module);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
