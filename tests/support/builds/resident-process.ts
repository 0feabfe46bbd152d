// Runs commands of the program, one after another, in the copy of the project in which this file lies: a process that has
// loaded everything takes a quarter of the time of one that starts.
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

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

async function runCommand({ number, args, variables }: ResidentCommand): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  process.argv = [process.execPath, join('src/cli/backfile.mjs'), ...args];
  process.exitCode = 0;
  Object.assign(printed, { stdout: '', stderr: '' });
  // The module runs the command as it is loaded, so each is another module; what it imports is loaded once.
  await import(`${pathToFileURL(main).href}?${number}`);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  process.send!({ code: process.exitCode, ...printed });
}

process.on('message', (command: ResidentCommand) => void runCommand(command));
process.on('disconnect', () => process.exit());
