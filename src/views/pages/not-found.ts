import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import type { ArticleItem } from '../parts/articles/article-item.ts';
import { latestItems } from '../parts/articles/latest-items.ts';
import type { Link } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { NearestWords } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * `/404.html`. If the address is that of a date without articles, the browser changes the heading, loads
 * `daysHref` and suggests the nearest days with articles.
 */
export interface NotFoundView extends ToolView {
  /** The address of the days with articles, as JSON: see day-table.ts. */
  readonly daysHref: string;
  /** The address of the months with missing issues, as JSON, if the archive knows of any: see gap-table.ts. */
  readonly gapsHref?: string;
  readonly nearest: NearestWords;
  readonly browse: readonly Link[];
  readonly latest: readonly ArticleItem[];
}

const maxLatest = 5;

/** Builds the page for unknown addresses. */
export function notFoundView(archive: Archive, urls: Urls): NotFoundView {
  const { pages } = wordsOf(archive.site);
  return {
    ...makeTool(archive, urls, {
      path: urls.file('404.html'),
      title: pages.notFound,
      note: pages.notFoundNote,
    }),
    daysHref: urls.dayTable(),
    ...(archive.site.coverage && { gapsHref: urls.gapTable() }),
    nearest: pages.nearest,
    browse: browseLinks(archive, urls),
    latest: latestItems(archive, urls, maxLatest),
  };
}
