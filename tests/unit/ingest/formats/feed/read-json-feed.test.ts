import { describe, expect, test } from 'vitest';
import { jsonFeedReader } from '../../../../../src/ingest/formats/feed/read-json-feed.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts and people are fiction.

const feed = (items: readonly object[], more: object = {}) =>
  JSON.stringify(
    { version: 'https://jsonfeed.org/version/1.1', title: 'Bay Notes', ...more, items },
    null,
    1,
  );
const read = (content: string, pieces?: number) =>
  readAll(jsonFeedReader, { name: 'feed.json', content, pieces });

describe('a JSON Feed', () => {
  test('yields everything that its items state, in chunks of any size', async () => {
    const content = feed(
      [
        {
          id: 17,
          url: 'https://bay.example/ferry',
          title: 'Ferry &amp; quay',
          content_html: '<p>It runs. <a href="/when">When?</a></p>',
          summary: 'Boats again.',
          image: 'https://bay.example/boat.jpg',
          date_published: '2019-03-05T08:30:00+01:00',
          date_modified: '2019-03-06T09:00:00+01:00',
          tags: ['ferries', 'quay', 'ferries'],
        },
        { id: 'two', content_text: 'Plain <b> text.', author: { name: 'Tove Ardal' }, language: 'nb' },
      ],
      { language: 'en', authors: [{ name: 'Mira Solano', url: 'https://bay.example/mira' }] },
    );
    for (const pieces of [1, 13, 4096]) {
      const { articles, problems } = await read(content, pieces);
      expect(problems).toEqual([]);
      expect(articles).toEqual([
        {
          type: 'article',
          place: { file: 'feed.json', line: 12, item: 1 },
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          key: '17',
          title: 'Ferry & quay',
          standfirst: 'Boats again.',
          date: '2019-03-05T08:30:00+01:00',
          updated: '2019-03-06T09:00:00+01:00',
          authors: [{ name: 'Mira Solano' }],
          language: 'en',
          topics: [{ label: 'ferries' }, { label: 'quay' }],
          url: 'https://bay.example/ferry',
          publisher: 'Bay Notes',
          image: { src: 'https://bay.example/boat.jpg' },
          body: { format: 'html', value: '<p>It runs. <a href="https://bay.example/when">When?</a></p>' },
        },
        {
          type: 'article',
          place: { file: 'feed.json', line: 27, item: 2 },
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          key: 'two',
          authors: [{ name: 'Tove Ardal' }],
          language: 'nb',
          topics: [],
          publisher: 'Bay Notes',
          body: { format: 'text', value: 'Plain <b> text.' },
        },
      ]);
    }
  });

  test('is recognized by its version', () => {
    const sure = (text: string) => jsonFeedReader.reads({ base: 'feed.json', text });
    expect(sure(feed([]))).toBe(0.95);
    expect(sure('{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"')).toBe(0.95);
    expect(sure('{"version": "2", "items": []}')).toBe(0);
  });

  test('with only summaries uses them as texts, with a warning', async () => {
    const { articles, problems } = await read(feed([{ id: '1', summary: 'Boats again.' }]));
    expect(articles[0]!.body).toEqual({ format: 'text', value: 'Boats again.' });
    expect(problems).toEqual([expect.stringContaining('One item has only a description') as string]);
  });

  test('of any shape yields what is intact, and reports the rest', async () => {
    const whole = feed([
      { id: '1', title: 'One' },
      { id: {}, title: ['x'], tags: 'solo', authors: 'Ada', content_html: 7, url: 'javascript:1' },
    ]);
    const { articles, problems } = await read(
      whole.replace('"One"', '"One').replace('{\n   "id": {}', '{"content_text": "Two", "id": {}'),
    );
    expect(articles).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    const odd = await read(whole);
    expect(odd.articles.map(({ title, key, topics, body }) => [title, key, topics, body.value])).toEqual([
      ['One', '1', [], ''],
      [undefined, undefined, [{ label: 'solo' }], '7'],
    ]);
  });

  test('that is cut off loses its last item', async () => {
    const whole = feed([
      { id: '1', title: 'One' },
      { id: '2', title: 'Two' },
    ]);
    const { articles, problems } = await read(whole.slice(0, whole.indexOf('Two')));
    expect(articles.map(({ title }) => title)).toEqual(['One']);
    expect(problems).toEqual([
      `feed.json:9  item 2
  The file ends in the middle of this item.
  Get the complete file, and import it again.`,
    ]);
  });

  test('without items is refused, and one with too deeply nested text is read', async () => {
    expect((await read(feed([]))).problems).toEqual([
      expect.stringContaining('There are no items in this feed.') as string,
    ]);
    const deep = await read(feed([{ id: '1', content_html: `${'<div>'.repeat(10_000)}The ferry came.` }]));
    expect(deep.problems).toEqual([]);
    expect(deep.articles[0]!.body.value).toContain('The ferry came.');
  });
});
