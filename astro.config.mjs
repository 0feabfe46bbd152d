import { defineConfig } from 'astro/config';
import { backfile } from './src/site/astro/integration.ts';

// The scripts of all pages share a few files, by the folders of src: what every page loads, the division of text into
// words, and the suggestions of names. Only modules that a page imports from the start are grouped: what is imported on
// demand stays apart. The search page's script is bundled by itself (src/site/astro/search-script.ts).
const groups = [
  { name: 'site', test: /\/src\/browser\/(site|shared)\//, tags: ['$initial'] },
  { name: 'words', test: /\/src\/(search\/words|views\/words\/en)\/[^/]+$/, tags: ['$initial'] },
  { name: 'names', test: /\/src\/(browser\/names|search\/engine)\//, tags: ['$initial'] },
];

// The address comes from content/site.yaml. `npm run build`, `npm run dev` and `npm start` take other addresses and folders as
// options; see src/site/build/build.ts.
export default defineConfig({
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
});
