import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { constants, totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** What a file of the content may take in the memory of a build, in bytes: of 300,000, each took 21,000. */
const bytesEach = 25_000;
/** The part of the machine’s memory that the heap may take; the other processes of a build need about a fifth. */
const share = 0.7;

/**
 * Runs this command once more in a process whose heap is large enough, if the content has more files than fit into what V8
 * allows by itself: 4 GB at most, a quarter of a smaller machine’s memory.
 *
 * @param contentDir an absolute path
 * @param limit what V8 allows, in bytes
 * @returns the exit code of that process; undefined if none was needed
 */
export async function runInLargerHeap(
  contentDir: string,
  limit = getHeapStatistics().heap_size_limit,
): Promise<number | undefined> {
  // Whoever starts it with a limit has chosen it.
  const flags = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ');
  if (/--max[-_]old[-_]space[-_]size/.test(flags)) return undefined;
  const option = heapOption(contentDir, limit);
  if (option === undefined) return undefined;
  const args = [...process.execArgv, option, ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // A terminal stops both; the other one says what that means.
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  const signals = ['SIGTERM', 'SIGHUP'] as const;
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, pass);
  process.on('SIGINT', ignore);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + constants.signals[signal!];
  } finally {
    for (const one of signals) process.off(one, pass);
    process.off('SIGINT', ignore);
  }
}

/** Returns the option of Node for content that needs a larger heap than it has by default. @param limit that, in bytes */
export function heapOption(
  contentDir: string,
  limit = getHeapStatistics().heap_size_limit,
): string | undefined {
  const bytes = heapFor(filesIn(contentDir), limit, totalmem());
  return bytes === undefined ? undefined : `--max-old-space-size=${Math.round(bytes / 2 ** 20)}`;
}

/**
 * Returns how large the heap has to be for a number of files, in bytes; undefined if what V8 allows is enough, or the machine
 * has no more.
 */
export function heapFor(files: number, limit: number, memory: number): number | undefined {
  if (files * bytesEach <= limit) return undefined;
  const most = memory * share;
  return most > limit ? Math.min(files * bytesEach, most) : undefined;
}

/** Returns how many files a folder has; 0 if it can’t be read, which the command reports. */
function filesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}
