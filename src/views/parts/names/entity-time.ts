import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { gapsInCoverage } from '../../../archive/gaps-in-coverage.ts';
import type { Fact, FactRow } from './entity-facts.ts';
import type { Link } from '../../base/link.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

const maxGaps = 3;

/**
 * Returns the first and last article of an entity, and the longest gaps between articles, with links; empty
 * if fewer than two articles are dated.
 */
export function timeFacts(archive: Archive, urls: Urls, { id, articles }: Entity): Fact[] {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  const { first, last } = endsOf(articles);
  if (!first || !last || first === last) return [];
  const hrefOf = (article: Article) => {
    const mention = mentionsByEntity(article.body).get(id)?.[0];
    return mention ? urls.block(article.id, mention.block) : urls.article(article.id);
  };
  const dateLink = (article: Article): Link => ({
    text: words.date(article.data.date),
    href: hrefOf(article),
  });
  const articleRow = (article: Article): FactRow => ({
    parts: [{ text: words.date(article.data.date) }],
    source: { text: article.data.title, href: hrefOf(article) },
  });
  const gaps = gapsInCoverage(articles, maxGaps);
  return [
    { label: pages.first, rows: [articleRow(first)] },
    { label: pages.last, rows: [articleRow(last)] },
    ...(gaps.length > 0
      ? [
          {
            label: pages.gapsInCoverage,
            rows: gaps.map(({ before, after, days }) => ({
              parts: [
                { text: `${words.sentenceCase(words.duration(days))}: ` },
                dateLink(before),
                { text: ' – ' },
                dateLink(after),
              ],
            })),
          },
        ]
      : []),
  ];
}

function endsOf(articles: readonly Article[]): { first?: Article; last?: Article } {
  const isDated = ({ data }: Article) => data.date.precision !== 'undated';
  return { first: articles.find(isDated), last: articles.findLast(isDated) };
}
