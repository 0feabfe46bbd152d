import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { programRoot } from '../../files/roots.ts';
import { backfile } from './integration.ts';

// The scripts of all pages share a few files, by the folders of src: what every page loads, the division of text into
// words, and the suggestions of names. Only modules that a page imports from the start are grouped: what is imported on
// demand stays apart. The search page's script is bundled by itself (search-script.ts).
const groups = [
  {
    name: 'site',
    test: /\/src\/browser\/(site|shared)\//,
    tags: ['$initial' as const],
  },
  { name: 'words', test: /\/src\/(search\/words|shared\/words\/en)\/[^/]+$/, tags: ['$initial' as const] },
  { name: 'names', test: /\/src\/(browser\/names|search\/engine)\//, tags: ['$initial' as const] },
];

/**
 * Astro's configuration. Its root is the archive's folder, so that pictures, `public` and caches are there; the sources
 * of the pages are the program's.
 */
export const astroConfig: AstroUserConfig = {
  srcDir: join(programRoot, 'src'),
  integrations: [backfile({ content: './content' })],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Nothing inline: the Content-Security-Policy forbids it. How long plugins take tells a keeper nothing.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            checks: { bundlerTimings: false },
            output: { codeSplitting: { groups } },
          },
        },
      },
    },
  },
  // Bodies are rendered by our own pipeline (src/markdown), never by Astro's.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
};
