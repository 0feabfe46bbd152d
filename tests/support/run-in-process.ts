import { vi } from 'vitest';
import { type Call, readArguments } from '../../src/cli/usage.ts';

/**
 * Runs a command in this process, because starting one for each call is slow.
 *
 * @throws {UsageError} if the arguments are invalid
 */
export async function runInProcess(run: (call: Call) => Promise<number>, ...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void (printed.stdout += `${text}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((text) => void (printed.stderr += `${text}\n`));
  try {
    const call = readArguments(args);
    if (call === 'help') throw new Error('Help was requested instead of a command.');
    return { code: await run(call), ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
