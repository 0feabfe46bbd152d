import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { Desk } from '../../../src/desk/server/desk/desk.ts';
import { rereadChanged } from '../../../src/desk/server/desk/reread-changed.ts';
import { writeFiles } from '../../support/build.ts';
import { article, type Files } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// A fictional coast.
const places = ['Oldport', 'Newhaven', 'Millbridge'];
const people = ['Ada Vale', 'Ben Wick', 'Della Quill', 'Emil Ashe'];
const files: Files = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `articles/story-${index}.md`,
    article(
      '',
      `Mayor ${people[index % 4]} opened the new quay in ${places[index % 3]}. People from ${places[index % 3]} thanked the mayor.`,
      { title: `A quay is opened, ${index}` },
    ),
  ]),
);

async function namesOf(desk: Desk): Promise<string[]> {
  await expect.poll(() => desk.names.waiting.articles).toBe(24);
  return namesNow(desk);
}

function namesNow(desk: Desk): string[] {
  return desk.names.waiting.page(0, 100).names.map(({ words, articles }) => `${words} ${articles.size}`);
}

test('articles that come into an empty archive have the names that they have when the desk is opened with them', async () => {
  const expected = await namesOf(quietDesk(files).desk);
  expect(expected).toContain('Oldport 8');
  const { desk, contentDir } = quietDesk({});
  writeFiles(
    dirname(contentDir),
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])),
  );
  expect(await rereadChanged(desk)).toBe(24);
  await expect.poll(() => namesNow(desk)).toEqual(expected);
});

/** Articles in which the name of a place is an ordinary word: in this fiction, an oldport is a wine. */
const notices = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/notice-${index}.md`,
      article('', 'an oldport, the new oldport, the old oldport. '.repeat(12), { title: `notice, ${index}` }),
    ]),
  );

/** Adds articles to an open desk, and waits until they are searched for names. */
async function afterImport(fresh: Files): Promise<{ desk: Desk; isCountedAgain: boolean }> {
  const { desk, contentDir } = quietDesk(files);
  expect(await namesOf(desk)).toContain('Oldport 8');
  const before = desk.review;
  writeFiles(
    dirname(contentDir),
    Object.fromEntries(Object.entries(fresh).map(([file, text]) => [`content/${file}`, text])),
  );
  const count = Object.keys(fresh).length;
  expect(await rereadChanged(desk)).toBe(count);
  await expect.poll(() => desk.names.waiting.articles).toBe(24 + count);
  return { desk, isCountedAgain: !desk.review.hasCountsOf(before) };
}

test('an archive that grows by more than a tenth has the names that it has when it is opened anew', async () => {
  const anew = quietDesk({ ...files, ...notices(3) }).desk;
  await expect.poll(() => anew.names.waiting.articles).toBe(27);
  expect(namesNow(anew)).not.toContain('Oldport 8');
  const { desk, isCountedAgain } = await afterImport(notices(3));
  expect(isCountedAgain).toBe(true);
  await expect.poll(() => namesNow(desk)).toEqual(namesNow(anew));
});

test('an archive that grows by less keeps its names', async () => {
  const { desk, isCountedAgain } = await afterImport(notices(2));
  expect(isCountedAgain).toBe(false);
  expect(namesNow(desk)).toContain('Oldport 8');
});
