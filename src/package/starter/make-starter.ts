// Makes the ZIP with which somebody who uses no terminal begins: unpacked, its start file opens the desk in an empty archive.
//
//   node make-starter.ts FOLDER [FILE.tgz]     packs the program, unless its file is given, and writes the ZIP to the folder
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { archiveManifest, writeArchiveParts } from '../../cli/archive/archive-parts.ts';
import { programRoot, programVersion } from '../../files/roots.ts';
import { writeZip } from '../../publish/transports/write-zip.ts';

const [folder, given] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Which folder? Usage: npm run starter -- FOLDER\n');
  process.exit(2);
}
const staged = mkdtempSync(join(tmpdir(), 'backfile-starter-'));
try {
  process.stdout.write(`${makeStarter(resolve(folder), staged, given)}\n`);
} finally {
  rmSync(staged, { recursive: true, force: true });
}

/** Returns the file that was written. */
function makeStarter(target: string, stage: string, packed: string | undefined): string {
  const name = `backfile-${programVersion()}.tgz`;
  mkdirSync(target, { recursive: true });
  if (packed === undefined) npm(programRoot, 'pack', '--silent', `--pack-destination=${stage}`);
  else cpSync(packed, join(stage, name));
  const manifest = archiveManifest({ name: 'archive', program: `file:${name}`, readers: [] });
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeArchiveParts(stage);
  cpSync(join(import.meta.dirname, 'files'), stage, { recursive: true });
  // The digests are in it, and not from where the packages came here.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  npm(stage, 'install', '--package-lock-only', '--omit-lockfile-registry-resolved', ...quiet);
  const top = `backfile-starter-${programVersion()}`;
  const file = join(target, `${top}.zip`);
  writeZip(
    file,
    readdirSync(stage, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(stage, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted()
      .map((path) => ({
        path: `${top}/${path}`,
        read: () => readFileSync(join(stage, path)),
        isExecutable: /\.(?:command|sh)$/.test(path),
      })),
    (path) => path.endsWith('.tgz'),
  );
  return file;
}

function npm(cwd: string, ...args: readonly string[]): void {
  // On Windows, npm is a shell script.
  const { status, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stderr}`);
}
