import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { gapsInCoverage } from '../../../archive/gaps-in-coverage.ts';
import type { Fact, FactRow } from './entity-facts.ts';
import type { Link } from '../../base/link.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

const maxGaps = 3;

/** When an entity was first and last mentioned, and the gaps between its mentions, each with the articles that show it; none where there is one article. */
export function timeFacts(archive: Archive, urls: Urls, { id, articles }: Entity): Fact[] {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  const { first, last } = endsOf(articles);
  if (!first || !last || first === last) return [];
  const place = (article: Article) => {
    const mention = mentionsByEntity(article.body).get(id)?.[0];
    return mention ? urls.block(article.id, mention.block) : urls.article(article.id);
  };
  const dated = (article: Article): Link => ({ text: words.date(article.data.date), href: place(article) });
  const titled = (article: Article): FactRow => ({
    parts: [{ text: words.date(article.data.date) }],
    source: { text: article.data.title, href: place(article) },
  });
  const gaps = gapsInCoverage(articles, maxGaps);
  return [
    { label: pages.first, rows: [titled(first)] },
    { label: pages.last, rows: [titled(last)] },
    ...(gaps.length > 0
      ? [
          {
            label: pages.gapsInCoverage,
            rows: gaps.map(({ before, after, days }) => ({
              parts: [
                { text: `${words.sentenceCase(words.duration(days))}: ` },
                dated(before),
                { text: ' – ' },
                dated(after),
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
