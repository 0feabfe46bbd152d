import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Vitest's variables; a keeper's build has none.
const { NODE_ENV: _, ...env } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does: `runCommand('build', '--out', folder)`. */
export function runCommand(...args: string[]): Ran {
  return runCommandWith({}, ...args);
}

/** Runs a command with other environment variables. */
export function runCommandWith(variables: Readonly<Record<string, string>>, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/backfile.mjs', ...args], {
    cwd: root,
    env: { ...env, ...variables },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
