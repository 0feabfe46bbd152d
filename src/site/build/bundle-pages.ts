// page-bundler.ts runs this in a separate process.
import { once } from 'node:events';
import { handOverSettings } from '../keep/handover.ts';
import { keepBundle } from '../keep/kept-bundle.ts';
import { bundleWithAstro, filesOfAstro, isBundled, pagesFolder, renderFolder } from './bundle-with-astro.ts';
import type { BundlingTask } from './page-bundler.ts';

// Exits if the parent process was killed, because the next build must be the only one to write here.
process.once('disconnect', () => process.exit(1));
const [{ bundles, key, settings }] = (await once(process, 'message')) as [BundlingTask];
let finish: (() => void) | undefined;
handOverSettings({
  ...settings,
  onBundled: (pages) => {
    const keep = keepBundle(renderFolder, bundles, key);
    finish = () =>
      keep({ pages: stylesOf(pages), site: pagesFolder, files: filesOfAstro().filter(isBundled) });
  },
});
await bundleWithAstro();
finish?.();
// The bundler of Astro may leave threads behind.
process.exit(0);

/** Returns what rendering needs to know of each page. */
function stylesOf(pages: ReadonlyMap<string, unknown>): (readonly [string, { readonly styles: unknown }])[] {
  return [...pages].map(([page, data]) => [page, { styles: (data as { readonly styles: unknown }).styles }]);
}
