import { expect, test } from 'vitest';
import { ghostReader } from '../../../../../src/ingest/formats/ghost/read-ghost.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const post = (id: string, more: object = {}) => ({
  id,
  uuid: `u-${id}`,
  title: `The ferry ${id} &amp; the quay`,
  slug: `ferry-${id}`,
  html: `<p>The ferry number ${id} came back. <a href="__GHOST_URL__/other/">Other</a></p><img src="__GHOST_URL__/content/images/a.png" alt="A boat">`,
  status: 'published',
  visibility: 'public',
  type: 'post',
  published_at: '2019-03-05T10:00:00.000Z',
  updated_at: '2019-03-06T10:00:00.000Z',
  ...more,
});

const exported = (posts: readonly object[], wrap = true) => {
  const inner = {
    meta: { exported_on: 1, version: '5.1' },
    data: {
      posts,
      posts_authors: [
        { post_id: '1', author_id: 'b', sort_order: 1 },
        { post_id: '1', author_id: 'a', sort_order: 0 },
      ],
      posts_meta: [{ post_id: '1', feature_image_alt: 'A "boat"', meta_description: 'For engines' }],
      posts_tags: [
        { post_id: '1', tag_id: 't', sort_order: 0 },
        { post_id: '1', tag_id: 'x', sort_order: 1 },
      ],
      settings: [{ key: 'k' }, { key: 'l' }],
      tags: [
        { id: 't', name: 'Harbor' },
        { id: 'x', name: '#internal' },
      ],
      users: [
        { id: 'a', name: 'Mira Solano', email: 'mira@secret.example', password: '$2a$10$secret' },
        { id: 'b', name: 'Tove Ardal', email: 'tove@secret.example' },
      ],
      members: [{ email: 'reader@secret.example' }],
    },
  };
  return JSON.stringify(wrap ? { db: [inner] } : inner);
};

const read = (content: string, pieces?: number) =>
  readAll(ghostReader, { name: 'a.json', content, ...(pieces !== undefined && { pieces }) });

test.each([true, false])(
  'joins posts with their authors and tags, in chunks of any length (wrapped: %s)',
  async (wrap) => {
    for (const pieces of [7, 4096]) {
      const { articles, problems } = await read(
        exported([post('1', { custom_excerpt: 'After nine years' })], wrap),
        pieces,
      );
      expect(articles).toHaveLength(1);
      expect(articles[0]).toMatchObject({
        title: 'The ferry 1 & the quay',
        standfirst: 'After nine years',
        date: '2019-03-05T10:00:00.000Z',
        authors: [{ name: 'Mira Solano' }, { name: 'Tove Ardal' }],
        topics: [{ label: 'Harbor' }],
        oldPaths: ['/ferry-1/'],
        key: 'u-1',
        unused: [{ name: 'meta_description', length: 11 }],
      });
      expect(articles[0]!.draft).toBeUndefined();
      expect(articles[0]!.body.value).not.toContain('__GHOST_URL__');
      expect(problems.map((problem) => problem.split('\n')[1]!.trim())).toEqual([
        '1 links to pages of the same site became plain text, because the export does not state the site’s address.',
        'Other contents of the export were left out: 2 settings, 1 members.',
      ]);
      expect(JSON.stringify({ articles, problems })).not.toMatch(/@|\$2a/);
    }
  },
);

test.each<[object, RegExp]>([
  [{ status: 'draft' }, /marks it as a draft/],
  [{ status: 'scheduled', published_at: '2027-01-01T00:00:00.000Z' }, /later/],
  [{ visibility: 'members' }, /members or subscribers/],
  [{ visibility: 'paid' }, /members or subscribers/],
])('does not publish what was not public: %j', async (more, reason) => {
  const { articles } = await read(exported([post('1', more)]));
  expect(articles[0]!.draft).toMatch(reason);
});

test('does not publish what was only sent by email', async () => {
  const { articles } = await read(exported([post('1', { status: 'sent' })]));
  expect(articles[0]!.draft ?? articles[0]!.doubt).toMatch(/./);
});

test('is imported into a valid archive', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'my.ghost.json': exported([post('1'), post('2'), post('3', { status: 'draft' })]),
  });
  const { outcomes, refused } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'imported', 'unpublished'], refused: [] });
  expect(await errorsOf(content)).toEqual([]);
  expect(JSON.stringify(filesOf(content))).not.toMatch(/@secret/);
  expect((await importFrom(batch, content)).outcomes).toEqual(['already', 'already', 'unpublished']);
});

test('reports where an export is cut off, and reads what precedes', async () => {
  const whole = exported([post('1'), post('2')]);
  const { articles, problems } = await read(whole.slice(0, whole.indexOf('u-2') + 50));
  expect(articles).toHaveLength(1);
  expect(problems.join()).toContain('The file ends in the middle of this item.');
});

test.each([
  [
    'lists nested a hundred thousand times',
    `{"db":[{"meta":{"exported_on":1},"data":{"posts":${'['.repeat(100_000)}`,
  ],
  ['no post', exported([])],
])('refuses an export with %s with a clear message', async (_, content) => {
  const { articles, problems } = await read(content);
  expect(articles).toEqual([]);
  expect(problems.join()).toContain('There are no posts in the export.');
});

test('asks for a file if it can’t read twice', async () => {
  const { problems } = await readAll(ghostReader, {
    name: '-',
    content: exported([]),
    isStandardInput: true,
  });
  expect(problems.join()).toContain('Save it as a file');
});
