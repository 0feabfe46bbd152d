import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command cost. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly seconds: number;
  /** The most memory that its processes held together, in bytes; 0 where the system does not tell (it is read from /proc). */
  readonly memory: number;
  readonly output: string;
}

/**
 * Runs a command, and measures it from outside with all its children.
 *
 * @throws {Error} with the command's output where it fails
 */
export function measure(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      ...options,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, residentOf(child.pid!))), 100);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, memory, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** The resident memory of a process and all below it, in bytes. */
function residentOf(root: number): number {
  const parents = new Map<number, number[]>();
  const resident = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The command's name may have spaces and brackets in it: what follows the last bracket is fields.
      const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(values[1]);
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), Number(values[21]) * 4096);
    } catch {
      // It ended meanwhile.
    }
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (parents.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

/**
 * How many files a folder has, and how many bytes.
 *
 * @param only counts those whose path matches
 */
export function sizeOf(dir: string, only = /(?:)/): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (!only.test(file)) continue;
    files += 1;
    bytes += statSync(file).size;
  }
  return { files, bytes };
}
