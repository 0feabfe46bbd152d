import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { keepersEnv } from './keepers-env.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does: `runCommand('build', '--out', folder)`. */
export function runCommand(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/backfile.mjs', ...args], {
    cwd: root,
    env: keepersEnv,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
