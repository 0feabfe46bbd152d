import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBox } from '../../src/box/make/make-box.ts';
import { readSite } from '../../src/files/read-content.ts';
import { type AskedSite, openAskedSite } from '../../src/mcp/site/open-asked-site.ts';
import { openSiteSource } from '../../src/mcp/source/open-site-source.ts';
import { maxAnswerBytes } from '../../src/mcp/tools/fit-answer.ts';
import { askTools } from '../../src/mcp/tools/tools.ts';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import {
  accident,
  askedArchive,
  longParagraph,
  refusingArchive,
  sentence,
  verbs,
} from '../support/asking/asked-archive.ts';
import { runNpmIn } from '../support/builds/packed-program.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import type { Files } from '../support/content.ts';
import { copyProject, projectFolder } from '../support/project.ts';
import { startProtocol } from '../support/asking/protocol-client.ts';
import { faultOf } from '../support/suite/fault-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// A built archive is asked as a folder, over HTTP and in a box. All of it is fiction.

const home = 'https://courier.example/';
type Answer = Readonly<Record<string, unknown>>;

let places: Record<'folder' | 'host' | 'box', string>;
const sites: Record<'folder' | 'host' | 'box', AskedSite> = {} as never;

/** Asks one of the sites, and checks what holds of every answer. */
async function ask(tool: string, input: Answer, site: AskedSite = sites.folder): Promise<Answer> {
  const { answer, input: schema } = askTools.find(({ name }) => name === tool)!;
  const found = (await answer(site, schema.parse(input), '2026-11-30')) as Answer;
  expect(Buffer.byteLength(JSON.stringify(found, null, 1))).toBeLessThanOrEqual(maxAnswerBytes);
  expect(found).toMatchObject({ archive: { title: 'The Example Courier', address: home } });
  return found;
}

const folder = temporaryFolder();
const open = async (place: string) =>
  openAskedSite(await openSiteSource(place, { folder: join(folder, 'cache'), maxBytes: 50_000_000 }));

/** Builds an archive, serves it until the tests end, and puts it into a box. */
async function placesOf(files: Files): Promise<Record<'folder' | 'host' | 'box', string>> {
  const { content, out } = await sharedBuild(files);
  const box = join(folder, `${basename(join(out, '..'))}.zip`);
  const { data: site } = readSite(content);
  await makeBox({ site, contentDir: content, out, day: '2026-11-28', home, program: [] }, box);
  const served = (await serveSite(out, 0))!;
  afterAll(() => void served.server.close());
  return { folder: out, host: served.url, box };
}

beforeAll(async () => {
  places = await placesOf(askedArchive);
  for (const [name, place] of Object.entries(places)) sites[name as keyof typeof sites] = await open(place);
});

describe('a quotation', () => {
  test('that stands is confirmed at its paragraph, 100 of 100', async () => {
    for (let n = 0; n < 100; n += 1)
      expect(await ask('check_quote', { quote: sentence(n) })).toMatchObject({
        verdict: 'stands',
        places: [
          {
            paragraph: `p${(n % 10) + 1}`,
            address: expect.stringMatching(
              `^${home}articles/page-${Math.floor(n / 10)}/\\?w=[0-9a-z]{6}#p${(n % 10) + 1}$`,
            ) as string,
          },
        ],
      });
  });

  test('with one word changed is told so with the word, 100 of 100', async () => {
    for (let n = 0; n < 100; n += 1) {
      const verb = verbs[n % 8]!;
      expect(await ask('check_quote', { quote: sentence(n).replace(verb, 'ignored') })).toMatchObject({
        verdict: 'nearly',
        differences: [{ quoted: 'ignored', stands: verb }],
        places: [{ paragraph: `p${(n % 10) + 1}`, title: `Notes of day ${Math.floor(n / 10)}` }],
      });
    }
  });

  const never = { verdict: 'absent', answer: 'It is not in this archive.' };

  test('from elsewhere is not in this archive, 100 of 100', async () => {
    for (let n = 0; n < 100; n += 1) {
      const quote = `Somebody at another paper wrote in note ${n} that prices of lamps rose while ministers met abroad.`;
      expect(await ask('check_quote', { quote })).toMatchObject(never);
    }
  });

  test('with a withheld name put back is answered like one that never was, 20 of 20', async () => {
    const elsewhere = await ask('check_quote', {
      quote: 'A dozen sailors bought the moon from a peddler at noon.',
    });
    for (let n = 0; n < 20; n += 1) {
      const put = accident(n, 'Zeb Xyzzyplugh');
      expect(await ask('check_quote', { quote: put })).toEqual(elsewhere);
      expect(await ask('check_quote', { quote: put, article: 'accidents' })).toEqual(elsewhere);
      expect(await ask('check_quote', { quote: accident(n, 'a driver') })).toMatchObject({
        verdict: 'stands',
      });
    }
  });

  test('of a text that is hidden, withdrawn, a draft or held back is answered like one that never was', async () => {
    const quotes = {
      hidden: 'The quiet janitor hid seven violins below the stairs.',
      gone: 'The mayor pawned a lighthouse to a stranger for a song.',
      draft: 'Two unfinished dragons slept in the customs house.',
      held: 'Next century the customs house will be painted orange twice.',
    };
    const elsewhere = await ask('check_quote', {
      quote: 'A dozen sailors bought the moon from a peddler at noon.',
    });
    const noArticle = await ask('article', { article: 'never-was' });
    for (const [id, quote] of Object.entries(quotes))
      for (const site of Object.values(sites)) {
        expect(await ask('check_quote', { quote }, site), id).toEqual(elsewhere);
        expect(await ask('check_quote', { quote, article: id }, site), id).toEqual(elsewhere);
        expect(await ask('article', { article: id }, site), id).toEqual(noArticle);
        expect(await ask('cite', { article: id }, site), id).toEqual(noArticle);
      }
  });

  test('that is ascribed to another article does not stand there', async () => {
    expect(await ask('check_quote', { quote: sentence(5), article: 'page-0' })).toMatchObject({
      verdict: 'stands',
    });
    expect(
      await ask('check_quote', { quote: sentence(5), article: `${home}articles/page-1/#p2` }),
    ).toMatchObject(never);
  });
});

test('a folder, a host and a box give the same answers', async () => {
  const questions: readonly (readonly [string, Answer])[] = [
    ['search', { query: 'pilot Oakhaven' }],
    ['search', { query: 'entity:stone from:1962-06-02' }],
    ['search', { query: '"and nobody else did"', sort: 'oldest', from: 3 }],
    ['article', { article: 'page-3' }],
    ['name', { name: 'Oak Haven' }],
    ['dates', {}],
    ['dates', { date: '1962-06' }],
    ['cite', { article: 'page-1', paragraph: 2 }],
    ['check_quote', { quote: sentence(42) }],
  ];
  for (const [tool, input] of questions) {
    const inFolder = await ask(tool, input);
    expect(await ask(tool, input, sites.host)).toEqual(inFolder);
    expect(await ask(tool, input, sites.box)).toEqual(inFolder);
  }
});

describe('a search', () => {
  test('tells what was understood, how many results there are, and each passage with its digest', async () => {
    const found = await ask('search', { query: 'pilot from:1962-06-02 to:1962-06-03' });
    expect(found).toMatchObject({ total: 2, articles: 2, withEverything: 2 });
    expect(found['understood']).toMatch(/pilot.*from June 2, 1962|pilot.*2 June 1962/);
    const [first] = found['results'] as [{ passages: { digest: string; address: string }[] }];
    expect(first.passages[0]!.address).toMatch(`?w=${first.passages[0]!.digest}#p`);
  });

  test('says how to ask for the results that are left, and each comes once', async () => {
    const titles: string[] = [];
    let next: Answer | undefined = { query: 'kind:article', sort: 'oldest', results: 4 };
    while (next) {
      const found = await ask('search', next);
      titles.push(...(found['results'] as { title: string }[]).map(({ title }) => title));
      next = (found['left'] as { ask: { arguments: Answer } } | undefined)?.ask.arguments;
    }
    expect(titles).toHaveLength(13);
    expect(new Set(titles).size).toBe(13);
  });

  test('tells mistakes of a query and words that stand nowhere', async () => {
    expect(await ask('search', { query: 'xyzzyplugh' })).toMatchObject({
      total: 0,
      notFound: ['xyzzyplugh'],
    });
    expect(await ask('search', { query: 'from:never' })).toMatchObject({ problems: [{ text: 'never' }] });
  });
});

describe('an article', () => {
  test('has its paragraphs with addresses, its names, rights and what became of it', async () => {
    expect(await ask('article', { article: `${home}articles/page-0/#p3` })).toMatchObject({
      article: {
        title: 'Notes of day 0',
        edtf: '1962-06-01',
        terms: ['All rights reserved'],
        names: [
          { id: 'stone', name: 'Ada Stone' },
          { id: 'oakhaven', name: 'Oakhaven' },
        ].slice(1),
        paragraphs: 10,
      },
    });
    const { article } = (await ask('article', { article: 'clock' })) as { article: Answer };
    expect(article).toMatchObject({ title: 'The clock', withheld: [], revisions: [] });
    expect(await ask('article', { article: 'accidents' })).toMatchObject({
      article: { withheld: [expect.stringContaining('by order of a court')] },
    });
  });

  test('that is long comes in parts, of which the whole is the published text', async () => {
    const texts = new Map<string, string>();
    let next: Answer | undefined = { article: 'long' };
    let parts = 0;
    while (next) {
      const found = await ask('article', next);
      for (const { paragraph, text } of found['paragraphs'] as { paragraph: string; text: string }[])
        texts.set(paragraph, (texts.get(paragraph) ?? '') + text);
      next = (found['left'] as { ask: { arguments: Answer } } | undefined)?.ask.arguments;
      parts += 1;
    }
    expect(parts).toBeGreaterThan(4);
    expect(texts.size).toBe(401);
    expect(texts.get('p1')).toBe(longParagraph);
    expect(texts.get('p401')).toMatch(/^Buoy 399 /);
  });

  test('is cited in all styles and formats with the paragraph and the day of access', async () => {
    const { styles, formats } = (await ask('cite', { article: 'page-1', paragraph: 2 })) as Record<
      'styles' | 'formats',
      Record<string, string>
    >;
    expect(Object.keys(styles)).toEqual(['chicagoNote', 'chicagoBibliography', 'apa', 'mla']);
    expect(styles['chicagoNote']).toMatch(/para\. 2, accessed November 30, 2026, https:.*#p2\.$/);
    expect(Object.keys(formats).toSorted()).toEqual(['biblatex', 'bibtex', 'csl', 'ris']);
    expect(formats['ris']).toContain('Y2  - 2026/11/30/');
    expect(await ask('cite', { article: 'page-1', paragraph: 99 })).toMatchObject({
      answer: 'The article has 10 paragraphs, and no number 99.',
    });
  });
});

test('a name has its record, its articles by year and its connections; one that is unknown has similar ones', async () => {
  expect(await ask('name', { name: 'ada stone' })).toMatchObject({
    record: { id: 'stone', name: 'Ada Stone', kind: 'person', description: 'A pilot.', articles: 3 },
    articlesByYear: { 1962: 3 },
    connections: [{ id: 'oakhaven', articles: 3 }],
  });
  expect(await ask('name', { name: 'Oakhavem' })).toMatchObject({
    answer: 'There is no such name in this archive.',
    similar: [{ id: 'oakhaven' }],
  });
});

test('a date tells what there is of it', async () => {
  expect(await ask('dates', {})).toMatchObject({ years: ['1962', '1963', '1964', '2018'] });
  expect(await ask('dates', { date: '1962' })).toMatchObject({ total: 10, months: ['1962-06'] });
  const month = await ask('dates', { date: '1962-06' });
  expect(month['days']).toHaveLength(10);
  expect(month['articles']).toHaveLength(10);
  expect(await ask('dates', { date: '1962-06-03' })).toMatchObject({
    total: 1,
    articles: [{ title: 'Notes of day 2', address: `${home}articles/page-2/` }],
  });
  expect(await ask('dates', { date: '1999' })).toMatchObject({ total: 0, articles: [] });
});

describe('an archive that refuses answers and has an earlier text', () => {
  let refusing: typeof places;
  beforeAll(async () => {
    refusing = await placesOf(refusingArchive);
  });

  test('is not read over HTTP', async () => {
    expect((await faultOf(open(refusing.host))).message).toMatch(
      /asks programs not to answer questions from it/,
    );
  });

  test('is not read from a folder of a host that has another robots.txt', async () => {
    const cache = { folder: join(folder, 'cache'), maxBytes: 50_000_000 };
    const source = { ...(await openSiteSource(refusing.folder, cache)), isLocal: false };
    expect((await faultOf(openAskedSite(source))).message).toMatch(
      /asks programs not to answer questions from it/,
    );
  });

  test('is read on the disk of whoever asks, and each answer says the refusal', async () => {
    for (const place of [refusing.folder, refusing.box]) {
      const site = await open(place);
      for (const [tool, input] of [
        ['search', { query: 'clock' }],
        ['article', { article: 'clock' }],
        ['name', { name: 'clock' }],
        ['dates', {}],
        ['cite', { article: 'clock' }],
        ['check_quote', { quote: 'Nobody mended it.' }],
      ] as const)
        expect(await ask(tool, input, site)).toMatchObject({
          archive: {
            terms: expect.arrayContaining([expect.stringContaining('not to answer questions')]) as string[],
          },
        });
    }
  });

  test('tells until when a sentence stood, with the text that had it', async () => {
    for (const place of [refusing.folder, refusing.box])
      expect(
        await ask('check_quote', { quote: 'The town clock stopped at midnight.' }, await open(place)),
      ).toMatchObject({
        verdict: 'stood',
        answer: 'It stood in an earlier text of this article until 2020-01-03.',
        places: [
          {
            title: 'The clock',
            present: `${home}articles/clock/`,
            address: expect.stringMatching(`^${home}articles/clock/revisions/[0-9a-z]{10}/$`) as string,
            revision: { date: expect.stringMatching(/2020/) as string },
          },
        ],
      });
  });
});

describe('the package', () => {
  let program: string;
  beforeAll(() => {
    const root = copyProject();
    cpSync(join(projectFolder, 'LICENSE'), join(root, 'LICENSE'));
    const packed = runNpmIn(
      root,
      'pack',
      '--silent',
      `--pack-destination=${folder}`,
      './src/package/backfile-ask',
    );
    expect(packed.code, packed.stderr).toBe(0);
    const { status, stderr } = spawnSync('tar', ['-xzf', join(folder, packed.stdout.trim()), '-C', folder], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    program = join(folder, 'package');
  });

  test('needs nothing else to be installed, and has the licenses of all that is in it', () => {
    const manifest = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as Answer;
    expect(manifest['dependencies']).toBeUndefined();
    const licenses = readFileSync(join(program, 'lib/LICENSES.txt'), 'utf8');
    for (const name of ['@modelcontextprotocol/sdk', 'linkedom', 'yauzl', 'zod', 'snowball-stemmers'])
      expect(licenses).toMatch(new RegExp(`^${name} [\\d.]+: [A-Z]`, 'm'));
    // Its tables of characters are no package.
    expect(licenses).toMatch(/^OpenCC$/m);
  });

  test.each(['folder', 'host', 'box'] as const)(
    'lists and calls all tools over a %s, and writes nothing but the protocol',
    async (kind) => {
      const cache = join(folder, `cache-${kind}`);
      const client = await startProtocol(join(program, 'backfile-ask.mjs'), places[kind], '--cache', cache);
      const { tools } = (await client.call('tools/list')) as {
        tools: { name: string; inputSchema: { type: string } }[];
      };
      expect(tools.map(({ name }) => name).toSorted()).toEqual([
        'article',
        'check_quote',
        'cite',
        'dates',
        'name',
        'search',
      ]);
      expect(new Set(tools.map(({ inputSchema }) => inputSchema.type))).toEqual(new Set(['object']));
      for (const [tool, input, part] of [
        ['search', { query: 'pilot' }, '"understood": "pilot"'],
        ['article', { article: 'page-2' }, sentence(21).slice(0, 20)],
        ['name', { name: 'Ada Stone' }, '"id": "stone"'],
        ['dates', { date: '1962-06-02' }, 'Notes of day 1'],
        ['cite', { article: 'page-2' }, '@'],
        ['check_quote', { quote: sentence(7) }, '"verdict": "stands"'],
      ] as const) {
        const { text, isError } = await client.callTool(tool, input);
        expect(isError, text).toBe(false);
        expect(text).toContain(part);
      }
      expect(await client.callTool('article', { article: 5 })).toMatchObject({ isError: true });
      expect(await client.callTool('none', {})).toMatchObject({ isError: true });
      const { lines, stderr, code } = await client.end();
      expect(code).toBe(0);
      expect(stderr).toBe('');
      for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
      expect(existsSync(cache)).toBe(kind === 'host');
    },
  );

  test('answers what can’t be read with what to do, and goes on', async () => {
    const client = await startProtocol(join(program, 'backfile-ask.mjs'), join(folder, 'none'));
    for (let round = 0; round < 2; round += 1)
      expect(await client.callTool('dates', {})).toEqual({
        isError: true,
        text: `${join(folder, 'none')} does not exist. Give the address of an archive, a folder or a box.`,
      });
    expect(await client.end()).toMatchObject({ code: 0, stderr: '' });
  });
});
