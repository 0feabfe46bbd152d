import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Vitest's; a build of a keeper has none.
const { NODE_ENV: _, ...env } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the commands as npm does: `runCommand('build', '--out', folder)`. */
export function runCommand(...args: string[]): Ran {
  return runCommandWith({}, ...args);
}

/** Runs one of the commands with other variables in its environment. */
export function runCommandWith(variables: Readonly<Record<string, string>>, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    env: { ...env, ...variables },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
