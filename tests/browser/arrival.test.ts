import { expect, test } from 'vitest';
import { passageDigest } from '../../src/archive/passages/passage-digest.ts';
import { article } from '../support/content.ts';
import { openFiction } from './open-fiction.ts';

// Everything here is fiction.
const before = ['It left at nine.', 'Nobody was on board.', 'It rained.'];
const after = ['It was the last one.', 'It left at noon.', 'Nobody was on board.'];
const text = (blocks: readonly string[]) =>
  article('', blocks.join('\n\n'), { title: 'The last ferry', date: '1962-11-03' });
const { open } = openFiction({
  'articles/ferry.md': text(after),
  'earlier:articles/ferry.md': text(before),
  'articles/list.md': article('', '- One.\n- Two.', { title: 'A list', date: '1962-11-04' }),
});

const told = async (words: string, block: number, id = 'ferry') => {
  const page = await open(`/articles/${id}/?w=${passageDigest(words)}#p${block}`);
  await page.waitForLoadState('networkidle');
  return page.locator('.arrival');
};

test('a passage that is where the link leads to is not spoken of', async () => {
  expect(await (await told('It left at noon.', 2)).count()).toBe(0);
});

test('what is no digest is ignored', async () => {
  const page = await open('/articles/ferry/?w=nonsense#p1');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.arrival').count()).toBe(0);
});

test('a passage that moved is shown where it is now', async () => {
  const note = await told('Nobody was on board.', 2);
  expect(await note.textContent()).toBe('The linked passage was paragraph 2, and is now paragraph 3.');
  expect(await note.evaluate((one) => one.nextElementSibling?.id)).toBe('p3');
});

test('a passage that changed is quoted as it was, with the revision', async () => {
  const note = await told('It left at nine.', 1);
  await note.getByRole('link').waitFor();
  expect(await note.textContent()).toBe(
    'This paragraph has changed since the link to it was made. It said: “It left at nine.” See the earlier text',
  );
  await note.getByRole('link').click();
  expect(new URL(note.page().url()).pathname).toMatch(/^\/articles\/ferry\/revisions\/\w{10}\/$/);
});

test('a passage that is gone is said to be', async () => {
  expect(await (await told('It rained.', 9)).textContent()).toMatch(
    /^The linked passage is no longer in this article\. It said: “It rained\.”/,
  );
});

test('words that never were in the article are not taken for others', async () => {
  const note = await told('It left at ten.', 2, 'list');
  expect(await note.textContent()).toBe('This paragraph has changed since the link to it was made.');
  expect(await note.evaluate((one) => one.nextElementSibling?.localName)).toBe('ul');
});
