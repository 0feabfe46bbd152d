import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PublishFault } from '../targets/publish-fault.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { sshCommand, sshReason } from '../targets/ssh.ts';
import { startGit } from '../targets/run-program.ts';

/** The content as it will be on the host. */
export interface PushedContent {
  /** The texts of files that are not written yet, by their name in the content folder. */
  readonly texts: Readonly<Record<string, string>>;
  readonly message: string;
}

const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_SSH_COMMAND: sshCommand };

type Git = (
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
  input?: string,
) => Promise<string>;

function gitIn(contentDir: string): Git {
  return async (args, environment = quietly, input = '') => {
    const end = await startGit({
      args,
      cwd: dirname(contentDir),
      environment,
      input,
    });
    if (end.code !== 0) throw pushFault(end.said);
    return end.output.trim();
  };
}

/**
 * Commits what was edited in the content folder, since the texts that an article has had are read from the history: the
 * workflow will find it there.
 *
 * @throws {PublishFault} if Git can’t
 */
export async function commitContent(contentDir: string): Promise<void> {
  const git = gitIn(contentDir);
  const head = await git(['rev-parse', 'HEAD']);
  const commit = await newCommit(contentDir, git, { texts: {}, message: 'Edit the content' });
  if (commit !== head) await take(contentDir, git, commit, head);
}

/**
 * Commits the content folder and pushes it to the branch that the repository follows. Nothing on this machine changes before
 * the host has it: the commit is made beside the index.
 *
 * @param write writes the files that were pushed
 * @returns the commit that the host has now
 * @throws {PublishFault} if it can’t be pushed
 */
export async function pushContent(
  contentDir: string,
  content: PushedContent,
  write: () => Promise<void>,
): Promise<string> {
  const git = gitIn(contentDir);
  const { remote, ref } = await branchOf(contentDir);
  const head = await git(['rev-parse', 'HEAD']);
  const commit = await newCommit(contentDir, git, content);
  await git(['push', '--no-verify', '--quiet', '--', remote, `${commit}:${ref}`]);
  await write();
  if (commit !== head) await take(contentDir, git, commit, head);
  return commit;
}

/** Makes a commit of the content folder that no branch has yet. @returns the current one if nothing differs */
async function newCommit(contentDir: string, git: Git, { texts, message }: PushedContent): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-index-'));
  const index = { ...quietly, GIT_INDEX_FILE: join(folder, 'index') };
  const name = basename(contentDir);
  try {
    const head = await git(['rev-parse', 'HEAD']);
    const prefix = await git(['rev-parse', '--show-prefix']);
    await git(['read-tree', 'HEAD'], index);
    // Hidden files are locks and notes of commands.
    await git(
      ['add', '--all', '--', name, `:(exclude,glob)${name}/.*`, `:(exclude,glob)${name}/.*/**`],
      index,
    );
    for (const [file, text] of Object.entries(texts)) {
      const blob = await git(['hash-object', '-w', '--stdin'], index, text);
      await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${name}/${file}`], index);
    }
    const tree = await git(['write-tree'], index);
    if (tree === (await git(['rev-parse', 'HEAD^{tree}']))) return head;
    return await git(['commit-tree', tree, '-p', head, '-m', message]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes a commit of the content the current one. */
async function take(contentDir: string, git: Git, commit: string, head: string): Promise<void> {
  await git(['update-ref', '-m', 'publish', 'HEAD', commit, head]);
  await git(['reset', '--quiet', '--', basename(contentDir)]);
}

/** Returns the remote and the ref there, `refs/heads/main`, that the branch follows. @throws {PublishFault} if there is none */
export async function branchOf(contentDir: string) {
  const ask = async (...args: string[]) => {
    const { code, output } = await startGit({ args: ['-C', contentDir, ...args] });
    return code === 0 ? output.trim() : '';
  };
  const branch = await ask('symbolic-ref', '--short', 'HEAD');
  if (branch === '') throw new PublishFault(publishProblem('publish-no-branch'));
  const remote = (await ask('config', `branch.${branch}.remote`)) || 'origin';
  const ref = (await ask('config', `branch.${branch}.merge`)) || `refs/heads/${branch}`;
  if ((await ask('remote', 'get-url', '--', remote)) === '')
    throw new PublishFault(publishProblem('publish-no-remote', { remote }));
  return { remote, ref };
}

function pushFault(said: string): PublishFault {
  const whichReason = /non-fast-forward|fetch first|\[rejected\]/.test(said)
    ? 'behind'
    : /Please tell me who you are|empty ident/.test(said)
      ? 'nobody'
      : (sshReason(said) ?? 'said');
  return new PublishFault(publishProblem('publish-content-refused', { whichReason, said }));
}
