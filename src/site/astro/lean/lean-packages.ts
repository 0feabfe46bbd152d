import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { installedFile } from '../../../files/roots.ts';

// Astro loads some packages at its start for features that no archive has. An archive’s `package.json` replaces them with an
// empty package (see leanOverrides), which makes an install a quarter smaller; where names are imported from them, modules
// of ours stand in.

const standIns: Readonly<Record<string, string>> = {
  esbuild: new URL('esbuild.ts', import.meta.url).href,
  shiki: new URL('shiki.ts', import.meta.url).href,
  unifont: new URL('unifont.ts', import.meta.url).href,
};

let missing: readonly string[] | undefined;

/**
 * Lets the stand-ins be loaded in place of packages that are not installed. To be called before Astro is loaded; works for
 * one thread.
 */
export function useStandIns(): void {
  if (missing) return;
  missing = Object.keys(standIns).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = standInFor(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}

/** Does the same for what Astro loads by way of Vite, during development. */
export function standInModules(): Plugin {
  return {
    name: 'backfile:stand-ins',
    enforce: 'pre',
    // Otherwise Vite leaves them to Node, without asking.
    configEnvironment: () => ({ resolve: { noExternal: [...(missing ?? [])] } }),
    resolveId: (source) => {
      const url = standInFor(source);
      return url === undefined ? undefined : fileURLToPath(url);
    },
  };
}

function standInFor(specifier: string): string | undefined {
  const name = missing?.find((one) => specifier === one || specifier.startsWith(`${one}/`));
  return name === undefined ? undefined : standIns[name];
}

function isInstalled(name: string): boolean {
  const file = installedFile(`${name}/package.json`);
  return file !== undefined && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === name;
}
