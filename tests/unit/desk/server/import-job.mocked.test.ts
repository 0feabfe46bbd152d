import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { FetchedPictures } from '../../../../src/capture/fetched-pictures.ts';
import { copyBefore } from '../../../../src/copies/copy-before.ts';
import type { ImportOptions } from '../../../../src/desk/api/import.ts';
import '../../../../src/desk/server/import/import-job.ts';
import type { ImportMessage } from '../../../../src/desk/server/import/import-job.ts';
import { answerJob, type JobContext } from '../../../../src/desk/server/jobs/answer-job.ts';
import { type BatchEvent, importBatch } from '../../../../src/ingest/pipeline/import-batch.ts';
import type { MappedField } from '../../../../src/ingest/contract/reader.ts';
import { localDay } from '../../../../src/text/day-text.ts';
import { cachePath } from '../../../../src/workspace/cache-path.ts';
import { takeLock } from '../../../../src/workspace/lock.ts';
import { filesOf, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';

vi.mock('../../../../src/desk/server/jobs/answer-job.ts', () => ({ answerJob: vi.fn<typeof answerJob>() }));
vi.mock(import('../../../../src/ingest/pipeline/import-batch.ts'), async (original) => {
  const { importBatch: batch, ...others } = await original();
  return { ...others, importBatch: vi.fn<typeof batch>(batch) };
});
vi.mock(import('../../../../src/copies/copy-before.ts'), async (original) => {
  const { copyBefore: copy, ...others } = await original();
  return { ...others, copyBefore: vi.fn<typeof copy>(copy) };
});

// The process that imports, in this process. All texts, names and sites are fiction.

type Work = (start: object, context: JobContext<ImportMessage>) => Promise<void>;
const work = vi.mocked(answerJob).mock.calls[0]![0] as unknown as Work;

let contentDir = '';
beforeEach(() => {
  contentDir = writeContent({});
  vi.mocked(importBatch).mockClear();
  vi.mocked(copyBefore).mockClear();
});

const usual: ImportOptions = {
  source: { type: 'upload' },
  isDryRun: false,
  map: {},
  update: false,
  drafts: false,
};
/** A module with the web to ask, which has nothing. */
const web = `data:text/javascript,${encodeURIComponent('export const web = {};')}`;

/** Runs the job. @returns what it said, in this order */
async function saidBy(path: string, options: Partial<ImportOptions> = {}): Promise<ImportMessage[]> {
  const said: ImportMessage[] = [];
  const start = { contentDir, options: { ...usual, ...options }, path, shownAs: 'Upload', web };
  await work(start, { say: (message) => said.push(message), next: async () => undefined });
  return said;
}

async function resultOf(path: string, options: Partial<ImportOptions> = {}) {
  const last = (await saidBy(path, options)).at(-1)!;
  return last.type === 'result' ? last.result : undefined;
}

/** Has the import say what the test tells it. */
function scripted(...events: readonly BatchEvent[]): void {
  vi.mocked(importBatch).mockImplementationOnce(async function* () {
    yield* events;
  });
}

const none = {
  isDryRun: false,
  articles: 0,
  written: [],
  outcomes: [],
  unpublished: [],
  leftOut: [],
  refused: 0,
  webPictures: 0,
  records: 0,
  nameless: 0,
  formats: [],
  isStopped: false,
  refusals: [],
  warnings: [],
  marks: [],
  unused: [],
  skipped: 0,
  differences: [],
  sample: [],
};

const csv =
  'title,date,lede,body\nFerry late,2019-03-05,It was late.,It came on Tuesday.\nNo day,,,It never came.\n';

test('an import says all that became of its sources, and writes; a preview says the same, and writes nothing', async () => {
  const path = writeBatch({ 'a.csv': csv, 'b.pdf': '%PDF-1.4', '.hidden': 'x' });
  const shown = await resultOf(path, { isDryRun: true, map: { Lede: 'standfirst' } });
  expect(filesOf(contentDir)).toEqual({});
  expect(copyBefore).not.toHaveBeenCalled();
  const made = await resultOf(path, { map: { Lede: 'standfirst' } });
  expect(copyBefore).toHaveBeenCalledExactlyOnceWith({ contentDir, title: 'Import' });
  expect(shown).toMatchSnapshot();
  expect({ ...made, isDryRun: true, written: [], sample: shown!.sample }).toEqual(shown);
  expect([made!.isDryRun, made!.written, made!.sample]).toEqual([false, ['ferry-late', 'no-day'], []]);
  expect(filesOf(contentDir)).toMatchSnapshot();
});

test('what the keeper has chosen is what the import is asked for', async () => {
  const passedOn = {
    format: 'csv',
    encoding: 'windows-1252',
    topicsFrom: 3,
    assets: '/assets',
    paper: 'Example Courier',
    issued: '1923-05-02',
    byPage: true,
    alsoReasons: ['list'],
    answers: { quotedKeys: true, distinct: false },
  };
  const path = writeBatch({ 'a.csv': csv });
  scripted();
  await saidBy(path);
  scripted();
  await saidBy(path, {
    isDryRun: true,
    ...passedOn,
    update: true,
    drafts: true,
    map: { Lede: 'standfirst', Nothing: 'no-such-field', Gone: 'none' },
    fetchPictures: { contact: 'keeper@archive.example' },
  });
  scripted();
  await saidBy(path, { format: 'no-such-format' });
  const [plain, full, unknown] = vi.mocked(importBatch).mock.calls.map(([, , settings]) => settings);
  const always = {
    contentDir,
    map: new Map(),
    dryRun: false,
    update: false,
    drafts: false,
    today: localDay(),
    cacheFolder: cachePath('web', contentDir),
    stdin: process.stdin,
  };
  expect(plain).toStrictEqual(always);
  expect(unknown).toStrictEqual(always);
  expect(full).toStrictEqual({
    ...always,
    map: new Map<string, MappedField>([
      ['lede', { field: 'standfirst' }],
      ['gone', 'none'],
    ]),
    ...passedOn,
    dryRun: true,
    update: true,
    drafts: true,
    onEntry: expect.any(Function) as () => void,
  });
});

test('pictures are fetched for an import only, and no connection outlives it', async () => {
  const get = vi.spyOn(FetchedPictures.prototype, 'get').mockResolvedValue(undefined);
  const close = vi.spyOn(FetchedPictures.prototype, 'close').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const fetchPictures = { contact: 'keeper@archive.example' };
  vi.mocked(importBatch).mockImplementationOnce(async function* (_, __, settings) {
    yield { type: 'progress', done: 0 };
    await settings.fetchPicture!('https://paper.example/a.png');
    expect(close).not.toHaveBeenCalled();
  });
  await saidBy(writeBatch({ 'a.csv': csv }), { fetchPictures });
  expect(get).toHaveBeenCalledExactlyOnceWith('https://paper.example/a.png');
  expect(close).toHaveBeenCalledOnce();
});

test('an import waits for whoever writes, and lets others write when it fails', async () => {
  const path = writeBatch({ 'a.csv': csv });
  const lock = join(contentDir, '.changes.lock');
  const release = await takeLock(lock, () => undefined);
  const said: ImportMessage[] = [];
  const start = { contentDir, options: usual, path, shownAs: 'Upload', web };
  const waits = Promise.withResolvers();
  const say = (message: ImportMessage) => {
    said.push(message);
    if (message.type === 'waiting') waits.resolve(undefined);
  };
  const isOver = work(start, { say, next: async () => undefined });
  await waits.promise;
  expect(said).toEqual([{ type: 'waiting', holder: process.pid }]);
  expect(importBatch).not.toHaveBeenCalled();
  release();
  await isOver;
  expect(said.at(-1)).toMatchObject({ type: 'result', result: { written: ['ferry-late', 'no-day'] } });
  vi.mocked(importBatch).mockImplementationOnce(async function* () {
    yield { type: 'progress', done: 1 };
    throw new Error('It broke.');
  });
  await expect(work(start, { say: () => {}, next: async () => undefined })).rejects.toMatchObject({
    message: 'It broke.',
  });
  expect(existsSync(lock)).toBe(false);
});

test('progress is said five times a second at most, with the bytes of all sources', async () => {
  const path = writeBatch({ 'a.csv': csv, 'b.csv': csv });
  // Each look at the clock is 100 ms after the one before: the second looks are those that are said.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  onTestFinished(() => clock.mockRestore());
  const outcome: BatchEvent = { type: 'outcome', outcome: 'already', records: 0, isNameless: false } as never;
  const progress = (done: number): BatchEvent => ({ type: 'progress', done });
  scripted(progress(1), progress(2), outcome, progress(3), progress(4), outcome, progress(5), progress(6));
  const said = await saidBy(path, { isDryRun: true });
  const of = 2 * csv.length;
  expect(said).toEqual([
    { type: 'progress', done: 2, of, articles: 0 },
    { type: 'progress', done: 4, of, articles: 1 },
    { type: 'progress', done: 6, of, articles: 2 },
    {
      type: 'result',
      result: { ...none, articles: 2, outcomes: [{ outcome: 'already', count: 2 }], isDryRun: true },
    },
  ]);
});

test('of what there may be very much, the first are shown', async () => {
  const path = writeBatch({ 'a.csv': csv });
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const entry = (index: number) => ({ fields: { title: `Text ${index}` }, body: 'It came.', draft: [] });
  const problem = (cause: number, line: number): BatchEvent => ({
    type: 'problem',
    problem: {
      file: 'a.csv',
      line,
      path: ['date', cause],
      severity: 'error',
      message: `Cause ${'x'.repeat(cause + 1)}.`,
      advice: 'Look for npm run import.',
      atDesk: 'Look.',
    },
  });
  const events: BatchEvent[] = [
    ...numbers(51).map((index): BatchEvent => ({
      type: 'difference',
      file: `${index}.md`,
      text: `Text ${index}`,
    })),
    ...numbers(21).map((line) => problem(0, line + 1)),
    ...numbers(100).map((cause) => problem(cause + 1, 1)),
  ];
  vi.mocked(importBatch).mockImplementationOnce(async function* (_, __, settings) {
    for (const index of numbers(11)) settings.onEntry?.(entry(index) as never);
    yield* events;
  });
  const result = (await resultOf(path, { isDryRun: true }))!;
  expect(result.sample.map(({ title }) => title)).toEqual(numbers(10).map((index) => `Text ${index}`));
  expect(result.differences).toEqual(
    numbers(50).map((index) => ({ file: `${index}.md`, text: `Text ${index}` })),
  );
  expect(result.refused).toBe(121);
  expect(result.refusals).toHaveLength(100);
  const [first] = result.refusals;
  expect(first).toEqual({
    text: 'Cause x.',
    advice: 'Look.',
    count: 21,
    places: numbers(20).map((line) => ({ place: `a.csv:${line + 1}  date.0`, message: 'Cause x.' })),
  });
});

test('files of the archive that can’t be read, and a source that is none, are warnings and refusals in the language of the desk', async () => {
  contentDir = writeContent({ 'articles/broken.md': '---\ntitle: [\n---\nText.\n' });
  const path = join(dirname(contentDir), 'no-such-folder');
  const result = await resultOf(path, { language: 'de' });
  expect(result!.refusals[0]!.places[0]!.place).toBe(path);
  expect(JSON.stringify(result, undefined, 2).replace(path, 'no-such-folder')).toMatchSnapshot();
});

test('pages that are no articles are shown in the order of the reasons', async () => {
  const left = (reason: string, address: string) =>
    ({ type: 'left-out', reason, address: `https://paper.example/${address}` }) as BatchEvent;
  scripted(left('front', ''), left('list', 'days/'), left('list', 'tags/'), {
    type: 'stopped',
  });
  const result = await resultOf(writeBatch({ 'a.csv': csv }));
  expect(result).toMatchSnapshot();
});
