import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { digestOfText, type RevisionDay } from '../../../../src/archive/revisions/revision.ts';
import { timeMapRoute } from '../../../../src/views/data/time-map.ts';
import { revisionNote } from '../../../../src/views/meta/citations/revision-note.ts';
import { revisionRoute } from '../../../../src/views/pages/revision.ts';
import { revisionLinks } from '../../../../src/views/parts/articles/revision-links.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// All of it is fiction.
const now = 'The ferry left at nine.';
const address = 'https://old-courier.example/ferry.html';
const capture = (day: string): RevisionDay => ({ day, type: 'capture', from: address });

async function withTexts(texts: readonly (readonly [string, ...RevisionDay[]])[], more = '') {
  const { archive, urls } = await build({ 'articles/ferry.md': article(more, now, { title: 'The ferry' }) });
  const [{ id }] = archive.articles as [Archive['articles'][number]];
  const revisions = texts.map(([text, ...since]) => {
    const words = { title: 'The ferry', blocks: [text] };
    return { ...words, digest: digestOfText(words), since };
  });
  const revised: Archive = { ...archive, revisions: new Map([[id, revisions]]) };
  const page = (text: string) =>
    revisionRoute.view(revised, urls, {
      id,
      digest: digestOfText({ title: 'The ferry', blocks: [text] }),
    });
  return {
    links: revisionLinks(revised, urls, archive.article.get(id)!).map(({ text, date, capturedFrom }) =>
      [text, date?.text, capturedFrom].filter(Boolean).join(' '),
    ),
    page,
    timeMap: timeMapRoute.view(revised, urls, { id }),
    note: revisionNote(revised, archive.article.get(id)!),
  };
}

const early = 'The ferry left at seven.';

test('a capture is listed as one of the old site, with its day and address', async () => {
  const { links, page } = await withTexts([[early, capture('2009-05-03')], [now]]);
  expect(links).toEqual([
    expect.stringMatching(`^As captured at the old site on .*2009 ${address}$`),
    'Present text',
  ]);
  expect(page(early).note).toMatch(
    /^This text was captured at the old site\. It may never have been published here/,
  );
  expect(page(now).note).toBe('This is the present text, with what changed last.');
});

test('a text that was captured and published here is an earlier text', async () => {
  const { page } = await withTexts([
    [early, capture('2009-05-03'), { day: '2020-01-01', type: 'first' }],
    [now, { day: '2021-01-01', type: 'change' }],
  ]);
  expect(page(early).note).toMatch(/^This is not the present text of the article, but an earlier one/);
});

test('the present text is the present one, even if an older one was captured later', async () => {
  const { page } = await withTexts([
    [early, { day: '2020-01-01', type: 'first' }, capture('2022-05-03')],
    [now, { day: '2021-01-01', type: 'change' }],
  ]);
  expect(page(now).note).toBe('This is the present text, with what changed last.');
});

test('captures are in no TimeMap of this address', async () => {
  const { timeMap } = await withTexts([
    [early, capture('2009-05-03')],
    [now, { day: '2021-01-01', type: 'first' }],
  ]);
  expect(timeMap.match(/datetime="[^"]*"/g)).toEqual(['datetime="Fri, 01 Jan 2021 00:00:00 GMT"']);
});

test('a citation names a revision only where a text was changed here', async () => {
  const captured = await withTexts([
    [early, capture('2009-05-03')],
    [now, capture('2010-01-01'), { day: '2021-01-01', type: 'first' }],
  ]);
  expect(captured.note).toBeUndefined();
  const changed = await withTexts([
    [early, { day: '2020-01-01', type: 'first' }],
    [now, { day: '2021-01-01', type: 'change' }, capture('2022-05-03')],
  ]);
  expect(changed.note).toMatch(/2021/);
});

test('an article that came by an import was not first published here', async () => {
  const texts = [
    [early, { day: '2020-01-01', type: 'first' }],
    [now, { day: '2021-01-01', type: 'change' }],
  ] as const;
  expect((await withTexts(texts)).links).toEqual([
    'First published here 1 January 2020',
    'Changed 1 January 2021',
  ]);
  const imported = 'imported:\n  from: old/ferry.html\n  wrote: title:ab12\n';
  expect((await withTexts(texts, imported)).links).toEqual([
    'As imported 1 January 2020',
    'Changed 1 January 2021',
  ]);
});
