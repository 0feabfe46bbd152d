import type { Plugin } from 'vite';

const vitePreloadHelper = '\0vite/preload-helper.js';

/** A dynamic import as Vite wraps it: with the names that are used, or as it is. */
const wrappedImport =
  /__vitePreload\(async \(\) => \{\n\t*const \{[^{}]*\} = await (import\("[^"]*"\));\n\t*return \{[^{}]*\};\n\t*\}, __VITE_PRELOAD__\)/g;
const wrappedPlainImport = /__vitePreload\(\(\) => (import\("[^"]*"\)), __VITE_PRELOAD__\)/g;

/**
 * Removes Vite's helper for dynamic imports, which preloads styles and dependencies: our dynamic modules have no styles
 * and few dependencies. The helper would add 0.7 kB to every page, a seventh of an article page's scripts, and take the
 * search page beyond its budget; its calls alone are 0.2 kB of an article's and of the search page's scripts. Where a new
 * version of Vite writes them otherwise, they stay, and tests/browser/light.test.ts fails if the helper is renamed.
 */
export function plainImports(): Plugin {
  return {
    name: 'backfile:plain-imports',
    enforce: 'pre',
    // Without this, each script has a table of the files that the helper would preload.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === vitePreloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
    renderChunk: (code) => ({
      code: code.replace(wrappedImport, '$1').replace(wrappedPlainImport, '$1'),
      map: null,
    }),
  };
}
