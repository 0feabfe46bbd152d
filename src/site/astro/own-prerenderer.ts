import type { AstroPrerenderer } from 'astro';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import { bundlesOnly } from '../keep/handover.ts';
import { getSite } from './archive.ts';
import { isForeign } from './render-pages.ts';

/** Astro’s own prerenderer, with the app that it opens. */
type StandardPrerenderer = AstroPrerenderer & { readonly app?: PrerenderApp };

/**
 * Renders the pages of ours that must be made again, and leaves to Astro those that somebody else has added.
 *
 * @param pagesOf returns what Astro knows of each page
 */
export function ownPrerenderer(
  standard: StandardPrerenderer,
  pagesOf: () => ReadonlyMap<string, unknown>,
): AstroPrerenderer {
  return {
    ...standard,
    name: 'backfile',
    async getStaticPaths() {
      const bundling = bundlesOnly();
      if (bundling) {
        bundling.onBundled(pagesOf());
        return [];
      }
      const { app } = standard;
      const { render } = getSite();
      if (!app || !render) return standard.getStaticPaths();
      await render(app, pagesOf());
      const paths = await standard.getStaticPaths();
      const foreign = await Promise.all(paths.map(({ route }) => isForeign(app, route)));
      return paths.filter((_, index) => foreign[index]);
    },
    render: (request, options) => standard.render(request, options),
  };
}
