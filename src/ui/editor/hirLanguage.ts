/** HIR for Monaco: colours, brackets, and help on instructions, all read from the language's own tables. */
import type { languages } from 'monaco-editor/editor';
import { ATTRIBUTES } from '../../hir/module.ts';
import { FUTURE_OPCODES, IGNORED_OPCODES, OPCODES } from '../../hir/opcodes.ts';
import { SCALAR_TYPES } from '../../hir/types.ts';

export const HIR = 'hir';

const KEYWORDS = [
  'function extern global const type trait vtable packed phi tail default count align volatile',
  'true false null nan inf fn closure dyn union',
  ...ATTRIBUTES,
].flatMap((words) => words.split(' '));

/** Names of values, globals, types and blocks are made of these. */
const NAME = /[\w.$]+/;

export const hirMonarch: languages.IMonarchLanguage = {
  keywords: KEYWORDS,
  opcodes: [...Object.keys(OPCODES), ...FUTURE_OPCODES.keys(), ...IGNORED_OPCODES],
  types: [...SCALAR_TYPES.keys()],
  name: NAME,
  tokenizer: {
    root: [
      [/;\s*(?:run|output|threads)\s*:.*$/, 'directive'],
      // In an array's type the semicolon is no comment.
      [/;(?=\s*\d+\s*\])/, 'delimiter'],
      [/;.*$/, 'comment'],
      [/^\s*@name:(?!:)/, 'label'],
      // Two make a literal one.
      [/@@@name/, 'global'],
      [/%[A-Z][\w.$]*/, 'type'],
      [/%@name/, 'value'],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/"[^"]*$/, 'string.invalid'],
      [/-?0x[0-9a-fA-F]+/, 'number'],
      [/-?\d+(\.\d+)?([eE][+-]?\d+)?(?:[iuf]\d+)?/, 'number'],
      [/intrinsic\.\w+/, 'intrinsic'],
      [
        /[a-zA-Z_][\w.$]*/,
        { cases: { '@types': 'type', '@opcodes': 'opcode', '@keywords': 'keyword', '@default': 'blockref' } },
      ],
      [/->|=>|==/, 'delimiter'],
      [/[{}()[\]]/, '@brackets'],
    ],
  },
};

export const hirConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: ';' },
  brackets: [
    ['{', '}'],
    ['(', ')'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '(', close: ')' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
  wordPattern: /[%@]?[\w.$]+/,
  indentationRules: { increaseIndentPattern: /^.*\{\s*(;.*)?$|^[\w.$]+:/, decreaseIndentPattern: /^\s*\}/ },
  folding: { markers: { start: /^\s*function\b.*\{/, end: /^\s*\}/ } },
};
