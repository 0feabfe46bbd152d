import type { GetStaticPathsOptions } from 'astro';
import { dirname } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { onePage, type Route, type StaticPath } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { imagePath } from '../../files/image-path.ts';
import { getSite } from './archive.ts';
import { fileOf } from '../keep/page-file.ts';

/** What Astro passes to a page about itself. */
interface PageContext {
  readonly routePattern: string;
  readonly params: StaticPath<unknown>['params'];
  readonly props: object;
}

/** The `getStaticPaths` of a page, with the route that it is made from. */
export interface PathsOfRoute<Props, View> {
  (options: Pick<GetStaticPathsOptions, 'routePattern'>): StaticPath<Props>[];
  readonly route: Route<Props, View>;
}

/**
 * Returns a page's `getStaticPaths`: the paths of a route, or those that are to be made again.
 *
 * @param page a route, or the view of a single page
 */
export function pathsOf<View, Props = undefined>(
  page: Route<Props, View> | ((archive: Archive, urls: Urls) => View),
): PathsOfRoute<Props, View> {
  const route = typeof page === 'function' ? onePage<View, Props>(page) : page;
  const paths = ({ routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>) => {
    const { archive, urls, plan } = getSite();
    const planned = plan?.get(routePattern) as readonly StaticPath<Props>[] | undefined;
    return [...(planned ?? route.paths(archive, urls))];
  };
  return Object.assign(paths, { route });
}

/** Returns the view of the page that is being rendered. */
export function viewOf<Props, View>(
  route: Route<Props, View>,
  { routePattern, params, props }: PageContext,
): View {
  const { archive, urls, memory } = getSite();
  const view = () => route.view(archive, urls, props as Props);
  return memory ? memory.recordPage(fileOf(routePattern, params), view, picturesOf(route)) : view();
}

/** The `GET` of pages that are texts. */
export interface TextsOfRoute {
  (context: PageContext): Response;
  /** Returns the text alone, for a page that is written to a file. */
  readonly text: (context: PageContext) => string;
}

/**
 * Returns what an endpoint exports whose pages are texts.
 *
 * @param mediaType that of all its pages, or a function that returns that of one
 */
export function textsOf<View extends string | { readonly text: string }, Props = undefined>(
  page: Parameters<typeof pathsOf<View, Props>>[0],
  mediaType: string | ((params: PageContext['params'], view: View) => string),
): { getStaticPaths: PathsOfRoute<Props, View>; GET: TextsOfRoute } {
  const getStaticPaths = pathsOf(page);
  const textOf = (view: View) => (typeof view === 'string' ? view : view.text);
  const get = (context: PageContext) => {
    const view = viewOf(getStaticPaths.route, context);
    const type = typeof mediaType === 'string' ? mediaType : mediaType(context.params, view);
    return new Response(textOf(view), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
  const text = (context: PageContext) => textOf(viewOf(getStaticPaths.route, context));
  return { getStaticPaths, GET: Object.assign(get, { text }) };
}

/** Returns a function that returns the absolute paths of a view’s pictures. */
function picturesOf<Props, View>({ pictures }: Route<Props, View>): (view: View) => string[] {
  const root = dirname(getSite().contentDir);
  return (view) => (pictures?.(view) ?? []).flatMap(({ src, file }) => imagePath(root, file, src) ?? []);
}
