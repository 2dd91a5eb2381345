import { expect, test } from 'vitest';
import { verified } from './execution.ts';
import { sizedProgram } from './sized-programs.ts';

test.each([100, 500, 5000])('functions have about %d instructions', (instructions) => {
  const module = verified(sizedProgram(3, instructions));
  for (const func of module.functions.filter(({ name }) => name !== 'main')) {
    const size = func.blocks.reduce((sum, block) => sum + block.instructions.length, 0);
    expect(Math.abs(size - instructions)).toBeLessThanOrEqual(instructions * 0.02);
  }
});
