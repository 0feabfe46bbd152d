import type { Plugin } from 'vite';

const vitePreloadHelper = '\0vite/preload-helper.js';

/** A dynamic import: of a file, and perhaps of one of several modules in it; or of a module in the same file. */
const imported = String.raw`(?:import\("[^"]*"\)|Promise\.resolve\(\))(?:\.then\(\([^()]*\) => [\w$.]+\))?`;
/** One as Vite wraps it: with the names that are used, or as it is. */
const wrappedImport = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\n\t*const \{[^{}]*\} = await (${imported});\n\t*return \{[^{}]*\};\n\t*\}, __VITE_PRELOAD__\)`,
  'g',
);
const wrappedPlainImport = new RegExp(
  String.raw`__vitePreload\(\(\) => (${imported}), __VITE_PRELOAD__\)`,
  'g',
);

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
