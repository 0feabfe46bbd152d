import { expect, test } from 'vitest';
import {
  doneText,
  planText,
  publicationWords,
  releaseText,
} from '../../../src/publish/run/publication-text.ts';
import type { PlannedPublication } from '../../../src/publish/run/publish-site.ts';

test('of the pages that go, only addresses that were promised for good are said to lead nowhere', () => {
  const plan = {
    added: [],
    changed: [],
    removed: ['2018/06/19/index.html', 'articles/gone/index.html', 'articles/gone/files/index.html'],
    foreign: [],
    overwritten: [],
    kept: 7,
    bytes: 0,
  };
  const planned = { plan, notes: [] } as unknown as PlannedPublication;
  const text = planText(planned, { type: 'folder', path: '/srv/courier' }, '').split('\n');
  expect(text[0]).toContain('3 gone');
  expect(text.filter((line) => line.includes('would lead nowhere'))).toEqual([
    '1 address would lead nowhere: /articles/gone/.',
  ]);
});

/** A plan of fiction. */
const planned = (more: Readonly<Record<string, unknown>>, release?: object) =>
  ({
    plan: {
      ...{ added: [], changed: [], removed: [], foreign: [], overwritten: [], kept: 0, bytes: 0, ...more },
    },
    release,
    notes: [],
  }) as unknown as PlannedPublication;
const folder = { type: 'folder', path: '/srv/courier' } as const;
const names = (count: number) => Array.from({ length: count }, (_, index) => `f${index}.txt`);

test('a plan names ten files of others at most, and says what would be overwritten', () => {
  const linesOf = (count: number) =>
    planText(planned({ foreign: names(count), overwritten: ['a.txt'] }), folder, 'Remove them.').split('\n');
  expect(linesOf(1).slice(1)).toEqual([
    '1 file there was not sent from this machine and will stay: f0.txt. Remove them.',
    'Publications of this archive did not make what is there and would be overwritten: a.txt.',
    'The site is that of the last release.',
  ]);
  expect(linesOf(10)[1]).toMatch(/^10 files there were not sent .* f8\.txt, f9\.txt\. Remove them\.$/);
  expect(linesOf(11)[1]).toMatch(/ f8\.txt, f9\.txt, … Remove them\.$/);
  expect(linesOf(0)).toHaveLength(3);
});

const release = { program: '0.2.0', digest: 'a'.repeat(64) };

test('a release says what it changed, and that it changed nothing', () => {
  expect(releaseText(release)).toBe('no article was added or changed.');
  expect(releaseText({ ...release, removed: 0, withheld: 0, compared: true })).toBe(
    'no article was added or changed.',
  );
  expect(
    releaseText({
      ...release,
      added: { count: 2 },
      corrected: { count: 1 },
      withdrawn: { count: 0 },
      removed: 1,
      withheld: 3,
      compared: false,
    }),
  ).toBe(
    '2 articles added, 1 article corrected, 1 article no longer in the archive, 3 names withheld, the last release was made elsewhere, so other changes are not known.',
  );
});

test('what was done counts the files, and says what is recorded where that is done here', () => {
  const done = planned({ added: ['a'], changed: ['b'], removed: ['c'] }, {});
  expect(doneText(done, folder)).toMatch(
    /^Published to \/srv\/courier: 3 files sent or removed\. Addresses and release are recorded in /,
  );
  expect(doneText(planned({ added: ['a'] }), folder)).toBe(
    'Published to /srv/courier: 1 file sent or removed.',
  );
  expect(doneText(done, { type: 'workflow' })).toBe(
    'Pushed. The workflow of the archive now builds and uploads the site.',
  );
});

test('a plan counts pages and files, with the size to a tenth of a megabyte, and ends with its notes', () => {
  const made = planned(
    {
      added: ['a/index.html', 'a.webp'],
      changed: ['b/index.html', 'c/index.html', 'feed.xml'],
      removed: ['d.txt'],
      kept: 1234,
      bytes: 12_345_678,
    },
    { added: { count: 1 } },
  );
  expect(planText({ ...made, notes: ['Two notes.', 'In order.'] }, folder, 'No advice.').split('\n')).toEqual(
    [
      'To /srv/courier: 1 page new, 2 changed, 0 gone; 5 files to send (12.3 MB), 1 to remove, 1,234 as they are.',
      'Release: 1 article added.',
      'Two notes.',
      'In order.',
    ],
  );
});

test('where nothing is recorded by the words of a language, only the publication is told', () => {
  const words = { ...publicationWords, recorded: '' } as unknown as typeof publicationWords;
  expect(doneText(planned({ added: ['a'] }, {}), folder, words)).toBe(
    'Published to /srv/courier: 1 file sent or removed.',
  );
});

test('one name or article is withheld or removed in the singular, and each count is said only where there is one', () => {
  expect(releaseText({ ...release, removed: 2, withheld: 1 })).toBe(
    '2 articles no longer in the archive, 1 name withheld.',
  );
  expect(releaseText({ ...release, withdrawn: { count: 3 }, changed: { count: 1 } })).toBe(
    '1 article changed, 3 articles withdrawn.',
  );
});
