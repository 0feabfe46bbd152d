import type { KnipConfig } from 'knip';

/**
 * Tells knip what an Astro component uses: the imports of its frontmatter and its scripts, and the files of
 * its scripts.
 */
function astroImports(text: string): string {
  const frontmatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  const sources = [...text.matchAll(/<script[^>]* src="(\.[^"]+)"/g)].map(([, file]) => `import '${file}';`);
  return [frontmatter, ...scripts, ...sources].join('\n');
}

const config: KnipConfig = {
  // A `!` marks entry points of the program; the others are for tests. `--production` finds code that only
  // tests use.
  entry: [
    'src/cli/main.ts!',
    'src/pages/**/*.{astro,ts}!',
    // Processes and threads, started by path.
    'src/files/render-worker.ts!',
    'src/search/build/index-documents.ts!',
    'src/box/site/bundle-box-script.ts!',
    'src/site/build/{bundle-pages,write-batches}.ts!',
    'src/desk/server/{content/writer,thread}/*-worker.ts!',
    'src/desk/server/*/*-job.ts!',
    // Bundled by itself.
    'src/browser/search/search.ts!',
    'src/browser/box/{box,box-files,box-urls}.ts!',
    // Bundled by its HTML file.
    'src/desk/page/main.tsx!',
    // Run by npm, possibly with a Node too old for TypeScript.
    'src/cli/*.mjs!',
    // Run by npm.
    // The other package.
    'src/package/create-backfile/create-backfile.mjs',
    'src/package/backfile-ask/backfile-ask.mjs',
    // Run by whoever starts an archive from the ZIP.
    'src/package/starter/files/start.mjs',
    // Run by npm when it packs the server, and what it bundles.
    'src/package/bundle-ask.ts',
    'src/mcp/server/run-ask-server.ts!',
    // Imported by what Astro’s compiler makes of components.
    'src/site/astro/plain-runtime.ts!',
    // Imported by what is made of a script’s words in another language.
    'src/shared/words/script-period.ts!',
    'tests/**/*.test.ts',
    // Vitest loads it by its path.
    'tests/support/suite/progress-reporter.ts',
    // Tools started by hand, or by run.ts of the bench.
    'tests/bench/**/*.ts',
    'tests/stress/**/*.ts',
    // Copied by a test into a clone that it builds.
    'tests/fixtures/pages/*.astro',
  ],
  project: ['src/**/*.{ts,tsx,astro,mjs}!', 'tests/**/*.{ts,js,astro}', '!tests/fixtures/languages/**'],
  ignoreDependencies: [
    // Their files are read by path when the fonts and the map are made.
    '@fontsource-variable/libre-franklin',
    '@fontsource-variable/newsreader',
    '@fontsource-variable/noto-naskh-arabic',
    '@fontsource-variable/noto-serif-devanagari',
    '@fontsource-variable/noto-serif-hebrew',
    'world-atlas',
    // Named by the settings of the example looks.
    '@fontsource-variable/archivo',
    '@fontsource-variable/lora',
    '@fontsource-variable/noto-serif-jp',
    '@fontsource-variable/source-serif-4',
  ],
  // System tools that tests call.
  ignoreBinaries: ['cc', 'mkfifo', 'apt-get', 'mount', 'umount', 'ssh-agent'],
  // The types in the signature of an exported function are exported with it, even if nothing imports them by
  // name.
  ignoreExportsUsedInFile: true,
  compilers: { astro: astroImports },
};
export default config;
