// Opens the desk of the archive in this folder: the start files of all systems run it. Plain JavaScript that an old Node
// reads, too, so that it can say which one is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const { engines } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const oldest = engines.node.replace('>=', '');

if (!isRecent(process.versions.node))
  fail(
    `This computer has Node ${process.versions.node}, and Backfile needs ${oldest} or newer. Get the version marked “LTS” from https://nodejs.org, install it, and start this file again.`,
  );
else if (isInstalled() || install()) openDesk();

function isInstalled() {
  return existsSync(join(folder, 'node_modules/backfile/package.json'));
}

/** Fetches the packages of the lockfile, each with the digest that stands there. Returns whether that was possible. */
function install() {
  process.stdout.write(
    'Fetching what the program needs, this once: some 200 MB. This takes a minute or two …\n',
  );
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) === 0) return true;
  fail(
    'That was not possible, and nothing was changed. Is this computer connected to the Internet? Start this file again then.',
  );
  return false;
}

function openDesk() {
  process.stdout.write(
    'The desk opens in your browser. Leave this window open while you work; closing it stops the desk.\n',
  );
  const program = join(folder, 'node_modules/backfile/lib/cli/backfile.mjs');
  const script = npmScript();
  const env = script === undefined ? process.env : { ...process.env, npm_execpath: script };
  const { status } = spawnSync(process.execPath, [program, 'desk', '--open'], {
    cwd: folder,
    stdio: 'inherit',
    env,
  });
  process.exitCode = status === null ? 0 : status;
}

/** @param {readonly string[]} args */
function npm(args) {
  const script = npmScript();
  // On Windows, npm is a shell script.
  const { status } =
    script === undefined
      ? spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: 'inherit' });
  return status;
}

/** Returns the npm that comes with this Node; undefined if it lies elsewhere. */
function npmScript() {
  const beside = dirname(process.execPath);
  return [
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => existsSync(path));
}

/** @param {string} version */
function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
