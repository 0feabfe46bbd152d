import { articleOf } from '../../archive/addresses/addresses.ts';
import { isShortAddress } from '../../archive/addresses/implied-addresses.ts';
import { normalizePath } from '../../archive/checks/check-redirects.ts';
import type { Archive } from '../../archive/archive.ts';
import type { WithheldDecision } from '../../schema/withheld.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import type { Link } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { type HeldAddress, heldAddresses, heldRedirect } from './held-address.ts';
import { type Redirect, redirectPaths, type RedirectView, redirectView } from './redirect.ts';

/** The page at an address whose page is gone, by a decision or for now: what readers are told about it. */
export interface RemovedView {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: string;
}

/** The page at a short link. It only leads on, and there is one for each article, so it has no more than that needs. */
export interface ShortLinkView extends Pick<Frame, 'language' | 'direction'> {
  /** The address of the article, absolute. */
  readonly canonical: string;
  readonly note: string;
  readonly target: Link;
}

/** The page at a former address: a redirect, or what was decided about what stood there. */
export interface FormerAddressView {
  readonly short?: ShortLinkView;
  readonly redirect?: RedirectView;
  readonly removed?: RemovedView;
}

interface FormerAddress {
  readonly redirect?: Redirect;
  /** The number of the decision by which the page was removed. */
  readonly decision?: string;
  /** Without slashes at its ends. */
  readonly place?: string;
  /** A published address whose page is gone. */
  readonly held?: HeldAddress;
}

/** The pages at former addresses. */
export const formerAddressRoute: Route<FormerAddress, FormerAddressView> = {
  paths: (archive, urls) => [
    ...redirectPaths(archive, urls),
    ...heldAddresses(archive, urls).map((held) => ({
      params: { path: normalizePath(held.address) },
      props: { held },
    })),
    ...[...archive.withheld.values()].flatMap(({ number, addresses }) =>
      addresses.map((address) => {
        const place = normalizePath(address);
        return { params: { path: place }, props: { decision: number, place } };
      }),
    ),
  ],
  view: (archive, urls, { redirect, decision, held, place = '' }) => {
    if (held) {
      if (held.to === undefined) return { removed: absentView(archive, urls, held.address) };
      const redirect = heldRedirect(archive, urls, held);
      if (isShortAddress(held.address)) return { short: shortLinkView(archive, urls, redirect) };
      return { redirect: redirectView(archive, urls, redirect, true) };
    }
    if (redirect) return { redirect: redirectView(archive, urls, redirect) };
    return { removed: removedView(archive, urls, archive.withheld.get(decision!)!, place) };
  },
};

function shortLinkView(archive: Archive, urls: Urls, { to, title }: Redirect): ShortLinkView {
  const { language, pages } = wordsOf(archive.site);
  return {
    language,
    direction: directionOf(language),
    canonical: urls.absolute(to),
    note: pages.shortLinkNote,
    target: { text: title, href: to },
  };
}

function removedView(
  archive: Archive,
  urls: Urls,
  { sentence, ground, month }: WithheldDecision,
  place: string,
): RemovedView {
  const words = wordsOf(archive.site);
  const text = sentence ?? words.withheld.address(ground, words.period(month));
  return noteView(archive, urls, { place: encodeURI(place), title: words.withheld.removed, sentence: text });
}

/** Builds the page at the address of what is not in the archive at present. Nothing of it is known but its address. */
function absentView(archive: Archive, urls: Urls, address: string): RemovedView {
  const { pages } = wordsOf(archive.site);
  const sentence = articleOf(address) === undefined ? pages.absentPage : pages.absentArticle;
  return noteView(archive, urls, { place: address.slice(1, -1), title: pages.absent, sentence });
}

function noteView(
  archive: Archive,
  urls: Urls,
  { place, title, sentence }: { readonly place: string } & Omit<RemovedView, 'frame'>,
): RemovedView {
  const path = urls.page(place);
  const frame = makeFrame(archive, urls, { path, title, description: sentence, robots: 'noindex' });
  return { frame, title, sentence };
}
