import type { RouteData } from 'astro';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import type { PathsOfRoute, TextsOfRoute } from './pages.ts';
import type { PlainComponent, PlainPage } from './plain-runtime.ts';
import type { DirtyPage } from '../keep/build-memory.ts';
import { pathOfPage } from '../../shared/base/route.ts';
import { withLanguages, withoutMarks } from '../../shared/words/untranslated.ts';
import { handOver, type Site } from '../keep/handover.ts';
import type { Route } from '../../shared/base/route.ts';

/** How many pages are rendered at a time; more only wait for pictures. */
const concurrency = 8;

/** The pages of one of Astro’s routes that are to be made. */
interface DirtyRoute {
  readonly routeData: RouteData;
  /** What the module of the route exports. */
  readonly exports: Readonly<Record<string, unknown>>;
  readonly pages: readonly DirtyPage[];
}

/**
 * Renders the pages that must be made again.
 *
 * @param isInPlace whether the file of a page is there as the last build made it
 * @param write receives the file of a page within the site, and its content; resolves when there is room for more
 * @throws {Error} if a page can’t be rendered
 */
export async function renderPages(
  app: PrerenderApp,
  site: Site,
  isInPlace: (file: string) => boolean,
  write: (file: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const dirty = await dirtyRoutes(app, site, isInPlace);
  const plan = new Map(
    dirty.map(({ routeData, pages }) => [routeData.route, pages.map(({ path }) => path)] as const),
  );
  handOver({ ...site, plan });
  const jobs = dirty.flatMap((route) => route.pages.map((page) => ({ route, page }))).toReversed();
  const firstOf = new Map<DirtyRoute, Promise<unknown>>();
  const work = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop()) {
      try {
        const first = firstOf.get(job.route);
        if (first) await first;
        const content = renderPage(app, site.address, job.route, job.page);
        if (!first) firstOf.set(job.route, content);
        await write(job.page.file, await content);
      } catch (error) {
        // Nothing may be written after this has failed.
        jobs.length = 0;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Renders a page. Astro renders the first one of each route, from a request, and tells by that how to render the others.
 *
 * @throws {Error} if the page can’t be rendered
 */
async function renderPage(
  app: PrerenderApp,
  { origin, base }: Site['address'],
  { routeData, exports }: DirtyRoute,
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

/** Returns whether a page was added by somebody who knows Astro, so that nothing is known of what it reads. */
export async function isForeign(app: PrerenderApp, routeData: RouteData): Promise<boolean> {
  return routeData.prerender && routeOf(await app.getComponentByRoute(routeData)) === undefined;
}

/** Returns the route of a page of ours. @param exports what its module exports */
function routeOf({ getStaticPaths }: DirtyRoute['exports']): Route<unknown, unknown> | undefined {
  return (getStaticPaths as Partial<PathsOfRoute<unknown, unknown>> | undefined)?.route;
}

async function dirtyRoutes(
  app: PrerenderApp,
  { memory }: Site,
  isInPlace: (file: string) => boolean,
): Promise<DirtyRoute[]> {
  const loaded: Omit<DirtyRoute, 'pages'>[] = [];
  // All modules are loaded first, since they define the facts that are compared.
  for (const { routeData } of app.manifest.routes)
    if (routeData.prerender) loaded.push({ routeData, exports: await app.getComponentByRoute(routeData) });
  return loaded.flatMap(({ routeData, exports }) => {
    const route = routeOf(exports);
    return route
      ? [{ routeData, exports, pages: memory!.dirtyPages(routeData.route, route, isInPlace) }]
      : [];
  });
}
