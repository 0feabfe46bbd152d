import { defineConfig } from 'astro/config';
import { backfile } from './src/site/integration.ts';

// Where the site stands, what it is made from and where it goes are the commands' options: see src/site/build.ts.
export default defineConfig({
  integrations: [backfile()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Nothing inline: the Content-Security-Policy forbids it.
  vite: { build: { assetsInlineLimit: 0 } },
  // Bodies are rendered by our own pipeline (src/markdown), never by Astro's.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
