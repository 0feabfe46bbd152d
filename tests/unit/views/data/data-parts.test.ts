import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { dataFileText, dataPaths, dataView } from '../../../../src/views/data/data.ts';
import { daysFiles, daysOf } from '../../../../src/views/data/day-counts.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { jsonFaults } from '../../../support/schemas.ts';
import { build, type TestArchive } from '../../../support/views.ts';

// Everything here is fiction.
const count = 400;
const ids = Array.from({ length: count }, (_, index) => `story-${index}`);

/** An archive of a year whose articles do not fit into one file. */
const files: Files = {
  'entities/acme.yaml': entity('Acme'),
  ...Object.fromEntries(
    ids.map((id, index) => [
      `articles/${id}.md`,
      article(
        `standfirst: ${'It was said again. '.repeat(45)}\n`,
        `Acme rose “again”, été ${index}. ${'Nobody knew why. '.repeat(60)}`,
        {
          title: `Story, ${index}`,
          entities: '[acme]',
          date: '2018-06-19',
        },
      ),
    ]),
  ),
};
const measure = (text: string) => ({ bytes: Buffer.byteLength(text), hash: `sha256:${text.length}` });

interface Resource {
  readonly path: string | readonly string[];
  readonly bytes: number;
  readonly parts?: readonly string[];
}

let opened: ReturnType<typeof open> | undefined;

/** Opens the archive, once for all tests. */
const openOnce = () => (opened ??= open());

async function open() {
  const { archive, urls } = await build(files);
  const textOf = (name: string) => dataFileText(archive, urls, name, measure).text;
  const descriptor = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] };
  const partsOf = (start: string) =>
    descriptor.resources
      .map(({ path }) => path)
      .find((path): path is readonly string[] => typeof path !== 'string' && path[0]!.startsWith(start))!;
  const published = dataPaths(archive, urls).map(({ params }) => params.file);
  return { archive, urls, textOf, descriptor, partsOf, published };
}

test('a data file in two parts is linked as their list, with their number', async () => {
  const { archive, urls } = await build(Object.fromEntries(Object.entries(files).slice(0, 100)));
  expect(JSON.stringify(dataView(archive, urls, measure))).toMatch(
    /"href":"[^"]*\/articles-2018\.jsonl\.txt"[^}]*"parts":\{"countText":"2 parts"/,
  );
});

describe('a data file that is too large for one', () => {
  test('is published in parts of at most 256 kB, whose texts one after the other are the whole', async () => {
    const { partsOf, textOf } = await openOnce();
    const parts = partsOf('articles-2018.');
    expect(parts.length).toBeGreaterThan(3);
    const texts = [...parts].map(textOf);
    for (const text of texts) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256_000);
      expect(text.endsWith('\n')).toBe(true);
    }
    const lines = texts.join('').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id).toSorted()).toEqual(ids.toSorted());
  });

  test('has its columns above the first part only', async () => {
    const { archive, partsOf, textOf } = await openOnce();
    const parts = partsOf('articles.1.csv');
    expect(parts.length).toBeGreaterThan(1);
    const whole = [...parts].map(textOf).join('');
    const { data, errors } = Papa.parse<{ id: string; title: string }>(whole, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(archive.articles.map(({ id }) => id));
    expect(data.map(({ title }) => title).toSorted()[0]).toBe('Story, 0');
  });

  test('has all its parts in the descriptor, with their sizes, and is valid', async () => {
    const { descriptor, published, textOf } = await openOnce();
    expect(jsonFaults('data-package.json', descriptor)).toEqual([]);
    const divided = descriptor.resources.filter(({ path }) => typeof path !== 'string');
    expect(divided.length).toBeGreaterThan(1);
    for (const { path, bytes, parts } of divided) {
      const measured = [...path].map((part) => measure(textOf(part)));
      expect(parts).toEqual(measured.map((one) => `${one.bytes} ${one.hash}`));
      expect(bytes).toBe(measured.reduce((sum, one) => sum + one.bytes, 0));
      for (const part of path) expect(published).toContain(part);
    }
  });

  test('has a list of the addresses of its parts', async () => {
    const { partsOf, published, textOf, urls } = await openOnce();
    const parts = partsOf('articles-2018.');
    expect(published).toContain('articles-2018.jsonl.txt');
    expect(textOf('articles-2018.jsonl.txt').trimEnd().split('\n')).toEqual(
      [...parts].map((part) => urls.absolute(urls.data(part))),
    );
  });

  test('is linked to by its list, with the command that makes one file of it', async () => {
    const { archive, urls } = await openOnce();
    const view = dataView(archive, urls, measure);
    const [csv] = view.files;
    expect(csv).toMatchObject({ name: 'articles.csv', parts: { mediaType: 'text/csv' } });
    expect(csv!.href).toBe(urls.data('articles.csv.txt'));
    expect(csv!.parts!.countText).toMatch(/^\d+ parts$/);
    expect(view.parts!.command).toBe(
      `curl -fsS ${urls.absolute(csv!.href)} | xargs curl -fsS > articles.csv`,
    );
    const small = view.files.find(({ name }) => name === 'entities.csv')!;
    expect(small).toMatchObject({ href: urls.data('entities.csv') });
    expect(small.parts).toBeUndefined();
  });
});

test('one changed headline changes one part of each table, and the descriptor', async () => {
  const changed = {
    ...files,
    'articles/story-7.md': String(files['articles/story-7.md']).replace('Story, 7', 'News'),
  };
  const other = await build(changed);
  const texts = (one: TestArchive) =>
    new Map(
      dataPaths(one.archive, one.urls).map(({ params: { file } }) => [
        file,
        dataFileText(one.archive, one.urls, file, measure).text,
      ]),
    );
  const before = texts(await openOnce());
  const differing = [...texts(other)].filter(([file, text]) => before.get(file) !== text);
  expect(differing.map(([file]) => file.replace(/\.\w+\.(csv|jsonl)$/, '.$1')).toSorted()).toEqual([
    'articles-2018.jsonl',
    'articles.csv',
    'datapackage.json',
  ]);
});

test('an archive of many days has a file of days for each decade', () => {
  const start = Date.UTC(1980, 0, 1);
  const days = Array.from({ length: 10_001 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
  const periods = days.map((key) => [key, { key, articles: [{}] }] as const);
  const of = (count: number) =>
    ({ timeline: { period: new Map(periods.slice(0, count)) } }) as unknown as Archive;
  expect(daysFiles(of(10_000))).toEqual(['days.json']);
  const many = of(10_001);
  expect(daysFiles(many)).toEqual(['days-1980s.json', 'days-1990s.json', 'days-2000s.json']);
  expect(daysOf(many, 'days-2000s.json')[0]).toEqual(['2000-01-01', 1]);
  expect(
    daysFiles(many)
      .flatMap((name) => daysOf(many, name))
      .map(([day]) => day),
  ).toEqual(days);
});
