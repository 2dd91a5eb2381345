/**
 * Compiles the C programs of this folder to LLVM IR for wasm32 and, to learn what they answer, for this machine:
 * `node src/testing/llvm/generate.mjs [NAME…]`. Needs a clang with the target wasm32 (CLANG, or clang-22) and a C
 * library. The answers become run directives of the `.ll` files, so that the tests need no clang.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const CLANG = process.env.CLANG ?? 'clang-22';

/** How each program is compiled for wasm32. */
const LEVELS = {
  O0: ['-O0'],
  O1: ['-O1'],
  O2: ['-O2'],
};
/** Further ways for some programs. */
const SIMD = { simd: ['-O2', '-msimd128'] };
/** @type {Record<string, Record<string, string[]>>} */
const MORE = {
  vectors: { ...SIMD, simd0: ['-O0', '-msimd128'] },
  loops: SIMD,
  matrix: SIMD,
  floats: SIMD,
  bits: SIMD,
  overflow: SIMD,
  lists: { debug: ['-O1', '-g', '-fdebug-compilation-dir=src/testing/llvm'] },
  strings: { freestanding: ['-O2', '-ffreestanding'] },
  atomics: { threads: ['-O2', '-matomics', '-mbulk-memory'] },
};
/** Some programs are about one thing, which one file shows. */
/** @type {Record<string, Record<string, string[]>>} */
const INSTEAD = {
  tokens: { O1: ['-O1'] },
  vm: { O2: ['-O2'] },
  records: { O0: ['-O0'] },
  flow: { O1: ['-O1'] },
  wide: { O0: ['-O0'] },
  lanes: SIMD,
};

/** What the host's functions do, on this machine. Floats are written as their bits in {{ }}, for JavaScript to print; {{=}} is
 * before what a call returns. */
const HOST = `
#include <stdio.h>
#include <string.h>
typedef unsigned long long u64;
static u64 bits(double x) { u64 b; memcpy(&b, &x, 8); return b; }
void print_bool(_Bool x) { printf(x ? "true" : "false"); }
void print_i32(int x) { printf("%d", x); }
void print_u32(unsigned x) { printf("%u", x); }
void print_i64(long long x) { printf("%lld", x); }
void print_u64(u64 x) { printf("%llu", x); }
void print_f32(float x) { printf("{{%llx}}", bits(x)); }
void print_f64(double x) { printf("{{%llx}}", bits(x)); }
void print_f64_fixed(double x, int n) { printf("{{%d:%llx}}", n, bits(x)); }
void print_char(unsigned x) { putchar(x); }
void print_str(const char *s, unsigned n) { fwrite(s, 1, n, stdout); }
void print_newline(void) { putchar('\\n'); }
void report_bool(_Bool x) { printf("{{=}}%s\\n", x ? "true" : "false"); }
void report_u8(unsigned char x) { printf("{{=}}%d\\n", x); }
void report_i16(short x) { printf("{{=}}%d\\n", x); }
void report_i32(int x) { printf("{{=}}%d\\n", x); }
void report_i64(long long x) { printf("{{=}}%lld\\n", x); }
void report_float(double x) { printf("{{=}}{{%llx}}\\n", bits(x)); }
void report_void(void) { printf("{{=}}\\n"); }
`;
const REPORT = `
void report_bool(_Bool), report_u8(unsigned char), report_i16(short), report_i32(int), report_i64(long long);
void report_float(double), report_void(void);
#define REPORT(x) _Generic((x), _Bool: report_bool, i8: report_u8, u8: report_u8, i16: report_i16, u16: report_i16, \\
  i32: report_i32, u32: report_i32, i64: report_i64, u64: report_i64, float: report_float, double: report_float)(x)
`;

/** @param {string} hex */
function float(hex) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}
/** @param {string} text */
const numbers = (text) =>
  text
    .replace(/\{\{([0-9a-f]+)\}\}/g, (_, /** @type {string} */ hex) => String(float(hex)))
    .replace(/\{\{(\d+):([0-9a-f]+)\}\}/g, (_, digits, /** @type {string} */ hex) =>
      float(hex).toFixed(Number(digits)),
    );

/**
 * An argument as HIR's type for it has it: bytes are unsigned, other integers signed.
 * @param {string} text
 * @param {string} type
 */
function argument(text, type) {
  /** @type {Record<string, number>} */
  const widths = { i8: 8, u8: 8, i16: 16, u16: 16, i32: 32, u32: 32, i64: 64, u64: 64, int: 32 };
  const bits = widths[type];
  if (type === '_Bool') return text === '0' ? 'false' : 'true';
  if (type.includes('*')) return 'null';
  if (bits === undefined) return text;
  const value = text.startsWith("'") ? BigInt(text.charCodeAt(1)) : BigInt(text);
  return String(bits === 8 ? BigInt.asUintN(8, value) : BigInt.asIntN(bits, value));
}

/**
 * The `// run: f(1, 2) x 3` comments of a program.
 * @param {string} source
 */
function runsOf(source) {
  return [...source.matchAll(/^\/\/ run: (\w+)\((.*?)\)(?: x (\d+))?$/gm)].map(([, name = '', list = '', count]) => {
    const definition = new RegExp(`^([\\w ]+?) ?\\b${name}\\(([^)]*)\\) ?\\{`, 'm').exec(source);
    if (definition === null) throw new Error(`there is no function ${name}`);
    const [, result = '', parameters = ''] = definition;
    const types =
      parameters === 'void' ? [] : parameters.split(',').map((one) => one.trim().replace(/\w+$/, '').trim());
    const args = list === '' ? [] : list.split(',').map((arg) => arg.trim());
    return { name, args, types, calls: Number(count ?? 1), isVoid: result.split(' ').includes('void') };
  });
}

/**
 * The run directives with what the program answers here.
 * @param {string} name
 * @param {string} source
 * @param {string} folder
 */
function answers(name, source, folder) {
  const runs = runsOf(source);
  const statements = runs.map(({ name: entry, args, calls, isVoid }) => {
    const call = `${entry === 'main' ? 'program_main' : entry}(${args.join(', ')})`;
    const before = calls > 1 ? `for (int i = 1; i < ${calls}; i++) ${call};` : '';
    return `  ${before} ${isVoid ? `${call}; report_void();` : `REPORT(${call});`}`;
  });
  writeFileSync(join(folder, 'host.c'), HOST);
  const program = `#define main program_main\n#include "${join(FOLDER, `${name}.c`)}"\n#undef main\n`;
  writeFileSync(join(folder, 'driver.c'), `${program}${REPORT}\nint main(void) {\n${statements.join('\n')}\n}\n`);
  const outputs = ['-O0', '-O2'].map((level) => {
    const binary = join(folder, 'program');
    const flags = [level, '-w', '-fno-strict-aliasing', '-o', binary];
    execFileSync(CLANG, [...flags, join(folder, 'driver.c'), join(folder, 'host.c'), '-lm'], { stdio: 'inherit' });
    return execFileSync(binary, { encoding: 'latin1' });
  });
  if (outputs[0] !== outputs[1]) throw new Error(`${name} answers differently at -O0 and -O2`);
  const [first = '', ...results] = numbers(outputs[0] ?? '').split('{{=}}');
  const lines = [];
  let printed = first;
  for (const [i, { name: entry, args, types, calls, isVoid }] of runs.entries()) {
    const [value, ...rest] = (results[i] ?? '').split('\n');
    const times = calls > 1 ? ` x ${calls}` : '';
    const expected = isVoid ? '' : ` == ${value}`;
    lines.push(
      `; run: @${entry}(${args.map((arg, k) => argument(arg, types[k] ?? '')).join(', ')})${times}${expected}`,
    );
    if (printed !== '')
      lines.push(
        ...printed
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `; output: ${line}`),
      );
    printed = rest.join('\n');
  }
  return lines;
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'llvm-corpus-'));
for (const file of readdirSync(FOLDER).sort()) {
  const name = file.replace(/\.c$/, '');
  if (!file.endsWith('.c') || (wanted.length > 0 && !wanted.includes(name))) continue;
  const directives = answers(name, readFileSync(join(FOLDER, file), 'utf8'), folder);
  for (const [level, flags] of Object.entries(INSTEAD[name] ?? { ...LEVELS, ...MORE[name] })) {
    const args = ['--target=wasm32', '-w', ...flags, '-S', '-emit-llvm', '-o', '-', file];
    const code = execFileSync(CLANG, args, { encoding: 'utf8', cwd: FOLDER });
    writeFileSync(join(FOLDER, `${name}.${level}.ll`), `${directives.join('\n')}\n${code}`);
  }
  console.log(`${name}: ${directives.length} directives`);
}
rmSync(folder, { recursive: true });
