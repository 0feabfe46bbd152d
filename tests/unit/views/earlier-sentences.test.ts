import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { linesDigest } from '../../../src/archive/passages/passage-digest.ts';
import type { Revision } from '../../../src/archive/revisions/revision.ts';
import { earlierParts, earlierRoute } from '../../../src/views/parts/articles/earlier-sentences.ts';
import { article } from '../../support/content.ts';
import { build } from '../../support/views.ts';

// All of it is fiction.
const now = 'The ferry left at nine. Nobody was on board.';
const revision = (digest: string, text: string, ...days: string[]): Revision => ({
  digest,
  title: 'A title',
  blocks: [text],
  since: days.map((day) => ({ day, type: 'change' as const })),
});

async function withRevisions(lists: Readonly<Record<string, readonly Revision[]>>) {
  const { archive, urls } = await build(
    Object.fromEntries(Object.keys(lists).map((id) => [`articles/${id}.md`, article('', now)])),
  );
  const revisions = new Map(Object.entries(lists)) as unknown as Archive['revisions'];
  const revised: Archive = { ...archive, revisions };
  const files = earlierRoute.paths(revised, urls).map(({ props }) => earlierRoute.view(revised, urls, props));
  return { revised, files: files.map((text) => JSON.parse(text) as Record<string, unknown>) };
}

test('a sentence that an article no longer has is known by its digest, with the day until which it stood', async () => {
  const { files } = await withRevisions({
    ferry: [
      revision('aaaaaaaaaa', 'The ferry left at eight. Nobody was on board.', '2020-01-01', '2021-03-01'),
      revision('bbbbbbbbbb', 'The ferry left at ten.', '2020-06-01'),
      revision('cccccccccc', now, '2022-05-03'),
    ],
  });
  expect(files).toEqual([
    {
      [linesDigest(['The ferry left at eight.'])]: ['ferry', '2022-05-03', 'aaaaaaaaaa'],
      [linesDigest(['The ferry left at ten.'])]: ['ferry', '2021-03-01', 'bbbbbbbbbb'],
    },
  ]);
});

test('a sentence whose article has a text without a day yet stood until a day that nobody knows', async () => {
  const { files } = await withRevisions({
    ferry: [revision('aaaaaaaaaa', 'The ferry left at ten.', '2020-06-01'), revision('cccccccccc', now)],
  });
  expect(files).toEqual([{ [linesDigest(['The ferry left at ten.'])]: ['ferry', null, 'aaaaaaaaaa'] }]);
});

test('a sentence that was only captured at an old site is never said to have stood here', async () => {
  const capture = (digest: string, text: string, day: string): Revision => ({
    ...revision(digest, text),
    since: [{ day, type: 'capture', from: 'https://old-courier.example/ferry' }],
  });
  const { files } = await withRevisions({
    ferry: [
      capture('aaaaaaaaaa', 'The ferry left at seven. It was wet.', '2008-01-01'),
      capture('bbbbbbbbbb', 'The ferry left at seven. The ferry left at ten.', '2009-05-03'),
      revision('cccccccccc', 'The ferry left at ten.', '2020-06-01'),
      revision('dddddddddd', now, '2022-05-03'),
    ],
  });
  expect(files).toEqual([
    {
      [linesDigest(['The ferry left at seven.'])]: ['ferry', null, 'bbbbbbbbbb', '2009-05-03'],
      [linesDigest(['It was wet.'])]: ['ferry', null, 'aaaaaaaaaa', '2008-01-01'],
      [linesDigest(['The ferry left at ten.'])]: ['ferry', '2022-05-03', 'cccccccccc'],
    },
  ]);
});

test('a headline that an article no longer has is one of its earlier sentences', async () => {
  const early = {
    ...revision('aaaaaaaaaa', now, '2020-01-01'),
    title: 'Ferry late',
    standfirst: 'It was wet.',
  };
  const { files } = await withRevisions({ ferry: [early, revision('bbbbbbbbbb', now, '2021-01-01')] });
  expect(Object.keys(files[0]!)).toEqual([linesDigest(['Ferry late']), linesDigest(['It was wet.'])]);
});

test('no file has more than a thousand texts, and an archive without earlier texts has none', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    revision(String(index), `Text ${index}.`, `2020-01-${String((index % 28) + 1).padStart(2, '0')}`),
  );
  const lists = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, many]));
  expect((await withRevisions(lists)).files.length).toBe(2);
  const { revised } = await withRevisions({ a: [revision('aaaaaaaaaa', now, '2020-01-01')] });
  expect(earlierParts(revised)).toBe(0);
});
