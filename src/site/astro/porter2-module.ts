import type { Plugin } from 'vite';

const commonJs = /^Object\.defineProperty\(exports, .*\n|\bexports\.stem = (?=function stem\()/gm;

/**
 * Makes an ES module of the stemmer porter2, which is published as CommonJS: the bundler’s helpers for that
 * would add 0.3 kB to the search page, which has no other such package.
 */
export function porter2Module(): Plugin {
  return {
    name: 'backfile:porter2-module',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]porter2[\\/]dist[\\/]index\.js$/.test(id)) return undefined;
      const text = code.replace(commonJs, (found) => (found.endsWith('\n') ? '\n' : 'export '));
      if (/\bexports\b/.test(text)) this.error('porter2 exports something else: change porter2-module.ts');
      return { code: text, map: null };
    },
  };
}
