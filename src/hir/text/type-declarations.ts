/**
 * Parses `type %Name = …`, `union %Name { … }` and `trait Name { … }`. They may name types that are declared further
 * down, so names come first.
 */
import { depthOf, leafCount, MAX_DEPTH, partsOf } from '../leaves.ts';
import type { Span, TypeDeclaration } from '../module.ts';
import {
  type DynType,
  functionType,
  type Method,
  namedStruct,
  namedTrait,
  namedUnion,
  quoteType,
  type StructType,
  sizeOf,
  type Type,
  type UnionType,
} from '../types.ts';
import { attempt, type Item } from './items.ts';
import type { Reader } from './reader.ts';
import { BROKEN, type ModuleScope } from './scope.ts';
import { Token } from './tokens.ts';
import { nestsTooDeep, type TypeParser } from './types.ts';

interface Declared {
  readonly declaration: TypeDeclaration;
  /** The number of the name. */
  readonly name: number;
  readonly item: Item;
}

export function parseTypeDeclarations(types: TypeParser, items: readonly Item[]): void {
  const { reader, scope } = types;
  const declared: Declared[] = [];
  for (const item of items) {
    attempt(reader, item, () => {
      declared.push(declare(reader, scope, item));
    });
  }

  // How large what is made of structs is can be said only when all fields are known.
  const made: { readonly type: Type; readonly span: Span }[] = [];
  types.checkSize = (type, span) => made.push({ type, span }) > 0;
  for (const { declaration, name, item } of declared) {
    let complete = false;
    attempt(reader, item, () => {
      reader.at += 2;
      readBody(types, declaration.type);
      complete = true;
      reader.expectLineEnd();
    });
    if (!complete) breakType(scope, declaration, name);
    scope.module.types.push(declaration);
  }
  types.checkSize = (type, span) => types.requireSize(type, span);

  const roots = declared.flatMap(({ declaration: { type } }) => (type.kind === 'dyn' ? [] : [type]));
  const unsound = layOut(roots);
  for (const { declaration, name } of declared) {
    if (!requireSound(types, declaration, unsound)) breakType(scope, declaration, name);
  }
  for (const one of made) requireSound(types, one, unsound);
}

/** Complains about a type without a sound layout. One that only is too large may be used. */
function requireSound(
  types: TypeParser,
  { type, span }: Pick<TypeDeclaration, 'span'> & { readonly type: Type },
  { infinite, tooDeep }: Unsound,
): boolean {
  const { reader } = types;
  const name = quoteType(type);
  if (infinite.has(type)) {
    const message = `\`${name}\` contains itself, so its size is infinite. Hold a pointer to it instead: \`*${name}\`.`;
    reader.report('recursive-type', message, span);
    return false;
  }
  if (tooDeep.has(type)) {
    reader.report('too-deep', nestsTooDeep(`\`${name}\``), span);
    return false;
  }
  if (type.kind !== 'dyn') types.requireSize(type, span);
  return true;
}

/** Reads the name of a type; what it consists of is read when all names are known. */
function declare(reader: Reader, scope: ModuleScope, item: Item): Declared {
  reader.at++;
  if (item.kind === 'trait') return declareTrait(reader, scope, item);
  const at = reader.expect(Token.Value, 'the name of a type, such as `%Pair`');
  const name = reader.tokens.name(at);
  const previous = scope.type(name);
  if (previous !== undefined) reader.failDuplicate(at, previous === BROKEN ? null : previous.span);
  scope.defineType(name, BROKEN);
  const text = reader.names.text(name);
  const isUnion = item.kind === 'union' || reader.wordAt(at + 2) === 'union';
  const type = isUnion ? namedUnion(text) : namedStruct(text, reader.wordAt(at + 2) === 'packed');
  const declaration = { name: text, type, span: reader.spanOf(at) };
  scope.defineType(name, declaration);
  return { declaration, name, item };
}

function declareTrait(reader: Reader, scope: ModuleScope, item: Item): Declared {
  const at = reader.expect(Token.Word, 'the name of a trait, such as `Shape`');
  const name = reader.tokens.name(at);
  if (scope.trait(name) !== undefined) reader.failDuplicate(at, null);
  const text = reader.names.text(name);
  const type = namedTrait(text);
  scope.defineTrait(name, type);
  return { declaration: { name: text, type, span: reader.spanOf(at) }, name, item };
}

/** What was declared makes no sense: uses of it are not to be reported again. */
function breakType(scope: ModuleScope, { type }: TypeDeclaration, name: number): void {
  if (type.kind === 'dyn') scope.defineTrait(name, BROKEN);
  else scope.defineType(name, BROKEN);
}

/** Reads what follows the name in a declaration. */
function readBody(types: TypeParser, type: StructType | UnionType | DynType): void {
  const { reader } = types;
  switch (type.kind) {
    case 'struct':
      if (reader.kind === Token.Less) reader.failNotSupported('generics', reader.spanOf(reader.at));
      reader.expect(Token.Equals, '`=` and the fields: `{ A, B }`');
      reader.takeWord('packed');
      if (reader.kind !== Token.LeftBrace) reader.failExpected('the fields of the struct: `{ A, B }`');
      type.fields = types.fields(0);
      return;
    case 'union':
      // Also `type %Name = union { … }`.
      if (reader.take(Token.Equals)) reader.expectWord('union');
      if (reader.kind !== Token.LeftBrace) reader.failExpected('the variants: `{ None: void | Some: i64 }`');
      type.variants = types.variants(0);
      return;
    case 'dyn':
      type.methods = methods(types);
  }
}

/** `{ area(*u8) -> f64, scale(*u8, f64) -> void }` */
function methods(types: TypeParser): Method[] {
  const { reader } = types;
  const list: Method[] = [];
  const names = new Set<string>();
  reader.list(Token.LeftBrace, Token.RightBrace, 'a method', () => {
    const at = reader.expect(Token.Word, 'the name of a method, as in `{ area(*u8) -> f64 }`');
    const name = reader.names.text(reader.tokens.name(at));
    if (names.has(name)) reader.fail('duplicate-name', `This trait has another method \`${name}\`.`, reader.spanOf(at));
    names.add(name);
    const { params, result } = types.signature(0);
    if (params[0]?.kind !== 'pointer') {
      reader.fail(
        'bad-type',
        "The first parameter of a method is a pointer: the object's data, such as `*u8`.",
        reader.spanOf(at),
      );
    }
    list.push({ name, type: functionType(params, result) });
  });
  return list;
}

interface Unsound {
  readonly infinite: ReadonlySet<Type>;
  readonly tooDeep: ReadonlySet<Type>;
}

/**
 * Computes the layouts of structs and unions and of those within them, innermost first, so that no later question about
 * a size or a number of parts recurses deeply. Named ones that contain themselves, or nest too deeply, are emptied and
 * returned.
 */
function layOut(roots: readonly (StructType | UnionType)[]): Unsound {
  const infinite = new Set<StructType | UnionType>();
  const tooDeep = new Set<StructType | UnionType>();
  const state = new Map<StructType | UnionType, 'open' | 'done'>();
  const stack = [...roots];
  for (let type = stack.at(-1); type !== undefined; type = stack.at(-1)) {
    if (state.has(type)) {
      stack.pop();
      if (state.get(type) === 'open') {
        if (type.name !== null && partsOf(type).some((part) => depthOf(part) >= MAX_DEPTH)) {
          makeEmpty(type);
          tooDeep.add(type);
        }
        sizeOf(type);
        leafCount(type);
        depthOf(type);
      }
      state.set(type, 'done');
      continue;
    }
    state.set(type, 'open');
    for (const part of partsOf(type)) {
      let inner = part;
      while (inner.kind === 'array') inner = inner.element;
      if (inner.kind !== 'struct' && inner.kind !== 'union') continue;
      const seen = state.get(inner);
      if (seen === undefined) {
        stack.push(inner);
      } else if (seen === 'open') {
        // A cycle goes through a named type, which is never far up: unnamed ones nest as deep as the text.
        const culprit = stack.findLast((open) => open.name !== null && state.get(open) === 'open');
        if (culprit === undefined) continue;
        makeEmpty(culprit);
        infinite.add(culprit);
      }
    }
  }
  return { infinite, tooDeep };
}

function makeEmpty(type: StructType | UnionType): void {
  if (type.kind === 'struct') type.fields = [];
  else type.variants = [];
}
