import type { Archive } from '../../archive/archive.ts';
import type { Urls } from './urls.ts';

/** One page of a route. */
export interface StaticPath<Props> {
  /** What stands in the place of each `[name]` of the route; undefined where nothing does. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/**
 * The pages of one sort: which there are, and what each of them shows.
 *
 * A page must show nothing but its view: where that is the same as in the last build, so is the page.
 */
export interface Route<Props, View> {
  readonly paths: (archive: Archive, urls: Urls) => readonly StaticPath<Props>[];
  /** Plain data: objects, lists, texts and numbers. */
  readonly view: (archive: Archive, urls: Urls, props: Props) => View;
  /** Whether the page has pictures of the content folder in it, which are files of their own. */
  readonly hasPictures?: (view: View) => boolean;
}
