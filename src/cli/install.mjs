// Plain JavaScript for Node 20: it runs before the project's own Node is installed. What comes after it in a script
// must be another `npm run`, because a shell goes on using the `node` that it has found first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

if (!isInstalled()) {
  console.log('Installing what package-lock.json lists …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

/** npm keeps a copy of the lock file in node_modules, without the optional packages that this machine has no use for. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !found || !existsSync(`${root}node_modules/.bin`)) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    names.every(
      (name) => found[name]?.version === wanted[name].version || (!found[name] && wanted[name].optional),
    ) && Object.keys(found).every((name) => name in wanted)
  );
}

/** @param {string} file */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
