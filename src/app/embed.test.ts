import { expect, test } from 'vitest';
import { PLACES } from '../ui/store/schemas.ts';
import { readEmbedding } from './embed.ts';

const openPanes = (search: string): string[] | undefined => {
  const panes = readEmbedding(search)?.panes;
  return panes && PLACES.flatMap((place) => panes.places[place].open);
};

test('a page without ?embed stands alone', () => {
  expect(readEmbedding('')).toBeNull();
  expect(readEmbedding('?other=1')).toBeNull();
});

test('the chosen panes are open, in their own order, and no others', () => {
  expect(openPanes('?embed=timeline,editor')).toEqual(['editor', 'timeline']);
  expect(openPanes('?embed=code')).toEqual(['code']);
});

test('without a choice there is a usual one; what is unknown is passed over', () => {
  expect(openPanes('?embed')).toEqual(['editor', 'counts', 'timeline']);
  expect(openPanes('?embed=kitchen')).toEqual(['editor', 'counts', 'timeline']);
  expect(openPanes('?embed=kitchen,output')).toEqual(['output']);
});

test('it can be told to be read only', () => {
  expect(readEmbedding('?embed=editor')?.readOnly).toBe(false);
  expect(readEmbedding('?embed=editor&readonly')?.readOnly).toBe(true);
});
