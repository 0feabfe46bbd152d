import type { Archive, Article } from '../../../archive/archive.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { ArticleId } from '../../../schema/id.ts';
import { fact } from '../../../shared/base/fact.ts';
import type { Link, StepLink } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** Articles that belong together, in their order. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ArticleId[];
}

/** The place of an article in its series. */
export interface SeriesPlace {
  readonly link: Link;
  /** "Part 2 of 5" */
  readonly place: string;
  readonly previous?: StepLink;
  readonly next?: StepLink;
}

/** All series, by id. Articles with a part come first, by its number; the others follow by date. */
export const allSeries = fact('series', (archive): readonly Series[] => {
  const members = archive.articles.filter(({ data }) => data.series !== undefined);
  const partOf = ({ data }: Article) => data.series!.part ?? Infinity;
  return [...Map.groupBy(members, ({ data }) => data.series!.id)]
    .map(([id, articles]) => ({
      id,
      title: articles[0]!.data.series!.title,
      // Articles are sorted by date already.
      articles: articles
        .toSorted((a, b) => (partOf(a) === partOf(b) ? 0 : partOf(a) - partOf(b)))
        .map((article) => article.id),
    }))
    .toSorted((a, b) => compareText(a.id, b.id));
});

/** One series, so that a change of another one concerns no page of it. */
export const seriesById = fact('one series', (archive, id): Series | undefined =>
  allSeries(archive).find((one) => one.id === id),
);

/** Returns the place of an article in its series; undefined if it is in none. */
export function seriesPlace(archive: Archive, urls: Urls, { id, data }: Article): SeriesPlace | undefined {
  const series = data.series && seriesById(archive, data.series.id);
  const index = series ? series.articles.indexOf(id) : -1;
  // An article to which only its address leads is in no list.
  if (!series || index < 0) return undefined;
  const words = wordsOf(archive.site);
  const step = (text: string, other: ArticleId | undefined): StepLink | undefined => {
    const article = other === undefined ? undefined : archive.article.get(other);
    return article && { text, href: urls.article(article.id), title: article.data.title };
  };
  return {
    link: { text: series.title, href: urls.series(series.id) },
    place: words.partOfSeries(index + 1, series.articles.length),
    previous: step(words.labels.previousInSeries, series.articles[index - 1]),
    next: step(words.labels.nextInSeries, series.articles[index + 1]),
  };
}
