#!/usr/bin/env node
// Makes the folder of an archive: installs the program there, which asks the questions and does the rest.
//
//   create-backfile DIR [--title TEXT] [--site URL] [--language CODE] [--formats A,B]
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const [folder = '', ...options] = process.argv.slice(2);

if (!isRecent(process.versions.node)) {
  fail(
    `Backfile needs Node ${own.engines.node.replace('>=', '')} or newer; this is ${process.versions.node}.`,
  );
} else if (folder === '' || folder.startsWith('-')) {
  fail('Which folder? Usage: create-backfile DIR');
} else if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git')) {
  fail(`${folder} is not empty: choose a new folder.`);
} else {
  make(resolve(folder));
}

/** @param {string} place */
function make(place) {
  const isNew = !existsSync(place);
  // Until the program is published, it is a file beside which this runs.
  const file = `backfile-${own.version}.tgz`;
  if (own.private && !existsSync(file))
    return fail(`Run this in a folder with ${file}, from which the program is installed.`);
  mkdirSync(place, { recursive: true });
  if (own.private) copyFileSync(file, join(place, file));
  const program = own.private ? `file:${file}` : own.version;
  const manifest = { private: true, dependencies: { backfile: program } };
  writeFileSync(join(place, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log('Installing the program …');
  const done =
    run(place, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']) &&
    run(place, process.execPath, [
      'node_modules/backfile/lib/cli/backfile.mjs',
      'new',
      '--archive',
      '.',
      ...options,
    ]);
  if (done) return console.log(`The archive is in ${folder}.`);
  // What was begun is taken away, so that it can be run again.
  for (const name of ['node_modules', 'package.json', 'package-lock.json', file])
    rmSync(join(place, name), { recursive: true, force: true });
  if (isNew && readdirSync(place).length === 0) rmSync(place, { recursive: true });
  process.exitCode = 1;
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(cwd, command, args) {
  // On Windows, npm is a shell script.
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd, stdio: 'inherit', shell }).status === 0;
}

/** @param {string} version */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = own.engines.node.replace('>=', '').split('.').map(Number);
  return major > oldest || (major === oldest && minor >= oldestMinor);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
