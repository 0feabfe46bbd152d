import { expect, test } from 'vitest';
import { printedPlace } from '../../../../../src/views/parts/print/printed-place.ts';
import type { ArticleId } from '../../../../../src/schema/id.ts';
import { article, type Files } from '../../../../support/content.ts';
import { printed } from '../../../../support/print/printed.ts';
import { build } from '../../../../support/views.ts';

// Everything here is fiction.
const spelled =
  'the ferry sailed with salt and rope to the harbor before the storm came over the bay at noon that day';
const misread =
  'the fcrry sai1ed with salt ond ropc to the harbor before the storm came over the bay at noon that day';
const recognized = 'The text was read from the page by a machine, and may have errors';

/** Returns what is said of how an article was recognized, in an archive with a number of others. */
async function noteOf(text: string, others: number, files: Files = {}): Promise<string | undefined> {
  const more = Array.from({ length: others }, (_, index): [string, string] => [
    `articles/other-${index}.md`,
    article('', index % 2 === 0 ? `Once ${spelled}.` : 'Lorem.', { title: `Other ${index}` }),
  ]);
  const { archive, urls } = await build({
    ...printed,
    ...Object.fromEntries(more),
    'articles/ferry.md': article('', text, { date: '1855-09-22' }),
    ...files,
  });
  return printedPlace(archive, urls, 'ferry' as ArticleId)!.note;
}

test('a text that was recognized says so, and how many of its words other articles have, too', async () => {
  // Twenty-one words, of which four stand nowhere else.
  expect(spelled.split(' ')).toHaveLength(21);
  expect(await noteOf(misread, 50)).toBe(`${recognized}: 80% of its words are also in other articles.`);
  expect(await noteOf(spelled, 50)).toBe(`${recognized}: 100% of its words are also in other articles.`);
});

test('no share is told where it says little: in a small archive, of a short text, in a script without spaces', async () => {
  expect(await noteOf(misread, 40)).toBe(`${recognized}.`);
  expect(await noteOf('The ferry sailed.', 50)).toBe(`${recognized}.`);
  expect(await noteOf('渡し船は嵐の前に港へ着いた。'.repeat(9), 50)).toBe(`${recognized}.`);
});

test('words that no machine has read, or that have no places, say nothing', async () => {
  const issue = 'issues/harbor-gazette-1855-09-22';
  const bare = String(printed[`${issue}.yaml`]).replace(/ {4}words: .*\n/, '');
  expect(await noteOf(misread, 50, { [`${issue}.yaml`]: bare })).toBeUndefined();
  // As in a PDF that was written as text.
  const sure = String(printed[`${issue}/1.tsv`]).replaceAll(/\t(?:92|71)\t/g, '\t\t');
  expect(await noteOf(misread, 50, { [`${issue}/1.tsv`]: sure })).toBeUndefined();
});
