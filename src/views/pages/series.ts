import type { Archive } from '../../archive/archive.ts';
import { isolate } from '../../shared/base/bidi.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { makeFrame } from '../frame/frame.ts';
import { makePager, pageCount, pageNumbers, pageOf } from '../frame/pager.ts';
import { thumbnails } from '../parts/articles/article-groups.ts';
import { articleItem } from '../parts/articles/article-item.ts';
import { allSeries, seriesById } from '../parts/articles/series.ts';
import type { ListView } from '../parts/time/list.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A page of a series. */
interface SeriesPage {
  readonly id: string;
  readonly number: number;
}

/** Builds one page of a series: its articles in their order. */
function seriesView(archive: Archive, urls: Urls, { id, number }: SeriesPage): ListView {
  const words = wordsOf(archive.site);
  const { title, articles: ids } = seriesById(archive, id)!;
  const articles = ids.flatMap((one) => archive.article.get(one) ?? []);
  const summary = words.articles(articles.length);
  const name = number > 1 ? words.facts([title, words.page(number, pageCount(articles.length))]) : title;
  const path = urls.series(id, number);
  const description = words.pages.seriesNote(isolate(title), summary);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description,
      listing: { description, about: { '@type': 'CreativeWorkSeries', name: title } },
      trail: [],
    }),
    title,
    summary: `${words.labels.series} · ${summary}`,
    groups: [
      {
        anchor: 'parts',
        isOneDay: false,
        countText: summary,
        items: pageOf(articles, number).map((article) => articleItem(archive, urls, article)),
      },
    ],
    pager: makePager(articles.length, number, (page) => urls.series(id, page), words),
  };
}

/** Returns the paths of all series: `rest` is `page/2`. */
export function seriesPaths(archive: Archive) {
  return allSeries(archive).flatMap(({ id, articles }) =>
    pageNumbers(articles.length).map((number) => ({
      params: { id, rest: number > 1 ? `page/${number}` : undefined },
      props: { id, number },
    })),
  );
}

/** The pages of series. */
export const seriesRoute: Route<SeriesPage, ListView> = {
  paths: seriesPaths,
  view: seriesView,
  pictures: thumbnails,
};
