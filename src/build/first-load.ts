/** What a visitor has to load before the page can be used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Names of what comes later: Monaco with what needs it, the compilers' own code with Binaryen, and QuickJS. */
export const LATE = /^(monaco|MonacoEditor|useMonacoTheme|editor\.worker|codicon|compile|binaryen|emscripten)/;
/** Kilobytes of 1,000 bytes, compressed with brotli. */
export const MOST_KB = 250;

export interface StartFile {
  /** Relative to the build's folder. */
  readonly file: string;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** The page of a build and all that it can't start without: what it names, and what that imports at once. */
export function startFiles(folder: string): StartFile[] {
  const found = new Set(['index.html']);
  for (const file of found) for (const needed of neededBy(file, folder)) found.add(needed);
  return [...found].map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, brotliBytes: brotliCompressSync(content).length };
  });
}

function neededBy(file: string, folder: string): string[] {
  const pattern = file.endsWith('.html') ? /assets\/([\w.-]+\.(?:js|css))/g : /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;
  if (file.endsWith('.css')) return [];
  return [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, name]) => `assets/${name}`);
}

export function firstLoadKb(files: readonly StartFile[]): number {
  return files.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0) / 1000;
}
