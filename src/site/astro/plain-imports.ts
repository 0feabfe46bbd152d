import type { Plugin } from 'vite';

const vitePreloadHelper = '\0vite/preload-helper.js';

/**
 * Leaves what the browser imports on demand to the browser. Vite would load the styles of such a module and the modules
 * that it needs beforehand, by a helper of 0.8 kB on every page; ours have no styles, and need little. An article page may
 * have 6 kB of scripts: tests/browser/light.test.ts fails where a new Vite calls its helper by another name.
 */
export function plainImports(): Plugin {
  return {
    name: 'backfile:plain-imports',
    enforce: 'pre',
    load: (id) => (id === vitePreloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
