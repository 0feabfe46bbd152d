import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../../../src/schema/id.ts';
import { relatedArticles } from '../../../../../src/views/parts/articles/related.ts';
import { article, entity, type Files } from '../../../../support/content.ts';
import { build, manyArticles } from '../../../../support/views.ts';

// Everything here is fiction.
const records = {
  'entities/acme.yaml': entity('Acme'),
  'entities/bolt.yaml': entity('Bolt'),
  'entities/cog.yaml': entity('Cog'),
  'entities/dot.yaml': entity('Dot'),
  'topics/trade.yaml': 'label: Trade\n',
  'topics/sea.yaml': 'label: Sea\n',
};

const story = (entities: string, topics = '[]', date = '2018-06-19') =>
  article('', 'Text.', { entities, topics, date });

async function related(files: Files, id = 'a') {
  const { archive, urls } = await build({ ...records, ...files });
  const found = relatedArticles(archive, urls, archive.article.get(id as ArticleId)!);
  return found.map(({ href, reason, evidence }) => `${href.split('/').at(-2)}: ${reason ?? evidence?.text}`);
}

describe('related articles', () => {
  test('say in one line which entities and topics they share, or lead to the evidence', async () => {
    expect(
      await related({
        'articles/a.md': story('[acme, bolt, cog, dot]', '[trade, sea]'),
        'articles/b.md': story('[acme]'),
        'articles/c.md': story('[acme, bolt]', '[trade]'),
        'articles/d.md': story('[]', '[trade, sea]'),
        'articles/e.md': story('[]', '[]'),
        'articles/f.md': story('[acme, bolt, cog, dot]'),
      }),
    ).toEqual([
      'f: 2 articles mention both Cog and Dot',
      'c: 3 articles mention both Bolt and Acme',
      'd: Sea · Trade',
      'b: Acme',
    ]);
  });

  test('sharing a name counts more than sharing a topic that is as rare', async () => {
    expect(
      await related({
        'articles/a.md': story('[acme]', '[sea]'),
        'articles/b.md': story('[acme]', '[]', '1990-01-01'),
        'articles/c.md': story('[]', '[sea]', '2018-06-18'),
      }),
    ).toEqual(['b: Acme', 'c: Sea']);
  });

  test('link to the evidence for the two rarest shared entities', async () => {
    const { archive, urls } = await build({
      ...records,
      'articles/a.md': story('[acme, bolt, cog]'),
      'articles/b.md': story('[acme, bolt, cog]'),
      'articles/c.md': story('[acme, bolt]'),
      'articles/d.md': story('[acme]'),
    });
    const found = relatedArticles(archive, urls, archive.article.get('a' as ArticleId)!);
    expect(found.map(({ evidence }) => evidence)).toEqual([
      { text: '2 articles mention both Cog and Bolt', href: '/archive/entities/bolt/with/cog/' },
      { text: '3 articles mention both Bolt and Acme', href: '/archive/entities/acme/with/bolt/' },
      undefined,
    ]);
  });

  test('name a topic beside a single shared entity', async () => {
    expect(
      await related({
        'articles/a.md': story('[acme]', '[trade]'),
        'articles/b.md': story('[acme]', '[trade]'),
      }),
    ).toEqual(['b: Acme · Trade']);
  });

  test('are ranked by how rare the shared entities are', async () => {
    const found = await related({
      'articles/a.md': story('[acme, bolt]'),
      'articles/rare.md': story('[bolt]', '[]', '1990'),
      ...Object.fromEntries(['b', 'c', 'd'].map((id) => [`articles/${id}.md`, story('[acme]')])),
    });
    expect(found[0]).toBe('rare: Bolt');
  });

  test('put the nearest in time first if they share the same', async () => {
    expect(
      await related({
        'articles/a.md': story('[acme]', '[]', '2018'),
        'articles/far.md': story('[acme]', '[]', '1950'),
        'articles/near.md': story('[acme]', '[]', '2017'),
        'articles/later.md': story('[acme]', '[]', '2022'),
      }),
    ).toEqual(['near: Acme', 'later: Acme', 'far: Acme']);
  });

  test('are at most 6, and the nearest in time even if an entity has many articles', async () => {
    const files = manyArticles(450, ['2018-06-19']);
    const found = await related(files, 'story-0400');
    expect(found.map((text) => text.split(':')[0])).toEqual([
      'story-0399',
      'story-0401',
      'story-0398',
      'story-0402',
      'story-0397',
      'story-0403',
    ]);
  });

  test('are empty if nothing is shared', async () => {
    expect(await related({ 'articles/a.md': story('[acme]'), 'articles/b.md': story('[bolt]') })).toEqual([]);
  });
});
