import { registerHooks } from 'node:module';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '../../src/site/output/headers.ts';

/** Pages by their file, as the builder that stands in for Astro makes them. */
export interface StubPages {
  pages: ReadonlyMap<string, string>;
}

interface Kept {
  keeps(page: string, view: () => unknown): boolean;
  rendered(page: string, view: unknown): void;
}

const key = Symbol.for('backfile.stress.pages');
const globals = globalThis as { [key]?: StubPages };

/** Has builds in this process take their pages from here, and a search index of one file: what is tested is all around that. */
export function stubBuild(): StubPages {
  const stub: StubPages = { pages: new Map() };
  globals[key] = stub;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'astro' || specifier.endsWith('/search-index.ts')
        ? { url: import.meta.url, shortCircuit: true }
        : next(specifier, context),
  });
  return stub;
}

/** In the place of Astro's. */
export function build({ outDir }: { readonly outDir: string }): Promise<void> {
  const site = (globalThis as Record<symbol, { kept?: Kept } | undefined>)[Symbol.for('backfile.site')];
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, '_headers'), headersFile('/', []));
  for (const [page, text] of globals[key]!.pages) {
    if (site?.kept?.keeps(page, () => text)) continue;
    const file = join(outDir, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    site?.kept?.rendered(page, text);
  }
  return Promise.resolve();
}

/** In the place of the search's. */
export function makeSearchIndex(_documents: unknown, { folder }: { readonly folder: string }): Promise<void> {
  if (!existsSync(join(folder, 'en'))) mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'en/words'), 'an index of fiction');
  return Promise.resolve();
}
