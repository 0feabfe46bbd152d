import { spawnSync } from 'node:child_process';

/**
 * Runs npm: the same one that is running this script, if any.
 *
 * @param {readonly string[]} args
 * @param {{ isQuiet?: boolean, cwd?: string }} [options] `isQuiet` captures the output instead of printing it
 * @returns {{ ok: boolean, output: string }} `output` is empty unless it was captured
 */
export function runNpm(args, { isQuiet = false, cwd } = {}) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error, stdout, stderr } = spawnSync(command, [...first, ...args], {
    stdio: isQuiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    cwd,
    // On Windows, npm is a shell script.
    shell: process.platform === 'win32' && command === 'npm',
  });
  return { ok: status === 0, output: error ? error.message : `${stdout ?? ''}${stderr ?? ''}`.trim() };
}
