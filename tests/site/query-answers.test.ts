import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Finder } from '../../src/search/engine/finder.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';
import { suggestAlternatives } from '../../src/browser/search/no-results/suggest-alternatives.ts';
import type { Found } from '../../src/search/engine/found.ts';
import { openArchive } from '../../src/files/open-archive.ts';
import { writeFiles } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article, openSettings, site } from '../support/content.ts';
import { fictionCorpus } from '../support/queries/fiction-corpus.ts';
import { finderUrls, openFinder } from '../support/queries/open-finder.ts';
import { PlainScan, type ScanDocument, scanDocuments } from '../support/queries/plain-scan.ts';
import { Random } from '../support/random.ts';
import { randomQuery, randomWords } from '../support/queries/random-query.ts';

// 2,000 fictional articles, or those of your own content folder, named by QUERY_CORPUS.
const seed = Number(process.env.QUERY_SEED ?? 4);
const queries = Number(process.env.QUERY_COUNT ?? 500);
const corpus = process.env.QUERY_CORPUS;

describe('the results of a query, compared with a plain scan of the same articles', () => {
  let finder: Finder;
  let scan: PlainScan;
  let documents: readonly ScanDocument[];
  let urlsOf: readonly string[][];
  const found = (answer: Found) =>
    answer.exact.flatMap(({ bits }, set) => bits.numbers().map((number) => urlsOf[set]![number]!)).toSorted();

  beforeAll(async () => {
    const folder = temporaryFolder();
    const content = corpus ?? join(folder, 'content');
    if (!corpus) writeFiles(content, { 'site.yaml': site, ...fictionCorpus(2000, seed) });
    const { archive, problems } = await openArchive(content, openSettings);
    if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
    finder = await openFinder(archive, folder);
    const { bundles } = finder;
    urlsOf = await Promise.all(
      bundles.map(({ documents, texts }) =>
        Promise.all(Array.from({ length: documents }, async (_, number) => (await texts.text(number)).path)),
      ),
    );
    documents = scanDocuments(archive, finderUrls);
    scan = new PlainScan(documents);
  });

  test('are exactly the same, for hundreds of queries with all operators', async () => {
    const random = new Random(seed);
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    let hits = 0;
    let relieved = 0;
    for (let index = 0; index < queries * 1.2; index += 1) {
      const {
        asked,
        text,
        isPlain = false,
      } = index < queries ? randomQuery(random, documents, index % 4) : randomWords(random, documents);
      // A year or decade alone also means the articles of that time: see plain-queries.test.ts.
      if (/^\W*\d{4}s?\W*$/i.test(text)) continue;
      const required = isPlain ? scan.withoutCommonest(asked) : asked;
      const expected = scan.answer(required);
      if (required !== asked) relieved += 1;
      const answer = await finder.find(text);
      const actual = found(answer);
      hits += expected.length;
      for (const [sign] of text.matchAll(/"~|"|\w[*?]\w|\*|-|\bOR\b|\bNOT\b|\bAND\b|\(|\p{Ll}+:|,/gu))
        seen.set(sign, (seen.get(sign) ?? 0) + 1);
      const missing = without(expected, actual);
      const extra = without(actual, expected);
      if (missing.length + extra.length > 0 || answer.query.problems.length > 0)
        wrong.push(
          `${text}: ${missing.length} missing (${missing[0]}), ${extra.length} too many (${extra[0]}), mistakes: ${answer.query.problems.map(({ type }) => type).join()}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(hits).toBeGreaterThan(queries);
    // Queries with a word that is not required.
    expect(relieved).toBeGreaterThan(corpus ? -1 : 10);
    const operators = [
      '"',
      '*',
      '-',
      'OR',
      'NOT',
      'AND',
      '(',
      ',',
      'title:',
      'entity:',
      'topic:',
      'from:',
      'to:',
      'year:',
    ];
    for (const operator of [...operators, 'byline:', 'section:', 'source:', 'language:', 'kind:'])
      expect([operator, (seen.get(operator) ?? 0) > (corpus ? -1 : 3)]).toEqual([operator, true]);
  });
});

describe('spelling variants, and words that only look like variants', () => {
  let finder: Finder;
  const answers = async (query: string) => {
    const { exact } = await finder.find(query);
    const texts = await Promise.all(
      exact.flatMap(({ bundle, bits }) => bits.numbers().map((number) => bundle.texts.text(number))),
    );
    return texts.map(({ path }) => path.slice('articles/'.length, -1)).toSorted();
  };

  beforeAll(async () => {
    const folder = temporaryFolder();
    const written: Readonly<Record<string, readonly [language: string, text: string]>> = {
      tower: ['en', 'McDonald, of USAir and the McDonald-led 3Com, came in the mid-1980s.'],
      engines: ['en', 'CF6-80C2 and CFM56-5 for the A310-300, see REUTER11:43/VB.'],
      rates: ['en', 'It rose 1.05 pct to 1,000 from 10.5, at 0.8260/70.'],
      number: ['en', 'Number 105 of 1000, in 1980-81.'],
      firms: ['en', 'A <STOS.S>-led firm, N.V.’s and A.N.D.A, sold U.S.-made cars.'],
      objects: ['en', 'The constructor calls toString of __proto__.'],
      korea: ['ko', '정부는 미사일을 국회에서 보았다.'],
      taiwan: ['zh-Hant', '臺灣的燈塔。'],
      china: ['zh', '台湾的灯塔，香港政府。'],
      cairo: ['ar', 'وصلت والحكومة إلى الميناء للمدينة.'],
      tehran: ['fa', 'کتاب\u200Cها در کتابخانه.'],
      addis: ['am', 'ፀሐይ በሐገር'],
      delhi: ['hi', 'हिन्दी की किताबें'],
      chennai: ['ta', 'தமிழ் நூல்'],
      bonn: [
        'de',
        'Es kostet die Landesregierung 1.000 Mark, 1,5 Prozent mehr; ihre Geschäftsführung will ausgehen.',
      ],
    };
    writeFiles(join(folder, 'content'), {
      'site.yaml': site,
      ...Object.fromEntries(
        Object.entries(written).map(([id, [language, text]]) => [
          `articles/${id}.md`,
          article(`language: ${language}\n`, text, { title: '"."' }),
        ]),
      ),
    });
    const { archive, problems } = await openArchive(join(folder, 'content'), openSettings);
    if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
    finder = await openFinder(archive, folder);
  });

  test.each<[string, string]>([
    ...['McDonald', 'mcdonald', 'USAir', '3com', '1980s', 'mid', '"the mid 1980s"', '"mcdonald led"'].map(
      (query): [string, string] => [query, 'tower'],
    ),
    ...['cf6', '80c2', 'CF6-80C2', 'cfm56', 'a310', 'reuter11', '43', '"cf6 80c2"'].map(
      (query): [string, string] => [query, 'engines'],
    ),
    ...['1.05', '10.5', '"1.05 pct"', '0.8260', '70'].map((query): [string, string] => [query, 'rates']),
    ...['105', '1980', '81', '1980-81'].map((query): [string, string] => [query, 'number']),
    ...['U.S.-made', '"U.S. made"', 'made', 'stos', 'nv', 'ANDA'].map((query): [string, string] => [
      query,
      'firms',
    ]),
    ...['constructor', 'tostring', '__proto__', '"constructor"', 'calls constructor'].map(
      (query): [string, string] => [query, 'objects'],
    ),
    ...['정부', '정부가', '미사일', '국회', '미사*', '"정부는 미사일"', '정부'.normalize('NFD')].map(
      (query): [string, string] => [query, 'korea'],
    ),
    ...['حكومة', 'الحكومة', 'مدينة', 'المدينة', 'ميناء'].map((query): [string, string] => [query, 'cairo']),
    ...['کتاب', 'كتاب', 'کتابها', 'کتاب ها'].map((query): [string, string] => [query, 'tehran']),
    ...['ጸሀይ', 'ፀሀይ'].map((query): [string, string] => [query, 'addis']),
    ...['हिंदी', 'किताब', 'क़िताब'].map((query): [string, string] => [query, 'delhi']),
    ['தமிழ்', 'chennai'],
    ...['1000 Mark', '1.000 Mark', 'Regierung', 'regierung', 'Regierung Mark', '"1,5 Prozent"'].map(
      (query): [string, string] => [query, 'bonn'],
    ),
    ...['Führung', 'Fuehrung', 'Geschäftsführung', 'Geschaeftsfuehrung'].map((query): [string, string] => [
      query,
      'bonn',
    ]),
    ['香港', 'china'],
  ])('%s finds %s', async (query, id) => expect(await answers(query)).toEqual([id]));

  test('of a long paste without matches, at most ten words are looked up in other spellings', async () => {
    const paste = Array.from(
      { length: 1430 },
      (_, index) => `zzyx${String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}qq`,
    ).join(' ');
    const found = await finder.find(paste);
    const lookedFor = finder.bundles.map(({ forms }) => vi.spyOn(forms, 'ending'));
    expect(await relaxQuery(finder, found)).toBe(undefined);
    const searches = vi.spyOn(finder, 'find');
    const { unknown } = await suggestAlternatives(finder, found);
    expect(unknown.length).toBe(10);
    expect(searches).not.toHaveBeenCalled();
    for (const calls of lookedFor) expect(calls.mock.calls.length).toBe(10);
  });

  test('a number is found as each language writes it, and Chinese characters by their variants', async () => {
    expect(await answers('1,000')).toEqual(['number', 'rates']);
    expect(await answers('1000')).toEqual(['bonn', 'number', 'rates']);
    for (const query of ['台灣', '臺灣', '台湾', '燈塔', '灯塔'])
      expect([query, await answers(query)]).toEqual([query, ['china', 'taiwan']]);
  });

  test.each([
    ...['donald', 'mc', 'air', 'com', '80c', '11', '56', 'cf'],
    ...['sled', 'smade', 'vs', 'da*', '198081', '106', '0.5', 'कतब', 'தமழ', 'valueOf'],
    // Only the last part of a compound is a word of its own, and no verb prefix forms one.
    ...['landes', 'gehen', '"Regierung"'],
  ])('%s finds nothing', async (query) => expect(await answers(query)).toEqual([]));
});

function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
}
