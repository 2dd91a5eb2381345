/** A module of LLVM IR as a program in HIR. */
import { HOST_FUNCTIONS } from '../../hir/externs.ts';
import type { Span } from '../../hir/module.ts';
import { declarationText, typeName } from '../../hir/types.ts';
import type { Function, Global, Module, Value } from './ast.ts';
import { Initialisers } from './initialisers.ts';
import { Layout } from './layout.ts';
import { type FunctionText, lowerFunction } from './lower-function.ts';
import { attempt, type Problems } from './problems.ts';
import { ModuleScope } from './scope.ts';
import { Shapes } from './shapes.ts';
import { type FunctionType, VOID } from './types.ts';

export interface ProgramText {
  readonly text: string;
  /** What of the source each line comes from; null: of nothing. */
  readonly lines: readonly (Span | null)[];
}

export function lowerModule(module: Module, problems: Problems): ProgramText {
  const layout = new Layout(module.dataLayout);
  const shapes = new Shapes(layout, problems);
  const scope = new ModuleScope(module, shapes, problems);
  const writer = new Writer();

  const functions: FunctionText[] = [];
  for (const source of module.functions.values()) {
    if (source.blocks === null) continue;
    attempt(() =>
      functions.push(lowerFunction(scope, source, scope.hirName(source.name), attributesOf(module, source))),
    );
  }
  const globals = globalLines(module, scope, problems);
  // Their addresses may be taken by functions and by globals, and a wrapper may need a host's function.
  for (const [name, { name: wrapper, type, span }] of scope.wrappers)
    attempt(() => functions.push(lowerFunction(scope, wrapperOf(name, type, span), `@${wrapper}`, '')));

  writer.section([...module.directives.map(({ text, span }) => ({ text, span })), ...runOfMain(module, scope)]);
  writer.section(shapes.named.map((type) => ({ text: declarationText(type), span: null })));
  writer.section(globals);
  writer.section([...scope.hosts].map((name) => ({ text: externText(name), span: null })));
  for (const { lines } of functions) writer.section(lines);
  for (const text of scope.helperTexts()) writer.section(text.split('\n').map((line) => ({ text: line, span: null })));
  return writer;
}

interface Line {
  readonly text: string;
  readonly span: Span | null;
}

class Writer implements ProgramText {
  readonly lines: (Span | null)[] = [];
  readonly #texts: string[] = [];

  /** Lines with an empty one before them. */
  section(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    if (this.#texts.length > 0) this.#add({ text: '', span: null });
    lines.forEach((line) => {
      this.#add(line);
    });
  }
  #add({ text, span }: Line): void {
    this.#texts.push(text);
    this.lines.push(span);
  }
  get text(): string {
    return `${this.#texts.join('\n')}\n`;
  }
}

function globalLines({ globals }: Module, scope: ModuleScope, problems: Problems): Line[] {
  const initialisers = new Initialisers(scope.shapes, scope, problems);
  const lines: Line[] = [];
  for (const global of globals.values()) {
    if (global.init === null || isCompilers(global, problems)) continue;
    const { name, constant, init, type, span } = global;
    scope.shapes.span = span;
    if (global.threadLocal) problems.warn('not-supported', `\`@${name}\` is shared by all threads here.`, span);
    attempt(() => {
      // HIR's constants have a value that is written out; zeros are left away.
      const keyword = constant && init.kind !== 'zero' ? 'const' : 'global';
      const declaration = `${keyword} ${scope.hirName(name)}: ${typeName(scope.shapes.memory(type))}`;
      const value = init.kind === 'zero' ? '' : ` = ${initialisers.text(init)}`;
      lines.push({ text: `${declaration}${value}`, span });
    });
  }
  return lines;
}

/** Whether a global says something to the compiler. */
function isCompilers({ name, span }: Global, problems: Problems): boolean {
  if (name === 'llvm.global_ctors' || name === 'llvm.global_dtors') {
    problems.error('not-supported', 'Not supported: functions that run before or after `main`.', span);
  }
  return name.startsWith('llvm.');
}

function externText(name: keyof typeof HOST_FUNCTIONS): string {
  const { params, result } = HOST_FUNCTIONS[name];
  return `extern function @${name}(${params.map((type, i) => `%${'abc'[i]}: ${typeName(type)}`).join(', ')}) -> ${typeName(result)}`;
}

/** A program that says nothing else runs its `main`; HIR does so by itself if it has no parameters. */
function runOfMain(module: Module, scope: ModuleScope): Line[] {
  if (module.directives.some(({ text }) => /^;[ \t]*run:/.test(text))) return [];
  for (const { name, params, blocks, span } of module.functions.values()) {
    if (blocks === null || scope.hirName(name) !== '@main' || params.length === 0) continue;
    const args = params.map(({ type }) => (type.kind === 'pointer' ? 'null' : type.kind === 'float' ? '0.0' : '0'));
    return [{ text: `; run: @main(${args.join(', ')})`, span }];
  }
  return [];
}

/** What HIR knows of the attributes of a function. */
function attributesOf({ attributeGroups }: Module, { attributes }: Function): string {
  const all = new Set(attributes.flatMap((word) => attributeGroups.get(word) ?? [word]));
  const words: string[] = [];
  if (all.has('alwaysinline') || all.has('inlinehint')) words.push('inline');
  // Without optimisation clang says it of every function.
  if (all.has('noinline') && !all.has('optnone')) words.push('noinline');
  if (all.has('cold')) words.push('cold');
  if (all.has('hot')) words.push('hot');
  return words.map((word) => ` ${word}`).join('');
}

/** A function that calls another of the same type. */
function wrapperOf(name: string, type: FunctionType, span: Span): Function {
  const params = type.params.map((param, i) => ({ name: `p${i}`, type: param, byval: null, span }));
  const args: Value[] = params.map((param) => ({ kind: 'local', name: param.name, type: param.type, span }));
  const callee: Value = { kind: 'global', name, type: { kind: 'pointer' }, span };
  const result = type.result.kind === 'void' ? null : 'r';
  const value: Value | null = result === null ? null : { kind: 'local', name: result, type: type.result, span };
  return {
    name,
    type,
    params,
    attributes: [],
    span,
    blocks: [
      {
        name: '0',
        labelled: false,
        span,
        instructions: [
          {
            name: result,
            type: type.result,
            operation: { op: 'call', callee, signature: type, args, tail: 'none' },
            span,
          },
          { name: null, type: VOID, operation: { op: 'ret', value }, span },
        ],
      },
    ],
  };
}
