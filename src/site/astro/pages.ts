import type { GetStaticPathsOptions } from 'astro';
import { dirname } from 'node:path';
import type { Route, StaticPath } from '../../views/base/route.ts';
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

/** Returns a page's `getStaticPaths`: the paths of a route, or those that are to be made again. */
export function pathsOf<Props, View>(route: Route<Props, View>): PathsOfRoute<Props, View> {
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

/** A page that is not HTML. */
interface TextPage {
  readonly text: string;
  readonly mediaType: string;
}

/** The `GET` of pages that are texts. */
export interface TextsOfRoute {
  (context: PageContext): Response;
  /** Returns the text alone, for a page that is written to a file. */
  readonly text: (context: PageContext) => string;
}

/** Returns the `GET` of a route. @param pageOf returns the page of a view */
export function textsOf<Props, View>(
  route: Route<Props, View>,
  pageOf: (view: View, params: PageContext['params']) => TextPage,
): TextsOfRoute {
  const page = (context: PageContext) => pageOf(viewOf(route, context), context.params);
  const get = (context: PageContext) => {
    const { text, mediaType } = page(context);
    return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
  };
  return Object.assign(get, { text: (context: PageContext) => page(context).text });
}

/** Returns a function that returns the absolute paths of a view’s pictures. */
function picturesOf<Props, View>({ pictures }: Route<Props, View>): (view: View) => string[] {
  const root = dirname(getSite().contentDir);
  return (view) => (pictures?.(view) ?? []).flatMap(({ src, file }) => imagePath(root, file, src) ?? []);
}
