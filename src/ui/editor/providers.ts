/** The language service, as Monaco asks it: thin adapters between offsets in the text and Monaco's places. */

import type { Span } from '../../hir/module.ts';
import type { CompletionKind } from '../../language/completion.ts';
import type { Edit } from '../../language/edits.ts';
import type { OutlineEntry, OutlineKind } from '../../language/navigation.ts';
import { plainText } from '../../language/snippetText.ts';
import { HIR } from './hirLanguage.ts';
import type { Language } from './language.ts';
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;
type Range = monaco.IRange;

const { CompletionItemKind, SymbolKind } = monaco.languages;

const COMPLETION_KINDS: Readonly<Record<CompletionKind, monaco.languages.CompletionItemKind>> = {
  instruction: CompletionItemKind.Operator,
  value: CompletionItemKind.Variable,
  block: CompletionItemKind.Reference,
  function: CompletionItemKind.Function,
  global: CompletionItemKind.Field,
  intrinsic: CompletionItemKind.Method,
  type: CompletionItemKind.Struct,
  keyword: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
};

const SUGGEST = { id: 'editor.action.triggerSuggest', title: 'Suggest' };

const SYMBOL_KINDS: Readonly<Record<OutlineKind, monaco.languages.SymbolKind>> = {
  struct: SymbolKind.Struct,
  union: SymbolKind.Enum,
  trait: SymbolKind.Interface,
  global: SymbolKind.Variable,
  constant: SymbolKind.Constant,
  extern: SymbolKind.Function,
  function: SymbolKind.Function,
  block: SymbolKind.Key,
};

export interface ProviderContext {
  readonly model: Model;
  readonly language: Language;
  /** What is known of the execution of a function, in Markdown; null for nothing. */
  readonly executionOf: (func: string) => string | null;
  /** What the run says of a line, in Markdown. */
  readonly marksOf: (line: number) => readonly string[];
  /** Tells what isn't done and why. */
  readonly explain: (title: string, message: string) => void;
  /** The same, at a place of the text. */
  readonly explainAt: (position: monaco.IPosition, message: string) => void;
}

/** Answers Monaco's questions about one model, until it is disposed of. */
export function registerProviders({
  model,
  language,
  executionOf,
  marksOf,
  explain,
  explainAt,
}: ProviderContext): monaco.IDisposable {
  const { languages } = monaco;
  const rangeOf = ({ start, end }: Span): Range =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const offset = (position: monaco.IPosition): number => model.getOffsetAt(position);
  const textEdits = (edits: readonly Edit[]): monaco.languages.TextEdit[] =>
    edits.map(({ span, text }) => ({ range: rangeOf(span), text }));
  const workspaceEdit = (edits: readonly Edit[]): monaco.languages.WorkspaceEdit => ({
    edits: textEdits(edits).map((textEdit) => ({
      resource: model.uri,
      textEdit,
      versionId: model.getVersionId(),
    })),
  });
  const located = (span: Span): monaco.languages.Location => ({ uri: model.uri, range: rangeOf(span) });
  /** Other models of the language are for reading, and the service doesn't know them. */
  const mine = (other: Model): boolean => other === model;

  const registrations = [
    languages.registerCompletionItemProvider(HIR, {
      triggerCharacters: ['%', '@', '=', ' ', ':', '[', ',', '(', '.', '*'],
      provideCompletionItems: async (of, position) => {
        const completion = mine(of) ? await language.complete(offset(position)) : null;
        if (completion === null) return null;
        const range = rangeOf(completion.replaced);
        const suggestions = completion.items.map((item, i) => {
          const plain = plainText(item.insert);
          const suggestion: monaco.languages.CompletionItem = {
            label: item.detail === '' ? item.label : { label: item.label, description: item.detail },
            kind: COMPLETION_KINDS[item.kind],
            detail: item.detail,
            documentation: { value: item.documentation },
            insertText: plain ?? item.insert,
            sortText: `${item.rank}${String(i).padStart(5, '0')}`,
            range,
          };
          // Monaco takes it that a snippet always changes something, and then Enter would accept a word that is complete.
          if (plain === null) suggestion.insertTextRules = languages.CompletionItemInsertTextRule.InsertAsSnippet;
          if (item.more) suggestion.command = SUGGEST;
          return suggestion;
        });
        return { suggestions };
      },
    }),
    languages.registerHoverProvider(HIR, {
      provideHover: async (of, position) => {
        const hover = mine(of) ? await language.ask('hover', offset(position)) : null;
        const marks = mine(of) ? marksOf(position.lineNumber) : [];
        if (hover === null && marks.length === 0) return null;
        const execution = hover === null || hover.func === null ? null : executionOf(hover.func);
        const contents = [...(hover?.contents ?? []), ...(execution === null ? [] : [execution]), ...marks];
        // Without it, the word at the position is what the hover belongs to.
        const range = hover === null ? {} : { range: rangeOf(hover.span) };
        return { contents: contents.map((value) => ({ value })), ...range };
      },
    }),
    languages.registerDefinitionProvider(HIR, {
      provideDefinition: async (of, position) => {
        const spans = mine(of) ? await language.ask('definitions', offset(position)) : null;
        return spans?.map(located) ?? null;
      },
    }),
    languages.registerReferenceProvider(HIR, {
      provideReferences: async (of, position, { includeDeclaration }) => {
        const places = mine(of) ? await language.ask('references', offset(position)) : null;
        return (
          places?.filter(({ definition }) => includeDeclaration || !definition).map(({ span }) => located(span)) ?? null
        );
      },
    }),
    languages.registerDocumentHighlightProvider(HIR, {
      provideDocumentHighlights: async (of, position) => {
        const places = mine(of) ? await language.ask('references', offset(position)) : null;
        const { Read, Write } = languages.DocumentHighlightKind;
        return (
          places?.map(({ span, definition }) => ({ range: rangeOf(span), kind: definition ? Write : Read })) ?? null
        );
      },
    }),
    languages.registerRenameProvider(HIR, {
      resolveRenameLocation: async (of, position) => {
        const target = mine(of) ? await language.ask('renameTarget', offset(position)) : null;
        if (target === null || typeof target === 'string')
          return rejection(position, target ?? 'Nothing to rename here.');
        return { range: rangeOf(target.span), text: target.name };
      },
      provideRenameEdits: async (of, position, newName) => {
        const result = mine(of) ? await language.ask('rename', offset(position), newName) : null;
        if (result?.ok === true) return workspaceEdit(result.edits);
        const rejectReason = result?.message ?? 'The text has changed meanwhile.';
        // Monaco only writes it to the console.
        explainAt(position, rejectReason);
        return { edits: [], rejectReason };
      },
    }),
    languages.registerDocumentSymbolProvider(HIR, {
      provideDocumentSymbols: async (of) => {
        const outline = mine(of) ? await language.ask('outline') : null;
        const symbolOf = ({
          kind,
          name,
          detail,
          span,
          nameSpan,
          children,
        }: OutlineEntry): monaco.languages.DocumentSymbol => ({
          name,
          detail,
          kind: SYMBOL_KINDS[kind],
          tags: [],
          range: rangeOf(span),
          selectionRange: rangeOf(nameSpan),
          children: children.map(symbolOf),
        });
        return outline?.map(symbolOf) ?? null;
      },
    }),
    languages.registerFoldingRangeProvider(HIR, {
      provideFoldingRanges: async (of) => {
        const ranges = mine(of) ? await language.ask('folding') : null;
        const { Comment, Region } = languages.FoldingRangeKind;
        return ranges?.map(({ start, end, isComment }) => ({ start, end, kind: isComment ? Comment : Region })) ?? null;
      },
    }),
    languages.registerDocumentFormattingEditProvider(HIR, {
      displayName: 'HIR',
      provideDocumentFormattingEdits: async (of) => {
        const result = mine(of) ? await language.ask('format') : null;
        if (result === null) return null;
        if (result.ok) return [{ range: model.getFullModelRange(), text: result.text }];
        explain('Not formatted', result.message);
        return [];
      },
    }),
    languages.registerCodeActionProvider(
      HIR,
      {
        provideCodeActions: async (of, range, { markers }) => {
          const start = offset({ lineNumber: range.startLineNumber, column: range.startColumn });
          const end = offset({ lineNumber: range.endLineNumber, column: range.endColumn });
          const fixes = mine(of) ? await language.ask('fixes', start, end) : null;
          const preferred = new Set<number>();
          const actions = (fixes ?? []).map(({ title, edits, code, offset: at }): monaco.languages.CodeAction => {
            const place = model.getPositionAt(at);
            const isFirst = !preferred.has(at);
            preferred.add(at);
            return {
              title,
              kind: 'quickfix',
              isPreferred: isFirst,
              edit: workspaceEdit(edits),
              diagnostics: markers.filter(
                (m) => m.code === code && m.startLineNumber === place.lineNumber && m.startColumn === place.column,
              ),
            };
          });
          return { actions, dispose: () => {} };
        },
      },
      { providedCodeActionKinds: ['quickfix'] },
    ),
  ];
  return { dispose: () => registrations.forEach((registration) => registration.dispose()) };
}

function rejection(position: monaco.IPosition, rejectReason: string) {
  return { range: monaco.Range.fromPositions(position), text: '', rejectReason };
}
