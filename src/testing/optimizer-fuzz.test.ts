/**
 * Random programs with and without each pass, and with each pipeline, in the interpreter. More of them by hand:
 * `OPTIMIZER_FUZZ="seed first count" npx vitest run src/testing/optimizer-fuzz.test.ts`, and with
 * `OPTIMIZER_PASSES="sroa mem2reg"` with only these passes, one after the other.
 */
import { describe, expect, test } from 'vitest';
import { planProgram } from '../abi/program.ts';
import { NO_PROFILE, type Profile } from '../compiler/opt/facts.ts';
import type { Pass } from '../compiler/opt/pass.ts';
import { PASSES, passNamed } from '../compiler/opt/passes/index.ts';
import { PIPELINES } from '../compiler/opt/tiers.ts';
import { generatePrograms } from '../fuzz/batch.ts';
import type { Module } from '../hir/module.ts';
import { printModule } from '../hir/text/print.ts';
import { differenceOf, observe, optimizedProgram, PLAN, parseInternal } from './optimized-program.ts';

const [SEED, FIRST, COUNT] = (process.env['OPTIMIZER_FUZZ'] ?? '1 0 60').split(' ').map(Number) as [
  number,
  number,
  number,
];
/** Programs that share a module. */
const TOGETHER = 20;
const MS_PER_PROGRAM = 5000;

/** By hand: only these passes, one after the other. */
const CHOSEN = process.env['OPTIMIZER_PASSES'];

const LISTS: readonly (readonly [string, readonly Pass[]])[] =
  CHOSEN === undefined
    ? [
        ...PASSES.map((pass) => [pass.name, [pass]] as const),
        ...Object.entries(PIPELINES).map(([name, passes]) => [`pipeline ${name}`, passes] as const),
      ]
    : [[CHOSEN, CHOSEN.split(' ').map((name) => passNamed(name) as Pass)]];

/** Says of each parameter that it was always the same: right or not, the program does what it did. */
function invented(module: Module): Profile {
  const { parameters, table } = planProgram(module, PLAN);
  const seen = [...parameters].flatMap(([func, recorded]) =>
    recorded.map(({ index, cell }) => {
      const type = module.functions[func]?.params[index]?.type;
      const slot = type?.kind === 'function' ? table.ranges.get(type)?.first : undefined;
      const value = BigInt(slot ?? (type?.kind === 'bool' ? cell % 2 : cell % 5));
      return { func, index, value, calls: 100, others: 0 };
    }),
  );
  return { ...NO_PROFILE, parameters: seen };
}

/** A program, and what it does without passes. */
class Subject {
  readonly module: Module;
  readonly before: readonly string[];
  readonly profile: Profile;
  constructor(readonly text: string) {
    this.module = parseInternal(text, 'a generated program');
    this.before = observe(this.module, text);
    this.profile = invented(this.module);
  }

  /** What a list of passes does wrong with it, in words; null when it does nothing wrong. */
  wrongWith(passes: readonly Pass[]): string | null {
    const { module, before, text, profile } = this;
    try {
      const optimized = optimizedProgram(module, passes, profile);
      const difference = differenceOf(before, observe(module, text, optimized));
      return difference === null ? null : `${difference}\n${printModule(optimized)}`;
    } catch (error) {
      return (error as Error).stack ?? String(error);
    }
  }
}

describe('random programs', () => {
  test(
    'do the same with each pass alone and with each pipeline',
    () => {
      for (let first = FIRST; first < FIRST + COUNT; first += TOGETHER) {
        const numbers = Array.from({ length: Math.min(TOGETHER, FIRST + COUNT - first) }, (_, i) => first + i);
        const together = new Subject(generatePrograms(SEED, numbers).text);
        for (const [name, passes] of LISTS) {
          if (together.wrongWith(passes) === null) continue;
          for (const number of numbers) {
            const alone = new Subject(generatePrograms(SEED, [number]).text);
            expect(alone.wrongWith(passes), `${name}, program ${number} of seed ${SEED}:\n${alone.text}`).toBeNull();
          }
          expect.fail(`${name}: the programs ${numbers.join(', ')} of seed ${SEED} differ together`);
        }
      }
    },
    COUNT * MS_PER_PROGRAM,
  );
});
