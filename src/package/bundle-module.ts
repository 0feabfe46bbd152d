import { basename, dirname } from 'node:path';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { programRoot } from '../files/roots.ts';

/**
 * Bundles a module for Node.js with the packages that it needs, in place of what has its name.
 *
 * @param entry the module, an absolute path
 * @param file the bundle, an absolute path
 * @param options what Vite bundles otherwise than by default
 */
export async function bundleModule(
  entry: string,
  file: string,
  { rolldownOptions, plugins = [], ...options }: BuildEnvironmentOptions & { readonly plugins?: Plugin[] },
): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: programRoot,
    logLevel: 'error',
    publicDir: false,
    plugins,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node22',
      outDir: dirname(file),
      minify: true,
      ...options,
      rolldownOptions: {
        ...rolldownOptions,
        output: { entryFileNames: basename(file), ...rolldownOptions?.output },
      },
    },
  });
}
