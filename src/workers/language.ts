/** The language worker: looks at the text while it is being typed, so that the page needn't. */
import { LineMap, locateDiagnostics } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import { parseModule } from '../hir/text/parse.ts';
import type { FunctionPlace, LanguageAnswer, LanguageQuestion } from './languageMessages.ts';

self.onmessage = ({ data: { sequence, text } }: MessageEvent<LanguageQuestion>) => {
  const { module, diagnostics } = loadModule(text);
  const lines = new LineMap(text);
  // Functions are known also while the text has mistakes.
  const functions = (module ?? parseModule(text).module).functions.map(
    ({ name, span }): FunctionPlace => ({
      name,
      line: lines.position(span.start).line,
      endLine: lines.position(Math.max(span.start, span.end - 1)).line,
    }),
  );
  const answer: LanguageAnswer = { sequence, diagnostics: locateDiagnostics(text, diagnostics), functions };
  self.postMessage(answer);
};
