import { expect, test } from 'vitest';
import { LanguageService } from './service.ts';

test('in the graph of a text in which two blocks have one label, each has a label of its own', () => {
  const service = new LanguageService();
  service.open('function @f() -> void {\nentry:\n    br end\nend:\n    br end\nend:\n    return\n}\n');
  expect(service.controlFlow('f')?.blocks.map(({ label }) => label)).toEqual(['entry', 'end', 'end.0']);
});
