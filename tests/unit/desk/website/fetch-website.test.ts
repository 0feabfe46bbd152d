import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { CaptureInput } from '../../../../src/desk/api/website.ts';
import { importingOf } from '../../../../src/desk/server/import/importing.ts';
import { capturingOf, showWebsite } from '../../../../src/desk/server/website/capturing.ts';
import { loopbackWeb } from '../../../support/crawl/loopback-web.ts';
import { startPaper } from '../../../support/crawl/paper-server.ts';
import { publishPaper } from '../../../support/crawl/publish-paper.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { picture } from '../../../support/picture.ts';

// All hosts, texts and people are fiction.

// Each capture and each import is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

async function openPaper({ isKeepers = false } = {}) {
  const paper = await startPaper();
  const stories = publishPaper(paper, picture(40, 30));
  const web = isKeepers ? {} : { web: loopbackWeb(paper.home.slice(0, -1)) };
  const opened = quietDesk({}, undefined, web);
  const { desk, events, until } = opened;
  const input: CaptureInput = {
    site: paper.home,
    contact: 'keeper@archive.example',
    mayPublish: true,
    hosts: [],
    follow: [],
  };
  /** Starts a capture, and returns its state when it has ended. */
  const run = async (isLook: boolean, more: Partial<CaptureInput> = {}) => {
    const from = events.length;
    await capturingOf(desk).start({ ...input, ...more }, isLook);
    const end = await until(
      (event) =>
        event.type === 'capture' &&
        !['looking', 'fetching'].includes(event.state) &&
        events.indexOf(event) >= from,
    );
    return end as Extract<typeof end, { type: 'capture' }>;
  };
  return { ...opened, paper, stories, input, run };
}

test('a look says what a site has, and shows ten articles as they would be, before all of it is fetched', async () => {
  const { desk, run, stories, contentDir, paper } = await openPaper();
  expect(await run(true)).toMatchObject({ state: 'done' });
  const { look } = showWebsite(desk).report!;
  expect(look!.found).toMatch(
    /^The site lists 14 pages, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\. 13 are still to be fetched, which takes about 1 minute/,
  );
  expect(look!.sample).toHaveLength(10);
  const [first] = look!.sample;
  const story = stories.find(({ title }) => title === first!.title)!;
  expect(first).toMatchObject({ date: story.day, address: `${paper.home}${story.slug}`, draft: [] });
  expect(first!.text).toContain(story.paragraphs[0]!.slice(0, 40));
  expect(existsSync(join(contentDir, 'articles'))).toBe(false);
  expect(paper.asked).not.toContain('/lamp.png');
  expect(showWebsite(desk).unfinished).toEqual([]);
});

test('a site is fetched and imported, and what was fetched for the look is not fetched again', async () => {
  const { desk, run, stories, until, paper } = await openPaper();
  await run(true);
  expect(await run(false)).toMatchObject({ state: 'done' });
  await until((event) => event.type === 'import' && event.state === 'done');
  const { result } = importingOf(desk);
  expect(result).toMatchObject({
    isDryRun: false,
    outcomes: [{ outcome: 'imported', count: stories.length }],
  });
  expect(result!.leftOut.map(({ reason }) => reason)).toContain('list');
  expect(paper.asked.filter((path) => path === `/${stories[0]!.slug}`)).toHaveLength(1);
  expect(desk.opened.content.articles).toHaveLength(stories.length);
  expect(showWebsite(desk).report!.look!.sample).toHaveLength(10);
});

test('nothing is fetched before the keeper has said that they may publish it, and how they are reached', async () => {
  const { desk, input, paper } = await openPaper();
  const start = (more: Partial<CaptureInput>) => capturingOf(desk).start({ ...input, ...more }, true);
  expect((await faultOf(start({ mayPublish: false }))).message).toMatch('may you publish them?');
  expect((await faultOf(start({ contact: ' ' }))).message).toMatch('must be able to reach you');
  expect((await faultOf(start({ site: 'no such site' }))).message).toMatch('is not the address of a site');
  expect((await faultOf(start({ wayback: { until: 'March', all: false } }))).message).toMatch(
    'is not a date',
  );
  expect(paper.asked).toEqual([]);
});

test('a keeper’s desk asks nothing of a private network', async () => {
  const { desk, run, paper } = await openPaper({ isKeepers: true });
  expect(await run(false)).toEqual(
    expect.objectContaining({ state: 'failed', message: 'Nothing could be fetched.' }),
  );
  expect(showWebsite(desk).report!.notFetched[0]!.reason).toContain('leads into a private network');
  expect(paper.asked).toEqual([]);
});

test('a capture whose host wants a pause of a day is gone on with later, also after the desk was restarted', async () => {
  const { desk, run, stories, paper, until, input } = await openPaper();
  const path = `/${stories[3]!.slug}`;
  const answer = paper.answers.get(path)!;
  paper.answers.set(path, { status: 429, headers: { 'retry-after': '86400' } });
  expect(await run(false)).toMatchObject({ state: 'paused' });
  const [unfinished] = showWebsite(desk).unfinished;
  expect(unfinished).toMatchObject({ site: paper.home, input: { ...input, mayPublish: true } });
  paper.answers.set(path, answer);
  const before = paper.asked.length;
  expect(await run(false, unfinished!.input)).toMatchObject({ state: 'done' });
  await until((event) => event.type === 'import' && event.state === 'done');
  expect(paper.asked.slice(before)).not.toContain(`/${stories[0]!.slug}`);
  expect(showWebsite(desk).unfinished).toEqual([]);
});

test('a capture that is stopped keeps what was fetched, imports nothing, and is offered again', async () => {
  const { desk, run, stories, paper, events, input } = await openPaper();
  const path = `/${stories[5]!.slug}`;
  const answer = paper.answers.get(path)!;
  paper.answers.set(path, () => {
    capturingOf(desk).stop();
    return answer as string;
  });
  expect(await run(false)).toMatchObject({ state: 'idle' });
  expect(events.filter(({ type }) => type === 'import')).toEqual([]);
  expect(showWebsite(desk).unfinished.map(({ site }) => site)).toEqual([input.site]);
  paper.answers.set(path, answer);
  const before = paper.asked.length;
  expect(await run(false)).toMatchObject({ state: 'done' });
  expect(paper.asked.slice(before)).not.toContain(`/${stories[0]!.slug}`);
});

test('what the Wayback Machine has of a site that is gone is imported, and its old rules for programs are shown', async () => {
  const { desk, run, paper, until, stories } = await openPaper();
  const rows = [
    ['urlkey', 'timestamp', 'original', 'mimetype', 'digest'],
    ...stories.map(({ slug }) => [
      `example,gone)/${slug}`,
      '20190503120000',
      `http://gone.example/${slug}`,
      'text/html',
      slug,
    ]),
    ['example,gone)/robots.txt', '20190503120000', 'http://gone.example/robots.txt', 'text/plain', 'R'],
  ];
  paper.answers.set(
    '/cdx/search/cdx?url=gone.example%2F*&output=json&fl=urlkey%2Ctimestamp%2Coriginal%2Cmimetype%2Cdigest&filter=statuscode%3A200&limit=10000&showResumeKey=true&to=201912',
    { headers: { 'content-type': 'application/json' }, body: JSON.stringify(rows) },
  );
  for (const { slug } of stories)
    paper.answers.set(`/web/20190503120000id_/http://gone.example/${slug}`, paper.answers.get(`/${slug}`)!);
  paper.answers.set('/web/20190503120000id_/http://gone.example/robots.txt', 'User-agent: *\nDisallow:\n');
  const more = { site: 'gone.example', wayback: { until: '2019-12', all: false } };
  expect(await run(true, { ...more, site: 'http://gone.example' })).toMatchObject({ state: 'done' });
  const { look } = showWebsite(desk).report!;
  expect(look!.found).toContain(`The Wayback Machine has ${stories.length} pages`);
  expect(look!.robots).toContain('Disallow');
  expect(look!.sample).toHaveLength(10);
  expect(await run(false, { ...more, site: 'http://gone.example' })).toMatchObject({ state: 'done' });
  await until((event) => event.type === 'import' && event.state === 'done');
  expect(importingOf(desk).result!.articles).toBe(stories.length);
});

test('the answer about rights is beside what was fetched', async () => {
  const { run, contentDir, paper } = await openPaper();
  await run(true);
  const host = new URL(paper.home).host.replace(':', '_');
  const note = readFileSync(join(contentDir, `../.backfile/private/web/${host}/permission.json`), 'utf8');
  expect(note).toContain('"answer": "yes"');
});
