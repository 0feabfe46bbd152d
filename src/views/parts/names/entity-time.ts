import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { gapsInCoverage } from '../time/gaps-in-coverage.ts';
import type { Fact } from './entity-facts.ts';
import type { Link, StepLink } from '../../../shared/base/link.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

const maxGaps = 3;

/** When an entity is mentioned. */
export interface EntityTime {
  /** "First: 21 March 1959" and "Latest: 18 November 2022", titled with the headlines; empty if fewer than two articles are dated. */
  readonly ends: readonly StepLink[];
  /** The longest gaps between its articles. */
  readonly gaps?: Fact;
}

/** Returns the first and last article of an entity, and the longest gaps between articles, with links. */
export function entityTime(archive: Archive, urls: Urls, { id, articles }: Entity): EntityTime {
  const words = wordsOf(archive.site);
  const { pages } = words;
  const { first, last } = endsOf(articles);
  if (!first || !last || first === last) return { ends: [] };
  const dateLink = ({ id: of, body, data }: Article): Link => {
    const mention = mentionsByEntity(body).get(id)?.[0];
    return {
      text: words.date(data.date),
      href: mention ? urls.block(of, mention.block) : urls.article(of),
    };
  };
  const end = (article: Article, textOf: (date: string) => string): StepLink => {
    const { text, href } = dateLink(article);
    return { text: textOf(text), href, title: article.data.title };
  };
  const gaps = gapsInCoverage(articles, maxGaps);
  return {
    ends: [end(first, pages.first), end(last, pages.last)],
    gaps:
      gaps.length > 0
        ? {
            label: pages.gapsInCoverage,
            rows: gaps.map(({ before, after, days }) => ({
              parts: [
                { text: `${words.sentenceCase(words.duration(days))}: ` },
                dateLink(before),
                { text: ' – ' },
                dateLink(after),
              ],
            })),
          }
        : undefined,
  };
}

function endsOf(articles: readonly Article[]): { first?: Article; last?: Article } {
  const isDated = ({ data }: Article) => data.date.precision !== 'undated';
  return { first: articles.find(isDated), last: articles.findLast(isDated) };
}
