import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { nameBuild } from './service-worker.ts';

interface Build {
  readonly title?: string;
  readonly worker?: string;
  readonly asset?: string;
  readonly icon?: string;
}

/** The versions that the page and its service worker get. */
function versions({ title = 'Tierlab', worker = 'work()', asset = 'start-1.css', icon = '<svg/>' }: Build) {
  const page = { type: 'asset', fileName: 'index.html', source: `<title>${title}</title>` };
  const script = { type: 'chunk', fileName: 'service-worker.js', code: worker };
  const bundle = {
    'index.html': page,
    'service-worker.js': script,
    [`assets/${asset}`]: { type: 'asset', fileName: `assets/${asset}`, source: '' },
  };
  nameBuild(bundle as unknown as Rolldown.OutputBundle, new Map([['favicon.svg', Buffer.from(icon)]]));
  expect(script.code).toContain(`FILES = ["","assets/${asset}","favicon.svg"];\n${worker}`);
  return {
    page: /<meta name="tierlab-version" content="(\w+)" \/>/.exec(page.source)?.[1],
    worker: /VERSION = "(\w+)"/.exec(script.code)?.[1],
  };
}

test('the page and its service worker bear the same version, the same for the same build', () => {
  const { page, worker } = versions({});
  expect(page).toMatch(/^[\da-f]{12}$/);
  expect(worker).toBe(page);
  expect(versions({})).toEqual({ page, worker });
});

test.each<[string, Build]>([
  ['the page’s own HTML', { title: 'Tierlab 2' }],
  ['the service worker', { worker: 'rest()' }],
  ['an asset', { asset: 'start-2.css' }],
  ['a file that is copied', { icon: '<svg fill="red"/>' }],
])('a change of %s alone makes another version', (_, change) => {
  expect(versions(change).page).not.toBe(versions({}).page);
});
