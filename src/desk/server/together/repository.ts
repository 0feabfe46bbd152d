import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { mayBeInRepository } from '../../../files/git-history.ts';
import { sshCommand } from '../../../publish/targets/ssh.ts';
import { startGit } from '../../../publish/targets/run-program.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { gitFault } from './git-fault.ts';

/** How long Git may take for what it does on this machine, and with another one. */
const limitMilliseconds = { here: 120_000, elsewhere: 600_000 } as const;
const settings = [
  // Its work is over when it says so.
  'gc.autoDetach=false',
  'maintenance.autoDetach=false',
  'merge.conflictStyle=merge',
  'merge.directoryRenames=false',
];
// Nobody could answer a question of Git.
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_EDITOR: ':' };

interface GitCall {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The exit codes that are no fault. */
  readonly codes?: readonly number[];
  readonly where?: keyof typeof limitMilliseconds;
  /** Whether the hooks of the machine run: where the keeper saves or sends a version. */
  readonly runsHooks?: boolean;
}

/** The Git repository in which an archive lies. */
export interface Repository {
  /** Its folder, an absolute path. */
  readonly top: string;
  /** The content folder, relative to that; empty if it is the folder itself. */
  readonly content: string;
  /** The folder of what is published beside the pages, in the same way. */
  readonly shown: string;
  /** What of it the archive owns, as arguments for Git. */
  readonly own: readonly string[];
  /** Runs Git. @returns its output and exit code @throws {DeskFault} if it fails, in words for the keeper */
  readonly run: (
    args: readonly string[],
    call?: GitCall,
  ) => Promise<{ readonly output: string; readonly code: number }>;
  /** The same; its output, without the last line end. */
  readonly git: (args: readonly string[], call?: GitCall) => Promise<string>;
}

/** Opens the repository of an archive; undefined without one, without Git, or if Git ignores the content. */
export async function findRepository(contentDir: string): Promise<Repository | undefined> {
  // Git would keep a link, not what it leads to.
  if (!mayBeInRepository(contentDir) || lstatSync(contentDir).isSymbolicLink()) return undefined;
  const place = realpathSync(contentDir);
  const asked = await startGit({ args: ['rev-parse', '--show-toplevel'], cwd: place }).catch(() => undefined);
  if (asked?.code !== 0) return undefined;
  const top = realpathSync(asked.output.trimEnd());
  const run = runnerIn(top);
  const under = (path: string) => relative(top, path).split(sep).join('/');
  const content = under(place);
  const shown = under(join(dirname(place), 'public'));
  const folders = await ownFolders(run, top, [content, shown]);
  if (!folders.includes(content)) return undefined;
  return {
    top,
    content,
    shown,
    own: ownPaths(folders, content),
    run,
    git: async (args, call) => (await run(args, call)).output.trimEnd(),
  };
}

/** Returns the repository of an archive. @throws {DeskFault} if there is none */
export async function openRepository(contentDir: string): Promise<Repository> {
  const repository = await findRepository(contentDir);
  if (!repository) throw new DeskFault('The folder of the archive is not in a Git repository.');
  return repository;
}

/** Returns what runs Git in a folder, without questions. */
export function runnerIn(top: string): Repository['run'] {
  return async (args, { input, environment, codes = [0], where = 'here', runsHooks = false } = {}) => {
    const stop = AbortSignal.timeout(limitMilliseconds[where]);
    const end = await startGit(
      {
        args: [...settings.flatMap((one) => ['-c', one]), ...args],
        cwd: top,
        // Keys and hosts that need a command of their own keep it.
        environment: {
          ...quietly,
          ...(!process.env.GIT_SSH_COMMAND && { GIT_SSH_COMMAND: sshCommand }),
          ...environment,
        },
        stop,
        ...(input !== undefined && { input }),
      },
      { runsHooks },
    );
    if (!codes.includes(end.code)) throw gitFault(end.said || end.output, stop.aborted);
    return end;
  };
}

/** Returns the folders of the archive that Git may keep: not those that it is told to ignore. */
async function ownFolders(
  run: Repository['run'],
  top: string,
  [content, shown]: readonly [string, string],
): Promise<string[]> {
  const found: string[] = [];
  for (const folder of shown.startsWith('..') ? [content] : [content, shown]) {
    const [{ output: kept }, { code: isFree }] = [
      await run(['ls-files', '-z', '--', `:(top,literal)${folder}`]),
      await run(['check-ignore', '--quiet', '--', folder || '.'], { codes: [0, 1, 128] }),
    ];
    if (kept !== '' || (isFree !== 0 && existsSync(join(top, folder)))) found.push(folder);
  }
  return found;
}

function ownPaths(folders: readonly string[], content: string): string[] {
  const inside = content === '' ? '' : `${content.replaceAll(/[*?[\]\\]/g, String.raw`\$&`)}/`;
  // Hidden files there are locks and notes of commands.
  return [
    ...folders.map((folder) => `:(top,literal)${folder}`),
    `:(top,exclude,glob)${inside}.*`,
    `:(top,exclude,glob)${inside}.*/**`,
  ];
}
