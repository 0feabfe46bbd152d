import { normalizePath } from '../../archive/checks/check-redirects.ts';
import type { Archive } from '../../archive/archive.ts';
import type { WithheldDecision } from '../../schema/withheld.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Route } from '../base/route.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';
import { type Redirect, redirectPaths, type RedirectView, redirectView } from './redirect.ts';

/** The page at an address whose page was removed by a decision: what readers are told about it. */
export interface RemovedView {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: string;
}

/** The page at a former address: a redirect, or what was decided about what stood there. */
export interface FormerAddressView {
  readonly redirect?: RedirectView;
  readonly removed?: RemovedView;
}

interface FormerAddress {
  readonly redirect?: Redirect;
  /** The number of the decision by which the page was removed. */
  readonly decision?: string;
  /** Without slashes at its ends. */
  readonly place?: string;
}

/** The pages at former addresses. */
export const formerAddressRoute: Route<FormerAddress, FormerAddressView> = {
  paths: (archive, urls) => [
    ...redirectPaths(archive, urls),
    ...[...archive.withheld.values()].flatMap(({ number, addresses }) =>
      addresses.map((address) => {
        const place = normalizePath(address);
        return { params: { path: place }, props: { decision: number, place } };
      }),
    ),
  ],
  view: (archive, urls, { redirect, decision, place = '' }) => {
    if (redirect) return { redirect: redirectView(archive, urls, redirect) };
    return { removed: removedView(archive, urls, archive.withheld.get(decision!)!, place) };
  },
};

function removedView(
  archive: Archive,
  urls: Urls,
  { sentence, ground, month }: WithheldDecision,
  place: string,
): RemovedView {
  const words = wordsOf(archive.site.language);
  const text = sentence ?? words.withheld.address(ground, words.period(month));
  return {
    frame: makeFrame(archive, urls, {
      path: urls.page(encodeURI(place)),
      title: words.withheld.removed,
      description: text,
      robots: 'noindex',
    }),
    title: words.withheld.removed,
    sentence: text,
  };
}
