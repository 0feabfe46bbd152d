import { expect, test } from 'vitest';
import { drupalReader } from '../../../../../src/ingest/formats/drupal/read-drupal.ts';
import { errorsOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const node = (id: string, more: object = {}) => ({
  type: 'node--article',
  id,
  attributes: {
    drupal_internal__nid: 12,
    langcode: 'en',
    status: true,
    title: 'The ferry returns',
    created: '2019-03-05T10:00:00+00:00',
    changed: '2019-03-06T10:00:00+00:00',
    path: { alias: '/news/ferry' },
    body: { value: '<p>raw</p>', processed: '<p>The ferry came back.</p>', summary: 'After nine years' },
    field_kicker: 'Harbor',
    ...more,
  },
  relationships: {
    node_type: { data: { type: 'node_type--node_type', id: 'x' } },
    uid: { data: { type: 'user--user', id: 'u1' } },
    field_tags: {
      data: [
        { type: 'taxonomy_term--tags', id: 't1' },
        { type: 'taxonomy_term--tags', id: 't2' },
      ],
    },
    field_image: { data: { type: 'file--file', id: 'f1', meta: { alt: 'A boat' } } },
  },
});
const included = [
  { type: 'user--user', id: 'u1', attributes: { display_name: 'Mira Solano', mail: 'mira@secret.example' } },
  { type: 'taxonomy_term--tags', id: 't1', attributes: { name: 'ferries' } },
  {
    type: 'file--file',
    id: 'f1',
    attributes: { uri: { value: 'public://a.png', url: '/sites/default/files/a.png' } },
  },
];

const read = (value: unknown) =>
  readAll(drupalReader, {
    name: 'a.json',
    content: typeof value === 'string' ? value : JSON.stringify(value),
  });

test('joins nodes with included resources, and reports references without names', async () => {
  const { articles, problems } = await read({ jsonapi: {}, data: [node('n1')], included });
  expect(articles).toMatchObject([
    {
      key: 'n1',
      title: 'The ferry returns',
      standfirst: 'After nine years',
      date: '2019-03-05T10:00:00+00:00',
      authors: [{ name: 'Mira Solano' }],
      topics: [{ label: 'ferries' }],
      oldPaths: ['/news/ferry', '/node/12'],
      image: { src: '/sites/default/files/a.png', alt: 'A boat' },
      body: { format: 'html', value: '<p>The ferry came back.</p>' },
      unused: [{ name: 'field_kicker', length: 6 }],
    },
  ]);
  expect(problems.map((problem) => problem.split('\n')[1])).toEqual([
    '  References without names in the response were left out: 1 field_tags.',
  ]);
  expect(JSON.stringify({ articles, problems })).not.toContain('@secret');
});

test('reads a single node', async () => {
  expect((await read({ data: node('n1') })).articles).toHaveLength(1);
});

test('does not publish an unpublished node', async () => {
  expect((await read({ data: [node('n1', { status: false })] })).articles[0]!.draft).toContain(
    'not published',
  );
});

test('is imported into a valid archive; an incomplete item is refused', async () => {
  const content = writeContent({});
  const text = JSON.stringify({
    data: [node('n1'), node('n2', { title: 'The quay', body: { value: '<p>Another text.</p>' } })],
  });
  const { outcomes, refused } = await importFrom(writeBatch({ 'a.json': text.slice(0, -30) }), content);
  expect(outcomes).toEqual(['imported']);
  expect(refused).toEqual(['a.json:1: The file ends in the middle of this item.']);
  expect(await errorsOf(content)).toEqual([]);
});

test('omits and counts everything except nodes', async () => {
  const { articles, problems } = await read({
    data: [{ type: 'taxonomy_term--tags', id: 't', attributes: { name: 'x' } }],
  });
  expect(articles).toEqual([]);
  expect(problems.join()).toContain('Only nodes are articles. Left out: 1 taxonomy_term--tags.');
});
