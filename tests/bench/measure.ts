import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The cost of one run of a command. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly seconds: number;
  /**
   * The peak memory of all its processes, in bytes, read from /proc; 0 if that is not available. What several processes share
   * counts once.
   */
  readonly memory: number;
  /** By the name of the stage: the last line that it had printed; empty before the first. */
  readonly stages: Readonly<Record<string, StageCost>>;
  /** The processor time of all its processes, in seconds, read from /proc; 0 if that is not available. */
  readonly processorSeconds: number;
  /** The part of it that its child processes and theirs used. */
  readonly childSeconds: number;
  readonly output: string;
}

/** The cost of one stage. */
export interface StageCost {
  /** The peak memory of all processes in it, in bytes. */
  readonly memory: number;
  /** What each of them had at that moment, in bytes, by the name of its script or program. */
  readonly memoryOf: Readonly<Record<string, number>>;
  /** How long the cores of this machine had nothing to do, in seconds, added up. */
  readonly idleSeconds: number;
}

/** How often processor time and memory are read, in milliseconds; reading memory takes longer. */
const readEach = 100;
const readMemoryEach = 500;

/**
 * Runs a command, and measures it and all its child processes from outside.
 *
 * @throws {Error} with the output of the command if it fails
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
    const stages: Record<string, StageCost> = {};
    const processor = new Map<number, number>();
    let idle = idleSecondsOfCores();
    let isNext = 0;
    const watch = setInterval(() => {
      const name = output.trimEnd().split('\n').at(-1)!;
      const idleBefore = idle;
      idle = idleSecondsOfCores();
      const known = stages[name] ?? { memory: 0, memoryOf: {}, idleSeconds: 0 };
      const processes = processesOf(child.pid!);
      for (const { pid, seconds } of processes) processor.set(pid, seconds);
      const isRead = performance.now() >= isNext;
      if (isRead) isNext = performance.now() + readMemoryEach;
      const highest = isRead ? memoryOf(processes, known) : known;
      stages[name] = { ...highest, idleSeconds: known.idleSeconds + idle - idleBefore };
    }, readEach);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      const processorSeconds = [...processor.values()].reduce((sum, used) => sum + used, 0);
      const childSeconds = processorSeconds - (processor.get(child.pid!) ?? 0);
      const memory = Math.max(0, ...Object.values(stages).map((stage) => stage.memory));
      if (code === 0) resolve({ seconds, memory, stages, processorSeconds, childSeconds, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** Returns the memory of processes now, or what was higher before. */
function memoryOf(
  processes: readonly ProcessUse[],
  before: Omit<StageCost, 'idleSeconds'>,
): Omit<StageCost, 'idleSeconds'> {
  const each = processes.map(({ pid, name, resident }) => ({ name, bytes: ownMemory(pid) ?? resident }));
  const memory = each.reduce((sum, { bytes }) => sum + bytes, 0);
  if (memory <= before.memory) return before;
  const byName: Record<string, number> = {};
  for (const { name, bytes } of each) byName[name] = (byName[name] ?? 0) + bytes;
  return { memory, memoryOf: byName };
}

/** Returns the memory of a process, in which what others share is divided among them; undefined if that is not known. */
function ownMemory(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Returns for how long all cores of this machine had nothing to do since it started, in seconds; 0 if that is not known. */
function idleSecondsOfCores(): number {
  try {
    const [, , , , idle, waiting] = readFileSync('/proc/stat', 'utf8').split(/\s+/, 6);
    return (Number(idle) + Number(waiting)) / 100;
  } catch {
    return 0;
  }
}

interface ProcessUse {
  readonly pid: number;
  readonly parent: number;
  /** Of its script if it runs one, or else of its program. */
  readonly name: string;
  /** In bytes. */
  readonly resident: number;
  /** Of processor time. */
  readonly seconds: number;
}

/** Returns a process and all its descendants; empty if the system does not provide them. */
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
      // The name of the command may contain spaces and brackets, so fields are counted after the last
      // bracket, from the third.
      const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A tick is a hundredth of a second; a page has 4 kB.
      const seconds = (Number(values[11]) + Number(values[12])) / 100;
      return [
        {
          pid: Number(name),
          parent: Number(values[1]),
          name: programOf(readFileSync(`/proc/${name}/cmdline`, 'utf8')),
          resident: Number(values[21]) * 4096,
          seconds,
        },
      ];
    } catch {
      // The process has ended meanwhile.
      return [];
    }
  });
  const below = (pid: number): ProcessUse[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

/** Returns the name of the script or program of a process. @param command its arguments, each ended by a zero byte */
function programOf(command: string): string {
  const [program = '', ...args] = command.split('\0');
  return basename(args.find((arg) => /\.[cm]?[jt]s$/.test(arg)) ?? program);
}

/**
 * Returns the number of files in a folder and their total size in bytes.
 *
 * @param only counts only files whose path matches
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
