import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { moduleFile, programRoot } from '../../files/roots.ts';

/**
 * The source that pages share with the commands: everything but what only Vite can load (Astro's components, and
 * modules that import virtual ones).
 */
const shared =
  /^src\/(?:archive|files|markdown|schema|search\/(?:build|document|engine|format|query|words)|shared|site\/(?:keep|output|pictures)|text|views|workspace)\//;
const sharedModules: readonly string[] = [
  'src/site/astro/archive.ts',
  'src/site/astro/images.ts',
  'src/site/astro/pages.ts',
];

/** What each page states as its policy; another one takes its place during development (see dev-policy.ts). */
export const policyModule = 'src/views/meta/policy.ts';

/** The id of a module during development that passes on what Node has loaded: this and the path of its file. */
const loadedPrefix = '\0backfile:loaded:';

/** Modules that Node has loaded, by path, for those that pass them on. */
const loadedKey = Symbol.for('backfile.loaded');
const globals = globalThis as { [loadedKey]?: Map<string, object> };
const loaded = (globals[loadedKey] ??= new Map());

/**
 * Keeps the pure core out of the bundle from which pages are rendered: Node loads it as it is. So it exists once in the
 * process, with one archive and one set of shared facts, and Vite has less to bundle.
 *
 * Vite’s development server transforms every module that it is not given by name. It is given one for each of these that
 * passes on what Node has loaded.
 */
export function nativeSource(command: 'build' | 'dev' | 'sync'): Plugin {
  const isBuild = command === 'build';
  return {
    name: 'backfile:native-source',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => (isBuild ? name === 'prerender' : name !== 'client'),
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || !source.endsWith('.ts') || !importer) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = nativePath(found?.id ?? '');
      if (path === undefined || (!isBuild && path === policyModule)) return undefined;
      return isBuild ? { id: pathToFileURL(moduleFile(path)).href, external: true } : loadedPrefix + path;
    },
    async load(id) {
      if (!id.startsWith(loadedPrefix)) return undefined;
      const path = id.slice(loadedPrefix.length);
      const module = (await import(pathToFileURL(moduleFile(path)).href)) as object;
      loaded.set(path, module);
      const place = `globalThis[Symbol.for(${JSON.stringify(loadedKey.description)})].get(${JSON.stringify(path)})`;
      const names = Object.keys(module);
      return `export const { ${names.join(', ')} } = ${place};`;
    },
  };
}

/**
 * Returns the path within the program of a module that Node loads for the pages: `src/archive/archive.ts`.
 *
 * @param file its source: an absolute path. On Windows, Vite separates folders by `/`, and Node by `\`.
 * @returns undefined for any other file
 */
export function nativePath(file: string, root: string = programRoot): string | undefined {
  const [id, folder] = [file, root].map((path) => path.replaceAll('\\', '/'));
  if (!id!.startsWith(folder!)) return undefined;
  const path = id!.slice(folder!.length);
  return shared.test(path) || sharedModules.includes(path) ? path : undefined;
}
