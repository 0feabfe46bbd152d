import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFileText, dataPaths, dataView } from '../../../../src/views/data/data.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { jsonFaults } from '../../../support/schemas.ts';
import { build, type TestArchive } from '../../../support/views.ts';

// Everything here is fiction.
const files: Files = {
  'site.yaml':
    'title: "The Example Courier: a paper"\ndescription: \'It says "fiction".\'\npublisher: The Courier\nurl: https://courier.example/archive/\nlicense: https://creativecommons.org/licenses/by/4.0/\n',
  'articles/a.md': article(
    'byline: ["=Ada", { entity: bea }]\nsource: { publisher: The Paper, url: https://paper.example/1 }\n',
    'Acme and Elm rose. Acme fell.\n\nBea Example saw it.',
    { title: 'Acme, “risen”', entities: '[acme, bea, elm]', topics: '[trade]' },
  ),
  'articles/b.md': article('', 'Acme and Elm again.', { date: '192X', entities: '[acme, elm]' }),
  'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: Wrong. }\n', 'Hidden words.', {
    title: 'Hidden',
    entities: '[acme, bea]',
  }),
  'entities/acme.yaml': entity('Acme'),
  'entities/bea.yaml': entity('Bea Example', 'person'),
  'entities/elm.yaml': entity('Elm', 'place', 'coordinates: [64.1, -21.9]\n'),
  'entities/oak.yaml': entity('Oak', 'place', 'coordinates: [-10, 30]\n'),
  'topics/trade.yaml': 'label: "Trade: grain"\n',
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
}

const measure = (text: string) => ({ bytes: Buffer.byteLength(text), hash: `sha256:${text.length}` });
const textOf = ({ archive, urls }: TestArchive, name: string) =>
  dataFileText(archive, urls, name, measure).text;
const resourcesOf = (built: TestArchive) =>
  (JSON.parse(textOf(built, 'datapackage.json')) as { resources: Resource[] }).resources;
const tableOf = (built: TestArchive, name: string) =>
  Papa.parse<Record<string, string>>(textOf(built, name), { header: true, skipEmptyLines: true }).data;

test('writes a descriptor that is valid by the Data Package schema, which rejects invalid ones', async () => {
  const built = await build(files);
  const descriptor = JSON.parse(textOf(built, 'datapackage.json')) as object;
  expect(jsonFaults('data-package.json', descriptor)).toEqual([]);
  // The name of the archive, not of its host.
  expect(descriptor).toMatchObject({ name: 'the-example-courier-a-paper' });
  expect(jsonFaults('data-package.json', { ...descriptor, resources: [{ name: 7 }] })).not.toEqual([]);
});

test('describes the digest in links to passages, with texts to test a program with', async () => {
  const built = await build(files);
  const { passageDigest } = JSON.parse(textOf(built, 'datapackage.json')) as {
    passageDigest: { steps: string[]; vectors: { text: string; digest: string }[] };
  };
  const { vectors, steps } = dataView(built.archive, built.urls).passageDigest;
  expect(passageDigest.steps).toEqual(steps);
  expect(passageDigest.vectors.length).toBe(20);
  expect(passageDigest.vectors.map(({ text, digest }) => [text, digest])).toEqual(
    vectors.map(([text, digest]) => [JSON.parse(text), digest]),
  );
  expect(vectors.filter(([text]) => !/^[ -~]*$/.test(text))).toEqual([]);
});

test('writes tables with the columns, types and keys of the descriptor', async () => {
  const built = await build(files);
  const resources = resourcesOf(built);
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  expect(tables.map(({ path }) => path)).toEqual([
    'articles.csv',
    'entities.csv',
    'pairs.csv',
    'mentions.csv',
  ]);
  for (const { path, schema } of tables) {
    const rows = tableOf(built, path);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual(schema!.fields.map(({ name }) => name));
    for (const { name, type } of schema!.fields)
      for (const row of rows) {
        if (type === 'integer') expect(row[name]).toMatch(/^\d+$/);
        if (type === 'date') expect(row[name]).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
      }
    const keys = rows.map((row) => schema!.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema!.foreignKeys ?? []) {
      const other = resources.find(({ name }) => name === reference.resource)!;
      const ids = new Set(tableOf(built, other.path).map((row) => row[reference.fields[0]]));
      expect(rows.filter((row) => !ids.has(row[fields[0]]))).toEqual([]);
    }
  }
});

test('writes the same facts in tables as in JSON Lines', async () => {
  const built = await build(files);
  expect(
    tableOf(built, 'articles.csv').map(({ id, byline, source_publisher, paragraphs, entities }) => [
      id,
      byline,
      source_publisher,
      paragraphs,
      entities,
    ]),
  ).toEqual([
    ['b', '', '', '1', 'acme | elm'],
    ['a', "'=Ada | Bea Example", 'The Paper', '2', 'acme | bea | elm'],
  ]);
  expect(
    tableOf(built, 'pairs.csv').map(({ a, b, articles, first, last, url }) => [
      a,
      b,
      articles,
      first,
      last,
      url,
    ]),
  ).toEqual([
    ['acme', 'elm', '2', '192X', '2018-06-19', 'https://courier.example/archive/entities/acme/with/elm/'],
    ['acme', 'bea', '1', '2018-06-19', '2018-06-19', 'https://courier.example/archive/articles/a/#p2'],
    ['bea', 'elm', '1', '2018-06-19', '2018-06-19', 'https://courier.example/archive/articles/a/#p1'],
  ]);
  const mentions = tableOf(built, 'mentions.csv').filter(({ article }) => article === 'a');
  expect(mentions.map(({ entity, block, offset, words }) => [entity, block, offset, words])).toEqual([
    ['acme', '1', '0', 'Acme'],
    ['elm', '1', '9', 'Elm'],
    ['acme', '1', '19', 'Acme'],
    ['bea', '2', '0', 'Bea Example'],
  ]);
});

test('omits withdrawn articles from all files', async () => {
  const built = await build(files);
  const texts = dataPaths(built.archive, built.urls).map(({ params }) => textOf(built, params.file));
  expect(texts.join('')).not.toMatch(/Hidden|gone/);
});

test('links to the archive in a box where its address is known', async () => {
  const boxOf = async (address: string) => {
    const site = `${String(files['site.yaml'])}box: ${address}\n`;
    const { archive, urls } = await build({ ...files, 'site.yaml': site });
    return dataView(archive, urls).box;
  };
  const href = 'https://files.courier.example/a/100%25.zip';
  expect(await boxOf(href)).toEqual({ href, text: '100%25.zip' });
  expect((await boxOf('https://box.example/'))?.text).toBe('https://box.example/');
  const { archive, urls } = await build(files);
  expect(dataView(archive, urls).box).toBeUndefined();
});

test('shows size, purpose and an example row of each kind of file', async () => {
  const { archive, urls } = await build(files);
  const view = dataView(archive, urls, measure);
  expect(view.license).toBe('https://creativecommons.org/licenses/by/4.0/');
  for (const file of view.files) {
    expect(file.sizeText).toMatch(/^[\d.]+ (bytes|kB)$/);
    expect(file.purpose.length).toBeGreaterThan(10);
    expect(file.sample !== undefined).toBe(file.fields.length > 0);
  }
  const sampleOf = (name: string) => view.files.find((file) => file.name === name)!.sample;
  expect(JSON.parse(sampleOf('entities.jsonl')!)).toMatchObject({ id: 'acme', kind: 'organization' });
  expect(sampleOf('mentions.csv')).toBe('article,entity,block,offset,length,words\r\nb,acme,1,0,4,Acme');
});

test('lists the files of other years with their sizes, and names the file with the same fields', async () => {
  const { archive, urls } = await build(files);
  const { files: described, otherYears } = dataView(archive, urls, measure);
  const names = [...described, ...otherYears!.files].map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    resourcesOf({ archive, urls })
      .map(({ path }) => path)
      .toSorted(),
  );
  const [like, ...rest] = names.filter((name) => /^articles-.*jsonl$/.test(name));
  expect(otherYears!.note).toContain(like);
  expect(otherYears!.files.map(({ name }) => name)).toEqual(rest);
  for (const { countText, sizeText } of otherYears!.files)
    expect(`${countText}, ${sizeText}`).toMatch(/^\d+ rows?, [\d.]+ (bytes|kB)$/);
  const single = await build({ 'articles/a.md': article('', 'Fiction.', { date: '1923' }) });
  expect(dataView(single.archive, single.urls, measure).otherYears).toBeUndefined();
});

test('states the places and years that the dataset covers in JSON-LD', async () => {
  const { archive, urls } = await build(files);
  const dataset = JSON.parse(dataView(archive, urls, measure).frame.head.jsonLd[0]!) as object;
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '1920-01-01/2018-06-19',
    spatialCoverage: {
      '@type': 'Place',
      name: 'Elm',
      geo: { '@type': 'GeoShape', box: '64.1 -21.9 64.1 -21.9' },
    },
  });
});

test('writes a valid CITATION.cff for any archive title', async () => {
  const built = await build(files);
  const citation = parse(textOf(built, 'CITATION.cff')) as object;
  expect(jsonFaults('citation-file.json', citation)).toEqual([]);
  expect(citation).toEqual({
    'cff-version': '1.2.0',
    message: expect.any(String) as string,
    type: 'dataset',
    title: 'The Example Courier: a paper',
    abstract: 'It says "fiction".',
    authors: [{ name: 'The Courier' }],
    url: 'https://courier.example/archive/',
    'license-url': 'https://creativecommons.org/licenses/by/4.0/',
    'date-released': '2018-06-19',
    keywords: ['Trade: grain'],
  });
  const bare = await build({ 'articles/a.md': article('', 'Fiction.', { date: 'XXXX' }) });
  expect(jsonFaults('citation-file.json', parse(textOf(bare, 'CITATION.cff')))).toEqual([]);
  expect(jsonFaults('citation-file.json', { title: 'No authors' })).not.toEqual([]);
});
