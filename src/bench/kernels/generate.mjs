/**
 * Writes what is generated of the kernels: `node src/bench/kernels/generate.mjs [NAME…]`. The answers in the run
 * directives of each `.hir` file come from the C program, compiled for this machine; where the HIR isn't written by
 * hand, it is the C program too, compiled at -O0 and imported. Needs clang (CLANG, clang or clang-22) with a C library.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const COMMAND_LINE = join(FOLDER, '../../cli/hir.mjs');
/** In a `.hir` file that this script has written. */
const IMPORTED = '; Imported from the C program, compiled at -O0.\n';

const clang = [process.env.CLANG ?? 'clang', 'clang-22'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (clang === undefined) throw new Error('there is no clang');

/**
 * What the program answers here for each n; the same whether optimised or not.
 * @param {string} file
 * @param {string} source
 * @param {readonly string[]} sizes
 */
function answers(file, source, sizes) {
  const isFloat = /^double run\(/m.test(source);
  const calls = sizes.map((n) => (isFloat ? `printf("%.17g\\n", run(${n}));` : `printf("%d\\n", run(${n}));`));
  writeFileSync(
    join(scratch, 'driver.c'),
    `#include "${file}"\nint printf(const char *, ...);\nint main(void) {\n${calls.join('\n')}\n}\n`,
  );
  const binary = join(scratch, 'program');
  const [plain, optimised] = ['-O0', '-O2'].map((level) => {
    // A fused multiplication would round once where WebAssembly rounds twice.
    execFileSync(clang ?? '', [level, '-ffp-contract=off', '-o', binary, join(scratch, 'driver.c'), '-lm']);
    return execFileSync(binary, { encoding: 'utf8' });
  });
  if (plain !== optimised) throw new Error(`${file} answers differently at -O0 and -O2`);
  return (plain ?? '').trimEnd().split('\n').map(Number);
}

/** @param {string} file */
function imported(file) {
  const flags = ['--target=wasm32', '-O0', '-w', '-fno-math-errno', '-fno-discard-value-names', '-S', '-emit-llvm'];
  const llvm = join(scratch, 'program.ll');
  execFileSync(clang ?? '', [...flags, '-o', llvm, file]);
  const text = execFileSync(process.execPath, [COMMAND_LINE, 'import', 'llvm', llvm], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text.replace(/^; run:.*\n/gm, '').trimStart();
}

const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'kernels-'));
for (const { name, parentPath } of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const file = join(parentPath, name, `${name}.c`);
  const source = readFileSync(file, 'utf8');
  const [comment = ''] = /^(\/\/ (?!run:).*\n)+/.exec(source) ?? [];
  const sizes = [...source.matchAll(/^\/\/ run: run\((\d+)\)$/gm)].map(([, n = '']) => n);
  const values = answers(file, source, sizes);
  const directives = sizes.map((n, i) => `; run: @run(${n}) == ${values[i]}\n`).join('');
  const target = join(parentPath, name, `${name}.hir`);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : IMPORTED;
  if (before.includes(IMPORTED)) {
    writeFileSync(target, `${comment.replaceAll('//', ';')}${IMPORTED}${directives}\n${imported(file)}`);
  } else {
    const [head = '', ...rest] = before.replace(/^; run:.*\n/gm, '').split('\n\n');
    writeFileSync(target, [`${head.trimEnd()}\n${directives.trimEnd()}`, ...rest].join('\n\n'));
  }
  console.log(`${name}: ${values.join(', ')}`);
}
rmSync(scratch, { recursive: true });
