import { spawnSync } from 'node:child_process';

/** A browser that opens pages and runs expressions in them. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Runs an expression, which may return a promise, and returns its value, which is passed on as JSON. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How an engine is started; undefined if its programs are not installed. */
export type StartEngine = () => Promise<Engine | undefined>;

/** Returns an expression for the JSON of another one’s value. */
export function asJson(expression: string): string {
  return `(async () => JSON.stringify((await (${expression})) ?? null))()`;
}

/** Returns the first of several programs that is installed. */
export function installed(programs: readonly string[]): string | undefined {
  return programs.find((program) => spawnSync('which', [program]).status === 0);
}

/** Repeats a call until it returns something, or the time is over. */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined | false>,
  maxMs = 60_000,
  pauseMs = 50,
): Promise<T> {
  const end = Date.now() + maxMs;
  let last: unknown;
  while (Date.now() < end) {
    const value = await read().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (value !== undefined && value !== false) return value;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  throw new Error(`Waited in vain for ${what}. ${last instanceof Error ? last.message : ''}`);
}
