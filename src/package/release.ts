// Prepares all packages for publication: their `package.json` gets the address of the repository, and is private no more.
//
//   node release.ts https://code.example/paper/backfile
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../files/roots.ts';
import { publishableManifest } from './publication.ts';

const [address = ''] = process.argv.slice(2);
/** The folders of the packages in the repository; the program is its root. */
const folders = [undefined, 'src/package/create-backfile', 'src/package/backfile-ask'];

try {
  const manifests = folders.map((folder) => {
    const file = join(programRoot, folder ?? '', 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    return { file, manifest: publishableManifest(manifest, address, folder) };
  });
  for (const { file, manifest } of manifests) writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  process.stdout.write(
    'All packages say where their source is. Next: date the version in .github/CHANGELOG.md, commit, and tag that commit vX.Y.Z. Then: npm publish, npm publish ./src/package/create-backfile, and npm publish ./src/package/backfile-ask.\n',
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
