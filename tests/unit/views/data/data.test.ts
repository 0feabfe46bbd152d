import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { EntityId, TopicId } from '../../../../src/schema/id.ts';
import { csv } from '../../../../src/shared/base/csv.ts';
import { dataFileText, dataPaths, dataView } from '../../../../src/views/data/data.ts';
import { redirectPaths, redirects, redirectView } from '../../../../src/views/pages/redirect.ts';
import {
  entityJson,
  entityJsonPaths,
  movedJson,
  topicJson,
} from '../../../../src/views/data/json-representation.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const files: Files = {
  'articles/a.md': article(
    'redirectFrom: [/2018/06/old-name, /news/1.html, /%CE%B5%CF%80-2//café/]\n',
    'Acme rose.',
    {
      entities: '[acme]',
      topics: '[trade]',
    },
  ),
  'articles/b.md': article('', 'Text.', { date: '192X' }),
  'articles/draft.md': article('draft: true\n', 'Hidden words.'),
  'articles/gone.md': article(
    'withdrawn: { date: 2020-01-01, reason: Wrong. }\nredirectFrom: [/gone]\n',
    'Hidden words.',
    { title: 'Hidden', entities: '[acme]' },
  ),
  'entities/acme.yaml': entity(
    '"=Acme, \\"Inc\\""',
    'organization',
    'aliases: [Acme, The Firm]\nformerIds: [old-acme]\n',
  ),
  'topics/trade.yaml': 'label: Trade\nformerIds: [commerce]\n',
};

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const licensed =
  'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/archive/\nlicense: https://licence.example/by/\n';

describe('the data', () => {
  test('has the articles by year, including their text and mentions', async () => {
    const { archive, urls } = await build(files);
    expect(dataPaths(archive, urls).map(({ params }) => params.file)).toEqual([
      'articles.csv',
      'entities.jsonl',
      'entities.csv',
      'pairs.csv',
      'mentions.csv',
      'topics.jsonl',
      'days.json',
      'articles-2018.jsonl',
      'articles-undated.jsonl',
      'datapackage.json',
      'CITATION.cff',
    ]);
    const [line] = jsonLines(dataFileText(archive, urls, 'articles-2018.jsonl').text);
    expect(line).toMatchObject({
      id: 'a',
      url: 'https://courier.example/archive/articles/a/',
      date: '2018-06-19',
      text: 'original',
      entities: ['acme'],
      blocks: ['Acme rose.'],
      mentions: [{ entity: 'acme', block: 1, offset: 0, length: 4, words: 'Acme' }],
    });
    const [undated] = jsonLines(dataFileText(archive, urls, 'articles-undated.jsonl').text);
    expect(undated).toMatchObject({ date: '192X', earliest: '1920-01-01', latest: '1929-12-31' });
  });

  test('omits drafts and withdrawn articles', async () => {
    const { archive, urls } = await build(files);
    const all = dataPaths(archive, urls).map(({ params }) => dataFileText(archive, urls, params.file).text);
    expect(all.join('')).not.toContain('Hidden');
    expect(all.join('')).not.toContain('gone');
  });

  test('counts the articles of each day', async () => {
    const { archive, urls } = await build(files);
    expect(JSON.parse(dataFileText(archive, urls, 'days.json').text)).toEqual({ days: { '2018-06-19': 1 } });
  });

  test('describes days.json by a schema that its text meets', async () => {
    const { archive, urls } = await build(files);
    const { resources } = JSON.parse(dataFileText(archive, urls, 'datapackage.json').text) as {
      resources: { path: string; jsonSchema?: object }[];
    };
    const { jsonSchema } = resources.find(({ path }) => path === 'days.json')!;
    const isValid = new Ajv2020().compile(jsonSchema!);
    expect(isValid(JSON.parse(dataFileText(archive, urls, 'days.json').text))).toBe(true);
    expect(isValid({ days: { '2018-06': 1 } })).toBe(false);
    expect(isValid({ days: { '2018-06-19': '1' } })).toBe(false);
  });

  test('contains no formulas that a spreadsheet would run', async () => {
    const { archive, urls } = await build(files);
    const [head, row] = dataFileText(archive, urls, 'entities.csv').text.split('\r\n');
    expect(head).toMatch(/^id,page,name,kind,aliases,/);
    expect(row).toContain(`"'=Acme, ""Inc""",organization,Acme | The Firm,`);
    expect(csv([['@a', '+1', '-1', '\tx', 'a\nb', 3, undefined, 'plain']])).toBe(
      `'@a,'+1,'-1,'\tx,"a\nb",3,,plain\r\n`,
    );
  });

  test('describes every field of every line', async () => {
    const { archive, urls } = await build(files);
    const { resources } = JSON.parse(dataFileText(archive, urls, 'datapackage.json').text) as {
      resources: {
        path: string;
        format: string;
        schema?: { fields: { name: string; description: string }[] };
      }[];
    };
    const { files: described, otherYears } = dataView(archive, urls);
    expect(resources.map(({ path }) => path)).toEqual(
      [...described, ...otherYears!.files].map(({ name }) => name),
    );
    for (const { path, format, schema } of resources) {
      if (format !== 'jsonl') continue;
      const described = schema!.fields.map(({ name }) => name);
      for (const line of jsonLines(dataFileText(archive, urls, path).text)) {
        expect(described).toEqual(expect.arrayContaining(Object.keys(line)));
      }
      expect(schema!.fields.filter(({ description }) => description.length < 5)).toEqual([]);
    }
  });

  test('states its license, its coverage and the size of each file', async () => {
    const { archive, urls } = await build({ ...files, 'site.yaml': licensed });
    const measure = (text: string) => ({ bytes: text.length, hash: 'sha256:0' });
    const descriptor = JSON.parse(dataFileText(archive, urls, 'datapackage.json', measure).text) as {
      licenses: unknown;
      resources: { path: string; bytes: number; hash: string }[];
    };
    expect(descriptor.licenses).toEqual([{ path: 'https://licence.example/by/' }]);
    for (const { path, bytes } of descriptor.resources)
      expect(bytes).toBe(dataFileText(archive, urls, path).text.length);
    const dataset = JSON.parse(dataView(archive, urls).frame.head.jsonLd[0]!) as Record<string, unknown>;
    expect(dataset).toMatchObject({
      license: 'https://licence.example/by/',
      temporalCoverage: '1920-01-01/2018-06-19',
      keywords: [expect.any(String)],
    });
  });

  test('describes the fields of the yearly files once', async () => {
    const { archive, urls } = await build(files);
    const { files: shown, otherYears } = dataView(archive, urls);
    expect(shown.map(({ name, countText, fields }) => [name, countText, fields.length > 0])).toEqual([
      ['articles.csv', '2 rows', true],
      ['entities.jsonl', '1 row', true],
      ['entities.csv', '1 row', true],
      ['pairs.csv', 'no rows', true],
      ['mentions.csv', '1 row', true],
      ['topics.jsonl', '1 row', true],
      ['days.json', '1 row', true],
      ['articles-2018.jsonl', '1 row', true],
    ]);
    expect(otherYears!.files.map(({ name, countText }) => [name, countText])).toEqual([
      ['articles-undated.jsonl', '1 row'],
    ]);
  });
});

describe('the JSON representations', () => {
  test('have the same facts as the pages', async () => {
    const { archive, urls } = await build(files);
    expect(JSON.parse(entityJson(archive, urls, archive.entity.get('acme' as EntityId)!))).toMatchObject({
      id: 'acme',
      articles: 1,
      mentions: 1,
      newest: [{ id: 'a', date: '2018-06-19', mentions: [{ block: 1 }] }],
    });
    expect(JSON.parse(topicJson(archive, urls, archive.topic.get('trade' as TopicId)!))).toMatchObject({
      label: 'Trade',
      newest: [{ id: 'a' }],
    });
  });

  test('of a former id give the new address', async () => {
    const { archive, urls } = await build(files);
    expect(entityJsonPaths(archive).map(({ params, props }) => [params.id, props])).toEqual([
      ['acme', { id: 'acme', moved: false }],
      ['old-acme', { id: 'acme', moved: true }],
    ]);
    expect(JSON.parse(movedJson(urls, urls.entity('acme' as EntityId)))).toEqual({
      movedTo: 'https://courier.example/archive/entities/acme/',
    });
  });
});

test('redirects former addresses', async () => {
  const about = '---\ntitle: About\nredirectFrom: [/who-we-are]\n---\n\nUs.\n';
  const { archive, urls } = await build({ ...files, 'pages/about.md': about });
  expect(redirects(archive, urls).map(({ from, to }) => [from, to])).toEqual([
    ['/archive/%CE%B5%CF%80-2/caf%C3%A9/', '/archive/articles/a/'],
    ['/archive/2018/06/old-name/', '/archive/articles/a/'],
    ['/archive/entities/acme/with/old-acme/', '/archive/entities/acme/'],
    ['/archive/entities/old-acme/', '/archive/entities/acme/'],
    ['/archive/gone/', '/archive/articles/gone/'],
    ['/archive/news/1.html/', '/archive/articles/a/'],
    ['/archive/topics/commerce/', '/archive/topics/trade/'],
    ['/archive/who-we-are/', '/archive/about/'],
  ]);
  // Servers look for files by their decoded names.
  expect(
    redirectPaths(archive, urls)
      .map(({ params }) => params.path)
      .slice(0, 2),
  ).toEqual(['επ-2/café', '2018/06/old-name']);
  const { frame, target } = redirectView(archive, urls, redirects(archive, urls)[1]!);
  expect(target).toEqual({ text: 'A title', href: '/archive/articles/a/' });
  expect(frame.head).toMatchObject({
    canonical: 'https://courier.example/archive/articles/a/',
    refresh: '/archive/articles/a/',
    robots: 'noindex',
    jsonLd: [],
  });
  expect(redirects(archive, urls).find(({ from }) => from === '/archive/gone/')!.title).toBe(
    'Article withdrawn',
  );
});
