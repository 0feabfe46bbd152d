import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { CaptureInput } from '../../../../src/desk/api/website.ts';
import { rereadChanged } from '../../../../src/desk/server/desk/reread-changed.ts';
import { type Job, runJob } from '../../../../src/desk/server/jobs/run-job.ts';
import { publishingOf } from '../../../../src/desk/server/publish/publishing.ts';
import type { PublishMessage, PublishOrder } from '../../../../src/desk/server/publish/publish-order.ts';
import { checkAgain } from '../../../../src/desk/server/problems/list-problems.ts';
import { surveyOf } from '../../../../src/desk/server/survey/survey.ts';
import type { SurveyMessage } from '../../../../src/desk/server/survey/survey-job.ts';
import { capturingOf, showWebsite } from '../../../../src/desk/server/website/capturing.ts';
import type { CaptureMessage } from '../../../../src/desk/server/website/capture-job.ts';
import { openText } from '../../../../src/desk/server/write/open-text.ts';
import { saveText } from '../../../../src/desk/server/write/save-text.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// What the desk makes of what its processes say, without these processes. All sites, texts and people are fiction.

vi.mock('../../../../src/desk/server/jobs/run-job.ts', () => ({ runJob: vi.fn<typeof runJob>() }));

/** A process that says and does what the test tells it. */
interface StubJob<Message> {
  readonly script: string;
  readonly start: Readonly<Record<string, unknown>>;
  readonly isBackground: boolean;
  readonly say: (message: Message) => void;
  /** Ends it, and lets the desk hear of it. */
  readonly end: (fault?: string) => Promise<void>;
  readonly answers: (string | boolean)[];
  isStopped: boolean;
}

let jobs: StubJob<unknown>[] = [];
const lastJob = <Message>() => jobs.at(-1) as StubJob<Message>;

beforeEach(() => {
  jobs = [];
  vi.mocked(runJob).mockImplementation((script, start, onMessage, isBackground = false): Job => {
    const over = Promise.withResolvers<string | undefined>();
    const job: StubJob<unknown> = {
      script: script.url.pathname.split('/').at(-1)!,
      start: start as StubJob<unknown>['start'],
      isBackground,
      say: onMessage,
      end: async (fault) => {
        over.resolve(fault);
        await nextTurn();
      },
      answers: [],
      isStopped: false,
    };
    jobs.push(job);
    return {
      over: over.promise,
      send: (answer) => job.answers.push(answer),
      stop: () => (job.isStopped = true),
    };
  });
});

function openDesk() {
  const { desk, events, contentDir, until, idle } = quietDesk({
    'articles/ferry.md': article('', 'The ferry sailed.', { title: 'The last ferry' }),
  });
  const last = (type: string) => events.findLast((event) => event.type === type);
  const states = (type: string) =>
    events.flatMap((event) => (event.type === type && 'state' in event ? [event.state] : []));
  return { desk, contentDir, until, idle, last, states };
}

// Publishing

const changes = { added: ['/articles/ferry/'], changed: ['/'], gone: ['/articles/gone/', '/2018/'] };
const noBroken = { ...changes, gone: [] };

async function publish(order: PublishOrder = { task: 'build' }) {
  const opened = openDesk();
  const publishing = publishingOf(opened.desk);
  await publishing.start(order);
  return { ...opened, publishing, job: lastJob<PublishMessage>() };
}

test('a build shows its progress, is put in place without a question where nothing breaks, and has its figures', async () => {
  const { desk, contentDir, publishing, job, last, states } = await publish();
  expect(job.script).toBe('build-job.ts');
  expect(job.start).toMatchObject({ contentDir, out: desk.settings.out, asOf: '2026-03-01' });
  expect((await faultOf(publishing.start({ task: 'build' }))).message).toMatch(
    'The site is being built already.',
  );
  job.say({ type: 'waiting', holder: 7 });
  expect(last('publish')).toMatchObject({ state: 'waiting' });
  job.say({ type: 'progress', stage: 'pages', pages: 3, lastPages: 9 });
  expect(last('publish')).toMatchObject({ state: 'running', stage: 'pages', pages: 3, lastPages: 9 });
  job.say({ type: 'progress', stage: 'files' });
  expect(last('publish')).toMatchObject({ state: 'running', stage: 'files', pages: 3, lastPages: 9 });
  job.say({ type: 'complete', changes: noBroken });
  expect(job.answers).toEqual([true]);
  expect(publishing.report).toMatchObject({ counts: { added: 1, changed: 1, gone: 0 }, broken: [] });
  expect(publishing.pages({ change: 'added', from: 0, count: 9 })).toEqual([
    { address: '/articles/ferry/', title: 'The last ferry' },
  ]);
  const figures = { pages: 7, files: 9, bytes: 1200, seconds: 2, limits: ['A limit.'], notes: ['A note.'] };
  job.say({ type: 'published', ...figures });
  expect(publishing.report).toMatchObject({ counts: { added: 1, changed: 1, gone: 0 }, ...figures });
  expect(last('publish')).toMatchObject({ state: 'done', pages: 7 });
  // What it says and how it ends afterwards matters to nobody: the next one may run.
  await publishing.start({ task: 'build' });
  job.say({ type: 'failed', message: 'Too late.' });
  await job.end('Too late.');
  expect(last('publish')).toMatchObject({ state: 'running', pages: 0 });
  expect(publishing.report).toBe(null);
  expect(publishing.changes).toEqual({ added: [], changed: [], gone: [] });
  expect(states('publish')).not.toContain('failed');
});

test('addresses that would break are asked about, and the answer is carried out', async () => {
  const { publishing, job, last } = await publish();
  publishing.answer(true);
  expect(job.answers).toEqual([]);
  job.say({ type: 'complete', changes });
  expect(last('publish')).toMatchObject({ state: 'asking' });
  expect(publishing.report).toMatchObject({ broken: ['/articles/gone/'], brokenCount: 1 });
  publishing.answer(true);
  expect(job.answers).toEqual([true]);
  expect(last('publish')).toMatchObject({ state: 'running' });
  job.say({ type: 'complete', changes });
  publishing.answer(false);
  expect(job.answers).toEqual([true, false]);
  expect(last('publish')).toMatchObject({ state: 'stopped' });
});

test.each<[Parameters<StubJob<PublishMessage>['say']>[0], string]>([
  [{ type: 'errors', count: 1 }, 'The archive has 1 error.'],
  [{ type: 'errors', count: 1200 }, 'The archive has 1,200 errors.'],
  [{ type: 'failed', message: 'The disk is full.' }, 'The disk is full.'],
])('a build that says %j fails with words for the keeper', async (message, text) => {
  const { publishing, job, last } = await publish();
  job.say(message);
  expect(last('publish')).toMatchObject({ state: 'failed', message: text });
  await publishing.start({ task: 'build' });
  expect(jobs).toHaveLength(2);
});

test('a build that ends by itself has failed, and one that is stopped has not', async () => {
  const { publishing, job, last } = await publish();
  await job.end('It broke.');
  expect(last('publish')).toMatchObject({ state: 'failed', message: 'It broke.' });
  await publishing.start({ task: 'build' });
  publishing.stop();
  expect(lastJob().isStopped).toBe(true);
  await lastJob().end();
  expect(last('publish')).toMatchObject({ state: 'stopped' });
  expect(last('publish')).not.toHaveProperty('message');
});

test('what is sent to a host is shown first, with what would be overwritten', async () => {
  const order = { task: 'send', to: '/srv/site', isDryRun: false, replaces: false } as const;
  const { publishing, job, last } = await publish(order);
  expect(job.script).toBe('send-job.ts');
  expect(job.start).toMatchObject({ to: '/srv/site', isDryRun: false, replaces: false });
  const overwritten = Array.from({ length: 60 }, (_, index) => `file-${index}`);
  const plan = { type: 'planned', changes: noBroken, lines: ['2 files are sent.'], overwritten } as const;
  job.say({ ...plan, isDryRun: true });
  expect(last('publish')).toMatchObject({ state: 'running' });
  job.say({ ...plan, isDryRun: false });
  expect(last('publish')).toMatchObject({ state: 'asking' });
  expect(publishing.report).toMatchObject({ plan: ['2 files are sent.'], counts: { added: 1 } });
  expect(publishing.report!.overwritten).toEqual(overwritten.slice(0, 50));
  expect(publishing.changes).toBe(noBroken);
  publishing.answer(true);
  job.say({ type: 'sending', done: 1, of: 2 });
  expect(last('publish')).toMatchObject({ state: 'running', stage: 'sending', pages: 1, lastPages: 2 });
  job.say({ type: 'sent', text: '2 files were sent.' });
  expect(last('publish')).toMatchObject({ state: 'done', message: '2 files were sent.' });
});

test('what another program changed is read before a build begins', async () => {
  const { desk, contentDir } = openDesk();
  writeFileSync(join(contentDir, 'articles/lamp.md'), article('', 'A lamp.'));
  await publishingOf(desk).start({ task: 'build' });
  expect(desk.opened.content.articles.map(({ id }) => id).toSorted()).toEqual(['ferry', 'lamp']);
});

test('a box is made at a place, and what is there is asked about', async () => {
  const { publishing, job, last } = await publish({ task: 'box', file: '' });
  expect(job.script).toBe('box-job.ts');
  expect((await faultOf(publishing.start({ task: 'build' }))).message).toMatch('A box is being made.');
  job.say({ type: 'overwriting', what: 'letters.zip' });
  expect(last('publish')).toMatchObject({ state: 'asking', task: 'box' });
  expect(publishing.report!.overwritten).toEqual(['letters.zip']);
  job.say({ type: 'boxing' });
  expect(last('publish')).toMatchObject({ state: 'running', stage: 'boxing' });
  expect(publishing.report).toBe(null);
  const box = { file: '/letters.zip', bytes: 9, sha256: 'a', says: ['It is made.'] };
  job.say({ type: 'boxed', ...box });
  expect(publishing.report!.box).toEqual(box);
  expect(last('publish')).toMatchObject({ state: 'done', task: 'box' });
});

// Websites

const site: CaptureInput = {
  site: 'paper.example',
  contact: ' keeper@archive.example ',
  mayPublish: true,
  hosts: [' pictures.example ', ' '],
  follow: ['/days/ ', ' '],
};

async function capture(isLook: boolean, more: Partial<CaptureInput> = {}) {
  const opened = openDesk();
  await capturingOf(opened.desk).start({ ...site, ...more }, isLook);
  const report = () => showWebsite(opened.desk).report!;
  return { ...opened, capturing: capturingOf(opened.desk), job: lastJob<CaptureMessage>(), report };
}

test('a capture asks for what the keeper wrote, without the spaces around it', async () => {
  const { capturing, job, contentDir } = await capture(true);
  expect(job.script).toBe('capture-job.ts');
  expect(job.start).toMatchObject({
    contentDir,
    order: {
      home: 'https://paper.example/',
      contact: 'keeper@archive.example',
      hosts: ['pictures.example'],
      follow: ['/days/ '],
      sample: 20,
    },
  });
  expect(job.start['order']).not.toHaveProperty('wayback');
  expect((await faultOf(capturing.start(site, false))).message).toMatch(
    'A website is being fetched already.',
  );
  await job.end();
  await capturing.start({ ...site, wayback: { until: ' 2019-03 ', all: true } }, false);
  expect(lastJob().start).toMatchObject({ order: { wayback: { until: '2019-03', all: true } } });
  expect(lastJob().start['order']).not.toHaveProperty('sample');
  capturing.stop();
  await lastJob().end();
  await capturing.start({ ...site, wayback: { until: ' ', all: false } }, false);
  expect((lastJob().start['order'] as { wayback: object }).wayback).toEqual({ all: false });
});

test.each<[Partial<CaptureInput>, string]>([
  [{ site: 'a paper' }, '“a paper” is not the address of a site.'],
  [{ contact: ' () ' }, 'The host of the site must be able to reach you.'],
  [{ wayback: { until: 'March', all: false } }, '“March” is not a date.'],
  [{ mayPublish: false }, 'Nothing is fetched before you have said so.'],
])('a capture with %j is refused, and nothing begins', async (more, fault) => {
  const { desk } = openDesk();
  expect((await faultOf(capturingOf(desk).start({ ...site, ...more }, true))).message).toMatch(fault);
  expect(jobs).toEqual([]);
  expect(capturingOf(desk).isAtWork).toBe(false);
});

test('whether the texts may be published is asked once of each site', async () => {
  const { capturing, job } = await capture(true);
  await job.end();
  await capturing.start({ ...site, mayPublish: false }, true);
  expect(jobs).toHaveLength(2);
});

test('a look says what there is, and the report gathers it', async () => {
  const { job, report, last } = await capture(true);
  expect(last('capture')).toMatchObject({ state: 'looking', done: 0, of: 0 });
  job.say({ type: 'robots', text: 'User-agent: *' });
  expect(report().look).toBe(undefined);
  job.say({ type: 'found', pages: 3, requests: 0, isListed: true });
  expect(report().look).toEqual({
    sample: [],
    pages: 0,
    found: 'The site lists 3 pages; all were fetched before.',
  });
  job.say({ type: 'robots', text: 'x'.repeat(2001) });
  job.say({ type: 'sample', pages: 2, articles: [] });
  expect(report().look).toMatchObject({ robots: 'x'.repeat(2000), pages: 2, found: expect.any(String) });
  job.say({ type: 'progress', done: 20, of: 200 });
  expect(last('capture')).toMatchObject({ state: 'looking', done: 20, of: 200, left: 'about 3 minutes' });
  job.say({ type: 'progress', done: 30, of: 20 });
  expect(last('capture')).toMatchObject({ left: 'about 0 minutes' });
  for (let index = 0; index < 7; index += 1)
    job.say({ type: 'not-fetched', address: `https://paper.example/${index}`, reason: 'redirects' });
  job.say({ type: 'not-fetched', address: 'https://paper.example/film', reason: 'large' });
  expect(report().notFetched).toMatchObject([
    { reason: 'It redirects more than five times.', count: 7, samples: { length: 5 } },
    { reason: 'It is larger than 20 MB, or than 10 MB if it is a page.', count: 1, samples: { length: 1 } },
  ]);
  expect(report().notFetched[0]!.samples[4]).toBe('https://paper.example/4');
  for (const shape of ['/days/0', '/tags/a'])
    job.say({
      type: 'beyond',
      limit: 'far',
      shape,
      count: 3,
      first: shape,
      pattern: shape,
    });
  expect(report().beyond.map(({ pattern }) => pattern)).toEqual(['/days/0', '/tags/a']);
  job.say({ type: 'waiting' });
  expect(last('capture')).toMatchObject({
    state: 'looking',
    message: 'Another process fetches this site; waiting for it.',
  });
  job.say({ type: 'pause', text: 'It wants a pause.' });
  expect(last('capture')).toMatchObject({ state: 'looking', message: 'It wants a pause.' });
  await job.end();
  expect(last('capture')).toMatchObject({ state: 'done' });
});

test('what was found by a look is kept while the same site is fetched, and not that of another', async () => {
  const { capturing, job, report } = await capture(true);
  job.say({ type: 'found', pages: 3, requests: 0, isListed: true });
  await job.end();
  await capturing.start(site, false);
  expect(report().look?.found).toContain('3 pages');
  capturing.stop();
  await lastJob().end();
  await capturing.start({ ...site, wayback: { until: '', all: false } }, false);
  expect(report().look).toBe(undefined);
  lastJob<CaptureMessage>().say({ type: 'found', pages: 4, requests: 0, isListed: true });
  expect(report().look?.found).toContain('The Wayback Machine has 4 pages');
  await lastJob().end('It broke.');
  await capturing.start(site, true);
  expect(report().look).toBe(undefined);
});

test('a capture that a host pauses, that is stopped, that fails or fetches nothing ends in words', async () => {
  const { capturing, job, last, until, report } = await capture(false);
  expect(last('capture')).toMatchObject({ state: 'fetching' });
  job.say({ type: 'paused', text: 'Go on tomorrow.' });
  await job.end();
  expect(last('capture')).toMatchObject({ state: 'paused', message: 'Go on tomorrow.' });
  await capturing.start(site, false);
  await lastJob().end('It broke.');
  expect(last('capture')).toMatchObject({ state: 'failed', message: 'It broke.' });
  await capturing.start(site, false);
  capturing.stop();
  expect(lastJob().isStopped).toBe(true);
  await lastJob().end();
  expect(last('capture')).toMatchObject({ state: 'idle' });
  await capturing.start(site, false);
  await lastJob().end();
  expect(last('capture')).toMatchObject({ state: 'failed', message: 'Nothing could be fetched.' });
  mkdirSync(dirname(report().file), { recursive: true });
  writeFileSync(report().file, 'what was fetched');
  await capturing.start(site, false);
  await lastJob().end();
  await until((event) => event.type === 'capture' && event.state === 'done');
  expect(lastJob()).toMatchObject({ script: 'import-job.ts' });
  expect(existsSync(report().file)).toBe(true);
});

test('a capture that ends with its desk is not told, and nothing is imported', async () => {
  const { desk, job, states } = await capture(false);
  void desk.close();
  expect(job.isStopped).toBe(true);
  await job.end();
  expect(states('capture')).toEqual(['fetching']);
});

// Surveys

test('a survey reads the files in the background, and what it finds is kept', async () => {
  const { desk, contentDir, last, states } = openDesk();
  const survey = surveyOf(desk);
  survey.follow();
  expect(last('survey')).toMatchObject({ state: 'running', step: 'reading', done: 0, of: 4 });
  await nextTurn();
  survey.start();
  await nextTurn();
  expect(jobs).toMatchObject([{ script: 'survey-job.ts', start: { contentDir }, isBackground: true }]);
  const job = lastJob<SurveyMessage>();
  job.say({ type: 'step', step: 'versions' });
  expect(last('survey')).toMatchObject({ state: 'running', step: 'versions', done: 2, of: 4 });
  const pair = { a: 'ada', b: 'ada-vale', reasons: [] };
  job.say({ type: 'found', findings: { entity: [pair] } });
  job.say({ type: 'found', findings: { topic: [] } });
  expect(survey.findings).toMatchObject({ entity: [pair], topic: [] });
  await job.end();
  expect(last('survey')).toMatchObject({ state: 'done', step: 'done', done: 4, of: 4 });
  expect(last('survey')).not.toHaveProperty('message');
  expect(states('survey')).not.toContain('failed');
  survey.start();
  survey.follow();
  await nextTurn();
  expect(jobs).toHaveLength(1);
});

test('a survey that a keeper waits for does not give way to other programs', async () => {
  const { desk } = openDesk();
  const checked = checkAgain(desk);
  await expect.poll(() => jobs.length).toBe(1);
  expect(jobs).toMatchObject([{ script: 'survey-job.ts', isBackground: false }]);
  await lastJob().end();
  expect(await checked).toEqual({ reread: 0 });
});

test('a survey that is started again ends the one before, whose end and findings are not told', async () => {
  const { desk, states } = openDesk();
  const survey = surveyOf(desk);
  const first = survey.restart();
  await nextTurn();
  const job = lastJob<SurveyMessage>();
  const second = survey.restart();
  await nextTurn();
  expect(job.isStopped).toBe(true);
  expect(jobs).toHaveLength(2);
  job.say({ type: 'found', findings: { topic: [] } });
  expect(survey.findings).toEqual({});
  await job.end('It broke.');
  expect(states('survey')).not.toContain('failed');
  let isOver = false;
  void first.then(() => (isOver = true));
  await nextTurn();
  // Whoever waits for the first waits for the second.
  expect(isOver).toBe(false);
  await lastJob().end();
  await Promise.all([first, second]);
  expect(states('survey').at(-1)).toBe('done');
});

test('a survey that fails says why, and one of a closed desk is ended', async () => {
  const { desk, last } = openDesk();
  const survey = surveyOf(desk);
  void survey.restart();
  await nextTurn();
  await lastJob().end('It broke.');
  expect(last('survey')).toMatchObject({ state: 'failed', message: 'It broke.' });
  void survey.restart();
  await nextTurn();
  void desk.close();
  expect(lastJob().isStopped).toBe(true);
});

test('a survey that waits for decisions does not begin once the desk is closed', async () => {
  const { desk } = openDesk();
  void surveyOf(desk).restart();
  await desk.close();
  await nextTurn();
  expect(jobs).toEqual([]);
});

test('a survey reads the files once all decisions are written', async () => {
  const { desk } = openDesk();
  const written = Promise.withResolvers<undefined>();
  vi.spyOn(desk.changes, 'settled').mockReturnValueOnce(written.promise);
  void surveyOf(desk).restart();
  await nextTurn();
  expect(jobs).toEqual([]);
  written.resolve(undefined);
  await nextTurn();
  expect(jobs).toHaveLength(1);
});

test('of two surveys that wait for decisions only the second begins, and whoever waits for one waits for it', async () => {
  const { desk } = openDesk();
  const survey = surveyOf(desk);
  let isOver = false;
  const first = survey.restart().then(() => (isOver = true));
  const second = survey.restart();
  await nextTurn();
  expect(jobs).toHaveLength(1);
  expect(isOver).toBe(false);
  await lastJob().end();
  await Promise.all([first, second]);
});

test('a closed desk says nothing of what others change', async () => {
  const { desk, contentDir, states } = openDesk();
  const survey = surveyOf(desk);
  survey.start();
  await nextTurn();
  await lastJob().end();
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'The ferry sank.'));
  await rereadChanged(desk);
  void desk.close();
  survey.followOthers();
  expect(states('survey')).toEqual(['running', 'done']);
});

test('a survey that does not take long is repeated once something has changed, one that runs is not', async () => {
  const { desk, contentDir } = openDesk();
  const survey = surveyOf(desk);
  survey.followOthers();
  await nextTurn();
  expect(jobs).toEqual([]);
  survey.start();
  await nextTurn();
  const change = async (text: string) => {
    writeFileSync(join(contentDir, 'articles/ferry.md'), article('', text));
    await rereadChanged(desk);
  };
  await change('The ferry came back.');
  survey.follow();
  await nextTurn();
  expect(jobs).toHaveLength(1);
  // It is over: what others have changed meanwhile is looked at.
  await lastJob().end();
  await nextTurn();
  expect(jobs).toHaveLength(2);
  await lastJob().end();
  survey.follow();
  survey.followOthers();
  await nextTurn();
  expect(jobs).toHaveLength(2);
  await change('The ferry sank.');
  survey.follow();
  await nextTurn();
  expect(jobs).toHaveLength(3);
});

test.each([
  [19_999, 2],
  [20_000, 1],
])(
  'after a survey of %d ms, %d in all are made where the desk changes a text',
  async (milliseconds, count) => {
    const { desk, idle } = openDesk();
    const survey = surveyOf(desk);
    survey.start();
    await nextTurn();
    // Whole, since the difference of two fractions may be less than what was added.
    const began = Math.ceil(performance.now());
    const now = vi.spyOn(performance, 'now').mockReturnValue(began);
    onTestFinished(() => now.mockRestore());
    void survey.restart();
    await nextTurn();
    jobs = [lastJob()];
    now.mockReturnValue(began + milliseconds);
    await lastJob().end();
    const { body, digest } = openText(desk, { type: 'article', id: 'ferry' })!;
    await saveText(desk, { type: 'article', id: 'ferry', digest, body: `${body}It sank.` });
    await idle();
    survey.follow();
    await nextTurn();
    expect(jobs).toHaveLength(count);
  },
);

test('problems of texts are there once they are found, and after a build only those that are warnings', async () => {
  const { desk } = openDesk();
  const survey = surveyOf(desk);
  expect(survey.textProblems).toEqual([]);
  const problem = { file: 'content/articles/ferry.md', line: 7, message: 'A word.', advice: 'Look.' };
  const [error, warning] = (['error', 'warning'] as const).map((severity) => ({ ...problem, severity }));
  survey.start();
  await nextTurn();
  const job = lastJob<SurveyMessage>();
  job.say({ type: 'found', findings: { textProblems: [error!, warning!] } });
  await job.end();
  expect(survey.textProblems).toEqual([error, warning]);
  survey.noteBuilt();
  expect(survey.textProblems).toEqual([warning]);
});
