import { expect, test } from 'vitest';
import { wordpressRestReader } from '../../../../../src/ingest/formats/wordpress-rest/read-wordpress-rest.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const post = (id: number, more: object = {}) => ({
  id,
  date: '2019-03-05T11:00:00',
  date_gmt: '2019-03-05T10:00:00',
  modified: '2019-03-05T11:00:00',
  modified_gmt: '2019-03-05T10:00:00',
  slug: `ferry-${id}`,
  status: 'publish',
  type: 'post',
  link: `https://harbor.example/2019/ferry-${id}/`,
  title: { rendered: `The ferry ${id} &#8211; again` },
  content: { rendered: `<p>The ferry number ${id} came back.</p>`, protected: false },
  excerpt: { rendered: '<p>After nine years</p>', protected: false },
  author: 3,
  featured_media: 7,
  categories: [4, 1],
  tags: [5],
  acf: [],
  ...more,
});
const _links = { self: [] };
const users = [{ id: 3, name: 'Mira Solano', slug: 'mira', avatar_urls: {}, _links }];
const categories = [
  {
    id: 4,
    name: 'Harbor &amp; Quays',
    slug: 'harbor',
    taxonomy: 'category',
    description: 'All by the water',
    _links,
  },
  { id: 1, name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category', _links },
];
const tags = [{ id: 5, name: 'ferries', slug: 'ferries', taxonomy: 'post_tag', _links }];
const embedded = {
  author: [{ id: 3, name: 'Mira Solano', avatar_urls: {} }],
  'wp:term': [categories, tags],
  'wp:featuredmedia': [
    {
      id: 7,
      source_url: 'https://harbor.example/a.png',
      alt_text: 'A boat',
      caption: { rendered: '<p>At dawn</p>' },
    },
  ],
};

const read = (value: unknown) =>
  readAll(wordpressRestReader, { name: 'posts.json', content: JSON.stringify(value) });

test('takes names from embedded records', async () => {
  const { articles, problems } = await read([post(1, { _embedded: embedded })]);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'The ferry 1 – again',
      standfirst: 'After nine years',
      date: '2019-03-05T11:00:00+01:00',
      authors: [{ name: 'Mira Solano' }],
      topics: [{ label: 'Harbor & Quays' }, { label: 'ferries' }],
      url: 'https://harbor.example/2019/ferry-1/',
      image: { src: 'https://harbor.example/a.png', alt: 'A boat', caption: 'At dawn' },
    },
  ]);
});

test('takes all authors that the plugin Co-Authors Plus states as terms', async () => {
  const people = [
    { id: 8, name: 'mira', slug: 'cap-mira', taxonomy: 'author', _links },
    { id: 9, name: 'Tove Ardal', slug: 'cap-tove', taxonomy: 'author', _links },
  ];
  const author = [{ id: 3, name: 'Mira Solano', slug: 'mira' }];
  const { articles } = await read([post(1, { _embedded: { author, 'wp:term': [categories, people] } })]);
  expect(articles[0]).toMatchObject({
    authors: [{ name: 'Mira Solano' }, { name: 'Tove Ardal' }],
    topics: [{ label: 'Harbor & Quays' }],
  });
});

test('takes names from the lists next to it, which contain no articles', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'posts.json': JSON.stringify([post(1), post(2)]),
    'users.json': JSON.stringify(users),
    'c.json': JSON.stringify(categories),
    't.json': JSON.stringify(tags),
  });
  const { outcomes, refused, warnings } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'imported'], refused: [] });
  const files = filesOf(content);
  expect(Object.keys(files).filter((name) => name.startsWith('articles/'))).toHaveLength(2);
  expect(files['articles/2019/the-ferry-1-again.md']).toContain('author: Mira Solano');
  expect(files['topics/harbor-quays.yaml']).toContain('description: All by the water');
  expect(Object.keys(files)).toContain('topics/ferries.yaml');
  expect(JSON.stringify(files)).not.toContain('ncategorized');
  expect(warnings.join()).toContain('This is a list of the site’s users');
  expect(await errorsOf(content)).toEqual([]);
});

test('never uses a number as a name, and reports omissions', async () => {
  const { articles, problems } = await read([post(1)]);
  expect(articles[0]).toMatchObject({ authors: [], topics: [] });
  expect(problems.join()).toContain('The posts refer to 1 author and 3 categories and tags only by number');
});

test.each<[object, RegExp]>([
  [{ status: 'draft' }, /draft/],
  [{ status: 'private' }, /private/],
  [{ status: 'future', date: '2027-01-01T00:00:00' }, /later/],
  [{ content: { rendered: '', protected: true } }, /password/],
])('does not publish what was not public: %j', async (more, reason) => {
  expect((await read([post(1, more)])).articles[0]!.draft).toMatch(reason);
});

test('reports where a list is cut off, and reads what precedes', async () => {
  const { articles, problems } = await readAll(wordpressRestReader, {
    name: 'posts.json',
    content: JSON.stringify([post(1), post(2)]).slice(0, -40),
  });
  expect(articles).toHaveLength(1);
  expect(problems.join()).toContain('The file ends in the middle of this item.');
});
