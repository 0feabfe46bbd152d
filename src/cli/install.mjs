// Plain JavaScript for older versions of Node: it runs before the project's packages and a newer Node are
// installed. Whatever follows it in a script must be another `npm run`, because a shell keeps using the
// `node` that it found first.
//
//   node install.mjs          installs what is needed to build
//   node install.mjs --dev    installs what is needed to test as well
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { putNode } from './put-node.mjs';
import { runNpm } from './run-npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const withDev = process.argv.includes('--dev');

if (!isInstalled()) {
  console.log('Installing packages …');
  // Set explicitly, because npm otherwise decides by NODE_ENV.
  const which = withDev ? '--include=dev' : '--omit=dev';
  const { ok } = runNpm(['ci', which, `--prefix=${root}`, '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) process.exitCode = 1;
}
if (!process.exitCode && !putNode(root)) process.exitCode = 1;

/** Compares package-lock.json with the copy that npm keeps in node_modules of what it installed. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !found || !existsSync(`${root}node_modules/.bin`)) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    names.every(
      (name) => found[name]?.version === wanted[name].version || (!found[name] && mayLack(wanted[name])),
    ) && Object.keys(found).every((name) => name in wanted)
  );
}

/**
 * Returns whether this machine or this kind of install does not need a package.
 *
 * @param {{ optional?: boolean, dev?: boolean, devOptional?: boolean }} one
 */
function mayLack({ optional, dev, devOptional }) {
  return Boolean(optional || (!withDev && (dev || devOptional)));
}

/** @param {string} file */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
