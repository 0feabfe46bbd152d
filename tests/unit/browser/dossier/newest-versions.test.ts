import { expect, test } from 'vitest';
import { newestVersions } from '../../../../src/browser/dossier/newest-versions.ts';

const left = (...articles: readonly { id: string; newest?: string }[]) =>
  newestVersions(articles).map(({ id }) => id);

test('of a story with several versions a dossier has the newest only', () => {
  expect(left({ id: 'first', newest: 'third' }, { id: 'second', newest: 'third' }, { id: 'third' })).toEqual([
    'third',
  ]);
});

test('an earlier version stays where the newest is not', () => {
  expect(left({ id: 'first', newest: 'third' }, { id: 'other' })).toEqual(['first', 'other']);
});
