/** Parses the comments that say how a program is run: `; run:`, `; output:`, `; threads:`. */
import type { Func, Module, RunDirective, RunExpectation, ScalarConstant } from '../module.ts';
import { TRAP_MESSAGES } from '../opcodes.ts';
import { parseScalar, parseString } from './constants.ts';
import { type DirectiveComment, tokenize } from './lexer.ts';
import { GIVE_UP, Reader } from './reader.ts';
import { BROKEN, type ModuleScope } from './scope.ts';
import { Token } from './tokens.ts';
import { TypeParser } from './types.ts';

/** The most calls and threads that a directive may ask for. */
const MAX_CALLS = 1_000_000_000;
const MAX_THREADS = 64;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Fills in `module.runs` and `module.threads`; mistakes are reported to the reader of the whole text. */
export function parseDirectives(whole: Reader, scope: ModuleScope, comments: readonly DirectiveComment[]): void {
  let run: Mutable<RunDirective> | null = null;
  /** After a mistaken `run`, its `output` lines say nothing new. */
  let runFailed = false;
  for (const comment of comments) {
    if (comment.keyword === 'output') {
      if (run !== null) run.output = [...(run.output ?? []), outputText(whole.text, comment)];
      else if (!runFailed) {
        const message = '`; output:` belongs below the `; run:` line whose output it tells.';
        whole.report('bad-directive', message, comment.span);
      }
      continue;
    }
    const { text, names, diagnostics } = whole;
    const { tokens } = tokenize(text, comment.bodyStart, comment.span.end, names, diagnostics);
    const reader = new Reader(text, tokens, names, diagnostics);
    reader.startAt(0);
    const types = new TypeParser(reader, scope);
    try {
      if (comment.keyword === 'threads') {
        scope.module.threads = count(reader, 'threads', MAX_THREADS);
        reader.expectLineEnd();
      } else {
        run = null;
        runFailed = true;
        run = parseRun(types, comment);
        runFailed = false;
        scope.module.runs.push(run);
      }
    } catch (error) {
      if (error !== GIVE_UP) throw error;
    }
  }
}

/** `; output: text`: one space after the colon is not part of the text. */
function outputText(text: string, comment: DirectiveComment): string {
  const start = text[comment.bodyStart] === ' ' ? comment.bodyStart + 1 : comment.bodyStart;
  return text.slice(start, comment.span.end);
}

function count(reader: Reader, what: string, max: number): number {
  const at = reader.expect(Token.Number, `the number of ${what}`);
  const value = Number(reader.names.text(reader.tokens.name(at)));
  if (Number.isInteger(value) && value >= 1 && value <= max) return value;
  return reader.fail('bad-directive', `The number of ${what} goes from 1 to ${max}.`, reader.spanOf(at));
}

/** `@f(1, 2.5) x 100 == 42`, `@f() traps "unreachable"` */
function parseRun(types: TypeParser, comment: DirectiveComment): RunDirective {
  const { reader, scope } = types;
  const at = reader.expect(Token.Symbol, 'the function to call: `; run: @f(1, 2)`');
  const name = reader.names.text(reader.tokens.name(at));
  const entry = scope.symbol(reader.tokens.name(at));
  if (entry === BROKEN) throw GIVE_UP;
  if (entry?.kind !== 'function') {
    const what = entry === undefined ? 'There is no function' : 'A run calls a function of this module, not';
    return reader.fail(
      'bad-directive',
      `${what} \`@${name}\`.${reader.suggest(name, functionNames(scope.module), '@')}`,
      reader.spanOf(at),
    );
  }
  const args = runArguments(types, entry, at);
  const calls = reader.takeWord('x') ? count(reader, 'calls', MAX_CALLS) : 1;
  const expected = expectation(types, entry);
  reader.expectLineEnd();
  return { entry, args, calls, expected, output: null, span: comment.span };
}

function* functionNames(module: Module): Generator<string, void, undefined> {
  for (const func of module.functions) yield func.name;
}

function runArguments(types: TypeParser, entry: Func, at: number): ScalarConstant[] {
  const { reader } = types;
  const args: ScalarConstant[] = [];
  const { params } = entry.type;
  const failCount = (given: string | number): never => {
    const message = `\`@${entry.name}\` has ${params.length} parameters, but ${given} arguments are given.`;
    return reader.fail('argument-count', message, reader.spanFrom(at));
  };
  reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => {
    // Without a parameter nothing says which type a literal is to have.
    const type = params[args.length] ?? failCount('more');
    args.push(parseScalar(types, type));
  });
  if (args.length !== params.length) failCount(args.length);
  args.forEach((arg, i) => {
    if (arg.type === params[i]) return;
    reader.fail('type-mismatch', `Argument ${i + 1} has another type than its parameter.`, reader.spanFrom(at));
  });
  return args;
}

function expectation(types: TypeParser, entry: Func): RunExpectation | null {
  const { reader } = types;
  if (reader.kind === Token.Equality) {
    const at = reader.at++;
    if (entry.result.kind === 'void') {
      reader.fail('bad-directive', `\`@${entry.name}\` returns nothing to compare with.`, reader.spanOf(at));
    }
    const value = parseScalar(types, entry.result);
    if (value.type !== entry.result) {
      reader.fail(
        'type-mismatch',
        `This is no literal of \`@${entry.name}\`'s result type.`,
        reader.spanOf(reader.at - 1),
      );
    }
    return { kind: 'value', value };
  }
  if (!reader.takeWord('traps')) return null;
  const at = reader.expect(Token.String, 'the message of the trap in quotes');
  const message = new TextDecoder().decode(parseString(reader, at));
  const messages: string[] = Object.values(TRAP_MESSAGES);
  if (!messages.includes(message) && !message.startsWith(TRAP_MESSAGES.panic)) {
    const known = messages.map((text) => `"${text.trim()}"`).join(', ');
    reader.fail('bad-directive', `There is no trap with this message. The traps are ${known}.`, reader.spanOf(at));
  }
  return { kind: 'trap', message };
}
