import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { programRoot } from '../../files/roots.ts';
import { notices } from './notices.ts';
import { plainImports } from './plain-imports.ts';
import { scriptWords } from './script-words.ts';
import { snowballModule } from './snowball-module.ts';

const virtualId = 'virtual:backfile/search-script';
const entry = join(programRoot, 'src/browser/search/search.ts');

/**
 * Bundles the script of the search page apart from those of other pages, so that everything the first results
 * need is in one file; modules shared with other pages would become files of their own.
 * `virtual:backfile/search-script` is its URL.
 */
export function searchScript(): Plugin {
  let base = '/';
  let bundled: Promise<readonly Rolldown.OutputChunk[]> | undefined;
  return {
    name: 'backfile:search-script',
    configResolved: (config) => {
      base = config.base;
    },
    resolveId: (source) => (source === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      if (this.environment.mode === 'dev') return urlModule(devUrl(base, entry));
      const chunks = await (bundled ??= bundle());
      return urlModule(`${base}${chunks.find(({ isEntry }) => isEntry)!.fileName}`);
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const { fileName, code } of await (bundled ??= bundle()))
        this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Returns the address at which Vite serves a file during development. */
export function devUrl(base: string, file: string): string {
  return `${base}@fs/${file.replaceAll('\\', '/').replace(/^\//, '')}`;
}

function urlModule(url: string): string {
  return `export default ${JSON.stringify(url)};`;
}

// What operators and misspelled words need on demand is small, and each file costs a request.
const groups = [
  { name: 'search', tags: ['$initial' as const] },
  {
    name: 'query',
    test: /\/src\/search\/(query\/(?!former)|engine\/operators\/)|\/(date-bits|edit-distance|few-results-words|relax-query|render-relaxed|value-names)\.ts/,
  },
];

/**
 * Returns the chunks of the script: one for the first results, and one for each feature that is loaded on
 * demand.
 */
async function bundle(): Promise<readonly Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plainImports(), snowballModule(), scriptWords(), notices()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        // How long plugins take tells a keeper nothing.
        checks: { bundlerTimings: false },
        input: { search: entry },
        output: {
          entryFileNames: '_astro/[name].[hash].js',
          chunkFileNames: '_astro/[name].[hash].js',
          codeSplitting: { groups },
        },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}
