/** What `main` is called with: from the command line, or from a comment `# ARGS: 5 true`. */
import { constantText } from './constants.ts';
import type { Problems } from './problems.ts';
import type { BrilLiteral, BrilParameter, Place } from './program.ts';

const ZEROS: Readonly<Record<string, string>> = { int: '0', float: '0.0', bool: 'false', char: '0' };

/** The arguments of the run directive, or null when there can be none. */
export function mainArguments(
  parameters: readonly BrilParameter[],
  given: readonly string[] | null,
  main: Place,
  problems: Problems,
): string[] | null {
  const pointer = parameters.find(({ type }) => !(type in ZEROS));
  if (pointer !== undefined) {
    const message = `\`@main\` wants the ${pointer.type} \`${pointer.name}\`, and nothing can be passed for that.`;
    problems.error('not-supported', message, pointer.place);
    return null;
  }
  const wanted = parameters.map(({ name, type }) => `${name}: ${type}`).join(', ');
  if (given === null && parameters.length > 0) {
    const message = `\`@main\` has parameters (${wanted}) and no arguments are given: the program is run with zeros. Change its line \`; run: @main(…)\`.`;
    problems.warn('argument-count', message, main);
    return parameters.map(({ type }) => ZEROS[type] as string);
  }
  const args = given ?? [];
  if (args.length !== parameters.length) {
    const has = parameters.length === 0 ? 'has no parameters' : `has the parameters (${wanted})`;
    problems.error('argument-count', `\`@main\` ${has}, but ${args.length} arguments are given.`, main);
    return null;
  }
  return parameters.map((parameter, index) => argument(parameter, args[index] as string, main, problems));
}

/** As Bril's interpreter reads it. */
function argument({ name, type }: BrilParameter, text: string, main: Place, problems: Problems): string {
  const literal = argumentLiteral(type, text);
  if (literal !== null) return constantText(literal, type, main, problems);
  problems.error('literal-type', `\`${text}\` is no ${type} for the parameter \`${name}\` of \`@main\`.`, main);
  return ZEROS[type] as string;
}

function argumentLiteral(type: string, text: string): BrilLiteral | null {
  if (type === 'bool') return text === 'true' || text === 'false' ? { kind: 'bool', value: text === 'true' } : null;
  if (type === 'char') {
    const [character, ...more] = /^'.+'$/su.test(text) ? text.slice(1, -1) : text;
    return character === undefined || more.length > 0
      ? null
      : { kind: 'char', codePoint: character.codePointAt(0) as number };
  }
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const fine = type === 'int' ? Number.isInteger(value) : !Number.isNaN(value);
  return fine ? { kind: 'number', value, text } : null;
}

/** The arguments that `5,true,x` lists. The character `,` is written `','`. */
export function splitArguments(text: string): string[] {
  if (text.trim() === '') return [];
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text.startsWith("','", at) && text.slice(start, at).trim() === '') at += 2;
    else if (at === text.length || text[at] === ',') {
      words.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return words;
}
