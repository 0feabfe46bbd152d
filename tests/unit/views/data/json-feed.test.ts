import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { EntityId, TopicId } from '../../../../src/schema/id.ts';
import {
  archiveJsonFeed,
  entityJsonFeedRoute,
  topicJsonFeedRoute,
} from '../../../../src/views/data/json-feed.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

const schema = readFileSync(new URL('../../../schemas/json-feed.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020().compile(JSON.parse(schema) as object);

interface JsonFeed {
  readonly feed_url: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** Parses a feed, and fails if it is not valid by the schema. */
function read(text: string): JsonFeed {
  const feed = JSON.parse(text) as JsonFeed;
  validate(feed);
  expect(validate.errors).toBe(null);
  return feed;
}

const files: Files = {
  'articles/a.md': article('byline: [Cy Nobody]\nupdated: 2018-06-21\n', 'Acme, in fiction.', {
    title: 'Fish & <chips>',
    date: '2018-06-19',
    entities: '[acme]',
    topics: '[trade]',
  }),
  'articles/b.md': article('text: retold\n', '', { date: '2018-05', title: 'No text' }),
  'articles/c.md': article('', 'Text.', { date: 'XXXX' }),
  'entities/acme.yaml': entity('Acme'),
  'topics/trade.yaml': 'label: Trade\n',
};

test('uses a schema that rejects invalid feeds', () => {
  expect(validate({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: '1' }] })).toBe(
    false,
  );
  expect(validate({ version: '1.1', title: 'A', items: [] })).toBe(false);
});

test('has the same entries as the Atom feed, and invents no day', async () => {
  const { archive, urls } = await build(files);
  const { items, feed_url } = read(archiveJsonFeed(archive, urls));
  expect(feed_url).toBe('https://courier.example/archive/feed.json');
  expect(items).toEqual([
    {
      id: 'https://courier.example/archive/articles/a/',
      url: 'https://courier.example/archive/articles/a/',
      title: 'Fish & <chips>',
      content_text: 'Acme, in fiction.',
      date_published: '2018-06-19T00:00:00Z',
      date_modified: '2018-06-21T00:00:00Z',
      authors: [{ name: 'Cy Nobody' }],
      tags: ['Trade'],
      language: 'en',
    },
    expect.objectContaining({ title: 'No text', content_text: expect.stringContaining('not the original') }),
  ]);
  expect(items[1]).not.toHaveProperty('date_published');
});

test('gives each entity and topic its own JSON Feed', async () => {
  const { archive, urls } = await build(files);
  const ofEntity = read(entityJsonFeedRoute.view(archive, urls, { id: 'acme' as EntityId }));
  const ofTopic = read(topicJsonFeedRoute.view(archive, urls, { id: 'trade' as TopicId }));
  expect([ofEntity.feed_url, ofTopic.feed_url]).toEqual([
    'https://courier.example/archive/entities/acme/feed.json',
    'https://courier.example/archive/topics/trade/feed.json',
  ]);
  expect([ofEntity.items.length, ofTopic.items.length]).toEqual([1, 1]);
});

test('has no items for an archive without articles', async () => {
  const { archive, urls } = await build({});
  expect(read(archiveJsonFeed(archive, urls)).items).toEqual([]);
});
