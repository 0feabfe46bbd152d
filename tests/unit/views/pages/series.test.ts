import { expect, test } from 'vitest';
import type { ArticleId } from '../../../../src/schema/id.ts';
import { articleJsonLd } from '../../../../src/views/meta/article-json-ld.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { seriesRoute } from '../../../../src/views/pages/series.ts';
import { article, type Files, problemsOf } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

const part = (date: string, part: string, more = '') =>
  article(`series: { id: boats, title: The Boats${part} }\n${more}`, 'A fiction.', { title: date, date });

const files: Files = {
  'articles/early.md': part('2018-01-02', ''),
  'articles/late.md': part('2018-02-02', ''),
  'articles/first.md': part('2018-03-02', ', part: 1', 'genre: opinion\n'),
  'articles/tenth.md': part('2018-01-01', ', part: 10'),
  'articles/draft.md': part('2018-03-03', ', part: 2', 'draft: true\n'),
  'articles/hidden.md': part('2018-03-04', ', part: 3', 'listing: address-only\n'),
  'articles/alone.md': article(),
};

test('numbered parts come first in their order, then the others by date', async () => {
  const { archive, urls } = await build(files);
  const [path, ...others] = seriesRoute.paths(archive, urls);
  expect(others).toEqual([]);
  expect(path!.params).toEqual({ id: 'boats', rest: undefined });
  const { title, summary, groups } = seriesRoute.view(archive, urls, path!.props);
  expect([title, summary]).toEqual(['The Boats', 'Series · 4 articles']);
  expect(groups.flatMap(({ items }) => items.map(({ href }) => href))).toEqual(
    ['first', 'tenth', 'early', 'late'].map((id) => `/archive/articles/${id}/`),
  );
});

test('an article leads to its series, and to the articles before and after it', async () => {
  const { archive, urls } = await build(files);
  const seriesOf = (id: string) => {
    const one = archive.article.get(id as ArticleId) ?? archive.unlisted.get(id as ArticleId);
    return articleView(archive, urls, one!).head.series;
  };
  expect(seriesOf('tenth')).toEqual({
    link: { text: 'The Boats', href: '/archive/series/boats/' },
    place: 'Part 2 of 4',
    previous: { text: 'Previous in the series', href: '/archive/articles/first/', title: '2018-03-02' },
    next: { text: 'Next in the series', href: '/archive/articles/early/', title: '2018-01-02' },
  });
  expect(seriesOf('first')!.previous).toBeUndefined();
  expect(seriesOf('late')!.next).toBeUndefined();
  expect(seriesOf('hidden')).toBeUndefined();
  expect(seriesOf('alone')).toBeUndefined();
});

test('software learns the series, the part and the genre', async () => {
  const { archive, urls } = await build(files);
  const article = archive.article.get('first' as ArticleId)!;
  expect(articleJsonLd(archive, urls, article, undefined)).toMatchObject({
    '@type': 'OpinionNewsArticle',
    genre: 'Opinion',
    position: 1,
    isPartOf: [
      { '@type': 'WebSite' },
      {
        '@type': 'CreativeWorkSeries',
        name: 'The Boats',
        url: 'https://courier.example/archive/series/boats/',
      },
    ],
  });
  expect(articleView(archive, urls, article).head.genre).toBe('Opinion');
});

test('two titles of a series are an error, and a number given twice is a warning', async () => {
  expect(
    await problemsOf({
      'articles/a.md': article('series: { id: boats, title: The Boats, part: 2 }\n'),
      'articles/b.md': article('series: { id: boats, title: Boats, part: 2 }\n'),
      'articles/c.md': article('series: { id: Boats, title: Boats, part: 0 }\ngenre: poem\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/b.md:6  series.part  (warning)
      Part 2 of the series "boats" is content/articles/a.md, too.
      Give each article its own number, or leave the numbers out: then their dates decide.

    content/articles/b.md:6  series.title
      The series "boats" has another title in content/articles/a.md: “The Boats”.
      Use one title for all its articles, or another id for another series.

    content/articles/c.md:6  series.id
      "Boats" may contain only lowercase letters a–z, digits, and single hyphens between them.
      Did you mean "boats"?

    content/articles/c.md:6  series.part
      "0" is not a whole number.
      See content/FIELDS.md.

    content/articles/c.md:7  genre
      "poem" is not one of the values of genre.
      It can be report, analysis, background, feature, interview, opinion, editorial, letter, review, obituary, notice, advertisement or satire."
  `);
});
