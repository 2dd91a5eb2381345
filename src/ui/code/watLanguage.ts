/** The WebAssembly text format for Monaco: colours only. */
import type { languages } from 'monaco-editor/editor';

export const WAT = 'wat';

export const watMonarch: languages.IMonarchLanguage = {
  keywords: words(
    'module func param result local global memory table elem data type import export start mut shared offset',
    'declare item rec sub final ref tag',
  ),
  control: words(
    'block loop if then else end br br_if br_table return unreachable select drop nop',
    'call call_indirect return_call return_call_indirect',
  ),
  types: ['i32', 'i64', 'f32', 'f64', 'v128', 'funcref', 'externref', 'anyref'],
  tokenizer: {
    root: [
      [/;;.*$/, 'comment'],
      [/\(;/, { token: 'comment', next: '@comment' }],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/\$[\w!#$%&'*+\-./:<=>?@\\^`|~]+/, 'value'],
      [
        /[a-z][\w.]*/,
        { cases: { '@types': 'type', '@keywords': 'keyword', '@control': 'control', '@default': 'opcode' } },
      ],
      [/[+-]?(0x[\da-fA-F_.p+-]+|\d[\d_.eE+-]*|inf|nan)/, 'number'],
      [/[()]/, '@brackets'],
    ],
    comment: [
      [/[^;]+/, 'comment'],
      [/;\)/, { token: 'comment', next: '@pop' }],
      [/;/, 'comment'],
    ],
  },
};

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
