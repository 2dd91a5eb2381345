/**
 * Reads checks by recursive descent:
 *
 *     check      = comparison { "and" comparison }
 *     comparison = sum ( "<" | "<=" | "==" | "!=" | ">=" | ">" ) sum
 *     sum        = product { ( "+" | "-" ) product }
 *     product    = factor { ( "*" | "/" ) factor }
 *     factor     = NUMBER | TIER | MEASURE "(" [ argument { "," argument } ] ")" | "(" sum ")"
 *     argument   = "@" NAME | TIER | WORD | NUMBER
 */
import { alternatives, type Place, type Problems } from '../problems.ts';
import type { Argument, Check, Comparison, Expression, Measurement, Operator, Relation } from './expression.ts';
import { tierOfWord } from './expression.ts';
import { MEASURES, type Parameter, usage } from './measures.ts';

interface Token {
  readonly kind: 'number' | 'function' | 'word' | 'symbol' | 'end';
  readonly text: string;
  /** Offset in the source. */
  readonly at: number;
}

/** Words may have hyphens within, as passes have, and dots; a minus between numbers therefore needs a space. */
const TOKEN = /\s*(?:(\d[\d_]*(?:\.\d+)?)|@([\w.$]+)|([A-Za-z]\w*(?:[-.]\w+)*)|(<=|>=|==|!=|[-+*/<>(),]))/y;
const RELATIONS: readonly string[] = ['<', '<=', '==', '!=', '>=', '>'];
const DEEPEST = 50;

class SyntaxProblem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * Reads `expression -- words for people`. `place` is that of the source's first character. Null when there is a
 * problem.
 */
export function parseCheck(source: string, place: Place, problems: Problems): Check | null {
  const [, expression = '', label] = /^(.*?)(?:\s+--\s+(.*))?$/s.exec(source) ?? [];
  try {
    const comparisons = new Parser(expression).check();
    return {
      comparisons,
      source: expression.trim(),
      label: label?.trim() || `\`${expression.trim()}\``,
      line: place.line,
    };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.add({ line: place.line, column: place.column + error.at }, error.message);
    return null;
  }
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  while (source.slice(end).trim() !== '') {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(source);
    if (match === null) {
      const at = end + source.slice(end).search(/\S/);
      const hint = source[at] === '=' ? ' Equality is ==.' : '';
      throw new SyntaxProblem(`‘${source[at]}’ means nothing here.${hint}`, at);
    }
    const [whole, number, name, word, symbol] = match;
    const [kind, text] =
      number !== undefined
        ? (['number', number.replaceAll('_', '')] as const)
        : name !== undefined
          ? (['function', name] as const)
          : word !== undefined
            ? (['word', word] as const)
            : (['symbol', symbol as string] as const);
    tokens.push({ kind, text, at: match.index + whole.search(/\S/) });
    end = TOKEN.lastIndex;
  }
  tokens.push({ kind: 'end', text: '', at: source.length });
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(source: string) {
    this.#tokens = tokenize(source);
  }

  check(): Comparison[] {
    const comparisons = [this.#comparison()];
    while (this.#take('word', 'and')) comparisons.push(this.#comparison());
    const rest = this.#peek();
    if (rest.kind !== 'end') this.#fail('Here the check should end, or go on with `and`.', rest);
    return comparisons;
  }

  #comparison(): Comparison {
    const left = this.#sum();
    const token = this.#peek();
    if (!RELATIONS.includes(token.text))
      this.#fail(`A comparison is expected here: ${alternatives(RELATIONS)}.`, token);
    this.#next += 1;
    return { relation: token.text as Relation, left, right: this.#sum() };
  }

  #sum(): Expression {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()));
  }

  /** Operators of one precedence, from left to right. */
  #chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((each) => this.#take('symbol', each));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  #factor(): Expression {
    const token = this.#peek();
    this.#next += 1;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), tier: false };
    if (token.kind === 'word') {
      const tier = tierOfWord(token.text);
      return tier === null ? this.#measurement(token) : { kind: 'number', value: tier, tier: true };
    }
    if (token.text === '(') {
      if (++this.#depth > DEEPEST) this.#fail('Parentheses nest too deeply.', token);
      const inner = this.#sum();
      this.#depth -= 1;
      this.#expect(')');
      return inner;
    }
    return this.#fail('A number, a tier such as T2, or a measure such as calls(@f) is expected here.', token);
  }

  #measurement(name: Token): Measurement {
    const measure = MEASURES.get(name.text);
    if (measure === undefined && /^T\d+$/.test(name.text))
      this.#fail(`There is no tier ${name.text}: they are I, T0, T1 and T2.`, name);
    if (measure === undefined)
      this.#fail(`There is no measure ${name.text}: they are ${alternatives([...MEASURES.keys()])}.`, name);
    const args: Argument[] = [];
    this.#expect('(');
    const open = this.#peek();
    if (!this.#take('symbol', ')')) {
      do args.push(this.#argument(args.length, name.text, measure.parameters));
      while (this.#take('symbol', ','));
      this.#expect(')');
    }
    const missing = measure.parameters[args.length];
    if (missing !== undefined && missing.optional !== true)
      this.#fail(`${usage(name.text, measure.parameters)} also needs ${missing.what}.`, open);
    return { kind: 'measure', name: name.text, args };
  }

  #argument(index: number, name: string, parameters: readonly Parameter[]): Argument {
    const token = this.#peek();
    this.#next += 1;
    const parameter = parameters[index];
    if (parameter === undefined) this.#fail(`${usage(name, parameters)} takes no more than that.`, token);
    const argument = argumentOf(token);
    if (argument === null || argument.kind !== parameter.kind)
      this.#fail(`${usage(name, parameters)} needs ${parameter.what} here.`, token);
    if (argument.kind === 'word' && parameter.words !== undefined && !parameter.words.includes(argument.word))
      this.#fail(`${argument.word} isn’t ${parameter.what}: these are ${alternatives(parameter.words)}.`, token);
    return argument;
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(kind: Token['kind'], text: string): boolean {
    const token = this.#peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #expect(symbol: string): void {
    const token = this.#peek();
    if (!this.#take('symbol', symbol)) this.#fail(`‘${symbol}’ is expected here.`, token);
  }

  #fail(message: string, { at }: Token): never {
    throw new SyntaxProblem(message, at);
  }
}

function argumentOf({ kind, text }: Token): Argument | null {
  if (kind === 'function') return { kind, name: text };
  if (kind === 'number') return { kind, value: Number(text) };
  if (kind !== 'word') return null;
  const tier = tierOfWord(text);
  return tier === null ? { kind, word: text } : { kind: 'tier', tier };
}
