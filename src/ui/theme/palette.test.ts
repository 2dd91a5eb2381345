/** The page's colours, for eyes of all kinds: told apart, and legible on what they stand on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { alike, SIGHT_NAMES } from '../../testing/sight.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The variables that a rule of the style sheet sets. */
function variables(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color] as never));
}

const light = variables(':root');
const SCHEMES = {
  light,
  dark: new Map([...light, ...variables(':root[data-mantine-color-scheme="dark"]')]),
};

/** WCAG 2.2, 1.4.3 (AA) for text, and 1.4.11 for what isn't. */
const TEXT = 4.5;
const SHAPE = 3;

for (const [scheme, colors] of Object.entries(SCHEMES)) {
  const color = (name: string): string => {
    const value = colors.get(name);
    if (value === undefined) throw new Error(`tokens.css has no ${name}`);
    return value;
  };

  describe(`in ${scheme}`, () => {
    test.each(SIGHT_NAMES)('tiers are told apart with %s', (sight) => {
      const tiers = ['--tierI', '--tier0', '--tier1-strong', '--tier2-strong'];
      expect(alike(Object.fromEntries(tiers.map((tier) => [tier, color(tier)])), sight)).toEqual([]);
    });

    test('text is legible on every ground that it stands on', () => {
      const grounds = ['--page', '--surface', '--surface-sunken', '--surface-hover'];
      const texts = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--good', '--bad', '--caution'];
      const pairs = [
        ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
        ...['--accent', '--good', '--bad', '--caution'].map((name) => [name, `${name}-soft`] as const),
        // Names of functions on their bars in the timeline.
        ...['--tierI', '--tier0', '--tier1-strong', '--tier2-strong'].map((tier) => ['--surface', tier] as const),
        ...['--tierI', '--tier0', '--tier1', '--tier2'].flatMap(
          (tier) =>
            [
              [tier, `${tier}-soft`],
              [tier, '--surface'],
              [tier, '--surface-sunken'],
            ] as const,
        ),
      ];
      expect(tooFaint(pairs, TEXT)).toEqual([]);
    });

    test('lines and shapes are seen on their ground', () => {
      const shapes = [
        ...['--tierI', '--tier0', '--tier1-strong', '--tier2-strong', '--heat'],
        ...Array.from({ length: 8 }, (_, i) => `--series-${i}`),
      ];
      const pairs = shapes.flatMap(
        (shape) =>
          [
            [shape, '--surface'],
            [shape, '--surface-sunken'],
          ] as const,
      );
      expect(tooFaint(pairs, SHAPE)).toEqual([]);
    });

    function tooFaint(pairs: readonly (readonly [string, string])[], least: number): string[] {
      return pairs.flatMap(([front, ground]) => {
        const contrast = wcagContrast(color(front), color(ground));
        return contrast < least ? [`${front} on ${ground}: ${contrast.toFixed(2)}`] : [];
      });
    }
  });
}
