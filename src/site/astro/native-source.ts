import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { moduleFile, programRoot } from '../../files/roots.ts';

/**
 * The source that pages share with the commands: everything but what only Vite can load (Astro's components, and
 * modules that import virtual ones).
 */
const shared =
  /^src\/(?:archive|files|markdown|schema|search\/(?:build|document|engine|format|query|words)|site\/(?:keep|open|output)|views)\//;
const sharedModules: readonly string[] = ['src/site/astro/archive.ts', 'src/site/astro/pages.ts'];

/**
 * Keeps the pure core out of the bundle from which pages are rendered: Node loads it as it is. So it exists once in the
 * process, with one archive and one set of shared facts, and Vite has less to bundle.
 */
export function nativeSource(): Plugin {
  return {
    name: 'backfile:native-source',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || !source.endsWith('.ts') || !importer) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found?.id.startsWith(programRoot)) return undefined;
      const path = found.id.slice(programRoot.length);
      return shared.test(path) || sharedModules.includes(path)
        ? { id: pathToFileURL(moduleFile(path)).href, external: true }
        : undefined;
    },
  };
}
