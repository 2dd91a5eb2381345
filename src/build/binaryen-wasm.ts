/**
 * Splits the `binaryen` package into its JavaScript glue and a WebAssembly file that the browser compiles while it
 * downloads. The package embeds the code in a template literal of 14 MB, which a browser must first parse as JavaScript
 * and decode: that takes longer than everything else that Binaryen does when it loads.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { normalizePath, type Plugin } from 'vite';

/** `decode(`\0asm…`)`: the embedded code starts with WebAssembly's magic number. */
const EMBEDDED = /[\w$]+\(`\\0asm/;
/** The package instantiates itself once, when it is loaded. */
const INSTANTIATE = /\bawait ([\w$]+)\(\)/g;
/** Only Node runs this import, but every bundler follows it. */
const NODE_IMPORT = 'await import("node:module")';

export interface SplitBinaryen {
  /** The package's module, which expects `binaryenInstance` in its scope. */
  readonly glue: string;
  readonly wasm: Uint8Array<ArrayBuffer>;
}

/** Takes the package's module apart, or tells why it doesn't look as expected. */
export function splitBinaryen(source: string): SplitBinaryen | { readonly problem: string } {
  const start = EMBEDDED.exec(source);
  if (start === null) return { problem: 'found no embedded WebAssembly' };
  const open = source.indexOf('`', start.index);
  const close = endOfTemplate(source, open);
  if (source[close + 1] !== ')') return { problem: 'the embedded WebAssembly ends unexpectedly' };
  const wasm = decode(source.slice(open, close + 1));
  if (!WebAssembly.validate(wasm)) return { problem: 'the embedded WebAssembly has an unknown encoding' };

  const rest = `${source.slice(0, start.index)}undefined${source.slice(close + 2)}`;
  const instantiations = rest.match(INSTANTIATE)?.length ?? 0;
  if (instantiations !== 1 || !rest.includes('.instantiateWasm'))
    return { problem: 'found no place to hand over the compiled WebAssembly' };
  const glue = rest
    .replace(INSTANTIATE, (_, create: string) => `await ${create}({instantiateWasm: binaryenInstance})`)
    .replace(NODE_IMPORT, '({})');
  return { glue, wasm };
}

function endOfTemplate(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== '`') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** One character a byte; Emscripten spells the byte 0 as U+0100 where a 0 would need an escape. */
function decode(template: string): Uint8Array<ArrayBuffer> {
  const text = runInNewContext(template) as string;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i] = (~code >> 8) & code;
  }
  return bytes;
}

/** Writes the code where Vite can serve it from; under a name of its own, as another build may be reading another. */
function keep(wasm: Uint8Array, folder: string): string {
  const file = join(folder, `binaryen-${createHash('sha256').update(wasm).digest('hex').slice(0, 8)}.wasm`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, wasm);
    renameSync(aside, file);
  }
  return file;
}

/** Runs in the browser. A server that doesn't know the type of .wasm files makes streaming fail: then without it. */
const loader = (url: string) => `import url from ${JSON.stringify(url)};
const compiled = await WebAssembly.compileStreaming(fetch(url)).catch(async () =>
  WebAssembly.compile(await (await fetch(url)).arrayBuffer()));
const binaryenInstance = (imports, done) => {
  WebAssembly.instantiate(compiled, imports).then(done);
};
`;

/** Must also be among the plugins of Vite's workers. */
export function binaryenWasm(): Plugin {
  let cache = '';
  return {
    name: 'tierlab:binaryen-wasm',
    enforce: 'pre',
    configResolved(config) {
      cache = join(config.root, 'node_modules/.cache/tierlab');
    },
    load: {
      filter: { id: /\/node_modules\/binaryen\/index\.js(?:\?|$)/ },
      handler(id) {
        const parts = splitBinaryen(readFileSync(id.replace(/\?.*/, ''), 'utf8'));
        if ('problem' in parts) {
          this.warn(`binaryen stays in one piece and loads slower: ${parts.problem}`);
          return null;
        }
        const file = keep(parts.wasm, cache);
        return { code: loader(`${normalizePath(file)}?url`) + parts.glue, map: null };
      },
    },
  };
}
