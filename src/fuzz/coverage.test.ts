/** The generator leaves nothing out: every instruction and every intrinsic of the language is executed. */
import { expect, test } from 'vitest';
import { CompileService } from '../engine/compile/service.ts';
import { HOST_FUNCTIONS } from '../hir/externs.ts';
import { INTRINSICS } from '../hir/intrinsics.ts';
import { OPCODES } from '../hir/opcodes.ts';
import { MODES, type Mode } from '../testing/modes.ts';
import { generateBatch } from './batch.ts';
import { FuzzProgram } from './machine/program.ts';
import { Session } from './machine/session.ts';

const [BASELINE] = MODES as readonly [Mode];
const SEED = 1;
const BATCHES = 12;
const TOGETHER = 60;

/** Whatever else has a form of its own. */
const FORMS = ['tail call', 'tail call_indirect'];

/** How often each instruction ran, by its opcode; calls of intrinsics and host functions by their names. */
function executed(): Map<string, number> {
  const times = new Map<string, number>();
  const options = { together: 1, blockProfiling: true, countInTier2: true, profiled: false };
  for (let i = 0; i < BATCHES; i++) {
    const program = FuzzProgram.of(generateBatch(SEED, i * TOGETHER, TOGETHER).text, new CompileService(), options);
    const { blocks } = Session.measure(program, BASELINE, () => {});
    for (const func of program.module.functions) {
      for (const block of func.blocks) {
        const count = blocks?.[func.blockBase + block.index] ?? 0;
        if (count === 0) continue;
        for (const { op, payload } of block.instructions) {
          const callee = payload?.kind === 'call' && payload.callee.kind !== 'function' ? payload.callee.name : null;
          const tail = payload !== null && 'tail' in payload && payload.tail ? 'tail ' : '';
          const name = `${tail}${callee ?? op}`;
          times.set(name, (times.get(name) ?? 0) + count);
        }
      }
    }
  }
  return times;
}

test('every instruction, intrinsic and host function is executed', { timeout: 300_000 }, () => {
  const times = executed();
  const names = [OPCODES, INTRINSICS, HOST_FUNCTIONS].flatMap((table) => Object.keys(table));
  expect([...names, ...FORMS].filter((name) => !times.has(name))).toEqual([]);
});
