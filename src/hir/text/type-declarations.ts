/** Parses `type %Name = …`. Fields may name types that are declared further down, so names come first. */
import type { Span, TypeDeclaration } from '../module.ts';
import { namedStruct, type StructType, structLayout, type Type } from '../types.ts';
import { attempt, type Item } from './items.ts';
import type { Reader } from './reader.ts';
import { BROKEN, type ModuleScope } from './scope.ts';
import { Token } from './tokens.ts';
import type { TypeParser } from './types.ts';

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
      const one = declare(reader, scope, item);
      scope.defineType(one.name, one.declaration);
      declared.push(one);
    });
  }

  // How large an array of structs is can be said only when all fields are known.
  const arrays: { readonly type: Type; readonly span: Span }[] = [];
  types.checkSize = (type, span) => arrays.push({ type, span });
  for (const { declaration, name, item } of declared) {
    let complete = false;
    attempt(reader, item, () => {
      reader.at += 2;
      reader.expect(Token.Equals, '`=` and the fields: `{ A, B }`');
      reader.takeWord('packed');
      if (reader.kind !== Token.LeftBrace) reader.failExpected('the fields of the struct: `{ A, B }`');
      declaration.type.fields = types.fields(0);
      complete = true;
      reader.expectLineEnd();
    });
    if (!complete) scope.defineType(name, BROKEN);
    scope.module.types.push(declaration);
  }
  types.checkSize = (type, span) => types.requireSize(type, span);

  const infinite = layOut(declared.map(({ declaration }) => declaration.type));
  for (const { declaration, name } of declared) {
    if (!infinite.has(declaration.type)) {
      types.requireSize(declaration.type, declaration.span);
      continue;
    }
    scope.defineType(name, BROKEN);
    const text = declaration.name;
    const message = `\`%${text}\` contains itself, so its size is infinite. Hold a pointer to it instead: \`*%${text}\`.`;
    reader.report('recursive-type', message, declaration.span);
  }
  for (const { type, span } of arrays) types.requireSize(type, span);
}

/** Reads the name of a type; its fields are read when all names are known. */
function declare(reader: Reader, scope: ModuleScope, item: Item): Declared {
  reader.at++;
  const at = reader.expect(Token.Value, 'the name of a type, such as `%Pair`');
  const name = reader.tokens.name(at);
  const previous = scope.type(name);
  if (previous !== undefined) reader.failDuplicate(at, previous === BROKEN ? null : previous.span);
  scope.defineType(name, BROKEN);
  const form = reader.wordAt(at + 2);
  if (form === 'union') reader.failNotSupported('unions', reader.spanOf(at + 2));
  const text = reader.names.text(name);
  const declaration = { name: text, type: namedStruct(text, form === 'packed'), span: reader.spanOf(at) };
  return { declaration, name, item };
}

/**
 * Computes the layouts of structs and of those within them, innermost first, so that no later question about a size
 * recurses deeply. Named structs that contain themselves are emptied and returned.
 */
function layOut(roots: readonly StructType[]): ReadonlySet<StructType> {
  const infinite = new Set<StructType>();
  const state = new Map<StructType, 'open' | 'done'>();
  const stack: StructType[] = [...roots];
  for (let type = stack.at(-1); type !== undefined; type = stack.at(-1)) {
    if (state.has(type)) {
      stack.pop();
      if (state.get(type) === 'open') structLayout(type);
      state.set(type, 'done');
      continue;
    }
    state.set(type, 'open');
    for (const field of type.fields) {
      let inner = field;
      while (inner.kind === 'array') inner = inner.element;
      if (inner.kind !== 'struct') continue;
      const seen = state.get(inner);
      if (seen === undefined) {
        stack.push(inner);
      } else if (seen === 'open') {
        // A cycle of structs goes through a named one, which is never far up: unnamed ones nest as deep as the text.
        const culprit = stack.findLast((open) => open.name !== null && state.get(open) === 'open') as StructType;
        culprit.fields = [];
        infinite.add(culprit);
      }
    }
  }
  return infinite;
}
