import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { programRoot } from '../../files/roots.ts';
import { plainImports } from '../../site/astro/plain-imports.ts';
import { scriptWords } from '../../site/astro/script-words.ts';
import type { WordsChoice } from '../../shared/words/words-code.ts';
import { hashedFolder } from '../../site/output/headers.ts';

const browser = join(programRoot, 'src/browser');

/** The modules that others stand for in a box. */
const replaced: Readonly<Record<string, string>> = {
  [join(browser, 'shared/site-files.ts')]: join(browser, 'box/box-files.ts'),
  [join(browser, 'site/page-urls.ts')]: join(browser, 'box/box-urls.ts'),
};

/** A script or a style sheet. */
export interface BundledFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Bundles the scripts of all pages into one classic script, because browsers load no modules from a disk, with the
 * style sheets that it loads.
 *
 * @param choice what decides the words of the archive’s interface
 */
export async function bundleScript(choice: WordsChoice): Promise<BundledFile[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [standIns(), plainImports(), scriptWords(choice)],
    experimental: {
      // Beside the script, wherever the box is.
      renderBuiltUrl: (file) => ({
        runtime: `(boxFolder + ${JSON.stringify(file.slice(hashedFolder.length))})`,
      }),
    },
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // Classic scripts have none; only Vite’s wrapper of dynamic imports asks for it.
        transform: { define: { 'import.meta.url': 'undefined' } },
        input: { box: join(browser, 'box/box.ts') },
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: `${hashedFolder}box.js`,
          assetFileNames: `${hashedFolder}box-[name][extname]`,
          intro: 'const boxFolder = document.currentScript.src.replace(/[^/]*$/, "");',
        },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  return output.map((file) => ({
    path: file.fileName,
    text: Buffer.from(file.type === 'chunk' ? file.code : file.source).toString(),
  }));
}

/** Exchanges the modules that read the site over HTTP. */
function standIns(): Plugin {
  return {
    name: 'backfile:box',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!/\/(?:site-files|page-urls)\.ts$/.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found ? (replaced[found.id] ?? found.id) : undefined;
    },
  };
}
