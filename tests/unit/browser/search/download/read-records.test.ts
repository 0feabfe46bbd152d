import { expect, onTestFinished, test, vi } from 'vitest';
import {
  type ChosenDocuments,
  readRecords,
} from '../../../../../src/browser/search/download/read-records.ts';
import { citedResult } from '../../../../../src/browser/search/download/write-results.ts';
import { recordsInFile } from '../../../../../src/shared/base/result-record.ts';
import { resultFileRoute } from '../../../../../src/views/data/result-records.ts';
import { resultRow, resultsCsv, resultsJsonLines } from '../../../../../src/shared/base/result-table.ts';
import type { ArticleId } from '../../../../../src/schema/id.ts';
import { citedOf } from '../../../../../src/views/meta/citations/cited-article.ts';
import { article, entity } from '../../../../support/content.ts';
import { faultOf } from '../../../../support/suite/fault-of.ts';
import { build, manyArticles } from '../../../../support/views.ts';

/** Builds a fictional archive, and lets `fetch` respond with its files. */
async function serve(files: Parameters<typeof build>[0]) {
  const { archive, urls } = await build(files);
  const texts = new Map(
    resultFileRoute
      .paths(archive, urls)
      .map(({ props }) => [
        `${urls.resultRecords(props.language)}${props.part}.json`,
        resultFileRoute.view(archive, urls, props),
      ]),
  );
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    return Promise.resolve(new Response(texts.get(url), { status: texts.has(url) ? 200 : 404 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const read = (
    chosen: readonly ChosenDocuments[],
    signal = new AbortController().signal,
    onProgress = (_: number) => {},
  ) => readRecords(chosen, urls, { signal, onProgress });
  const readRows = async (...args: Parameters<typeof read>) =>
    (await read(...args)).map(({ record, names }) => resultRow(record, names, urls));
  return { archive, urls, asked, read, readRows };
}

const two = {
  'articles/letter.md': article('byline: [Ann Pen, { entity: jane-doe }]\nsection: Harbour\n', 'Fiction.', {
    title: '=Letter, "the"',
    date: '192X',
    entities: '[jane-doe, eagles]',
    topics: '[tides]',
  }),
  'articles/lettre.md': article('language: fr\n', 'Une fiction.', { title: 'Lettre', date: '1919-05' }),
  'articles/late.md': article('', 'Fiction.', { title: 'Late', date: '2018-06-19' }),
  'entities/jane-doe.yaml': entity('Jane Doe', 'person'),
  'entities/eagles.yaml': entity('Eagles'),
  'topics/tides.yaml': 'label: Tides\n',
};

test('results in all languages are read by date, entities after articles', async () => {
  const { readRows } = await serve(two);
  const rows = await readRows([
    { language: 'en', numbers: [0, 1, 2, 3] },
    { language: 'fr', numbers: [0] },
  ]);
  expect(rows.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'article lettre',
    'article letter',
    'article late',
    'organization eagles',
    'person jane-doe',
  ]);
});

test('CSV has one row per result, without formulas', async () => {
  const { readRows } = await serve(two);
  expect(resultsCsv(await readRows([{ language: 'en', numbers: [0, 3] }]))).toBe(
    [
      'id,kind,title,date,byline,section,language,entities,entity_ids,topics,topic_ids,url',
      `letter,article,"'=Letter, ""the""",192X,Ann Pen; Jane Doe,Harbour,en,Jane Doe; Eagles,jane-doe; eagles,Tides,tides,https://courier.example/archive/articles/letter/`,
      'jane-doe,person,Jane Doe,,,,,,,,,https://courier.example/archive/entities/jane-doe/',
      '',
    ].join('\r\n'),
  );
});

test('JSON lines have one object per result, with its fields', async () => {
  const { readRows } = await serve(two);
  const lines = resultsJsonLines(await readRows([{ language: 'en', numbers: [0] }])).split('\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      id: 'letter',
      kind: 'article',
      title: '=Letter, "the"',
      date: '192X',
      byline: ['Ann Pen', 'Jane Doe'],
      section: 'Harbour',
      language: 'en',
      entities: [
        { id: 'jane-doe', name: 'Jane Doe' },
        { id: 'eagles', name: 'Eagles' },
      ],
      topics: [{ id: 'tides', name: 'Tides' }],
      url: 'https://courier.example/archive/articles/letter/',
    },
  ]);
});

test('only files with a result are read, each once, and the progress is reported', async () => {
  const { asked, readRows } = await serve(manyArticles(recordsInFile * 2 + 10, ['1923-05-02']));
  const progress: number[] = [];
  const numbers = [0, 1, recordsInFile * 2 + 9];
  const rows = await readRows([{ language: 'en', numbers }], undefined, (done) => progress.push(done));
  expect(rows.map(({ id }) => id)).toEqual(['story-0001', 'story-0002', 'story-0510']);
  expect(asked).toEqual(['/archive/search/records/en/0.json', '/archive/search/records/en/2.json']);
  expect(progress.at(-1)).toBe(3);
});

test('reading stops when aborted, and fails if a file is missing', async () => {
  const { readRows } = await serve(two);
  const stop = new AbortController();
  stop.abort();
  expect((await faultOf(readRows([{ language: 'en', numbers: [0] }], stop.signal))).message).toMatch('abort');
  expect((await faultOf(readRows([{ language: 'zh', numbers: [0] }]))).message).toMatch('404');
});

test('citations of results match those on the pages of the articles', async () => {
  const { archive, urls, read } = await serve(two);
  const found = await read([
    { language: 'en', numbers: [0, 1, 2] },
    { language: 'fr', numbers: [0] },
  ]);
  const cited = found.flatMap((one) => citedResult(one, urls));
  expect(cited.map(({ id }) => id)).toEqual(['lettre', 'letter', 'late']);
  for (const one of cited) {
    const expected = citedOf(archive, urls, archive.article.get(one.id as ArticleId)!);
    // Undefined values are not written to the files.
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(expected)));
  }
});
