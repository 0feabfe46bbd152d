import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportOptions } from '../../../src/desk/api/import.ts';
import { importWords } from '../../../src/desk/page/import/import-words.ts';
import { importingOf } from '../../../src/desk/server/import/importing.ts';
import { importedFields } from '../../../src/schema/field-synonyms.ts';
import { cachePath } from '../../../src/workspace/cache-path.ts';
import { filesOf, writeBatch } from '../../support/batch.ts';
import { eightThemes } from '../../support/crawl/eight-themes.ts';
import { packedWarc } from '../../support/crawl/web-archive.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// All texts are fiction.

// Each import is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const options = { isDryRun: false, map: {}, update: false, drafts: false } as const;
const csv = 'ttl,date,lede,body\nFerry late,2019-03-05,It was late.,It came on Tuesday.\n';

test('an import is previewed, its fields are mapped, and its articles are on the desk afterwards', async () => {
  const { desk, contentDir, events, until } = quietDesk({});
  importingOf(desk).uploads.add('a.csv', 0, Buffer.from(csv));
  importingOf(desk).uploads.add('b.pdf', 0, Buffer.from('%PDF-1.4'));
  const run = async (given: Partial<ImportOptions>) => {
    const from = events.length;
    await importingOf(desk).start({ ...options, source: { type: 'upload' }, ...given });
    await until(
      (event) => event.type === 'import' && event.state === 'done' && events.indexOf(event) >= from,
    );
    return importingOf(desk).result!;
  };
  const tried = await run({ isDryRun: true });
  expect(tried.unused.map(({ name, samples }) => [name, samples])).toEqual([
    ['ttl', ['Ferry late']],
    ['lede', ['It was late.']],
  ]);
  expect(filesOf(contentDir)).toEqual({});
  const mapped = await run({ isDryRun: true, map: { ttl: 'title', lede: 'standfirst' } });
  expect(mapped).toMatchObject({ outcomes: [{ outcome: 'imported', count: 1 }], refused: 1, unused: [] });
  expect(mapped.written).toEqual([]);
  expect(mapped.refusals[0]!.places[0]!.place).toBe('b.pdf');
  // A preview shows the articles as they would be.
  expect(mapped.sample).toMatchObject([
    { title: 'Ferry late', date: '2019-03-05', text: 'It came on Tuesday.', words: 4, draft: [] },
  ]);
  const made = await run({ map: { ttl: 'title', lede: 'standfirst' } });
  expect(made).toMatchObject({ outcomes: [{ outcome: 'imported', count: 1 }], nameless: 1, sample: [] });
  expect(made.written).toEqual([
    { id: 'ferry-late', title: 'Ferry late', date: '2019-03-05', isDraft: false },
  ]);
  expect(desk.opened.content.articles.map(({ data }) => data.title)).toEqual(['Ferry late']);
  expect(await run({ map: { ttl: 'title' } })).toMatchObject({
    outcomes: [{ outcome: 'already', count: 1 }],
    written: [],
  });
});

test('what is wrong with a source is said in the language of the desk, or in English, which is marked', async () => {
  const { desk, events, until } = quietDesk({});
  importingOf(desk).uploads.add('a.csv', 0, Buffer.from(''));
  const refusalIn = async (language: string) => {
    const from = events.length;
    await importingOf(desk).start({ ...options, source: { type: 'upload' }, isDryRun: true, language });
    await until(
      (event) => event.type === 'import' && event.state === 'done' && events.indexOf(event) >= from,
    );
    return importingOf(desk).result!.refusals[0]!;
  };
  expect(await refusalIn('es')).toMatchObject({ language: 'es', text: 'El fichero está vacío.' });
  const inEnglish = await refusalIn('ja');
  expect(inEnglish.text).toBe('The file is empty.');
  expect(inEnglish).not.toHaveProperty('language');
});

test('each field that a source may have is offered in plain words, once', () => {
  const { usualFields, rareFields } = importWords;
  expect(Object.keys({ ...usualFields, ...rareFields }).toSorted()).toEqual(importedFields.toSorted());
  const labels = Object.values({ ...usualFields, ...rareFields });
  expect(new Set(labels).size).toBe(importedFields.length);
  expect(Object.keys(usualFields).length).toBeLessThanOrEqual(12);
});

test('a file of the archive that can’t be read is told as something to look at, and refuses nothing', async () => {
  const { desk, events, until } = quietDesk({ 'entities/broken.yaml': 'name: [\n' });
  importingOf(desk).uploads.add('a.csv', 0, Buffer.from('title,date,body\nFerry late,2019-03-05,It came.\n'));
  await importingOf(desk).start({ ...options, isDryRun: true, source: { type: 'upload' } });
  await until((event) => event.type === 'import' && event.state === 'done' && events.length > 0);
  const { refused, warnings, refusals } = importingOf(desk).result!;
  expect({ refused, refusals }).toEqual({ refused: 0, refusals: [] });
  expect(warnings.flatMap(({ places }) => places.map(({ place }) => place)).join()).toContain('broken.yaml');
});

test('an import of a missing folder, or of the archive itself, is refused', async () => {
  const { desk, contentDir } = quietDesk({});
  const start = (path: string, given: Partial<ImportOptions> = {}) =>
    importingOf(desk).start({ ...options, source: { type: 'folder', path }, ...given });
  expect((await faultOf(start('/no/such/folder'))).message).toMatch('There is no file or folder');
  expect((await faultOf(start(dirname(contentDir)))).message).toMatch('contains the archive');
  expect(
    (await faultOf(start(join(writeBatch({ 'a.txt': 'x' })), { map: { a: 'bogus-field' } }))).message,
  ).toMatch('is not a field of an article');
  expect((await faultOf(start('  '))).message).toMatch('Type the path');
});

test('the pages that a web archive has besides its articles are shown by reason, and a group is taken back', async () => {
  const theme = eightThemes.find(({ name }) => name.startsWith('bulletin'))!;
  const records = theme
    .pages()
    .map(({ path, html }) => ({ url: `https://${theme.host}${path}`, body: html }));
  const path = join(writeBatch({ 'crawl.warc.gz': packedWarc(records) }), 'crawl.warc.gz');
  const { desk, contentDir, events, until } = quietDesk({});
  const preview = async (given: Partial<ImportOptions>) => {
    const from = events.length;
    const source = { type: 'folder', path } as const;
    await importingOf(desk).start({ ...options, isDryRun: true, source, ...given });
    await until(
      (event) => event.type === 'import' && event.state === 'done' && events.indexOf(event) >= from,
    );
    return importingOf(desk).result!;
  };
  const shown = await preview({});
  const noted = readdirSync(cachePath('web', contentDir));
  expect(noted).toEqual([expect.stringMatching(/^table-/)]);
  const lists = shown.leftOut.find(({ reason }) => reason === 'list')!;
  expect(lists).toMatchObject({ text: 'lists of articles', isJudged: true });
  expect(lists.samples).toHaveLength(5);
  const front = shown.leftOut.find(({ reason }) => reason === 'front');
  expect(front).toMatchObject({ count: 1, isJudged: false });
  const more = await preview({ alsoReasons: ['list'] });
  expect(more.leftOut.map(({ reason }) => reason)).not.toContain('list');
  expect(more.articles).toBeGreaterThan(shown.articles);
});

test('pages of a newspaper get their places if its name and day are stated, and the day must be one', async () => {
  const { desk, contentDir, until } = quietDesk({});
  const page = `<html><body><div class='ocr_page' title='bbox 0 0 1200 1600'><p class='ocr_par'><span class='ocr_line'><span class='ocrx_word' title='bbox 100 100 300 140'>Lamps</span></span></p></div></body></html>`;
  importingOf(desk).uploads.add('p1.hocr', 0, Buffer.from(page));
  const given = { ...options, source: { type: 'upload' }, paper: 'Example Courier', byPage: true } as const;
  expect((await faultOf(importingOf(desk).start({ ...given, issued: 'in May' }))).message).toMatch(
    '“in May” is not a day.',
  );
  await importingOf(desk).start({ ...given, issued: '1923-05-02' });
  await until((event) => event.type === 'import' && event.state === 'done');
  expect(filesOf(contentDir)['issues/example-courier-1923-05-02.yaml']).toContain('[[100, 100, 200, 40]]');
});
