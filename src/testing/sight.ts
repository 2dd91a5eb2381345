/** Whether colours are told apart by eyes of all kinds. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';

/** Sight without one kind of cones, after Machado, Oliveira and Fernandes (2009). */
const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  'all cones': (color) => color,
  protanopia: (color) => filterDeficiencyProt(1)(color),
  deuteranopia: (color) => filterDeficiencyDeuter(1)(color),
  tritanopia: (color) => filterDeficiencyTrit(1)(color),
};
export const SIGHT_NAMES: readonly string[] = Object.keys(SIGHTS);

/** A just noticeable difference is about 1; 15 is plain to see without a second look. */
const PLAIN = 15;
const difference = differenceCiede2000();

/** The pairs of colours, CSS's by name, that such eyes don't tell apart at once, with their differences (CIEDE2000). */
export function alike(colors: Readonly<Record<string, string>>, sight: string): string[] {
  const seen = SIGHTS[sight];
  if (seen === undefined) throw new Error(`no sight is called ${sight}`);
  const named = Object.entries(colors).map(([name, css]) => ({ name, color: seen(parse(css) as Color) }));
  return named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b) => {
      const apart = difference(a.color, b.color);
      return apart < PLAIN ? [`${a.name} and ${b.name}: ${apart.toFixed(1)}`] : [];
    }),
  );
}
