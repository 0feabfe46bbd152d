import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { silencesOf } from '../../../archive/silences.ts';
import { frontHref } from '../time/date-front.ts';
import type { Fact, FactRow } from './entity-facts.ts';
import type { DateLine } from '../../frame/frame.ts';
import type { Link } from '../../base/link.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

const mostSilences = 3;

/** When an entity was first and last named, and its silences, each with the articles that show it; none where there is one article. */
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
  const silences = silencesOf(articles, mostSilences);
  return [
    { label: pages.first, rows: [titled(first)] },
    { label: pages.last, rows: [titled(last)] },
    ...(silences.length > 0
      ? [
          {
            label: pages.silences,
            rows: silences.map(({ before, after, days }) => ({
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

/** "First named 19 June 2018, last named 2026"; what is undated is neither first nor last. */
export function namedDateLine(archive: Archive, urls: Urls, { articles, mentions }: Entity): DateLine {
  const words = wordsOf(archive.site.language);
  const { first, last } = endsOf(articles);
  const count = words.namedIn(articles.length, mentions);
  if (!first || !last) return { date: { text: words.sentenceCase(count) }, notes: [] };
  const lastNote = { text: words.lastNamed(last.data.date), href: frontHref(last.data.date, urls) };
  return {
    date: { text: words.firstNamed(first.data.date), href: frontHref(first.data.date, urls) },
    notes: [...(first.data.date.edtf === last.data.date.edtf ? [] : [lastNote]), { text: count }],
  };
}

function endsOf(articles: readonly Article[]): { first?: Article; last?: Article } {
  const isDated = ({ data }: Article) => data.date.precision !== 'undated';
  return { first: articles.find(isDated), last: articles.findLast(isDated) };
}
