import type { RouteData } from 'astro';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import type { PathsOfRoute, TextsOfRoute } from './pages.ts';
import type { PlainComponent, PlainPage } from './plain-runtime.ts';
import type { BuildMemory, DirtyPage } from '../keep/build-memory.ts';
import { pathOfPage, type StaticPath } from '../../shared/base/route.ts';
import { withLanguages, withoutMarks } from '../../shared/words/untranslated.ts';
import { handOver, type Site } from '../keep/handover.ts';
import type { Route } from '../../shared/base/route.ts';

/** How many pages are rendered at a time; more only wait for pictures. */
const concurrency = 8;

/** One of Astro’s routes. */
interface LoadedRoute {
  readonly routeData: RouteData;
  /** What the module of the route exports. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Renders the pages that must be made again, route by route: the paths of a large archive, and the texts in them, are not in
 * memory all at once.
 *
 * @param isInPlace whether the file of a page is there as the last build made it
 * @param write receives the file of a page within the site, and its content; resolves when there is room for more
 * @throws {Error} if a page can’t be rendered
 */
export async function renderPages(
  app: PrerenderApp,
  site: Site & { readonly memory: BuildMemory },
  isInPlace: (file: string) => boolean,
  write: (file: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const plan = new Map<string, readonly StaticPath<unknown>[]>();
  handOver({ ...site, plan });
  for (const loaded of await loadRoutes(app)) {
    const route = routeOf(loaded.exports);
    if (!route) continue;
    const pattern = loaded.routeData.route;
    const pages = site.memory.dirtyPages(pattern, route, isInPlace);
    plan.set(
      pattern,
      pages.map(({ path }) => path),
    );
    await renderRoute(loaded, pages);
    // Astro asks once more for the paths of all routes, of which it has to render no more.
    plan.set(pattern, []);
  }

  async function renderRoute(route: LoadedRoute, pages: readonly DirtyPage[]): Promise<void> {
    const jobs = pages.toReversed();
    const renderNext = async () => {
      const page = jobs.pop()!;
      await write(page.file, await renderPage(app, site.address, route, page));
    };
    const work = async () => {
      while (jobs.length > 0) {
        try {
          await renderNext();
        } catch (error) {
          // Nothing may be written after this has failed.
          jobs.length = 0;
          throw error;
        }
      }
    };
    if (jobs.length > 0) await renderNext();
    const workers = await Promise.allSettled(Array.from({ length: concurrency }, work));
    const failed = workers.find((worker) => worker.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/**
 * Renders a page. Astro renders the first one of each route, from a request, and tells by that how to render the others.
 *
 * @throws {Error} if the page can’t be rendered
 */
async function renderPage(
  app: PrerenderApp,
  { origin, base }: Site['address'],
  { routeData, exports }: LoadedRoute,
  page: DirtyPage,
): Promise<string | Uint8Array> {
  const { params, props } = page.path;
  const context = { routePattern: routeData.route, params, props: (props ?? {}) as PlainPage['props'] };
  const { renderPlain } = (exports['default'] ?? {}) as Partial<PlainComponent>;
  const { text } = (exports['GET'] ?? {}) as Partial<TextsOfRoute>;
  const plain = renderPlain?.(context);
  if (plain) return withLanguages(await plain);
  if (text) return withoutMarks(text(context));
  const address = pathOfPage(routeData.route, params);
  const slash = address === '' || routeData.pattern.test(`/${address}`) ? '' : '/';
  const request = new Request(new URL(base + encodeURI(address) + slash, origin));
  const response = await app.render(request, { routeData });
  if (response.status !== 200 && page.file !== '404.html')
    throw new Error(`The page ${page.file} could not be rendered: status ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) return withLanguages(await response.text());
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns whether all pages of a bundle are ours: nothing is known of what those read that somebody else has added. */
export async function areOurs(app: PrerenderApp): Promise<boolean> {
  const foreign = await Promise.all(app.manifest.routes.map(({ routeData }) => isForeign(app, routeData)));
  return !foreign.includes(true);
}

/** Returns whether a page was added by somebody who knows Astro, so that nothing is known of what it reads. */
export async function isForeign(app: PrerenderApp, routeData: RouteData): Promise<boolean> {
  return routeData.prerender && routeOf(await app.getComponentByRoute(routeData)) === undefined;
}

/** Returns the route of a page of ours. @param exports what its module exports */
function routeOf({ getStaticPaths }: LoadedRoute['exports']): Route<unknown, unknown> | undefined {
  return (getStaticPaths as Partial<PathsOfRoute<unknown, unknown>> | undefined)?.route;
}

/** Loads the modules of all routes first, since they define the facts that are compared. */
async function loadRoutes(app: PrerenderApp): Promise<LoadedRoute[]> {
  const loaded: LoadedRoute[] = [];
  for (const { routeData } of app.manifest.routes)
    if (routeData.prerender) loaded.push({ routeData, exports: await app.getComponentByRoute(routeData) });
  return loaded;
}
