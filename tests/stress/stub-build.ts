import type { MadeIndex } from '../../src/search/build/search-index.ts';
import { registerHooks } from 'node:module';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '../../src/site/output/headers.ts';

/** Pages by file, as made by the builder that replaces Astro. */
export interface StubPages {
  pages: ReadonlyMap<string, string>;
}

const key = Symbol.for('backfile.stress.pages');
const globals = globalThis as { [key]?: StubPages };

/**
 * Makes builds in this process use these pages and a search index of one file, since everything around them
 * is tested.
 */
export function stubBuild(): StubPages {
  const stub: StubPages = { pages: new Map() };
  globals[key] = stub;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'astro' || /\/(?:search-index|page-bundler)\.ts$/.test(specifier)
        ? { url: import.meta.url, shortCircuit: true }
        : next(specifier, context),
  });
  return stub;
}

/** Replaces Astro's build. */
export function build({ outDir }: { readonly outDir: string }): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, '_headers'), headersFile('/', []));
  for (const [page, text] of globals[key]!.pages) {
    const file = join(outDir, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return Promise.resolve();
}

/** Replaces the process that bundles pages: no bundle is kept, so that Astro’s build is used in this process. */
export function pageBundler() {
  return { bundle: () => Promise.resolve(), stop: () => Promise.resolve() };
}

/** Replaces what a bundle is kept under. */
export function bundleKeyOf(): string {
  return 'bundle of fiction';
}

/** Replaces what is read before the content: nothing. */
export function readSettings(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** Replaces the start of the search's build. */
export function startIndexer() {
  return { begun: Promise.resolve(), stop: () => undefined };
}

/** Replaces the search's build. */
export function makeSearchIndex(
  _documents: unknown,
  { folder }: { readonly folder: string },
): Promise<MadeIndex> {
  if (!existsSync(join(folder, 'en'))) mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'en/words'), 'an index of fiction');
  return Promise.resolve({ languages: ['en'], kept: [], keptOfBundle: [] });
}
