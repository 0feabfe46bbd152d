// Run by `npm pack`, before and after it packs the server that answers questions: it is one bundle with the reader of the
// search and what that needs of others, so that whoever installs it installs nothing else.
//
//   node bundle-ask.ts          makes lib
//   node bundle-ask.ts --undo   removes it
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { programRoot } from '../files/roots.ts';
import { programNotices } from '../site/notices/notices-text.ts';
import { bundleModule } from './bundle-module.ts';
import { joinLicenses, licenseText, packageFolders } from './bundled-licenses.ts';

const lib = join(programRoot, 'src/package/backfile-ask/lib');

rmSync(lib, { recursive: true, force: true });
if (!process.argv.includes('--undo')) {
  const packages = await bundle();
  writeFileSync(join(lib, 'LICENSES.txt'), licensesText(packages));
}

/** Bundles the server. Returns the folders of the packages in it. */
async function bundle(): Promise<readonly string[]> {
  const modules: string[] = [];
  const noteModules: Rolldown.Plugin = {
    name: 'modules',
    generateBundle(_, files) {
      for (const file of Object.values(files)) if (file.type === 'chunk') modules.push(...file.moduleIds);
    },
  };
  await bundleModule(join(programRoot, 'src/mcp/server/run-ask-server.ts'), join(lib, 'ask.js'), {
    rolldownOptions: { plugins: [noteModules], output: { chunkFileNames: '[name]-[hash].js' } },
  });
  return packageFolders(modules);
}

/** Returns the licenses of all that is bundled: the program, tables in it that are others’ work, and packages. @throws if a package states none */
function licensesText(folders: readonly string[]): string {
  const own = `backfile-ask\n\n${readFileSync(join(programRoot, 'LICENSE'), 'utf8').trim()}`;
  return joinLicenses([own, programNotices().trim(), ...folders.map(licenseText)]);
}
