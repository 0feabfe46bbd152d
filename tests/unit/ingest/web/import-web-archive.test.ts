import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { webArchiveReader } from '../../../../src/ingest/web/read-web-archive.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { inventStories, type Story } from '../../../support/crawl/invented-paper.ts';
import { picture } from '../../../support/picture.ts';
import { openedAt } from '../../../support/sources.ts';
import { type GivenRecord, packedWarc } from '../../../support/crawl/web-archive.ts';
import { zip } from '../../../support/zip.ts';

// All texts, people and places are fiction.

const home = 'https://courier.example';
const stories = inventStories(7, 12, 7, 4);
const [first, second, third] = stories as [Story, Story, Story];
const addressOf = ({ slug, day }: Story) => `${home}/${day.replaceAll('-', '/')}/${slug}`;

const frame = (title: string, main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">The Courier</a> <a href="/all/">All</a></nav>${main}<div><p>Sign up for the letter of the Courier, which comes on Fridays and on no other day of the week.</p></div></body></html>`;
const dated = ({ day, author }: Story) =>
  `<meta property="article:published_time" content="${day}"><meta name="author" content="${author}">`;
const storyPage = (story: Story, more = '', texts: readonly string[] = story.paragraphs) =>
  frame(
    story.title,
    `<article><h1>${story.title}</h1>${texts.map((text) => `<p>${text}</p>`).join('\n')}${more}</article>`,
    dated(story),
  );
const pageOf = (story: Story, given: Partial<GivenRecord> = {}): GivenRecord => ({
  url: addressOf(story),
  body: storyPage(story),
  ...given,
});

const list = (page: number): GivenRecord => ({
  url: `${home}/all/${page === 1 ? '' : `page/${page}/`}`,
  body: frame(
    'All',
    `<h1>All</h1>${stories.map((one) => `<h2><a href="${addressOf(one)}">${one.title}</a></h2><p>${one.paragraphs[0]!.slice(0, 120)}…</p>`).join('')}`,
  ),
});
const site: GivenRecord[] = [
  { ...list(1), url: `${home}/` },
  list(1),
  list(2),
  ...stories.map((story) => pageOf(story)),
];

const crawl = (records: readonly GivenRecord[], name = 'crawl.warc.gz') =>
  writeBatch({ [name]: packedWarc(records) });

async function importOf(
  records: readonly GivenRecord[],
  settings: Parameters<typeof importFrom>[2] = {},
  siteFields = '',
) {
  const contentDir = writeContent({ ...(siteFields !== '' && { 'site.yaml': siteFields }) });
  const told = await importFrom(crawl(records), contentDir, settings);
  const files = filesOf(contentDir);
  const articles = Object.entries(files).filter(
    ([path]) => path.startsWith('articles/') && path.endsWith('.md'),
  );
  return { ...told, contentDir, files, articles: articles.map(([, text]) => text) };
}

/** Returns the addresses that are left out, by reason. */
async function leftOutOf(
  records: readonly GivenRecord[],
  settings: { also?: string[]; not?: string[] } = {},
) {
  const path = join(crawl(records), 'crawl.warc.gz');
  const left: string[] = [];
  for await (const one of webArchiveReader.read(openedAt(path), {
    map: new Map(),
    today: '2026-03-01',
    ...settings,
  }))
    if (one.type === 'left-out') left.push(`${one.reason} ${one.address.slice(home.length)}`);
  return left;
}

const articleOf = (articles: readonly string[], { title }: Story) =>
  articles.find((text) => text.includes(title))!;

describe('a web archive', () => {
  test('becomes articles with their titles, dates, bylines and texts, without lists and without what the site repeats', async () => {
    const { articles, outcomes, refused, contentDir } = await importOf(site);
    expect(refused).toEqual([]);
    expect(outcomes).toHaveLength(stories.length);
    expect(new Set(outcomes)).toEqual(new Set(['imported']));
    const text = articleOf(articles, first);
    expect(text).toContain(`date: ${first.day}`);
    expect(text).toContain(first.author);
    expect(text).toContain(`url: ${addressOf(first)}`);
    for (const paragraph of first.paragraphs) expect(text).toContain(paragraph);
    expect(articles.join()).not.toContain('Sign up for the letter');
    expect(await errorsOf(contentDir)).toEqual([]);
  });

  test('says why each page is left out', async () => {
    const login = frame(
      'Log in',
      '<form><input type="password" name="p"></form><p>To read on, please say who you are.</p>',
    );
    const gone = {
      url: `${home}/gone`,
      body: frame('404 Not Found', '<h1>Not found</h1><p>There is nothing here any more.</p>'),
    };
    const left = await leftOutOf([
      ...site,
      gone,
      { url: `${home}/in`, body: login },
      { url: `${home}/old`, body: 'moved', status: '301 Moved Permanently' },
      { url: `${home}/?s=boats`, body: list(1).body },
    ]);
    expect(left.toSorted()).toEqual([
      'error /gone',
      'front /',
      'list /all/',
      'list /all/page/2/',
      'search /?s=boats',
      'status /old',
      'stub /in',
    ]);
  });

  test('follows what the keeper says of addresses', async () => {
    expect(await leftOutOf(site, { also: ['/all/page/'], not: [first.slug] })).toEqual([
      'front /',
      'list /all/',
      `excluded ${addressOf(first).slice(home.length)}`,
    ]);
  });

  test('that is imported again adds nothing', async () => {
    const batch = crawl([
      ...site,
      pageOf(first, {
        date: '2020-01-01T00:00:00Z',
        body: storyPage(first, '<p>Correction: it was a Monday, the editor says.</p>'),
      }),
    ]);
    const contentDir = writeContent({});
    await importFrom(batch, contentDir);
    const before = filesOf(contentDir);
    const { outcomes } = await importFrom(batch, contentDir);
    expect(new Set(outcomes)).toEqual(new Set(['already']));
    expect(filesOf(contentDir)).toEqual(before);
  });

  test('is read from a WACZ whose list of pages and index say otherwise', async () => {
    const lies = JSON.stringify({ url: `${home}/never`, ts: '2019-01-01T00:00:00Z', title: 'Never' });
    const files = [
      { name: 'datapackage.json', content: '{}' },
      { name: 'pages/pages.jsonl', content: `${lies}\n` },
      {
        name: 'indexes/index.cdx',
        content: `example,courier)/never 20190101000000 {"offset":"999999","length":"5","filename":"data.warc.gz"}\n`,
      },
    ];
    for (const isStored of [true, false]) {
      const wacz = zip([...files, { name: 'archive/data.warc.gz', content: packedWarc(site), isStored }]);
      const contentDir = writeContent({});
      const { outcomes, refused } = await importFrom(writeBatch({ 'site.wacz': wacz }), contentDir);
      expect(refused).toEqual([]);
      expect(outcomes).toHaveLength(stories.length);
    }
  });

  test('names what is damaged, with its place, and addresses that are none', async () => {
    const { refused, outcomes } = await importOf([
      { ...pageOf(first), url: 'javascript:void(0)' },
      ...site,
      { url: `${home}/half`, body: 'zz', http: ['Content-Encoding: gzip'], head: ['X: 1'] },
      { url: 'data:text/html,hello', body: 'hello' },
    ]);
    expect(outcomes).toHaveLength(stories.length);
    expect(refused).toEqual([
      expect.stringMatching(
        /^crawl\.warc\.gz byte 0: The address of this record is no web address: javascript:void\(0\)\.$/,
      ),
      expect.stringMatching(/byte [\d,]+: The address of this record is no web address: data:/),
    ]);
  });
});

describe('an article of a web archive', () => {
  test('is one, however its address is written', async () => {
    const other = (address: string, more = '') =>
      pageOf(first, { url: address, body: storyPage(first, more) });
    const records = [
      ...site,
      other(`${addressOf(first)}?utm_source=letter`),
      other(addressOf(first).replace('https://', 'http://www.')),
      other(`${addressOf(first)}/amp/`),
      other(`${addressOf(first)}?print=1`),
      other(`${home}/another-place-for-it/`),
    ];
    const { articles, outcomes } = await importOf(records);
    expect(outcomes).toHaveLength(stories.length);
    expect(await leftOutOf(records)).toContain('variant /another-place-for-it/');
    expect(articles.filter((text) => text.includes(first.paragraphs[0]!))).toHaveLength(1);
  });

  test('is not another one because that calls it canonical', async () => {
    const canonical = `<link rel="canonical" href="${addressOf(second)}">`;
    const records = site.map((record) => ({
      ...record,
      body: (record.body as string).replace('</head>', `${canonical}</head>`),
    }));
    const { articles, outcomes } = await importOf(records);
    expect(outcomes).toHaveLength(stories.length);
    expect(articleOf(articles, first)).toContain(`url: ${addressOf(first)}`);
  });

  test('has the text of its newest capture that still is the article, and keeps what it was before', async () => {
    const changed = [
      ...first.paragraphs.slice(0, -1),
      'The board has since said that the figures were wrong.',
    ];
    const { articles, files, warnings } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(first)),
      pageOf(first, { date: '2012-01-01T00:00:00Z' }),
      pageOf(first, { date: '2014-01-01T00:00:00Z', body: storyPage(first, '', changed) }),
      pageOf(first, {
        date: '2019-01-01T00:00:00Z',
        body: frame(
          'Domain for sale',
          `<h1>This domain may be for sale today</h1><p>${'Buy the best names for your trade at prices that nobody else can offer to anybody. '.repeat(12)}</p>`,
        ),
      }),
    ]);
    const text = articleOf(articles, first);
    expect(text).toContain('the figures were wrong');
    expect(articles.join()).not.toContain('Buy the best names');
    const [id, states] = JSON.parse(files['revisions.jsonl']!) as [
      string,
      { captured: string; capturedFrom: string; text: { blocks: string[] } }[],
    ];
    expect(files[`articles/${first.day.slice(0, 4)}/${id}.md`]).toBe(text);
    expect(states).toEqual([
      expect.objectContaining({ captured: '2012-01-01', capturedFrom: addressOf(first) }),
    ]);
    expect(states[0]!.text.blocks).toContain(first.paragraphs.at(-1));
    expect(warnings.filter((line) => !line.includes('taken out'))).toEqual([]);
  });

  test('that is cut into pages is joined in their order', async () => {
    const parts = inventStories(70, 3, 9, 6).map(({ paragraphs }) => paragraphs) as [
      string[],
      string[],
      string[],
    ];
    const part = (number: number) =>
      pageOf(first, {
        url: `${addressOf(first)}/${number}/`,
        body: storyPage(first, '', parts[number - 2]),
      });
    const { articles, outcomes } = await importOf([part(3), ...site, part(2)]);
    expect(outcomes).toHaveLength(stories.length);
    const text = articleOf(articles, first);
    const places = [first.paragraphs[0]!, parts[0][0]!, parts[1][0]!].map((paragraph) =>
      text.indexOf(paragraph),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('without a date is a draft that says the latest day that it can be from', async () => {
    const undated = {
      url: `${home}/story/undated`,
      body: frame(
        second.title,
        `<article><h1>${second.title}</h1>${second.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
      ),
    };
    const { articles, outcomes } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(second)),
      undated,
    ]);
    expect(outcomes.filter((outcome) => outcome === 'draft')).toHaveLength(1);
    const text = articleOf(articles, second);
    expect(text).toContain('its page was captured on 2019-03-05, so it can be no later');
    expect(text).not.toMatch(/^date: .*2019/m);
  });

  test('that is dated after its capture is a draft', async () => {
    const later = storyPage({ ...third, day: '2020-05-05' });
    const { articles } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(third)),
      pageOf(third, { body: later }),
    ]);
    expect(articleOf(articles, third)).toContain('but its page was captured before, on 2019-03-05');
  });

  test('has its pictures from the same file, and names those that are missing', async () => {
    const shown =
      '<figure><img src="/i/quay.png?w=600" alt="The quay"><figcaption>The quay at noon</figcaption></figure><p><img src="/i/gone.png" alt="Gone"></p>';
    const { files, articles, warnings } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(first)),
      {
        url: addressOf(first),
        body: storyPage(first, `${shown}<p>${second.paragraphs[0]!.slice(0, 90)} and more.</p>`),
      },
      { url: `${home}/i/quay.png`, body: picture(40, 30), contentType: 'image/png' },
    ]);
    expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toHaveLength(1);
    expect(articleOf(articles, first)).toMatch(/!\[The quay\]\(picture-[0-9a-f]{8}\.png/);
    expect(warnings.join('\n')).toContain(`${home}/i/gone.png`);
  });

  test('has links to the other articles of the archive, and its old address in its source', async () => {
    const links = `<p>As we wrote on <a href="${addressOf(second)}?utm_medium=x">another day of that long year</a>, nothing came of it.</p>`;
    const { articles } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(first)),
      pageOf(first, { body: storyPage(first, links) }),
    ]);
    expect(articleOf(articles, first)).toMatch(/\[another day of that long year\]\(\.\.\/[a-z0-9-]+\/\)/);
  });

  test('has its old paths as redirects only if the archive has the same host', async () => {
    const query = pageOf(second, { url: `${home}/?p=17` });
    const records = [...site.filter(({ url }) => url !== addressOf(second)), query];
    const settings = (url: string) => `title: Courier\nurl: ${url}\n`;
    const same = await importOf(records, {}, settings(`${home}/`));
    expect(articleOf(same.articles, first)).toContain(
      `redirectFrom:\n  - ${new URL(addressOf(first)).pathname}`,
    );
    expect(same.warnings.join('\n')).toContain('has a query, which a static site can’t redirect');
    const other = await importOf(records, {}, settings('https://archive.example/'));
    expect(other.articles.join()).not.toContain('redirectFrom');
  });

  test('is found in a page whose encoding only its text shows', async () => {
    const body = Buffer.from(
      storyPage({ ...first, title: 'Die Fähre fährt wieder über die Bucht' }).replace(
        '</article>',
        '<p>Für den Bürgermeister ist es ein schöner Tag gewesen, sagte er später.</p></article>',
      ),
      'latin1',
    );
    const { articles } = await importOf([
      ...site.filter(({ url }) => url !== addressOf(first)),
      pageOf(first, { body, contentType: 'text/html; charset=iso-8859-1' }),
    ]);
    expect(articles.join()).toContain('Die Fähre fährt wieder über die Bucht');
    expect(articles.join()).toContain('Für den Bürgermeister');
  });
});
