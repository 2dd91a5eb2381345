/**
 * Monaco with what this page needs of it, and the two languages that it shows. The only module that imports Monaco's
 * code; everything else asks for it by `import()`, because it is large.
 */
// The feature called suggest has only inline suggestions.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/documentSymbols/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/quickCommand/register';
import 'monaco-editor/features/quickOutline/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/referenceSearch/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import * as monaco from 'monaco-editor/editor';
// oxlint-disable-next-line import/default -- Vite makes it.
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { watHover } from '../code/watHover.ts';
import { WAT, watMonarch } from '../code/watLanguage.ts';
import { HIR, hirConfiguration, hirMonarch } from './hirLanguage.ts';
import marks from './lineMarks.module.css';
import './monaco.css';
import { PART_COLORS, TOKEN_COLORS } from './monacoColors.ts';

export { monaco };

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

monaco.languages.register({ id: HIR, extensions: ['.hir'] });
monaco.languages.setMonarchTokensProvider(HIR, hirMonarch);
monaco.languages.setLanguageConfiguration(HIR, hirConfiguration);
// Elsewhere than on Linux these are Monaco's own keys; there it has some that browsers keep for themselves.
monaco.editor.addKeybindingRule({
  keybinding: monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF,
  command: 'editor.action.formatDocument',
  when: 'editorTextFocus && !editorReadonly',
});
monaco.languages.register({ id: WAT, extensions: ['.wat'] });
monaco.languages.setMonarchTokensProvider(WAT, watMonarch);
monaco.languages.registerHoverProvider(WAT, {
  provideHover: (model, { lineNumber, column }) => {
    const hover = watHover(model.getLineContent(lineNumber), column);
    if (hover === null) return null;
    const { contents, startColumn, endColumn } = hover;
    const range = new monaco.Range(lineNumber, startColumn, lineNumber, endColumn);
    return { contents: contents.map((value) => ({ value })), range };
  },
});

const BOLD = new Set(['keyword', 'control', 'label']);

/** Gives Monaco the page's colours; to be called again when the colour scheme changes. */
export function applyTheme(scheme: 'light' | 'dark'): void {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => longHex(style.getPropertyValue(name).trim());
  monaco.editor.defineTheme('tierlab', {
    base: scheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: Object.entries(TOKEN_COLORS).map(([token, name]) => {
      const foreground = color(name).slice(1);
      return BOLD.has(token) ? { token, foreground, fontStyle: 'bold' } : { token, foreground };
    }),
    colors: {
      ...Object.fromEntries(Object.entries(PART_COLORS).map(([part, name]) => [part, color(name)])),
      'widget.shadow': scheme === 'dark' ? '#00000099' : '#17202e33',
    },
  });
  monaco.editor.setTheme('tierlab');
}

/** Style sheets are minified, and Monaco doesn't know `#fff`. */
function longHex(color: string): string {
  return color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
}

/** Monaco has it, though not in its types. */
interface MessageController extends monaco.editor.IEditorContribution {
  showMessage(message: string, position: monaco.IPosition): void;
}

/** Says something at a place in an editor until the cursor moves. */
export function showMessage(editor: monaco.editor.ICodeEditor, position: monaco.IPosition, message: string): void {
  editor.getContribution<MessageController>('editor.contrib.messageController')?.showMessage(message, position);
}

/** Marks a line that belongs to what is chosen somewhere else: by its ground and by a bar before it. */
export function litLine(line: number): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, 1),
    options: { isWholeLine: true, className: marks.lit ?? null, linesDecorationsClassName: marks.litBar ?? null },
  };
}

/** What all editors of the page have in common. */
export const EDITOR_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  minimap: { enabled: false },
  fontFamily: 'var(--mono)',
  fontSize: 13,
  lineHeight: 20,
  tabSize: 4,
  scrollBeyondLastLine: false,
  padding: { top: 8, bottom: 8 },
  renderLineHighlight: 'line',
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  fixedOverflowWidgets: true,
  stickyScroll: { enabled: false },
  renderFinalNewline: 'on',
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 12,
  wordBasedSuggestions: 'off',
  unicodeHighlight: { ambiguousCharacters: false },
  guides: { indentation: false },
  accessibilitySupport: 'auto',
};
