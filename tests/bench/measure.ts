import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command cost. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly seconds: number;
  /** The most memory that its processes held together, in bytes; 0 where the system does not tell (it is read from /proc). */
  readonly memory: number;
  /** The processor time of its children and theirs, itself left out, in seconds; read as the memory is. */
  readonly childSeconds: number;
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
    const processor = new Map<number, number>();
    const watch = setInterval(() => {
      const processes = processesOf(child.pid!);
      memory = Math.max(
        memory,
        processes.reduce((sum, { resident }) => sum + resident, 0),
      );
      for (const { pid, seconds } of processes) if (pid !== child.pid) processor.set(pid, seconds);
    }, 100);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      const childSeconds = [...processor.values()].reduce((sum, used) => sum + used, 0);
      if (code === 0) resolve({ seconds, memory, childSeconds, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

interface ProcessUse {
  readonly pid: number;
  readonly parent: number;
  /** In bytes. */
  readonly resident: number;
  /** Of processor time. */
  readonly seconds: number;
}

/** A process and all below it; empty where the system does not tell. */
function processesOf(root: number): ProcessUse[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const all = names.flatMap((name): ProcessUse[] => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The command's name may have spaces and brackets in it: what follows the last bracket is fields, from the third.
      const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Ticks are hundredths of a second, pages 4 kB.
      const seconds = (Number(values[11]) + Number(values[12])) / 100;
      return [{ pid: Number(name), parent: Number(values[1]), resident: Number(values[21]) * 4096, seconds }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
  const below = (pid: number): ProcessUse[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
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
