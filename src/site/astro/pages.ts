import type { GetStaticPathsOptions } from 'astro';
import type { Route, StaticPath } from '../../views/base/route.ts';
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
    const viewOf = (props: Props) => route.view(archive, urls, props);
    return route
      .paths(archive, urls)
      .filter(({ params, props }) => !kept?.keeps(fileOf(routePattern, params), () => viewOf(props)));
  };
}

/** Returns the view of the page that is being rendered. */
export function viewOf<Props, View>(
  route: Route<Props, View>,
  { routePattern, params, props }: PageContext,
): View {
  const { archive, urls, kept } = getSite();
  const view = route.view(archive, urls, props as Props);
  if (!route.hasPictures?.(view)) kept?.rendered(fileOf(routePattern, params), view);
  return view;
}
