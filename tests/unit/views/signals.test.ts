import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/schema/site.ts';
import { makeUrls } from '../../../src/shared/base/urls.ts';
import { robots } from '../../../src/views/data/signals/robots.ts';
import { signalFiles, signalHeaders, signalTags } from '../../../src/views/data/signals/signal-files.ts';
import { crawlers } from '../../../src/views/meta/signals/crawlers.ts';
import { signalStandards } from '../../../src/views/meta/signals/standards.ts';
import { pageView } from '../../../src/views/pages/page.ts';
import { frontView } from '../../../src/views/pages/front.ts';
import { readReservation, readReservationFile, readRobots } from '../../support/read-signals.ts';
import { article, site as siteText } from '../../support/content.ts';
import { schemaFaults } from '../../support/schemas.ts';
import { build } from '../../support/views.ts';

const atRoot = makeUrls('https://courier.example', '/');
const inFolder = makeUrls('https://courier.example', '/archive/');
const terms = 'https://courier.example/terms/';

type Choice = Readonly<Record<string, string>>;

/** Everything that a program can learn of a choice, in words of the standards. */
function learned(choice: Choice, urls = atRoot) {
  const site = siteSchema.parse({
    title: 'The Example Courier',
    url: 'https://courier.example/',
    robots: choice,
  });
  const text = robots({ site }, urls);
  const files = signalFiles(site, urls);
  const path = `${urls.base}articles/ferry/`;
  const may = (name: string) => readRobots(text, name, path).mayFetch;
  const license = files['license.xml'];
  const parsed = license === undefined ? undefined : (new XMLParser().parse(license) as RslFile).rsl.content;
  const headers = Object.fromEntries(signalHeaders(site, urls).map((line) => line.split(/: (.*)/)));
  return {
    crawlers: ['Googlebot', 'OAI-SearchBot', 'GPTBot', 'CCBot', 'archive.org_bot', 'unknown-bot'].filter(may),
    usage: readRobots(text, 'unknown-bot', path).usage,
    license: readRobots(text, 'unknown-bot', path).licenses,
    file: readReservationFile(files['.well-known/tdmrep.json'], path),
    prohibited: parsed?.license.prohibits,
    terms: parsed?.terms,
    headers,
    tags: signalTags(site, urls),
  };
}

interface RslFile {
  readonly rsl: {
    readonly content: { readonly license: { readonly prohibits: string }; readonly terms: string };
  };
}

const everyone = ['Googlebot', 'OAI-SearchBot', 'GPTBot', 'CCBot', 'archive.org_bot', 'unknown-bot'];
const without = (...names: string[]) => everyone.filter((name) => !names.includes(name));
const nothing = {
  usage: {},
  license: [],
  file: {},
  prohibited: undefined,
  terms: undefined,
  headers: {},
  tags: [],
};

describe('what programs are told follows from one choice', () => {
  test('nothing is refused, and nothing is said, unless the keeper refuses something', () => {
    expect(learned({})).toEqual({ ...nothing, crawlers: everyone });
  });

  test('refused training is stated by name and as a reservation, and web archives stay allowed', () => {
    expect(learned({ training: 'refuse' })).toEqual({
      ...nothing,
      crawlers: without('GPTBot', 'CCBot'),
      file: { reservation: '1' },
      headers: { 'tdm-reservation': '1' },
      tags: ['<meta name="tdm-reservation" content="1">'],
    });
  });

  test('terms lead from each place to a license that prohibits only what is refused', () => {
    expect(learned({ training: 'refuse', terms })).toEqual({
      crawlers: without('GPTBot', 'CCBot'),
      usage: {},
      license: ['https://courier.example/license.xml'],
      file: { reservation: '1', policy: terms },
      prohibited: 'ai-train',
      terms,
      headers: {
        'tdm-reservation': '1',
        'tdm-policy': terms,
        Link: '<https://courier.example/license.xml>; rel="license"; type="application/rsl+xml"',
      },
      tags: [
        '<meta name="tdm-reservation" content="1">',
        `<meta name="tdm-policy" content="${terms}">`,
        '<link rel="license" href="https://courier.example/license.xml" type="application/rsl+xml">',
      ],
    });
  });

  test('a draft is followed only by archives that ask for it', () => {
    const refused = { answers: 'refuse', training: 'refuse' };
    expect(learned(refused).usage).toEqual({});
    expect(learned({ ...refused, drafts: 'true' })).toMatchObject({
      crawlers: ['Googlebot', 'archive.org_bot', 'unknown-bot'],
      usage: { 'ai-use': 'n', 'train-ai': 'n' },
      headers: { 'tdm-reservation': '1', 'Content-Usage': 'ai-use=n, train-ai=n' },
    });
    expect(learned({ drafts: 'true', terms })).toEqual({ ...nothing, crawlers: everyone });
  });

  test('refused web archives are refused by name alone, because no standard has a word for preservation', () => {
    expect(learned({ preservation: 'refuse', drafts: 'true', terms })).toEqual({
      ...nothing,
      crawlers: without('archive.org_bot'),
    });
  });

  test('whatever is refused is said of all, and only a refusal of training reserves text and data mining', () => {
    const all = { search: 'refuse', answers: 'refuse', training: 'refuse', preservation: 'refuse' };
    expect(learned({ ...all, drafts: 'true', terms })).toMatchObject({
      crawlers: ['unknown-bot'],
      usage: { search: 'n', 'ai-use': 'n', 'train-ai': 'n' },
      prohibited: 'search ai-input ai-index ai-train',
      file: { reservation: '1', policy: terms },
    });
    expect(learned({ search: 'refuse', answers: 'refuse' })).toMatchObject({
      file: {},
      headers: {},
      tags: [],
    });
  });

  test('no two signals of any choice contradict each other', () => {
    const purposes = ['search', 'answers', 'training', 'preservation'];
    for (let number = 0; number < 64; number += 1) {
      const refused = purposes.filter((_, place) => (number >> place) & 1);
      const choice = {
        ...Object.fromEntries(refused.map((purpose) => [purpose, 'refuse'])),
        ...((number & 16) > 0 && { terms }),
        ...((number & 32) > 0 && { drafts: 'true' }),
      };
      const { crawlers: allowed, usage, file, prohibited = '', tags, headers } = learned(choice);
      const isTrained = allowed.includes('GPTBot');
      expect([isTrained, allowed.includes('CCBot')]).toEqual([
        !refused.includes('training'),
        !refused.includes('training'),
      ]);
      expect(allowed.includes('archive.org_bot')).toBe(!refused.includes('preservation'));
      expect(file.reservation === '1').toBe(!isTrained);
      expect('tdm-reservation' in headers).toBe(!isTrained);
      expect(tags.some((tag) => tag.includes('tdm-reservation'))).toBe(!isTrained);
      if ('train-ai' in usage) expect([usage['train-ai'], isTrained]).toEqual(['n', false]);
      if (prohibited.includes('ai-train')) expect(isTrained).toBe(false);
      if (prohibited.split(' ').includes('search')) expect(allowed.includes('Googlebot')).toBe(false);
      expect(Object.values(usage).filter((value) => value !== 'n')).toEqual([]);
    }
  });

  test('in a folder of a host, only what is in pages is stated, and the lines of robots.txt fit that of the host', () => {
    const found = learned({ training: 'refuse', terms, drafts: 'true' }, inFolder);
    expect(found).toMatchObject({
      crawlers: without('GPTBot', 'CCBot'),
      usage: { 'train-ai': 'n' },
      file: {},
      headers: {},
      prohibited: 'ai-train',
      tags: [
        '<meta name="tdm-reservation" content="1">',
        `<meta name="tdm-policy" content="${terms}">`,
        '<link rel="license" href="https://courier.example/archive/license.xml" type="application/rsl+xml">',
      ],
    });
    // Of the rest of the host nothing is said.
    const site = siteSchema.parse({ title: 'A', url: terms, robots: { training: 'refuse', drafts: 'true' } });
    expect(readRobots(robots({ site }, inFolder), 'GPTBot', '/shop/')).toMatchObject({ mayFetch: true });
    expect(readRobots(robots({ site }, inFolder), 'unknown-bot', '/shop/').usage).toEqual({});
  });

  test('an address of terms stands in headers as one line without spaces', () => {
    const odd = 'https://courier.example/our terms/ü\nX-Frame-Options: DENY';
    const { headers } = learned({ training: 'refuse', terms: odd });
    expect(headers['tdm-policy']).toBe('https://courier.example/our%20terms/%C3%BCX-Frame-Options:%20DENY');
  });

  test('the license is valid, and says who holds the rights', () => {
    const site = siteSchema.parse({
      title: 'A',
      url: terms,
      publisher: 'Example & Sons',
      robots: { search: 'refuse', answers: 'refuse', training: 'refuse', terms },
    });
    const text = signalFiles(site, atRoot)['license.xml']!;
    expect(schemaFaults(text)).toEqual([]);
    expect(text).toContain('<copyright>Example &amp; Sons</copyright>');
  });

  test('a crawler is for one purpose', () => {
    const names = Object.values(crawlers)
      .flat()
      .map((name) => name.toLowerCase());
    expect(names.length).toBe(new Set(names).size);
  });

  test('each standard is followed in one version of one day', () => {
    for (const { version, date, address } of Object.values(signalStandards)) {
      expect(version).not.toBe('');
      expect(date).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
      expect(new URL(address).protocol).toBe('https:');
    }
  });
});

describe('an archive that refuses training', () => {
  const files = (choice: string, more = '') => ({
    'site.yaml': `${siteText}${more}robots: { ${choice} }\n`,
    'articles/ferry.md': article(),
    'pages/about.md': '---\ntitle: About us\n---\n\nFiction.\n',
    'pages/contact.md': '---\ntitle: Contact\n---\n\nFiction.\n',
  });
  const pageOf = async (id: string, choice: string, more = '') => {
    const { archive, urls } = await build(files(choice, more));
    return pageView(
      archive,
      urls,
      archive.pages.find(({ record }) => record.id === id)!,
    );
  };

  test('says so in every page', async () => {
    const { archive, urls } = await build(files(`training: refuse, terms: "${terms}"`));
    const { head } = frontView(archive, urls).frame;
    expect(readReservation(head.metas)).toEqual({ reservation: ['1'], policy: [terms] });
    expect(head.links).toContainEqual({
      rel: 'license',
      href: 'https://courier.example/archive/license.xml',
      type: 'application/rsl+xml',
    });
    const allowing = await build(files('training: allow'));
    expect(readReservation(frontView(allowing.archive, allowing.urls).frame.head.metas)).toEqual({
      reservation: [],
      policy: [],
    });
  });

  test('says so on the page about it, in its language, and nowhere else', async () => {
    expect((await pageOf('about', 'answers: refuse, training: refuse')).refusal).toEqual({
      sentence:
        'This archive asks some programs not to read it: programs that answer questions and programs that collect texts for language models.',
    });
    const inHebrew = await pageOf('about', `training: refuse, terms: "${terms}"`, 'language: he\n');
    expect(inHebrew.refusal!.terms!.href).toBe(terms);
    expect(inHebrew.refusal!.sentence).toMatch(/^[\u0590-\u05ff\s:.]+$/);
    expect((await pageOf('contact', 'training: refuse')).refusal).toBeUndefined();
    expect((await pageOf('about', 'training: allow')).refusal).toBeUndefined();
  });
});
