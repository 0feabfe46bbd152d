// Run by `npm pack`, before and after it packs the server that answers questions: it is one bundle with the reader of the
// search and what that needs of others, so that whoever installs it installs nothing else.
//
//   node bundle-ask.ts          makes lib
//   node bundle-ask.ts --undo   removes it
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { programRoot } from '../files/roots.ts';
import { programNotices } from '../site/notices/notices-text.ts';
import { bundleModule } from './bundle-module.ts';

const lib = join(programRoot, 'src/package/backfile-ask/lib');

rmSync(lib, { recursive: true, force: true });
if (!process.argv.includes('--undo')) {
  const packages = await bundle();
  writeFileSync(join(lib, 'LICENSES.txt'), licensesText(packages));
}

/** Bundles the server. Returns the folders of the packages in it. */
async function bundle(): Promise<readonly string[]> {
  const folders = new Set<string>();
  const noteFolders: Rolldown.Plugin = {
    name: 'packages',
    generateBundle(_, files) {
      for (const file of Object.values(files))
        for (const id of file.type === 'chunk' ? file.moduleIds : []) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'));
          if (folder) folders.add(folder[0]);
        }
    },
  };
  await bundleModule(join(programRoot, 'src/mcp/server/run-ask-server.ts'), join(lib, 'ask.js'), {
    rolldownOptions: { plugins: [noteFolders], output: { chunkFileNames: '[name]-[hash].js' } },
  });
  return [...folders].toSorted();
}

/** Returns the licenses of all that is bundled: the program, tables in it that are others’ work, and packages. @throws if a package states none */
function licensesText(folders: readonly string[]): string {
  const own = `backfile-ask\n\n${readFileSync(join(programRoot, 'LICENSE'), 'utf8').trim()}`;
  const others = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Readonly<Record<string, string>>;
    if (license === undefined) throw new Error(`${folder} states no license.`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined || !existsSync(join(folder, file)) ? '' : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version}: ${license}\n\n${text.trim()}`.trim();
  });
  return `${[own, programNotices().trim(), ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
