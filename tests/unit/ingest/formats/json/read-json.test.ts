import { describe, expect, test } from 'vitest';
import { maxItemUnits } from '../../../../../src/ingest/formats/json/read-items.ts';
import { jsonLinesReader, jsonReader } from '../../../../../src/ingest/formats/json/read-json.ts';
import { readMap } from '../../../../../src/ingest/fields/fields.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const json = (value: unknown, pieces?: number) =>
  readAll(jsonReader, {
    name: 'a.json',
    content: typeof value === 'string' ? value : JSON.stringify(value, undefined, 1),
    ...(pieces !== undefined && { pieces }),
  });
const titles = ({ articles }: { articles: readonly { title?: string }[] }) =>
  articles.map(({ title }) => title);

describe('JSON', () => {
  test.each([
    ['a list', [{ title: 'One' }, { title: 'Two [}' }]],
    ['a list below a key', { meta: { title: 'no' }, articles: [{ title: 'One' }, { title: 'Two [}' }] }],
    ['a list below two keys', { response: { count: 2, docs: [{ title: 'One' }, { title: 'Two [}' }] } }],
  ])('may be %s, in chunks of any length', async (_, value) => {
    for (const pieces of [1, 2, 3, 7, 4096]) {
      const read = await json(value, pieces);
      expect(titles(read)).toEqual(['One', 'Two [}']);
      expect(read.problems).toEqual([]);
    }
  });

  test('may be one article with nested lists and objects', async () => {
    const { articles } = await json({
      title: 'One',
      tags: [{ name: 'ferries' }],
      author: { name: 'Mira Solano' },
    });
    expect(articles).toMatchObject([
      { title: 'One', topics: [{ label: 'ferries' }], authors: [{ name: 'Mira Solano' }] },
    ]);
  });

  test('may be several consecutive articles', async () => {
    expect(titles(await json('{"title":"One"}\n{"title":\n"Two"}'))).toEqual(['One', 'Two']);
  });

  test('reports where an item is damaged, and reads the others', async () => {
    const { articles, problems } = await json(
      '[\n{"title": "One"},\n{"title": "Two",},\n{"title": "Three"},\n{"title": "Fo',
    );
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(problems).toEqual([
      'a.json:3  item 2\n  The item is not a JSON object.\n  Fix this item, and import the file again.',
      'a.json:5  item 4\n  The file ends in the middle of this item.\n  Get the complete file, and import it again.',
    ]);
  });

  test.each(['[]', '["a"]', '{}x', 'null', '['])(
    'without an article (%s) is a problem rather than a crash',
    async (content) => {
      const { articles, problems } = await json(content);
      expect(articles.filter(({ title }) => title !== undefined)).toEqual([]);
      expect(content === '{}x' || problems.length === 1).toBe(true);
    },
  );

  test('refuses an item that is too long to be an article', async () => {
    const { articles, problems } = await json([
      { title: 'One', body: 'x'.repeat(maxItemUnits) },
      { title: 'Two' },
    ]);
    expect(articles.map(({ title }) => title)).toEqual(['Two']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('a.json:2  item 1\n  The item is longer than 4 million characters.');
  });

  test('nested a hundred thousand times deep is read or refused', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { articles } = await json(`[{"title": "One", "x": ${deep}}, {"title": "Two"}]`);
    expect(articles.at(-1)?.title).toBe('Two');
  });

  test('accepts fields under many names, and reports unknown ones once', async () => {
    const { articles, problems } = await json([
      {
        'dc:title': 'A ferry',
        pub_date: '5 March 2019',
        'Body Text': 'It came.',
        keywords: 'ferries, quays',
        companies: 'Acme, Inc.; Bay Lines',
        people: '["Mira Solano", "Tove Ardal"]',
        section: 'News',
        lang: 'en_IE',
        flavour: 1,
      },
      { title: 'B', flavour: 2 },
    ]);
    expect(articles[0]).toMatchObject({
      title: 'A ferry',
      date: '5 March 2019',
      body: { format: 'text', value: 'It came.' },
      topics: [{ label: 'ferries' }, { label: 'quays' }],
      names: [
        { name: 'Acme, Inc.', kind: 'organization' },
        { name: 'Bay Lines', kind: 'organization' },
        { name: 'Mira Solano', kind: 'person' },
        { name: 'Tove Ardal', kind: 'person' },
      ],
      section: 'News',
    });
    expect(problems).toEqual([]);
    expect(articles.map(({ unused }) => unused)).toEqual([
      [{ name: 'flavour', length: 0, sample: '1' }],
      [{ name: 'flavour', length: 0, sample: '2' }],
    ]);
  });

  test('accepts a list of paragraphs as text, and the date fields of agencies and programs', async () => {
    const { articles } = await json([
      { title: 'A', paragraphs: ['One.', 'Two.'], versioncreated: '2018-06-19T10:00:00Z', cat: 'News' },
      { title: 'B', created: '2018-06-19', headline: 'Another title' },
      {
        title: { rendered: 'C &amp; <em>D</em>' },
        excerpt: { rendered: '<p>Short.</p>' },
        author: 3,
        tags: [4, 5],
      },
    ]);
    expect(articles).toMatchObject([
      { body: { value: 'One.\n\nTwo.' }, date: '2018-06-19T10:00:00Z', section: 'News' },
      { date: '2018-06-19', unused: [{ name: 'headline', length: 13 }] },
      {
        title: 'C & D',
        standfirst: 'Short.',
        authors: [],
        topics: [],
        unused: [{ name: 'author' }, { name: 'tags' }],
      },
    ]);
  });

  test.each([
    ['https://web.archive.org/web/20210623000000/https://courier.example/1'],
    ['https://web.archive.org/web/20210623000000id_/https:/courier.example/1'],
    ['https://arquivo.pt/wayback/20210623000000/https://courier.example/1'],
    ['https://archive.example/2021/https://courier.example/1'],
  ])('distinguishes the address of an article from that of its copy: %s', async (copy) => {
    const { articles } = await json([
      { title: 'A', url: copy },
      { title: 'B', link: copy, original_url: 'https://courier.example/2' },
    ]);
    expect(articles.map(({ url, archived }) => [url, archived])).toEqual([
      ['https://courier.example/1', copy],
      ['https://courier.example/2', copy],
    ]);
  });

  test.each([
    ['<p>One.</p><p>Two.</p>', 'html'],
    ['One.<br>Two.', 'html'],
    ['Shares of Bay Lines <BAY> and <A> rose; 3 < 4 > 2.', 'text'],
  ])('detects whether a text is HTML: %s', async (body, format) => {
    const { articles } = await json({ title: 'One', body });
    expect(articles[0]!.body).toEqual({ format, value: body });
  });
});

describe('JSON lines', () => {
  test('reports which line is damaged, and reads the others', async () => {
    const { articles, problems } = await readAll(jsonLinesReader, {
      name: 'a.jsonl',
      content: '\uFEFF{"title":"One"}\r\n\r\n{"title":"Two"\r\n[1]\r\n{"title":"\\u0000\\ud800"}\r\n',
    });
    expect(articles.map(({ title }) => title)).toEqual(['One', '\0\ud800']);
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      'a.jsonl:3  item 2',
      'a.jsonl:4  item 3',
    ]);
  });
});

describe('--map', () => {
  test.each([
    [
      'headline=title,orgs=organization',
      [
        ['headline', { field: 'title' }],
        ['orgs', { kind: 'organization' }],
      ],
    ],
    ['title=Rubrik', [['rubrik', { field: 'title' }]]],
    ['Sort=none', [['sort', 'none']]],
  ])('%s', (text, expected) => {
    expect([...readMap(text)]).toEqual(expected);
  });

  test.each(['title', 'a=b', '=title', 'title='])('"%s" is rejected with an explanation', (text) => {
    expect(() => readMap(text)).toThrow(
      /^"[^"]*" does not name a field of an article. Write COLUMN=FIELD, where FIELD is /,
    );
  });
});
