import type { Archive } from '../../archive/archive.ts';
import { articleGroup, thumbnails, withoutLoneHeadings } from '../parts/articles/article-groups.ts';
import { datesTrail } from '../parts/time/date-front.ts';
import { makeFrame } from '../frame/frame.ts';
import type { ListView } from '../parts/time/list.ts';
import { mostMentioned } from '../parts/names/most-mentioned.ts';
import { inReadingOrder } from '../parts/articles/reading-order.ts';
import { makePager, pageCount, pageNumbers, pageOf } from '../frame/pager.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * Builds one page of articles without a single year (undated, a decade, a range of years), grouped by date as
 * written.
 */
export function undatedView(archive: Archive, urls: Urls, number: number): ListView {
  const words = wordsOf(archive.site);
  const articles = archive.timeline.undated;
  const title = words.pages.undated;
  const summary = words.articles(articles.length);
  const name = number > 1 ? words.facts([title, words.page(number, pageCount(articles.length))]) : title;
  const path = urls.undated(number);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.pages.undatedNote(summary),
      listing: { description: summary },
      trail: datesTrail(archive, urls),
    }),
    title,
    summary: words.pages.undatedNote(summary),
    groups: withoutLoneHeadings(
      [...Map.groupBy(pageOf(inReadingOrder(articles), number), ({ data }) => data.date.edtf)].map(
        ([edtf, members]) => ({
          ...articleGroup(archive, urls, { key: edtf, articles: members }),
          heading: { text: words.sentenceCase(words.date(members[0]!.data.date)) },
        }),
      ),
    ),
    pager: makePager(articles.length, number, urls.undated, words),
    mostMentioned: number === 1 ? mostMentioned(archive, urls, articles) : [],
    mostMentionedTitle: words.labels.mostMentioned,
  };
}

/** Returns the paths of the undated articles; empty if there are none: `rest` is `page/2`. */
export function undatedPaths(archive: Archive) {
  const { undated } = archive.timeline;
  if (undated.length === 0) return [];
  return pageNumbers(undated.length).map((number) => ({
    params: { rest: number > 1 ? `page/${number}` : undefined },
    props: { number },
  }));
}

/** The pages of undated articles. */
export const undatedRoute: Route<{ readonly number: number }, ListView> = {
  paths: undatedPaths,
  view: (archive, urls, { number }) => undatedView(archive, urls, number),
  pictures: thumbnails,
};
