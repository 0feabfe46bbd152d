import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { archiveRoot } from '../../../files/roots.ts';
import type { WrittenBoxReport } from '../../api/publish.ts';

/** What came of the command that writes a box. */
export type BoxCommandEnd =
  | ({ readonly type: 'boxed' } & WrittenBoxReport)
  | { readonly type: 'failed'; readonly message: string };

const maxLines = 20;
const maxCharacters = 8000;

/**
 * Runs the command that writes a box, which ends with this process.
 *
 * @param args the script and its arguments
 * @param file the box, beside which the command notes its size and digest
 * @returns what it has written, or why it has not
 */
export async function runBoxCommand(args: readonly string[], file: string): Promise<BoxCommandEnd> {
  // A group of its own, so that what the command has started ends with it. Windows has no groups.
  const isGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, args, {
    cwd: archiveRoot,
    detached: isGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (isGroup) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  };
  const exit = () => process.exit(1);
  process.once('exit', end).once('SIGTERM', exit);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (bytes: Buffer) => {
      said[name] = (said[name] + bytes.toString()).slice(-maxCharacters);
    });
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('exit', end).off('SIGTERM', exit);
  if (code !== 0) return { type: 'failed', message: said.stderr.trim() || `exit code ${code}` };
  const { bytes, sha256 } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as {
    readonly bytes: number;
    readonly sha256: string;
  };
  const says = said.stdout.split('\n').filter((line) => line.trim() !== '');
  return { type: 'boxed', file, bytes, sha256, says: says.slice(-maxLines) };
}
