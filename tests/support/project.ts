import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { keepersEnv } from './keepers-env.ts';
import type { Ran } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The project's folder. */
export const projectFolder: string = fileURLToPath(new URL('../..', import.meta.url));

const parts = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Copies the project into a separate folder, without caches of earlier builds and without content. */
export function copyProject(
  from: string = projectFolder,
  root: string = join(temporaryFolder(), 'project'),
): string {
  for (const part of parts) cpSync(join(from, part), join(root, part), { recursive: true });
  const modules = join(root, 'node_modules');
  mkdirSync(modules);
  // Each package is a symbolic link; the caches next to them are not, nor are .vite and .astro.
  for (const name of readdirSync(join(projectFolder, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(projectFolder, 'node_modules', name), join(modules, name));
  return root;
}

/**
 * Runs a program of the project in a copy of it: `runIn(root, 'node_modules/astro/bin/astro.mjs', 'build')`.
 */
export function runIn(root: string, ...args: string[]): Ran {
  return runWith({}, root, ...args);
}

/** Runs a program of the project in a copy of it, with other environment variables. */
export function runWith(variables: Readonly<Record<string, string>>, root: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...keepersEnv, ...variables },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Astro's own command line. */
export const astroCommand = 'node_modules/astro/bin/astro.mjs';

/** A server that is stopped when the test ends. */
export interface RunningServer {
  /** Its address, including the base path. */
  readonly url: string;
  /** Everything it has printed so far. */
  readonly printed: () => string;
}

/** Starts one of Astro's servers in a copy of the project, and waits until it prints its address. */
export async function startServer(root: string, command: 'dev' | 'preview'): Promise<RunningServer> {
  const child = spawn(process.execPath, [astroCommand, command, '--port', '0'], {
    cwd: root,
    env: keepersEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => stop(child));
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      text += data.toString();
      const address = /http:\/\/localhost:\d+\S*\//.exec(text)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`astro ${command} ended with ${code}:\n${text}`)));
  });
  return { url, printed: () => text };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
