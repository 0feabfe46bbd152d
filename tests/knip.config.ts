import type { KnipConfig } from 'knip';

/** Shows knip what an Astro component uses: what its frontmatter and its scripts import, and the files of its scripts. */
function astroImports(text: string): string {
  const frontmatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  const sources = [...text.matchAll(/<script[^>]* src="(\.[^"]+)"/g)].map(([, file]) => `import '${file}';`);
  return [frontmatter, ...scripts, ...sources].join('\n');
}

const config: KnipConfig = {
  // What ends in ! is the program; the rest is for its tests. What only tests use is found by `--production`.
  entry: [
    'src/cli/main.ts!',
    'src/pages/**/*.{astro,ts}!',
    // Processes and threads of their own, started by path.
    'src/files/render-worker.ts!',
    'src/search/build/index-documents.ts!',
    'src/site/fonts/make-fonts.ts!',
    'src/desk/server/content/*-worker.ts!',
    'src/desk/server/*/*-job.ts!',
    // Bundled by way of its HTML.
    'src/desk/page/main.tsx!',
    // Run by npm, and with a Node too old for TypeScript.
    'src/cli/*.mjs!',
    'tests/**/*.test.ts',
    // Tools that are started by hand, and by run.ts of the bench.
    'tests/bench/**/*.ts',
    'tests/stress/*.ts',
    // Copied into a clone by a test, which builds it.
    'tests/fixtures/pages/*.astro',
  ],
  project: ['src/**/*.{ts,tsx,astro,mjs}!', 'tests/**/*.{ts,js,astro}', '!tests/fixtures/languages/**'],
  ignoreDependencies: [
    // Their files are read by path, when the fonts and the map of the site are made.
    '@fontsource-variable/libre-franklin',
    '@fontsource-variable/newsreader',
    'world-atlas',
  ],
  // Tools of the system that tests ask for.
  ignoreBinaries: ['mkfifo', 'apt-get', 'mount', 'umount'],
  // A type in the signature of an exported function is exported with it, although its name is not imported yet.
  ignoreExportsUsedInFile: true,
  compilers: { astro: astroImports },
};
export default config;
