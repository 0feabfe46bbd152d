import type { Plugin } from 'vite';

const vitePreloadHelper = '\0vite/preload-helper.js';

/**
 * Replaces Vite's helper for dynamic imports, which preloads styles and dependencies: our dynamic modules
 * have no styles and few dependencies. The helper would add 0.7 kB to every page, a seventh of an article
 * page's scripts, and take the search page beyond its budget. tests/browser/light.test.ts fails if a new
 * version of Vite renames the helper.
 */
export function plainImports(): Plugin {
  return {
    name: 'backfile:plain-imports',
    enforce: 'pre',
    // Without this, each script has a table of the files that the helper would preload.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === vitePreloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
