import { expect, test } from 'vitest';
import { pathFaults } from '../../../../src/box/bag/path-faults.ts';

test('paths that some system refuses are named', () => {
  const long = `data/${'a'.repeat(196)}`;
  expect(
    pathFaults([
      'data/site/index.html',
      'data/site/über uns.html',
      'data/archive/content/articles/console.md',
      long,
      'data/aux.md',
      'data/NUL/a.md',
      'data/what?.jpg',
      'data/dot./a.jpg',
      'data/Photo.jpg',
      'data/photo.jpg',
    ]),
  ).toEqual([
    `${long} has 201 characters; Windows may refuse more than 200.`,
    'data/aux.md has a name that Windows refuses.',
    'data/NUL/a.md has a name that Windows refuses.',
    'data/what?.jpg has a name that Windows refuses.',
    'data/dot./a.jpg has a name that Windows refuses.',
    'data/photo.jpg and data/Photo.jpg are one file on Windows and macOS.',
  ]);
});
