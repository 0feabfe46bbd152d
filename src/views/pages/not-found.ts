import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Link } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/404.html`. The browser reads `daysHref` and offers the day with articles nearest to the one that was asked for. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly title: string;
  readonly note: string;
  /** JSON: `{"days": {"2018-06-19": 1}}`. */
  readonly daysHref: string;
  /** "The nearest day with articles is {day}", with `{day}` to be replaced. */
  readonly nearestText: string;
  readonly browse: readonly Link[];
}

export function notFoundView(archive: Archive, urls: Urls): NotFoundView {
  const { pages } = wordsOf(archive.site.language);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.file('404.html'),
      title: pages.notFound,
      description: pages.notFoundNote,
      robots: 'noindex',
      dateLine: { date: { text: pages.notFound }, notes: [] },
    }),
    title: pages.notFound,
    note: pages.notFoundNote,
    daysHref: urls.data('days.json'),
    nearestText: pages.nearestDay,
    browse: browseLinks(archive, urls),
  };
}
