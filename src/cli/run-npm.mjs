import { spawnSync } from 'node:child_process';

/**
 * Runs npm, the same one where npm runs this.
 *
 * @param {readonly string[]} args
 * @param {{ isQuiet?: boolean }} [options] `isQuiet` keeps back what it says
 * @returns {{ ok: boolean, output: string }} `output` is empty where it was not kept back
 */
export function runNpm(args, { isQuiet = false } = {}) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error, stdout, stderr } = spawnSync(command, [...first, ...args], {
    stdio: isQuiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    // On Windows npm by its name is a script of the shell.
    shell: process.platform === 'win32' && command === 'npm',
  });
  return { ok: status === 0, output: error ? error.message : `${stdout ?? ''}${stderr ?? ''}`.trim() };
}
