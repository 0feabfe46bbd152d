import type { Plugin } from 'vite';

/**
 * Makes an ES module of the one package of the search in CommonJS. Otherwise the bundler puts its functions for such
 * packages into a file of their own, which every query with operators would load, too.
 */
export function snowballModule(): Plugin {
  return {
    name: 'backfile:snowball-module',
    transform: (code, id) =>
      id.includes('/snowball-stemmers/')
        ? { code: `const exports = {};\n${code}\nexport default exports;\n`, map: null }
        : undefined,
  };
}
