import type { RouteData } from 'astro';

/** What the bundle that Astro prerenders with exports as `app`, as far as it is used here. */
export interface PrerenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly getComponentByRoute: (route: RouteData) => Promise<Readonly<Record<string, unknown>>>;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}
