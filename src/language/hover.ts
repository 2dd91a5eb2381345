/** What there is to say about a place of the text. */
import { HOST_FUNCTIONS, isHostFunction } from '../hir/externs.ts';
import { INTRINSICS, isIntrinsic } from '../hir/intrinsics.ts';
import { ATTRIBUTES, type Attribute, type Block, type Span } from '../hir/module.ts';
import { isOpcode, type Opcode, opInfo, TRAP_MESSAGES } from '../hir/opcodes.ts';
import { integerRange, isLiteralWord, parseLiteral } from '../hir/text/literals.ts';
import { Token } from '../hir/text/tokens.ts';
import { alignOf, SCALAR_TYPES, sizeOf, structLayout, type Type, typeName, unionLayout } from '../hir/types.ts';
import type { Document } from './document.ts';
import { intrinsicSignature } from './intrinsics.ts';
import { joinTokens } from './layout.ts';
import { signatureOf } from './navigation.ts';
import { type Occurrence, spanOf, tokenAt } from './scan.ts';
import { literalTypeAt } from './wanted.ts';

export interface Hover {
  readonly span: Span;
  /** Markdown. */
  readonly contents: readonly string[];
  /** The function that it is about, whose execution is known elsewhere; or null. */
  readonly func: string | null;
}

export function hoverAt(document: Document, offset: number): Hover | null {
  const occurrence = document.occurrenceAt(offset);
  if (occurrence !== null) {
    const contents = describe(document, occurrence, offset);
    if (contents !== null) return { span: occurrence.span, contents, func: functionOf(document, occurrence) };
  }
  if (document.isComment(offset)) return null;
  const { tokens } = document.scan;
  let token = tokenAt(tokens, offset);
  if (tokens.start(token) > offset || tokens.kind(token) === Token.End) return null;
  // Between two tokens that touch, a word is meant rather than a bracket.
  if (tokens.end(token) === offset && tokens.start(token + 1) === offset && tokens.kind(token + 1) <= Token.Number)
    token++;
  const contents = describeWord(document, token);
  return contents === null ? null : { span: spanOf(tokens, token), contents, func: null };
}

function functionOf(document: Document, { kind, name }: Occurrence): string | null {
  return kind === 'symbol' && document.symbol(name)?.kind === 'function' ? name : null;
}

/** A block of code. */
function code(text: string): string {
  return `\`\`\`hir\n${text}\n\`\`\``;
}

function describe(document: Document, occurrence: Occurrence, offset: number): string[] | null {
  const { kind, name } = occurrence;
  switch (kind) {
    case 'value':
      return describeValue(document, occurrence, offset);
    case 'block':
      return describeBlock(document, name, offset);
    case 'symbol':
      return describeSymbol(document, name);
    case 'type':
    case 'trait':
      return describeType(document, occurrence);
    case 'variant':
    case 'method':
      return describeMember(document, occurrence);
  }
}

function describeValue(document: Document, { name, scope }: Occurrence, offset: number): string[] | null {
  const definition = document.definitions('value', scope).find((o) => o.name === name);
  const f = document.functionAt(offset);
  const type = f === null ? null : document.valueType(f, name);
  const head = code(`%${name}${type === null ? '' : `: ${typeName(type)}`}`);
  if (definition === undefined) return [head, 'Nothing defines this value.'];
  const line = document.lines.position(definition.span.start).line;
  const { tokens } = document.scan;
  const isParam = f?.params.some((param) => tokens.start(param) === definition.span.start) ?? false;
  if (isParam) return [head, `A parameter of \`${f === null ? '' : document.tokenText(f.name)}\`.`];
  return [
    code(document.line(definition.span.start)),
    type === null ? `Line ${line}.` : `\`${typeName(type)}\`, line ${line}.`,
  ];
}

function describeBlock(document: Document, name: string, offset: number): string[] | null {
  const f = document.functionAt(offset);
  const facts = f === null ? null : document.facts(f);
  const block = facts?.blocks.get(name);
  if (facts === null || block === undefined) return [code(`${name}:`)];
  const { cfg, func } = facts;
  const names = (list: Int32Array, starts: Int32Array): string =>
    [...list.subarray(starts[block.index], starts[block.index + 1])]
      .map((index) => `\`${(func.blocks[index] as Block).name}\``)
      .join(', ');
  const from = names(cfg.predecessors, cfg.predecessorStart);
  const to = names(cfg.successors, cfg.successorStart);
  const isEntry = block.index === 0;
  const came = from === '' ? (isEntry ? 'The entry' : 'Nothing goes here') : `From ${from}`;
  const size = block.instructions.length;
  return [
    code(`${name}:`),
    `${came}${to === '' ? '' : `; to ${to}`}. ${size} ${size === 1 ? 'instruction' : 'instructions'}.`,
  ];
}

function describeSymbol(document: Document, name: string): string[] | null {
  const definition = document.occurrencesOf('symbol', name, -1).find((o) => o.definition);
  if (definition === undefined) {
    if (!isHostFunction(name)) return null;
    return [code(externLine(name)), 'The host has this function; declare it to call it.'];
  }
  const f = document.functionAt(definition.span.start);
  const line = document.lines.position(definition.span.start).line;
  if (f === null || document.slice(definition.span) !== (f.name === -1 ? '' : document.tokenText(f.name))) {
    const symbol = document.symbol(name);
    const size = symbol === null ? '' : `${sizeText(symbol.type)}, `;
    return [code(short(document.line(definition.span.start))), `${size}line ${line}.`];
  }
  const head = code(`${f.isExtern ? 'extern ' : ''}function @${name}${signatureOf(document, f)}`);
  const symbol = document.symbol(name);
  if (symbol?.kind !== 'function') return [head, f.isExtern ? 'A function of the host.' : `Line ${line}.`];
  const blocks = symbol.blocks.length;
  const size = symbol.instructionCount;
  return [
    head,
    `${blocks} ${blocks === 1 ? 'block' : 'blocks'}, ${size} ${size === 1 ? 'instruction' : 'instructions'}, line ${line}.`,
  ];
}

function short(line: string): string {
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** `extern function @print_i32(%x: i32) -> void` */
export function externLine(name: string): string {
  if (!isHostFunction(name)) return '';
  const { params, result } = HOST_FUNCTIONS[name];
  const names = params.length === 1 ? ['x'] : params.map((_, i) => `p${i}`);
  const list = params.map((type, i) => `%${names[i]}: ${typeName(type)}`).join(', ');
  return `extern function @${name}(${list}) -> ${typeName(result)}`;
}

function describeType(document: Document, { kind, name }: Occurrence): string[] | null {
  const definition = document.occurrencesOf(kind, name, -1).find((o) => o.definition);
  if (definition === undefined) return null;
  const { items, tokens } = document.scan;
  const item = items.find(
    ({ start, end }) => tokens.start(start) <= definition.span.start && definition.span.end <= tokens.start(end),
  );
  const text =
    item === undefined ? document.line(definition.span.start) : joinTokens(document.text, tokens, item.start, item.end);
  const type = document.declaredType(kind === 'trait' ? 'trait' : 'type', name)?.type;
  const detail = type === undefined || type.kind === 'dyn' ? null : layoutText(type);
  return detail === null ? [code(text)] : [code(text), detail];
}

/** `Some: i64` of a union, `area(*u8) -> f64` of a trait. */
function describeMember(document: Document, { kind, name, scope }: Occurrence): string[] | null {
  const item = document.scan.items[scope];
  if (item === undefined) return null;
  const owner = document.tokenText(item.start + 1);
  const type = document.declaredType(kind === 'method' ? 'trait' : 'type', owner.replace(/^%/, ''))?.type;
  if (type?.kind === 'union') {
    const number = type.variants.findIndex((variant) => variant.name === name);
    const held = type.variants[number]?.type;
    return held === undefined ? null : [code(`${name}: ${typeName(held)}`), `Variant ${number} of \`${owner}\`.`];
  }
  if (type?.kind === 'dyn') {
    const number = type.methods.findIndex((method) => method.name === name);
    const signature = type.methods[number]?.type;
    if (signature === undefined) return null;
    const params = signature.params.map(typeName).join(', ');
    return [
      code(`${name}(${params}) -> ${typeName(signature.result)}`),
      `Method ${number} of the trait \`${owner}\`; its first parameter is the object’s data.`,
    ];
  }
  return null;
}

function layoutText(type: Type): string {
  if (type.kind === 'struct' && type.fields.length > 0) {
    const offsets = structLayout(type).offsets.map((at, i) => `${typeName(type.fields[i] as Type)} at ${at}`);
    return `${sizeText(type)}: ${offsets.join(', ')}.`;
  }
  if (type.kind === 'union') return `${sizeText(type)}; the tag is at 0, the value at ${unionLayout(type).payload}.`;
  return `${sizeText(type)}.`;
}

function sizeText(type: Type): string {
  const size = sizeOf(type);
  return `${size} ${size === 1 ? 'byte' : 'bytes'}, aligned to ${alignOf(type)}`;
}

const ATTRIBUTE_DOCS: Readonly<Record<Attribute, string>> = {
  inline: 'Says that the function is worth being made part of its callers.',
  noinline: 'Keeps the function out of other functions’ Tier 2 modules.',
  cold: 'Says that the function is seldom called; keeps it out of other functions’ Tier 2 modules.',
  hot: 'Says that the function is often called.',
  pure: 'Says that the function computes its result from its arguments alone.',
  fastmath: 'Lets float sums and products of the function be computed in another order, so that they vectorise.',
};

function isAttribute(word: string): word is Attribute {
  return (ATTRIBUTES as readonly string[]).includes(word);
}

export function attributeDoc(attribute: Attribute): string {
  return ATTRIBUTE_DOCS[attribute];
}

export function opcodeDoc(op: Opcode): string[] {
  const { usage, doc, traps } = opInfo(op);
  const messages = traps.map((trap) => `\`${TRAP_MESSAGES[trap].trim()}\``);
  return [code(usage), messages.length === 0 ? doc : `${doc}\n\nMay trap: ${messages.join(', ')}.`];
}

function describeWord(document: Document, token: number): string[] | null {
  const text = document.tokenText(token);
  const { tokens } = document.scan;
  const kind = tokens.kind(token);
  const f = document.functionAt(tokens.start(token));
  if (kind === Token.Number || isLiteralWord(text)) return describeLiteral(document, token);
  if (kind !== Token.Word) return null;
  const place = f === null ? null : document.statementOf(f, token);
  if (isOpcode(text) && place?.statement.opToken === token) return opcodeDoc(text);
  const scalar = SCALAR_TYPES.get(text);
  if (scalar !== undefined) return describeScalarType(scalar);
  const intrinsic = /^intrinsic\.(\w+)$/.exec(text)?.[1];
  if (intrinsic !== undefined && isIntrinsic(intrinsic)) {
    return [code(`call intrinsic.${intrinsicSignature(intrinsic)}`), INTRINSICS[intrinsic].doc];
  }
  if (place === null && isAttribute(text)) return [`\`${text}\`: ${ATTRIBUTE_DOCS[text]}`];
  return null;
}

function describeScalarType(type: Type): string[] | null {
  switch (type.kind) {
    case 'int': {
      const { min, max } = integerRange(type);
      return [
        code(typeName(type)),
        `${type.signed ? 'Signed' : 'Unsigned'} integer of ${type.bits} bits: ${min} to ${max}.`,
      ];
    }
    case 'float':
      return [code(typeName(type)), `IEEE 754 binary${type.bits}.`];
    case 'bool':
      return [code('bool'), '`true` or `false`; 1 byte in memory.'];
    default:
      return [code(typeName(type)), 'No value: only as the result of a function.'];
  }
}

/** A number in its other bases. */
function describeLiteral(document: Document, token: number): string[] | null {
  const text = document.tokenText(token);
  const type = literalTypeAt(document, token);
  const constant = parseLiteral(text, type);
  if ('code' in constant) return null;
  const { value } = constant;
  const head = code(`${text}: ${typeName(constant.type)}`);
  if (constant.type.kind !== 'int') return [head];
  const pattern = BigInt.asUintN(constant.type.bits, BigInt(value));
  const forms = [`${value}`, `0x${pattern.toString(16).toUpperCase()}`, `0b${pattern.toString(2)}`];
  if (pattern >= 32n && pattern < 127n) forms.push(`'${String.fromCharCode(Number(pattern))}'`);
  return [head, forms.map((form) => `\`${form}\``).join(' = ')];
}
