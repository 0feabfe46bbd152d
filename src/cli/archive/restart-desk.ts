import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { archiveRoot, moduleFile, programVersion } from '../../files/roots.ts';
import { noteUpgrade } from '../../workspace/program/last-upgrade.ts';

const maxSaidCharacters = 8000;

/** How the desk is started again. */
export interface DeskPlace {
  readonly contentDir: string;
  readonly port: number;
  /** By which browsers that were let in stay in. */
  readonly secret: string;
  /** Further options of the command. */
  readonly options: readonly string[];
}

/**
 * Upgrades the program of a closed desk, and runs the desk again, with the new program or, if it could not be installed, the
 * old one. Nothing more of this program is loaded from here on.
 *
 * @param file the new program, which is removed at the end
 * @returns the exit code of the desk
 */
export async function restartDesk(file: string, place: DeskPlace): Promise<number> {
  const { contentDir, port, secret, options } = place;
  const program = moduleFile('src/cli/backfile.mjs');
  const from = programVersion();
  const to = basename(file, '.tgz').replace('backfile-', '');
  console.log(`Upgrading to version ${to} …`);
  const said = await outputOf(program, ['upgrade', file, '--content', contentDir]);
  rmSync(file, { force: true });
  noteUpgrade(archiveRoot, { from, to, isDone: programVersion() === to, said });
  const child = spawn(
    process.execPath,
    [program, 'desk', '--content', contentDir, '--port', String(port), ...options],
    { cwd: process.cwd(), stdio: 'inherit', env: { ...process.env, BACKFILE_DESK_SECRET: secret } },
  );
  const stop = () => child.kill();
  process.on('SIGTERM', stop).on('SIGINT', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 0;
}

/** Runs a command to its end; returns the last that it printed, which is shown in the terminal as well. */
async function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const [stream, shown] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    stream.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-maxSaidCharacters);
      shown.write(bytes);
    });
  await once(child, 'close');
  // eslint-disable-next-line no-control-regex -- colors of a terminal
  return said.trim().replaceAll(/\u001B\[\d*m/g, '');
}
