import { defineConfig } from 'astro/config';
import { backfile } from './src/site/astro/integration.ts';

// What the scripts of several pages share: a few requests instead of a dozen. What is imported on demand is no module
// of a group itself, or each page that needs the group would load a helper for it. The search page’s script is bundled
// apart (src/site/astro/search-script.ts).
const groups = [
  {
    name: 'shared',
    test: /preload-helper|\/src\/(browser\/shared|views\/base(?!\/csv)|schema|views\/words\/(period-text|[\w-]+\/scripts\/date-words)|search\/words\/unspaced)(\/|\.ts)/,
    minShareCount: 2,
  },
  // Without the stemmers and the tables of one language, which are loaded where they are needed.
  {
    name: 'words',
    test: /\/src\/(search\/(words\/(divide|fold|numbers|scripts)|engine\/(compare-text|lookup-key))|browser\/shared\/svg|views\/words\/en\/counts)\.ts/,
  },
  { name: 'names', test: /\/src\/(browser\/names|search\/engine\/(lookup|name-lookup)\.ts)/ },
  {
    name: 'engine',
    test: /\/src\/search\/(engine|format|query|words\/(word-rule|stemmers|text-words|english))|\/src\/views\/words\/en\/scripts\/(search|query|facet|download)-words|\/node_modules\/porter2\//,
  },
];

// The address comes from content/site.yaml. `npm run build`, `npm run dev` and `npm start` take other addresses and folders as
// options; see src/site/build/build.ts.
export default defineConfig({
  integrations: [backfile({ content: './content' })],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Nothing inline: the Content-Security-Policy forbids it.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
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
