import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { capture, captureFile, type CaptureOrder, durationOf } from '../../../src/capture/capture.ts';
import type { CaptureEvent } from '../../../src/capture/capture-event.ts';
import { hasPermission, notePermission } from '../../../src/capture/capture-permission.ts';
import { readCaptureNote } from '../../../src/capture/capture-note.ts';
import { keptCaptures } from '../../../src/capture/kept-captures.ts';
import { HostPause } from '../../../src/capture/site-fetcher.ts';
import { SiteWarc } from '../../../src/capture/site-warc.ts';
import { type PaperServer, startPaper } from '../../support/crawl/paper-server.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All hosts, texts and people are fiction.

const page = (title: string, more = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>A text about ${title}.</p>${more}</body></html>`;
const xml = (body: string | Buffer) => ({ headers: { 'content-type': 'text/xml' }, body });

function archive() {
  return join(temporaryFolder(), 'content');
}

async function captureAll(
  contentDir: string,
  { home, web }: Pick<PaperServer, 'home' | 'web'>,
  more: Partial<CaptureOrder> = {},
) {
  const events: CaptureEvent[] = [];
  const order: CaptureOrder = { home, contact: 'keeper@archive.example', hosts: [], ...more };
  for await (const event of capture(contentDir, order, web)) events.push(event);
  return {
    events,
    found: events.find(({ type }) => type === 'found'),
    notFetched: events.flatMap((event) => (event.type === 'not-fetched' ? [event] : [])),
    file: captureFile(contentDir, order),
  };
}

/** Lets a host have three stories, which a sitemap lists, and a picture. */
function publish({ home, answers }: PaperServer) {
  answers.set('/', page('Front', '<img src="/logo.png">'));
  answers.set('/robots.txt', `User-agent: *\nDisallow: /private/\nSitemap: ${home}maps.xml\n`);
  answers.set(
    '/maps.xml',
    xml(`<sitemapindex><sitemap><loc>${home}stories.xml.gz</loc></sitemap></sitemapindex>`),
  );
  const urls = ['one', 'two', 'private/three'].map(
    (path, index) => `<url><loc>${home}${path}</loc><lastmod>2019-03-0${index + 1}</lastmod></url>`,
  );
  answers.set('/stories.xml.gz', xml(gzipSync(`<urlset>${urls.join('')}</urlset>`)));
  answers.set('/one', page('One', '<img src="/lamp.png"><a href="/never-listed">More</a>'));
  answers.set('/two', page('Two'));
  for (const path of ['/logo.png', '/lamp.png'])
    answers.set(path, { headers: { 'content-type': 'image/png' }, body: Buffer.from('a picture') });
}

describe('a site', () => {
  test('is captured by its sitemaps, with its pictures, and nothing is fetched twice', async () => {
    const paper = await startPaper();
    publish(paper);
    const contentDir = archive();
    const { found, file } = await captureAll(contentDir, paper);
    expect(found).toEqual({
      type: 'found',
      pages: 4,
      from: '2019-03-01',
      to: '2019-03-03',
      requests: 3,
      isListed: true,
    });
    expect(paper.asked).not.toContain('/never-listed');
    expect(paper.asked).toEqual([...new Set(paper.asked)]);
    const warc = new SiteWarc(file);
    expect(warc.read(`${paper.home}one`)?.body.toString()).toContain('A text about One');
    expect(warc.read(`${paper.home}lamp.png`)?.body.toString()).toBe('a picture');
    expect(warc.read(`${paper.home}one`)?.time).toMatch(/^2026-11-28T10:0\d:\d\dZ$/);
    warc.close();

    const { size } = statSync(file);
    const before = paper.asked.length;
    await captureAll(contentDir, paper);
    // Of what can be forbidden tomorrow, it asks again.
    expect(paper.asked.slice(before)).toEqual(['/robots.txt']);
    expect(statSync(file).size).toBe(size);
  });

  test('is asked at most once in a second, or as its robots.txt wants it, by a name with the keeper’s contact', async () => {
    const paper = await startPaper();
    publish(paper);
    await captureAll(archive(), paper);
    expect(paper.waits.length).toBe(paper.asked.length - 1);
    expect(Math.min(...paper.waits)).toBe(1000);
    expect(paper.headers['user-agent']).toBe(
      'BackfileCapture (captures a site for the archive of its texts; keeper@archive.example)',
    );

    const slow = await startPaper();
    publish(slow);
    slow.answers.set('/robots.txt', `User-agent: *\nCrawl-delay: 7\nSitemap: ${slow.home}maps.xml\n`);
    await captureAll(archive(), slow);
    expect(new Set(slow.waits)).toEqual(new Set([7000]));
  });

  test('is left alone where its robots.txt says so', async () => {
    const paper = await startPaper();
    publish(paper);
    const { notFetched } = await captureAll(archive(), paper);
    expect(notFetched).toEqual([
      { type: 'not-fetched', address: `${paper.home}private/three`, reason: 'robots' },
    ]);
    expect(paper.asked).not.toContain('/private/three');
  });

  test('that lists nothing is followed by its links, but to no other host and to no file', async () => {
    const paper = await startPaper();
    paper.answers.set(
      '/',
      page('Front', '<a href="/one">One</a> <a href="https://other.example/">Other</a>'),
    );
    paper.answers.set(
      '/one',
      page('One', '<a href="two#part">Two</a> <a href="/film.mp4">Film</a> <a href="/">Home</a>'),
    );
    paper.answers.set('/two', page('Two'));
    const { found } = await captureAll(archive(), paper);
    expect(found).toMatchObject({ isListed: false });
    expect(paper.asked.filter((path) => /^\/(?:one|two|film.*)?$/.test(path))).toEqual(['/', '/one', '/two']);
  });

  test('that lists nothing and has a calendar without end is captured, and the rest of its calendar is named', async () => {
    const paper = await startPaper();
    const text = '<p>The ferry came in late, and nobody on the quay could say why it had.</p>';
    paper.answers.set('/', page('Front', '<a href="/one">One</a> <a href="/days/1">Calendar</a>'));
    paper.answers.set('/one', page('One', text + text.replace('ferry', 'lamp boat')));
    for (let day = 1; day < 400; day += 1)
      paper.answers.set(`/days/${day}`, `<h1>No events</h1><a href="/days/${day + 1}">Next</a>`);
    const { events, file } = await captureAll(archive(), paper);
    expect(events.filter(({ type }) => type === 'beyond')).toEqual([
      {
        type: 'beyond',
        limit: 'far',
        shape: '/days/0',
        count: 1,
        first: `${paper.home}days/51`,
        pattern: '/days/',
      },
    ]);
    expect(readCaptureNote(file)).toMatchObject({ home: paper.home, isFinished: true });
    const contentDir = archive();
    await captureAll(contentDir, paper, { sample: 10 });
    expect(paper.asked.filter((path) => path === '/days/20')).toHaveLength(1);
    expect(keptCaptures(contentDir)[0]!.notes).toEqual([]);
    const { events: all } = await captureAll(contentDir, paper, { follow: ['/days/'] });
    expect(all.filter(({ type }) => type === 'beyond')).toEqual([]);
    expect(paper.asked).toContain('/days/400');
  });

  test('is listed by its feed and by WordPress, where these answer', async () => {
    const paper = await startPaper();
    paper.answers.set(
      '/',
      page('Front', '').replace(
        '</head>',
        '<link rel="alternate" type="application/rss+xml" href="/feed"></head>',
      ),
    );
    paper.answers.set(
      '/feed',
      xml(
        `<rss><channel><link>${paper.home}</link><item><link>${paper.home}fed</link><pubDate>Tue, 05 Mar 2019 08:30:00 GMT</pubDate></item></channel></rss>`,
      ),
    );
    paper.answers.set('/wp-json/wp/v2/posts?per_page=100&page=1&_fields=link,date_gmt', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ link: `${paper.home}post`, date_gmt: '2011-01-02T03:04:05' }]),
    });
    paper.answers.set('/fed', page('Fed'));
    paper.answers.set('/post', page('Post'));
    const { found } = await captureAll(archive(), paper);
    expect(found).toMatchObject({ pages: 3, from: '2011-01-02', to: '2019-03-05' });
    expect(paper.asked).toEqual(expect.arrayContaining(['/fed', '/post']));
  });

  test('waits as long as its host wants, which is told, and then asks again', async () => {
    const paper = await startPaper();
    publish(paper);
    let refusals = 0;
    paper.answers.set('/two', () => {
      refusals += 1;
      if (refusals === 1) return { status: 429, headers: { 'retry-after': '40' } };
      return refusals === 2 ? { status: 429 } : page('Two');
    });
    const told: number[] = [];
    const { file } = await captureAll(archive(), paper, { onWait: (_, ms) => told.push(ms) });
    expect(told).toEqual([40_000, 300_000]);
    expect(readFileSync(file).length).toBeGreaterThan(0);
    const warc = new SiteWarc(file);
    expect(warc.read(`${paper.home}two`)?.status).toBe(200);
    warc.close();
  });

  test('that wants no more requests is gone on with another day', async () => {
    const paper = await startPaper();
    publish(paper);
    paper.answers.set('/two', { status: 429, headers: { 'retry-after': '86400' } });
    const contentDir = archive();
    expect(await faultOf(captureAll(contentDir, paper))).toBeInstanceOf(HostPause);
    paper.answers.set('/two', page('Two'));
    const before = paper.asked.length;
    const { file } = await captureAll(contentDir, paper);
    expect(paper.asked.slice(before)).toEqual(['/robots.txt', '/two', '/logo.png', '/lamp.png']);
    const warc = new SiteWarc(file);
    expect(warc.has(`${paper.home}two`)).toBe(true);
    warc.close();
  });

  test('leads into no private network, not even by a redirect, and to another host only if it is named', async () => {
    const paper = await startPaper();
    publish(paper);
    paper.answers.set('/one', { status: 302, headers: { location: 'http://10.0.0.1/secret' } });
    paper.answers.set('/two', page('Two', '<img src="http://pictures.example/a.png">'));
    const unnamed = await captureAll(archive(), paper);
    expect(unnamed.notFetched.map(({ reason }) => reason)).toEqual(['other', 'robots', 'other']);
    const named = await captureAll(archive(), paper, { hosts: ['10.0.0.1'] });
    expect(named.notFetched.map(({ reason }) => reason)).toEqual(['private', 'robots', 'other']);
  });

  test('loses a picture that is too large, and says so', async () => {
    const paper = await startPaper();
    publish(paper);
    paper.answers.set('/lamp.png', {
      headers: { 'content-type': 'image/png' },
      body: Buffer.alloc(20_000_001),
    });
    const { notFetched } = await captureAll(archive(), paper);
    expect(notFetched.map(({ address, reason }) => `${reason} ${address.slice(paper.home.length)}`)).toEqual([
      'robots private/three',
      'large lamp.png',
    ]);
  });
});

test('a capture that was killed while it wrote goes on after the last whole answer', async () => {
  const paper = await startPaper();
  publish(paper);
  const contentDir = archive();
  const { file } = await captureAll(contentDir, paper);
  truncateSync(file, statSync(file).size - 5);
  const before = paper.asked.length;
  await captureAll(contentDir, paper);
  expect(paper.asked.slice(before)).toEqual(['/robots.txt', '/lamp.png']);
  appendFileSync(file, Buffer.from([0x1f, 0x8b, 0x08]));
  const warc = new SiteWarc(file);
  const { bytes } = warc;
  expect(warc.has(`${paper.home}lamp.png`)).toBe(true);
  warc.close();
  expect(statSync(file).size).toBe(bytes);
});

describe('the captures of the Wayback Machine', () => {
  const rows = (...given: [path: string, stamp: string, mediaType: string, digest: string][]) =>
    given.map(([path, stamp, mediaType, digest]) => [
      `example,courier)/${path}`,
      stamp,
      `http://courier.example/${path}`,
      mediaType,
      digest,
    ]);
  const query = (more = '') =>
    `/cdx/search/cdx?url=courier.example%2F*&output=json&fl=urlkey%2Ctimestamp%2Coriginal%2Cmimetype%2Cdigest&filter=statuscode%3A200&limit=10000&showResumeKey=true${more}`;
  const names = ['urlkey', 'timestamp', 'original', 'mimetype', 'digest'];
  const json = (value: unknown) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });

  async function startWayback() {
    const paper = await startPaper();
    const first = rows(
      ['story', '20090503120000', 'text/html', 'A'],
      ['story', '20100503120000', 'text/html', 'B'],
      ['lamp.png', '20090503120100', 'image/png', 'P'],
      ['unused.png', '20090503120100', 'image/png', 'Q'],
    );
    paper.answers.set(query(), json([names, ...first, [], ['next']]));
    paper.answers.set(
      query('&resumeKey=next'),
      json([names, ...rows(['robots.txt', '20080101000000', 'text/plain', 'R'])]),
    );
    paper.answers.set(query('&to=200912'), json([names, ...first.slice(0, 1)]));
    const at = (stamp: string, path: string) => `/web/${stamp}id_/http://courier.example/${path}`;
    paper.answers.set(at('20090503120000', 'story'), page('Story of before'));
    paper.answers.set(at('20100503120000', 'story'), page('Story', '<img src="lamp.png">'));
    paper.answers.set(at('20090503120100', 'lamp.png'), {
      headers: { 'content-type': 'image/png' },
      body: 'a picture',
    });
    paper.answers.set(at('20080101000000', 'robots.txt'), 'User-agent: *\nDisallow:\n');
    return { ...paper, home: 'http://courier.example/' };
  }
  const order = { wayback: { all: false } };

  test('are the newest of each address, with their own days, and the pictures that they show', async () => {
    const paper = await startWayback();
    const contentDir = archive();
    const { found, file, events } = await captureAll(contentDir, paper, order);
    expect(found).toEqual({
      type: 'found',
      pages: 1,
      from: '2010-05-03',
      to: '2010-05-03',
      requests: 1,
      isListed: true,
    });
    expect(events).toContainEqual({ type: 'robots', text: 'User-agent: *\nDisallow:\n' });
    expect(paper.asked.filter((path) => path.startsWith('/web/')).map((path) => path.slice(-9))).toEqual([
      'obots.txt',
      'ple/story',
      '/lamp.png',
    ]);
    const warc = new SiteWarc(file);
    expect(warc.read('http://courier.example/story')).toMatchObject({
      status: 200,
      time: '2010-05-03T12:00:00Z',
    });
    warc.close();
    expect(Math.min(...paper.waits)).toBe(4000);

    const before = paper.asked.length;
    await captureAll(contentDir, paper, order);
    expect(paper.asked.slice(before).filter((path) => path.startsWith('/web/'))).toEqual([]);
  });

  test('are all that differ if all are wanted, and none that is later than a day', async () => {
    const paper = await startWayback();
    expect((await captureAll(archive(), paper, { wayback: { all: true } })).found).toMatchObject({
      pages: 2,
    });
    expect(
      (await captureAll(archive(), paper, { wayback: { all: false, until: '2009-12' } })).found,
    ).toMatchObject({ pages: 1, to: '2009-05-03' });
  });

  test('wait five minutes after a refusal', async () => {
    const paper = await startWayback();
    const path = '/web/20100503120000id_/http://courier.example/story';
    const answer = paper.answers.get(path)!;
    let isRefused = true;
    paper.answers.set(path, () => {
      if (!isRefused) return answer as string;
      isRefused = false;
      return { status: 429 };
    });
    const told: number[] = [];
    await captureAll(archive(), paper, { ...order, onWait: (_, ms) => told.push(ms) });
    expect(told).toEqual([300_000]);
  });
});

test('a thousand requests take a quarter of an hour and more, and four times as long at the Wayback Machine', () => {
  expect([durationOf(1000, false), durationOf(1000, true)]).toEqual([1_000_000, 4_000_000]);
});

test('the keeper’s answer is beside what is captured, and is asked for once', () => {
  const contentDir = archive();
  expect(hasPermission(contentDir, 'https://paper.example/')).toBe(false);
  notePermission(contentDir, 'https://paper.example/', '2026-11-28', 'yes');
  expect(hasPermission(contentDir, 'https://www.paper.example/')).toBe(true);
  expect(hasPermission(contentDir, 'https://other.example/')).toBe(false);
});
