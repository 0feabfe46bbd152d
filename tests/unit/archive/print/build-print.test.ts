import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { recordReads } from '../../../../src/archive/recording/reads.ts';
import type { ArticleId, PaperId } from '../../../../src/schema/id.ts';
import { article, entity, type Files, open } from '../../../support/content.ts';
import { printed } from '../../../support/print/printed.ts';

// Everything here is fiction.
async function build(files: Files): Promise<Archive> {
  const { archive, problems } = await open(files);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return archive;
}

test('an archive has its papers and issues, with the files of their pages and where articles stand', async () => {
  const { papers, issues, issueOf, readWords } = await build(printed);
  const [issue] = issues;
  expect(issue).toMatchObject({
    id: 'harbor-gazette-1855-09-22',
    paper: 'harbor-gazette',
    date: '1855-09-22',
  });
  expect(issue!.pages).toMatchObject([
    {
      number: 1,
      label: '1',
      size: [400, 600],
      picture: { source: 'harbor-gazette-1855-09-22/1.png' },
      words: { source: 'harbor-gazette-1855-09-22/1.tsv' },
    },
    { number: 2, picture: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string } },
  ]);
  expect(issueOf.get('ferry' as ArticleId)).toBe(issue);
  expect(papers.get('harbor-gazette' as PaperId)!.issues).toEqual([issue]);
  expect(issue!.articles[0]!.regions).toEqual([
    {
      page: 1,
      blocks: [
        [20, 20, 160, 500],
        [200, 20, 160, 200],
      ],
    },
    { page: 2, blocks: [[20, 20, 160, 100]] },
  ]);
  const words = readWords(issue!.file, issue!.pages[0]!.words!.source);
  expect(words.map((block) => block.map(({ word }) => word).join(' '))).toEqual([
    'The fer-',
    'ry sailed.',
    'Lamps.',
  ]);
});

test('an issue names no article that is not published, and has no picture of its pages', async () => {
  const { issues, issueOf } = await build({ ...printed, 'articles/lamp.md': article('draft: true\n') });
  expect(issues[0]!.articles.map((one) => one.article)).toEqual(['ferry', 'tide']);
  expect(issues[0]!.pages.map(({ picture }) => picture !== undefined)).toEqual([false, true]);
  expect(issueOf.get('lamp' as ArticleId)).toBeUndefined();
});

test('an issue without a published article is not in the archive, and neither is its paper', async () => {
  const draft = article('draft: true\n');
  const { issues, papers } = await build({
    ...printed,
    'articles/ferry.md': draft,
    'articles/lamp.md': draft,
    'articles/tide.md': draft,
  });
  expect([issues.length, papers.size]).toEqual([0, 0]);
});

test('issues are in the order of their days and editions, of all papers and of each', async () => {
  const other = (paper: string, rest: string) => `paper: ${paper}\n${rest}`;
  const { issues, papers } = await build({
    ...printed,
    'papers/daily-lamp.yaml': 'name: Daily Lamp\n',
    'issues/harbor-gazette-1855-09-22-evening.yaml': other(
      'harbor-gazette',
      'date: 1855-09-22\nedition: evening\n',
    ),
    'issues/harbor-gazette-1855-09-21.yaml': other('harbor-gazette', 'date: 1855-09-21\n'),
    'issues/daily-lamp-1855-09-22.yaml': other('daily-lamp', 'date: 1855-09-22\n'),
  });
  expect(issues.map(({ id }) => id)).toEqual([
    'harbor-gazette-1855-09-21',
    'daily-lamp-1855-09-22',
    'harbor-gazette-1855-09-22',
    'harbor-gazette-1855-09-22-evening',
  ]);
  expect([...papers.keys()]).toEqual(['daily-lamp', 'harbor-gazette']);
  expect(papers.get('harbor-gazette' as PaperId)!.issues.map(({ id }) => id)).toEqual([
    'harbor-gazette-1855-09-21',
    'harbor-gazette-1855-09-22',
    'harbor-gazette-1855-09-22-evening',
  ]);
});

test('a paper names the record of its place only if that is published', async () => {
  const placed = {
    ...printed,
    'papers/harbor-gazette.yaml': 'name: Harbor Gazette\nplace: elmport\n',
    'entities/elmport.yaml': entity('Elmport', 'place'),
  };
  const placeIn = async (files: Files) => (await build(files)).papers.get('harbor-gazette' as PaperId)!.place;
  expect(await placeIn(placed)).toBeUndefined();
  const named = article('', 'Tides at Elmport.', { entities: '[elmport]', title: 'A tide' });
  expect(await placeIn({ ...placed, 'articles/tide.md': named })).toBe('elmport');
});

test('what is read of print is recorded: of an archive without it, only that it has none', async () => {
  const readsIn = async (files: Files) => {
    const archive = await build(files);
    return recordReads(() => archive.issueOf.get('ferry' as ArticleId)?.pages).reads;
  };
  expect(await readsIn(printed)).toEqual(['place:ferry', 'issue:harbor-gazette-1855-09-22']);
  expect(await readsIn({ 'articles/ferry.md': article() })).toEqual(['issues']);
});
