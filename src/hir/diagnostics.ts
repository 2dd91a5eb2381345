/** What is wrong with a text, and where. */
import type { Span } from './module.ts';

export type Severity = 'error' | 'warning';

/** The kinds of mistakes. These words are stable: tools may tell mistakes apart by them. */
export const DIAGNOSTIC_CODES = {
  syntax: 'Something else was expected here.',
  'unterminated-string': 'A string has no closing quote on its line.',
  'bad-escape': 'A `\\` in a string is followed by what is no escape.',
  'bad-number': 'A number is malformed.',
  'literal-type': 'A literal or list is no constant of the type that its place has.',
  'literal-out-of-range': 'A number does not fit its type.',
  'cannot-infer': 'A type is left out where nothing else says it.',
  'undefined-value': 'No value of the function has this name.',
  'undefined-block': 'No block of the function has this name.',
  'undefined-symbol': 'No global, function or extern has this name.',
  'undefined-type': 'No type has this name.',
  'duplicate-name': 'A name is defined twice.',
  'unknown-opcode': 'There is no such instruction.',
  'unknown-intrinsic': 'There is no such intrinsic.',
  'unknown-attribute': 'There is no such attribute of functions.',
  'unknown-extern': 'The host provides no such function.',
  'extern-signature': 'The host provides the function with another signature.',
  'not-supported': 'The construct is part of the language or of Zyntax, but not of this version.',
  undef: '`undef` is not part of the language.',
  'bad-directive': 'A `; run:`, `; output:` or `; threads:` comment makes no sense.',
  'bad-type': 'The type cannot stand here.',
  'too-deep': 'Types or constants nest too deeply.',
  'type-too-large': 'A type is larger than a 32-bit memory, or a value of it has too many parts.',
  'recursive-type': 'A struct or union contains itself.',
  'type-mismatch': 'An operand, result or initialiser has another type than its place.',
  'argument-count': 'A call has too few or too many arguments.',
  'operand-count': 'An instruction has too few or too many operands.',
  'bad-cast': 'A cast cannot turn the one type into the other.',
  'bad-gep': 'An index of `gep` leads nowhere.',
  'bad-index': 'The number or name of a part, lane, variant or method names none.',
  'bad-alignment': 'An alignment is not a power of two.',
  'bad-result': 'A result is named where there is none, or needs a name.',
  'duplicate-case': 'Two cases of a `switch` are equal.',
  'no-blocks': 'A function has no block.',
  'entry-block': 'The entry block is the target of a branch.',
  terminator: 'A block does not end with its one terminator.',
  phi: 'A phi does not stand first, or does not match the predecessors of its block.',
  dominance: 'A value is used where it need not have been computed.',
  'tail-call': 'A `tail call` is not followed by the return of its result (a warning).',
  'foreign-value': 'A module made by a program uses a value of another function.',
  'foreign-block': 'A module made by a program branches to a block of another function.',
  'bad-payload': 'A module made by a program has an instruction without what belongs to it.',
} as const;
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** For people: what is wrong, what was expected, what to do. */
  readonly message: string;
  readonly span: Span;
}

/** A diagnostic with 1-based line and column (in UTF-16 units) of its start and end, as tools want it. */
export interface LocatedDiagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds lines and columns of offsets in one text. */
export class LineMap {
  readonly #starts: number[] = [0];
  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }
  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}

/** Diagnostics of one text in the order of the text, with lines and columns. */
export function locateDiagnostics(text: string, diagnostics: readonly Diagnostic[]): LocatedDiagnostic[] {
  const lines = new LineMap(text);
  return [...diagnostics]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ severity, code, message, span }) => {
      const start = lines.position(span.start);
      const end = lines.position(Math.max(span.end, span.start));
      return {
        severity,
        code,
        message,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
