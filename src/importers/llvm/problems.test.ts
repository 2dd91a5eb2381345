/** What isn't covered is named where it stands, and said once. */
import { expect, test } from 'vitest';
import { importLlvm } from './index.ts';

/** The errors of a text, by line. */
function errors(source: string): string[] {
  const result = importLlvm(source);
  return result.ok ? [] : result.diagnostics.map(({ line, message }) => `${line}: ${message}`);
}

test('an overflow check of operands with different signs', () => {
  const check = `define i1 @f(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.sadd.with.overflow.i65(i65 %a, i65 %b)
  %o = extractvalue { i65, i1 } %r, 1
  ret i1 %o
}
declare { i65, i1 } @llvm.sadd.with.overflow.i65(i65, i65)
`;
  expect(errors(check)).toEqual([
    '2: Not supported: the type `{ i65, i1 }` as a value, for it holds an integer of more than 64 bits; in an overflow check, give all operands one type.',
  ]);
});

test('functions with a variable number of arguments', () => {
  const sum = `define i32 @sum(i32 %n, ...) {
  ret i32 %n
}
define i32 @main() {
  %s = call i32 (i32, ...) @sum(i32 1, i32 2)
  %p = call i32 (ptr, ...) @printf(ptr null)
  ret i32 %s
}
declare i32 @printf(ptr, ...)
`;
  expect(errors(sum)).toEqual([
    '1: Not supported: functions with a variable number of arguments.',
    '5: Not supported: `@sum`, which takes a variable number of arguments.',
    expect.stringMatching(/^6: `printf` takes a variable number of arguments, which is not supported\. Print with /),
  ]);
});

test('each line that is not covered is named', () => {
  const body = `define i32 @f(ptr %p, i32 %x) {
  %a = call i32 asm "nop $0, $1", "=r,r"(i32 %x)
  %b = call i32 @llvm.fancy.i32(i32 %x)
  %c = load half, ptr %p
  %d = frobnicate i32 %x
  %e = add i32 %x, %nothing
  %f = load i32, ptr addrspace(1) null
  indirectbr ptr %p, [label %out]
out:
  ret i32 1
}
declare i32 @llvm.fancy.i32(i32)
`;
  expect(errors(body)).toEqual([
    '2: Not supported: inline assembly.',
    '3: Not supported: `llvm.fancy.i32`.',
    '4: Not supported: the type `half`.',
    '5: There is no instruction `frobnicate`.',
    '6: There is no value `%nothing` in the function.',
    '7: Not supported: pointers into other address spaces.',
    '8: Not supported: `indirectbr`, computed goto.',
  ]);
});
