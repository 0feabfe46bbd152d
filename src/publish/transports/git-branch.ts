import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PublishFault } from '../targets/publish-fault.ts';
import { type ProgramEnd, startGit } from '../targets/run-program.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { sshCommand, sshReason } from '../targets/ssh.ts';
import type { BuiltSite, WholeTransport } from '../upload/transport.ts';

interface GitPlace {
  readonly remote: string;
  readonly branch: string;
  /** The repository on this machine from which the site is pushed, so that only what is new is sent: an absolute path. */
  readonly repository: string;
  /** Where the names of remotes are known. */
  readonly contentDir: string;
}

const madeBy = 'Made-By: Backfile';
const author = { name: 'Backfile', email: 'backfile@localhost' };
/** Files are published as they are, and nothing is kept of what was. */
const settings = [
  'core.autocrlf=false',
  'core.symlinks=false',
  'gc.auto=0',
  'core.logAllRefUpdates=false',
  'commit.gpgSign=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Publishes to a branch of a Git repository, which then has one commit without a parent: GitHub Pages and others serve it,
 * and what was taken out of the site is in no history.
 */
export function gitTransport(site: BuiltSite, place: GitPlace): WholeTransport {
  const { branch, repository } = place;
  const ref = `refs/heads/${branch}`;
  const environment = {
    GIT_DIR: repository,
    GIT_WORK_TREE: site.out,
    GIT_INDEX_FILE: join(repository, 'index'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: sshCommand,
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  const tryGit = (args: readonly string[], input = '') =>
    startGit({
      args: [...settings, ...args],
      cwd: repository,
      environment,
      input,
    });
  const git = async (args: readonly string[], input?: string) => {
    const end = await tryGit(args, input);
    if (end.code !== 0) throw gitFault(place, end);
    return end.output.trim();
  };
  let there: string | undefined;
  let address = place.remote;
  return {
    type: 'whole',
    async look(last) {
      await openRepository(repository);
      address = await addressOf(place);
      const [found = ''] = (await git(['ls-remote', '--', address, ref])).split(/\s/);
      there = found === '' ? undefined : found;
      if (there === undefined) return undefined;
      const other = there === last ? undefined : await otherCommit(site, place, address, tryGit);
      return { tag: there, other };
    },
    async send() {
      await git(['add', '--all', '--force', '.']);
      await addMarks(site, address, git);
      const tree = await git(['write-tree']);
      const commit = await git(['commit-tree', tree, '-m', `${subjectOf(site)}\n\n${madeBy}`]);
      const lease = `--force-with-lease=${ref}:${there ?? ''}`;
      await git(['push', '--no-verify', '--quiet', lease, '--', address, `${commit}:${ref}`]);
      await git(['update-ref', 'refs/heads/published', commit]);
      // What was taken out of the site is not kept here, either.
      await git(['prune', '--expire=now']);
      return commit;
    },
  };
}

async function openRepository(repository: string): Promise<void> {
  if (!existsSync(join(repository, 'HEAD'))) {
    rmSync(repository, { recursive: true, force: true });
    const { code, said } = await startGit({ args: ['init', '--quiet', '--bare', repository] });
    if (code !== 0) throw new PublishFault(`Git can’t make a repository in ${repository}: ${said}`);
  }
  // Files of the site are published as they are, whatever settings lie among them.
  mkdirSync(join(repository, 'info'), { recursive: true });
  writeFileSync(join(repository, 'info/attributes'), '* -text -filter -ident -eol -working-tree-encoding\n');
}

/** Returns the address of a remote that is named, as `origin`. It may contain a password, and is never shown. */
async function addressOf({ remote, contentDir }: GitPlace): Promise<string> {
  if (/[/\\:]/.test(remote)) return remote;
  const ask = async (...args: readonly string[]) =>
    (await startGit({ args: ['-C', contentDir, ...args] })).output.trim();
  const address = await ask('remote', 'get-url', '--push', '--', remote);
  if (address === '') throw new PublishFault(publishProblem('publish-remote-unknown', { remote }));
  const isPath = !/^[^/\\]*:/.test(address);
  // Git reads a path from the top of the repository whose remote it is.
  return isPath ? resolve(await ask('rev-parse', '--show-toplevel'), address) : address;
}

/** Returns what a branch has, in words; undefined if it is a publication of the same address, from any machine. */
async function otherCommit(
  site: BuiltSite,
  place: GitPlace,
  address: string,
  tryGit: (args: readonly string[]) => Promise<ProgramEnd>,
): Promise<string | undefined> {
  const fetched = await tryGit([
    'fetch',
    '--quiet',
    '--depth=1',
    '--filter=tree:0',
    '--no-tags',
    '--',
    address,
    `refs/heads/${place.branch}`,
  ]);
  if (fetched.code !== 0) throw gitFault(place, fetched);
  const { output } = await tryGit(['log', '-1', '--format=%B', 'FETCH_HEAD']);
  const [subject = ''] = output.split('\n');
  if (subject === subjectOf(site) && output.includes(madeBy)) return undefined;
  return output.includes(madeBy)
    ? `the branch “${place.branch}” with a site of another address (“${subject}”)`
    : `the branch “${place.branch}” with commits that publish did not make (the last: “${subject}”)`;
}

function subjectOf({ home }: BuiltSite): string {
  return `Publish ${home}`;
}

/** Adds what tells the host how to serve the site: not to run Jekyll, and on GitHub its own domain. */
async function addMarks(
  { home, manifest }: BuiltSite,
  address: string,
  git: (args: readonly string[], input?: string) => Promise<string>,
): Promise<void> {
  const { hostname, pathname } = new URL(home);
  const isOnGitHub = /(?:^|[@/.])github\.com[:/]/i.test(address);
  const isOwnDomain = isOnGitHub && pathname === '/' && !/\.github\.io$/i.test(hostname);
  const marks = { '.nojekyll': '', ...(isOwnDomain && { CNAME: `${hostname}\n` }) };
  for (const [path, text] of Object.entries(marks)) {
    if (manifest.has(path)) continue;
    const blob = await git(['hash-object', '-w', '--stdin'], text);
    await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  }
}

function gitFault({ remote, branch }: GitPlace, { said }: ProgramEnd): PublishFault {
  const whichReason =
    sshReason(said) ??
    (/could not read Username|Authentication failed|terminal prompts disabled/i.test(said)
      ? 'credentials'
      : /stale info|\[rejected\]/.test(said)
        ? 'meanwhile'
        : 'said');
  return new PublishFault(publishProblem('publish-branch-refused', { branch, remote, whichReason, said }));
}
