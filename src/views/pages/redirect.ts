import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EntityId } from '../../schema/id.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { hasPage } from '../parts/evidence/evidence.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Link } from '../../shared/base/link.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { topicsWithPage } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A former address and its target, as paths that begin with the base; `from` ends with a slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The title or name of the target. */
  readonly title: string;
}

/** The page at a former address. */
export interface RedirectView {
  readonly frame: Frame;
  readonly title: string;
  /** "It is now at" */
  readonly note: string;
  readonly target: Link;
}

/**
 * Returns all redirects by address: former ids of entities, pairs and topics; old paths of articles, pages and
 * tombstones.
 */
export const redirects = onceForBoth((archive: Archive, urls: Urls): readonly Redirect[] => {
  const withdrawn = wordsOf(archive.site).pages.withdrawn;
  const fromPath = (path: string) => urls.page(encodeURI(decoded(path).split('/').filter(Boolean).join('/')));
  return [
    ...archive.entities.flatMap(({ id, data }) =>
      data.formerIds.map((old) => ({ from: urls.entity(old), to: urls.entity(id), title: data.name })),
    ),
    ...pairRedirects(archive, urls),
    ...topicsWithPage(archive).flatMap(({ id, data }) =>
      data.formerIds.map((old) => ({ from: urls.topic(old), to: urls.topic(id), title: data.label })),
    ),
    ...archive.articles.flatMap(({ id, data }) =>
      data.redirectFrom.map((old) => ({ from: fromPath(old), to: urls.article(id), title: data.title })),
    ),
    ...archive.pages.flatMap(({ record: { id, data } }) =>
      data.redirectFrom.map((old) => ({ from: fromPath(old), to: urls.page(id), title: data.title })),
    ),
    ...archive.tombstones.flatMap(({ id, title = withdrawn, redirectFrom }) =>
      redirectFrom.map((old) => ({ from: fromPath(old), to: urls.article(id), title })),
    ),
  ].toSorted((a, b) => compareText(a.from, b.from));
});

/**
 * Returns the redirects of pairs with a former id: to the current pair, or to the entity if both are now the
 * same.
 */
function pairRedirects(archive: Archive, urls: Urls): Redirect[] {
  const { pages } = wordsOf(archive.site);
  const found = new Map<string, Redirect>();
  for (const entity of archive.entities) {
    const { id, data, connections } = entity;
    if (data.formerIds.length === 0) continue;
    const add = (others: readonly EntityId[], to: string, title: string) => {
      for (const old of data.formerIds) {
        for (const other of others) {
          const from = urls.pair(old, other);
          if (old !== other) found.set(from, { from, to, title });
        }
      }
    };
    add([id, ...data.formerIds], urls.entity(id), data.name);
    for (const connection of connections) {
      const other = archive.entity.get(connection.entity);
      if (!other || !hasPage(archive, connection)) continue;
      const title = pages.pair(isolate(data.name), isolate(other.data.name));
      add([other.id, ...other.data.formerIds], urls.pair(id, other.id), title);
    }
  }
  return [...found.values()];
}

/** Builds the page at a former address, or at that of a list that is gone. */
export function redirectView(
  archive: Archive,
  urls: Urls,
  { to, title }: Redirect,
  isList = false,
): RedirectView {
  const { pages, sentence } = wordsOf(archive.site);
  const [heading, note] = isList ? [pages.listGone, pages.listGoneNote] : [pages.moved, pages.movedNote];
  return {
    frame: makeFrame(archive, urls, {
      path: to,
      title: heading,
      description: sentence(`${note} ${isolate(title)}`),
      robots: 'noindex',
      refresh: to,
    }),
    title: heading,
    note,
    target: { text: title, href: to },
  };
}

/** Decodes percent-encoding; an invalid path stays unchanged. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/**
 * Returns the paths of all redirects: `path` is `2018/06/old-name`, decoded and without the base, as in the
 * file system.
 */
export function redirectPaths(archive: Archive, urls: Urls) {
  return redirects(archive, urls).map((redirect) => ({
    params: { path: decoded(redirect.from.slice(urls.base.length, -1)) },
    props: { redirect },
  }));
}
