import type { Archive, Article } from '../../archive/archive.ts';
import { articleItem } from '../parts/articles/article-item.ts';
import { hasDayIndex } from '../parts/time/timed-day.ts';
import { datesTrail, periodTrail } from '../parts/time/date-front.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Foreign, Link } from '../../shared/base/link.ts';
import { type FiledUnder, fileUnderLetters } from '../parts/names/letter.ts';
import type { Route } from '../../shared/base/route.ts';
import type { SortLinks } from '../parts/time/sort-links.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The headlines of a day from A to Z: `/1987/03/26/a-z/`. */
export interface DayIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** "A–Z", with a link to the order of the day’s front. */
  readonly sort: SortLinks;
  readonly letters: readonly HeadlineGroup[];
}

/** The headlines under one letter. */
export interface HeadlineGroup {
  readonly letter: string;
  /** The id of its heading: `letter-n`. */
  readonly anchor: string;
  readonly items: readonly Headline[];
}

export interface Headline extends Link, Foreign {}

export function dayIndexView(archive: Archive, urls: Urls, key: string): DayIndexView {
  const words = wordsOf(archive.site);
  const { articles } = archive.timeline.period.get(key)!;
  const filed = articles.map((article) => ({ id: article.id, article, filed: filedTitle(article) }));
  const title = words.fullPeriod(key);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.dayIndex(key),
      title: words.pages.namesUnder(title, words.pages.aToZ),
      description: words.pages.articlesOf(words.period(key), words.articles(articles.length)),
      trail: [
        ...datesTrail(archive, urls),
        ...periodTrail(archive, urls, key),
        { text: words.period(key), href: urls.date(key) },
      ],
      robots: 'noindex',
    }),
    title,
    summary: words.articles(articles.length),
    sort: {
      current: words.pages.aToZ,
      other: { text: words.pages.weightiestFirst, href: urls.date(key) },
    },
    letters: fileUnderLetters(filed, archive.site.language, words).map((under) =>
      groupOf(archive, urls, under),
    ),
  };
}

interface FiledHeadline {
  readonly id: string;
  readonly article: Article;
  readonly filed: string;
}

function groupOf(
  archive: Archive,
  urls: Urls,
  { letter: { text, slug }, items }: FiledUnder<FiledHeadline>,
): HeadlineGroup {
  return {
    letter: text,
    anchor: `letter-${slug}`,
    items: items.map(({ article }) => {
      const { text: title, href, lang, dir } = articleItem(archive, urls, article);
      return { text: title, href, lang, dir };
    }),
  };
}

/** Returns a title without the punctuation before its first letter or digit. */
function filedTitle({ data }: Article): string {
  return data.title.replace(/^[^\p{L}\p{N}]+/u, '') || data.title;
}

/** The busy days without times of day: `2018`, `06` and `19`. */
export const dayIndexRoute: Route<{ readonly key: string }, DayIndexView> = {
  paths: (archive) =>
    [...archive.timeline.period.values()].filter(hasDayIndex).map(({ key }) => {
      const [year, month, day] = key.split('-');
      return { params: { year, month, day }, props: { key } };
    }),
  view: (archive, urls, { key }) => dayIndexView(archive, urls, key),
};
