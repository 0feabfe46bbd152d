import type { GetStaticPathsOptions } from 'astro';
import type { Route, StaticPath } from '../../views/base/route.ts';
import { dirname } from 'node:path';
import { imagePath } from '../../files/image-path.ts';
import { getSite } from './archive.ts';
import { fileOf } from '../keep/kept-pages.ts';

/** What Astro passes to a page about itself. */
interface PageContext {
  readonly routePattern: string;
  readonly params: StaticPath<unknown>['params'];
  readonly props: object;
}

/**
 * Returns a page's `getStaticPaths`: the paths of a route, except pages of the last build that are still up
 * to date.
 */
export function pathsOf<Props, View>(
  route: Route<Props, View>,
): (options: Pick<GetStaticPathsOptions, 'routePattern'>) => StaticPath<Props>[] {
  return ({ routePattern }) => {
    const { archive, urls, kept } = getSite();
    const pictures = picturesOf(route);
    const isKept = ({ params, props }: StaticPath<Props>) =>
      kept?.keeps(fileOf(routePattern, params), () => route.view(archive, urls, props), pictures);
    return route.paths(archive, urls).filter((path) => !isKept(path));
  };
}

/** Returns the view of the page that is being rendered. */
export function viewOf<Props, View>(
  route: Route<Props, View>,
  { routePattern, params, props }: PageContext,
): View {
  const { archive, urls, kept } = getSite();
  const view = route.view(archive, urls, props as Props);
  kept?.rendered(fileOf(routePattern, params), view, picturesOf(route));
  return view;
}

/** Returns a function that returns the absolute paths of a view’s pictures. */
function picturesOf<Props, View>({ pictures }: Route<Props, View>): (view: View) => string[] {
  const root = dirname(getSite().contentDir);
  return (view) => (pictures?.(view) ?? []).flatMap(({ src, file }) => imagePath(root, file, src) ?? []);
}
