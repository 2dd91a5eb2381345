/** A component of Mantine's without its style sheet is there, and isn't seen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sheets = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles/Button.css'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sheet = (name: string): string => `'@mantine/core/styles/${name}.css'`;

/** The components that a module imports and that have a style sheet of their own. */
function components(module: string): string[] {
  const names = [...module.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  );
  return names.filter((name) => existsSync(join(sheets, `${name}.css`)));
}

test('each component that the page uses comes with its style sheet', () => {
  const everywhere = read('ui/theme/mantine.ts');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const used = files.flatMap((file) => components(read(file)).map((name) => ({ file, name })));
  expect(used.length).toBeGreaterThan(20);
  const bare = used.filter(({ file, name }) => !everywhere.includes(sheet(name)) && !read(file).includes(sheet(name)));
  expect(bare).toEqual([]);
});
