/** Parses modules of LLVM IR: everything outside of functions, and functions as lists of blocks. */
import type { Span } from '../../hir/module.ts';
import type { Alias, Block, Constant, Function, Global, Instruction, Module, Parameter } from './ast.ts';
import { stringBytes, Token, tokenize } from './lexer.ts';
import { InstructionParser } from './parse-instructions.ts';
import { TypeParser } from './parse-types.ts';
import { attempt, type Problems } from './problems.ts';
import { Reader } from './reader.ts';
import { type Type, TypeTable, VOID } from './types.ts';

/** Reads a module as far as it makes sense; the rest is reported. */
export function parseModule(text: string, problems: Problems): Module {
  return new ModuleParser(new Reader(text, tokenize(text), problems)).parse();
}

/** Gives numbers to values and blocks without names, as LLVM does. */
class Numbering {
  next = 0;

  /** The name that stands in the text, or the next number. */
  name(written: string | null): string {
    if (written === null) return String(this.next++);
    if (/^[0-9]+$/.test(written)) this.next = Math.max(this.next, Number(written) + 1);
    return written;
  }
}

/** A function without its body. */
type Header = Omit<Function, 'blocks'> & { readonly numbering: Numbering };

class ModuleParser {
  readonly #reader: Reader;
  readonly #types: TypeParser;
  readonly #instructions: InstructionParser;
  readonly #structs = new Map<string, Span>();
  readonly #globals = new Map<string, Global>();
  readonly #aliases = new Map<string, Alias>();
  readonly #functions = new Map<string, Function>();
  readonly #groups = new Map<string, readonly string[]>();
  #dataLayout = '';
  #triple = '';

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#types = new TypeParser(reader, new TypeTable());
    this.#instructions = new InstructionParser(this.#types);
  }

  parse(): Module {
    const reader = this.#reader;
    while (reader.kind !== Token.End) {
      const start = reader.at;
      if (!attempt(() => this.#item())) {
        if (reader.at === start) reader.advance();
        if (!reader.startsLine) reader.skipLine();
      }
    }
    const { table, structUses } = this.#types;
    for (const [type, at] of structUses) {
      if (type.name !== null && !this.#structs.has(type.name)) {
        reader.problems.error('undefined-type', `There is no type \`%${type.name}\`.`, reader.spanOf(at));
      }
    }
    return {
      types: table,
      structs: [...this.#structs].map(([name, span]) => ({ type: table.named(name), span })),
      globals: this.#globals,
      aliases: this.#aliases,
      functions: this.#functions,
      attributeGroups: this.#groups,
      dataLayout: this.#dataLayout,
      triple: this.#triple,
      directives: reader.tokens.directives,
    };
  }

  #item(): void {
    const reader = this.#reader;
    switch (reader.kind) {
      case Token.Global:
        return this.#global();
      case Token.Local:
        return this.#struct();
      case Token.Metadata:
      case Token.Comdat:
        return reader.skipLine();
      case Token.Word:
        break;
      default:
        // The summary of a module that was compiled for linking: `^0 = module: (…)`.
        if (reader.word === '^') return reader.skipLine();
        return reader.failExpected('a function, a global or a type');
    }
    switch (reader.word) {
      case 'define':
        return this.#define();
      case 'declare':
        return this.#declare();
      case 'target':
        return this.#target();
      case 'attributes':
        return this.#attributeGroup();
      case 'source_filename':
      case 'uselistorder':
      case 'uselistorder_bb':
        return reader.skipLine();
      case 'module':
        return reader.fail('not-supported', 'Not supported: assembly code in a module.');
      default:
        return reader.failExpected('a function, a global or a type');
    }
  }

  #target(): void {
    const reader = this.#reader;
    reader.advance();
    const what = reader.word;
    reader.advance();
    reader.expect(Token.Equals, '`=`');
    const value = new TextDecoder().decode(stringBytes(reader.textOf(reader.expect(Token.String, 'a string'))));
    if (what === 'datalayout') this.#dataLayout = value;
    else this.#triple = value;
  }

  #struct(): void {
    const reader = this.#reader;
    const at = reader.at;
    const name = reader.expectName(Token.Local, 'a name');
    reader.expect(Token.Equals, '`=`');
    reader.expectWord('type');
    this.#types.parseDefinition(name);
    this.#structs.set(name, reader.spanOf(at));
  }

  /** `attributes #0 = { noinline nounwind "key"="value" }` */
  #attributeGroup(): void {
    const reader = this.#reader;
    reader.advance();
    const name = reader.textOf(reader.expect(Token.Hash, 'the number of a group'));
    reader.expect(Token.Equals, '`=`');
    reader.expect(Token.LeftBrace, '`{`');
    const words: string[] = [];
    while (reader.kind !== Token.RightBrace && reader.kind !== Token.End) {
      if (reader.kind === Token.Word) words.push(reader.word);
      if (reader.kind === Token.LeftParen) reader.skipBalanced();
      else reader.advance();
    }
    reader.expect(Token.RightBrace, '`}`');
    this.#groups.set(name, words);
  }

  /** `@g = internal constant [4 x i8] c"abc\00", align 1`, or an alias. */
  #global(): void {
    const reader = this.#reader;
    const at = reader.at;
    const name = reader.expectName(Token.Global, 'a name');
    const span = reader.spanOf(at);
    reader.expect(Token.Equals, '`=`');
    let threadLocal = false;
    let declared = false;
    while (reader.kind === Token.Word && !this.#types.atType()) {
      const { word } = reader;
      if (word === 'thread_local') threadLocal = true;
      if (word === 'external' || word === 'extern_weak') declared = true;
      if (word === 'addrspace' && reader.textOf(reader.at + 2) !== '0') {
        reader.fail('not-supported', 'Not supported: other address spaces.');
      }
      this.#instructions.values.skipAttribute();
      if (word === 'global' || word === 'constant')
        return this.#variable(name, span, word === 'constant', threadLocal, declared);
      if (word === 'alias') return this.#alias(name, span);
      if (word === 'ifunc') reader.fail('not-supported', 'Not supported: `ifunc`.', span);
    }
    reader.failExpected('`global` or `constant`');
  }

  #variable(name: string, span: Span, constant: boolean, threadLocal: boolean, declared: boolean): void {
    const reader = this.#reader;
    const type = this.#types.parse();
    const init: Constant | null = declared ? null : this.#instructions.values.constant(type);
    let align: number | null = null;
    while (!reader.startsLine && reader.take(Token.Comma)) {
      if (reader.takeWord('align')) align = reader.expectInteger('an alignment', 2 ** 32);
      else this.#skipProperty();
    }
    this.#checkName(name, span);
    this.#globals.set(name, { name, type, constant, threadLocal, init, align, span });
  }

  /** `section "x"`, `comdat`, `!dbg !7` */
  #skipProperty(): void {
    const reader = this.#reader;
    while (!reader.startsLine && reader.kind !== Token.Comma && reader.kind !== Token.End) {
      reader.advance();
      if (reader.kind === Token.LeftParen && !reader.startsLine) reader.skipBalanced();
    }
  }

  #alias(name: string, span: Span): void {
    const reader = this.#reader;
    this.#types.parse();
    reader.expect(Token.Comma, '`,`');
    const target = this.#instructions.values.typedConstant();
    if (!reader.startsLine) reader.skipLine();
    this.#checkName(name, span);
    this.#aliases.set(name, { name, target, span });
  }

  #checkName(name: string, span: Span): void {
    const before = this.#functions.get(name);
    if (this.#globals.has(name) || this.#aliases.has(name) || before !== undefined)
      this.#reader.fail('duplicate-name', `\`@${name}\` is defined twice.`, span);
  }

  #declare(): void {
    const reader = this.#reader;
    reader.advance();
    // `declare !dbg !7 i32 @f(i32)`
    while (reader.take(Token.Metadata));
    const { name, type, params, attributes, span } = this.#header();
    if (!reader.startsLine) reader.skipLine();
    if (this.#functions.has(name)) return;
    this.#checkName(name, span);
    this.#functions.set(name, { name, type, params, attributes, span, blocks: null });
  }

  #define(): void {
    const reader = this.#reader;
    reader.advance();
    let header = null as Header | null;
    attempt(() => {
      header = this.#header();
    });
    // Everything up to the body: section, comdat, gc, personality, metadata.
    while (reader.kind !== Token.LeftBrace && reader.kind !== Token.End) {
      if (reader.startsLine && (reader.isWord('define') || reader.isWord('declare') || reader.isWord('attributes')))
        break;
      if (reader.kind === Token.LeftParen || reader.kind === Token.LeftBracket) reader.skipBalanced();
      else reader.advance();
    }
    reader.expect(Token.LeftBrace, '`{`, which begins the body of the function');
    const blocks = this.#body(header?.numbering ?? new Numbering());
    if (header === null) return;
    const { name, type, params, attributes, span } = header;
    if (this.#functions.get(name)?.blocks === null) this.#functions.delete(name);
    this.#checkName(name, span);
    this.#functions.set(name, { name, type, params, attributes, span, blocks });
  }

  /** From the linkage to the attributes behind the parameters. */
  #header(): Header {
    const reader = this.#reader;
    const types = this.#types;
    const { values } = this.#instructions;
    while ((reader.kind === Token.Word && !types.atType()) || reader.kind === Token.String) values.skipAttribute();
    const result = types.parse();
    const at = reader.at;
    const name = reader.expectName(Token.Global, 'the name of the function');
    const span = reader.spanOf(at);
    const numbering = new Numbering();
    const params: Parameter[] = [];
    let variadic = false;
    reader.expect(Token.LeftParen, '`(`');
    reader.list(Token.RightParen, ')', () => {
      if (reader.take(Token.Ellipsis)) {
        variadic = true;
        return;
      }
      const start = reader.at;
      const type = types.parse();
      const byval = values.skipAttributes();
      const written = reader.kind === Token.Local ? reader.nameOf(reader.at) : null;
      if (written !== null) reader.advance();
      params.push({ name: numbering.name(written), type, byval, span: reader.spanFrom(start) });
    });
    const attributes: string[] = [];
    while ((reader.is(Token.Word) || reader.is(Token.Hash) || reader.is(Token.String)) && !reader.startsLine) {
      attributes.push(reader.word);
      // Without a body the next line is something else.
      values.skipAttribute();
    }
    const type = types.table.function(
      result,
      params.map((param) => param.type),
      variadic,
    );
    return { name, type, params, attributes, span, numbering };
  }

  #body(numbering: Numbering): Block[] {
    const reader = this.#reader;
    const blocks: Block[] = [];
    let block: Block | null = null;
    while (!reader.take(Token.RightBrace)) {
      if (reader.kind === Token.End) reader.failExpected('`}`, which ends the function');
      if (reader.kind === Token.Label) {
        const at = reader.at;
        reader.advance();
        block = { name: numbering.name(reader.nameOf(at)), labelled: true, span: reader.spanOf(at), instructions: [] };
        blocks.push(block);
        continue;
      }
      if (block === null) {
        const span = reader.spanOf(reader.at);
        block = { name: numbering.name(null), labelled: false, span, instructions: [] };
        blocks.push(block);
      }
      // `#dbg_value(…)`
      if (reader.kind === Token.Hash) {
        reader.advance();
        reader.skipBalanced();
        continue;
      }
      if (reader.isWord('uselistorder')) {
        reader.skipLine();
        continue;
      }
      block.instructions.push(this.#instruction(numbering));
    }
    return blocks;
  }

  #instruction(numbering: Numbering): Instruction {
    const reader = this.#reader;
    const start = reader.at;
    let written: string | null = null;
    let result: Instruction | null = null;
    attempt(() => {
      if (reader.kind === Token.Local) {
        written = reader.nameOf(start);
        reader.advance();
        reader.expect(Token.Equals, '`=`');
      }
      const { operation, type } = this.#instructions.parse();
      const named = type.kind !== 'void' || written !== null;
      if (type.kind === 'void' && written !== null)
        reader.fail('bad-result', 'This instruction has no result.', reader.spanOf(start));
      result = { name: named ? numbering.name(written) : null, type, operation, span: reader.spanFrom(start) };
    });
    if (result !== null) return result;
    if (!reader.startsLine || reader.at === start) reader.skipLine();
    // A list of cases that was not read to its end.
    while (reader.kind === Token.RightBracket || this.#atCase()) reader.skipLine();
    const name = written === null ? null : numbering.name(written);
    const type: Type = name === null ? VOID : this.#types.table.other('unknown');
    return { name, type, operation: { op: 'failed' }, span: reader.spanOf(start) };
  }

  /** `i32 1, label %a` on a line of its own. */
  #atCase(): boolean {
    const reader = this.#reader;
    return reader.startsLine && reader.kind === Token.Word && this.#types.atType();
  }
}
