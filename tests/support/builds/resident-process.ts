// Runs commands of the program, one after another, in the copy of the project in which this file lies: a process that has
// loaded everything takes a quarter of the time of one that starts.
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A command of the program, as it is asked for. */
export interface ResidentCommand {
  readonly number: number;
  readonly args: readonly string[];
  /** The environment, besides that of the process. */
  readonly variables: Readonly<Record<string, string>>;
}

const main = resolve('src/cli/main.ts');
const printed = { stdout: '', stderr: '' };

for (const stream of ['stdout', 'stderr'] as const)
  process[stream].write = (text: string | Uint8Array, ...rest: unknown[]) => {
    printed[stream] += Buffer.from(text).toString();
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };

// Astro writes each bundle of the pages to the same place, and remembers in it which pages there are: a process that bundles
// again would load the one before.
let current = 0;
registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const isBundle = resolved.url.includes('/.astro/site/.prerender/');
    return isBundle ? { ...resolved, url: `${resolved.url}?${current}` } : resolved;
  },
});

async function runCommand({ number, args, variables }: ResidentCommand): Promise<void> {
  current = number;
  const own = process.env;
  process.env = { ...own, ...variables };
  process.argv = [process.execPath, join('src/cli/backfile.mjs'), ...args];
  process.exitCode = 0;
  Object.assign(printed, { stdout: '', stderr: '' });
  // The module runs the command as it is loaded, so each is another module; what it imports is loaded once.
  await import(`${pathToFileURL(main).href}?${number}`);
  process.env = own;
  process.send!({ code: process.exitCode, ...printed });
}

process.on('message', (command: ResidentCommand) => void runCommand(command));
process.on('disconnect', () => process.exit());
