import type { Archive } from '../../archive/archive.ts';
import type { Urls } from './urls.ts';

/** One page of a route. */
export interface StaticPath<Props> {
  /** The values of each `[name]` in the route; undefined for an empty one. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/**
 * The pages of one kind: which exist, and what each shows.
 *
 * A page must depend only on its view, and a view only on its props and on what it reads of the archive: if these are the
 * same as in the last build, the page is kept.
 */
export interface Route<Props, View> {
  readonly paths: (archive: Archive, urls: Urls) => readonly StaticPath<Props>[];
  /** Plain data: objects, lists, texts and numbers. */
  readonly view: (archive: Archive, urls: Urls, props: Props) => View;
  /** The pictures of the content folder that the page shows, which are separate files. */
  readonly pictures?: (view: View) => readonly PictureSource[];
}

/** A picture of the content folder. */
export interface PictureSource {
  /** Its path, relative to the content file. */
  readonly src: string;
  /** The path of the content file that refers to it. */
  readonly file: string;
}

/** Returns the route of a single page, whose view has no props. */
export function onePage<View, Props = undefined>(
  view: (archive: Archive, urls: Urls) => View,
): Route<Props, View> {
  return { paths: () => [{ params: {}, props: undefined as Props }], view };
}

/** Returns the path of a page, without the base and without slashes at its ends: `/entities/[id]` with an id is `entities/x`. */
export function pathOfPage(routePattern: string, params: StaticPath<unknown>['params']): string {
  return routePattern
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .join('/');
}
