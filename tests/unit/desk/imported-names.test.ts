import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { Desk } from '../../../src/desk/server/content/desk.ts';
import { rereadChanged } from '../../../src/desk/server/content/reread-changed.ts';
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
