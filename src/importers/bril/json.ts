/** Reads Bril's JSON form, which is its canonical one. */
import { type JsonValue, parseJson } from './json-values.ts';
import type { Problems } from './problems.ts';
import {
  type BrilFunction,
  type BrilInstruction,
  type BrilLabel,
  type BrilLiteral,
  type BrilParameter,
  type BrilProgram,
  type BrilType,
  isPrimitiveType,
  MAX_TYPE_NESTING,
  pointerType,
} from './program.ts';
import { knownTypes } from './text.ts';

type Fields = ReadonlyMap<string, JsonValue>;
const NO_FIELDS: Fields = new Map();

/** The program, as far as it could be read; mistakes are reported. */
export function readJson(source: string, problems: Problems): BrilProgram {
  const root = parseJson(source);
  if (root.kind === 'failure') {
    problems.error(root.code, root.message, root.place);
    return { functions: [], args: null };
  }
  const reader = new JsonProgramReader(problems);
  return { functions: reader.program(root), args: null };
}

class JsonProgramReader {
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  program(root: JsonValue): BrilFunction[] {
    const fields = this.#object(root, 'A program');
    for (const name of ['imports', 'structs']) {
      const field = fields.get(name);
      if (field?.kind === 'list' && field.elements.length > 0)
        this.#problems.error('not-supported', `\`${name}\` are not supported.`, field);
    }
    return this.#list(fields, 'functions', root).map((value) => this.#function(value));
  }

  #function(value: JsonValue): BrilFunction {
    const fields = this.#object(value, 'A function');
    return {
      name: this.#name(fields, 'name', value),
      parameters: this.#list(fields, 'args').map((arg) => this.#parameter(arg)),
      result: this.#optionalType(fields),
      body: this.#list(fields, 'instrs', value).map((line) => this.#line(line)),
      place: fields.get('name') ?? value,
    };
  }

  #parameter(value: JsonValue): BrilParameter {
    const fields = this.#object(value, 'A parameter');
    const type = fields.get('type');
    if (type === undefined) this.#problems.error('syntax', 'A parameter needs the field `type`.', value);
    return {
      name: this.#name(fields, 'name', value),
      type: type === undefined ? 'int' : this.#type(type),
      place: value,
    };
  }

  #line(value: JsonValue): BrilLabel | BrilInstruction {
    const fields = this.#object(value, 'An instruction');
    if (fields.has('label')) return { kind: 'label', name: this.#name(fields, 'label', value), place: value };
    const dest = fields.get('dest');
    const literal = fields.get('value');
    return {
      kind: 'instruction',
      op: this.#name(fields, 'op', value),
      dest: dest === undefined || dest.kind === 'null' ? null : this.#string(dest),
      type: this.#optionalType(fields),
      args: this.#names(fields, 'args'),
      functions: this.#names(fields, 'funcs'),
      labels: this.#names(fields, 'labels'),
      value: literal === undefined ? null : this.#literal(literal),
      place: value,
    };
  }

  #literal(value: JsonValue): BrilLiteral | null {
    switch (value.kind) {
      case 'number':
        return { kind: 'number', value: Number(value.text), text: value.text };
      case 'bool':
        return { kind: 'bool', value: value.value };
      case 'string': {
        const [character, ...more] = value.value;
        if (character !== undefined && more.length === 0)
          return { kind: 'char', codePoint: character.codePointAt(0) as number };
        this.#problems.error('literal-type', 'A char has to be one character.', value);
        return null;
      }
      default:
        this.#problems.error('literal-type', 'A constant is a number, true, false or a character.', value);
        return null;
    }
  }

  #optionalType(fields: Fields): BrilType | null {
    const type = fields.get('type');
    return type === undefined || type.kind === 'null' ? null : this.#type(type);
  }

  #type(value: JsonValue): BrilType {
    let inner = value;
    let depth = 0;
    for (; inner.kind === 'object'; depth++) {
      const pointee = inner.fields.get('ptr');
      if (pointee === undefined || depth === MAX_TYPE_NESTING) break;
      inner = pointee;
    }
    let type: BrilType = 'int';
    if (depth === MAX_TYPE_NESTING)
      this.#problems.error('too-deep', `Types nest at most ${MAX_TYPE_NESTING} deep.`, value);
    else if (inner.kind === 'string' && isPrimitiveType(inner.value)) type = inner.value;
    else {
      const shown = inner.kind === 'string' ? ` \`${inner.value}\`` : '';
      this.#problems.error('not-supported', `This type${shown} is not supported: ${knownTypes()}.`, inner);
    }
    for (; depth > 0; depth--) type = pointerType(type);
    return type;
  }

  #names(fields: Fields, field: string): string[] {
    return this.#list(fields, field).map((value) => this.#string(value));
  }

  #name(fields: Fields, field: string, of: JsonValue): string {
    const value = fields.get(field);
    if (value !== undefined) return this.#string(value);
    // What is no object has been complained about.
    if (fields !== NO_FIELDS) this.#problems.error('syntax', `The field \`${field}\` is missing.`, of);
    return '';
  }

  #string(value: JsonValue): string {
    if (value.kind === 'string') return value.value;
    this.#problems.error('syntax', 'Expected a string.', value);
    return '';
  }

  /** With `of` the list has to be there. */
  #list(fields: Fields, field: string, of?: JsonValue): readonly JsonValue[] {
    const value = fields.get(field);
    if (value?.kind === 'list') return value.elements;
    if (value !== undefined && value.kind !== 'null')
      this.#problems.error('syntax', `\`${field}\` has to be a list.`, value);
    else if (of !== undefined && fields !== NO_FIELDS)
      this.#problems.error('syntax', `The field \`${field}\` is missing.`, of);
    return [];
  }

  #object(value: JsonValue, what: string): Fields {
    if (value.kind === 'object') return value.fields;
    this.#problems.error('syntax', `${what} has to be an object.`, value);
    return NO_FIELDS;
  }
}
