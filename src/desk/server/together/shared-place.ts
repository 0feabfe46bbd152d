import { withoutSecrets } from '../../../publish/targets/run-program.ts';
import type { SavedVersion, VersionList } from '../../api/together.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { obstacleIn } from './obstacle.ts';
import type { Repository } from './repository.ts';

/** The branch of another repository that the current one follows. */
export interface SharedPlace {
  /** Its name here: `origin`. */
  readonly remote: string;
  /** There: `refs/heads/main`. */
  readonly branch: string;
  /** Here: `refs/remotes/origin/main`. */
  readonly seen: string;
  /** Its address, without passwords. */
  readonly address: string;
  /** Whether Git knows of it, or it is only the usual one. */
  readonly isFollowed: boolean;
}

const maxVersions = 20;

/** Returns the place that the archive shares with others; undefined if there is none. */
export async function sharedPlace({ run }: Repository): Promise<SharedPlace | undefined> {
  const [head, settings] = await Promise.all([
    run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { codes: [0, 1, 128] }),
    run(['config', '-z', '--get-regexp', String.raw`^(branch|remote)\.`], { codes: [0, 1] }),
  ]);
  const own = head.output.trim();
  // Each is a name, a line end and a value; of several values the last counts.
  const values = new Map(settings.output.split('\0').map((line) => splitAtLineEnd(line)));
  const remotes = [...values.keys()].flatMap((key) => /^remote\.(.+)\.url$/.exec(key)?.[1] ?? []);
  const followed = values.get(`branch.${own}.remote`);
  const remote = followed ?? (remotes.includes('origin') ? 'origin' : remotes[0]);
  // A branch may follow another one of the same repository, or an address without a name.
  if (own === '' || remote === undefined || !remotes.includes(remote)) return undefined;
  const branch = (followed !== undefined && values.get(`branch.${own}.merge`)) || `refs/heads/${own}`;
  return {
    remote,
    branch,
    seen: branch.replace(/^refs\/heads\//, `refs/remotes/${remote}/`),
    address: withoutSecrets(values.get(`remote.${remote}.url`)!, process.env),
    isFollowed: followed !== undefined,
  };
}

function splitAtLineEnd(line: string): [string, string] {
  const [key = '', ...value] = line.split('\n');
  return [key, value.join('\n')];
}

/** Asks the shared place what others did. @returns their last commit; undefined if nothing was sent there yet */
export async function fetchOthers(repository: Repository): Promise<string | undefined> {
  const { run } = repository;
  const { remote, branch, seen } = await placeOrFault(repository);
  const there = await run(['ls-remote', '--', remote, branch], { where: 'elsewhere' });
  if (there.output.trim() === '') return undefined;
  const what = ['--', remote, `+${branch}:${seen}`];
  await run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...what], { where: 'elsewhere' });
  return commitOf(repository, seen);
}

/** Sends all versions to the shared place. @returns their number */
export async function sendVersions(repository: Repository, contentDir: string): Promise<number> {
  const { git, run } = repository;
  const obstacle = await obstacleIn(repository, contentDir);
  if (obstacle !== undefined) throw new DeskFault(obstacle);
  const place = await placeOrFault(repository);
  const { count } = await unsentVersions(repository, place);
  const follow = place.isFollowed ? [] : ['--set-upstream'];
  // With the hooks that this machine has: some programs send large files by them.
  await run(['push', '--quiet', ...follow, '--', place.remote, `HEAD:${place.branch}`], {
    where: 'elsewhere',
    runsHooks: true,
  });
  await git(['update-ref', place.seen, 'HEAD']);
  return count;
}

/** Returns the versions that the shared place did not have when it was last asked. */
export async function unsentVersions(
  repository: Repository,
  place: SharedPlace | undefined,
): Promise<VersionList> {
  if (!place || !(await commitOf(repository, 'HEAD'))) return { count: 0, versions: [] };
  const theirs = await commitOf(repository, place.seen);
  return versionsIn(repository, theirs === undefined ? ['HEAD'] : ['HEAD', `^${theirs}`]);
}

/** Returns the versions in a range of commits, the newest first. */
export async function versionsIn({ git }: Repository, range: readonly string[]): Promise<VersionList> {
  const count = Number(await git(['rev-list', '--count', ...range, '--']));
  const format = ['--no-show-signature', '-z', '--format=%aI%n%an%n%s', `--max-count=${maxVersions}`];
  const lines = (await git(['log', ...format, ...range, '--'])).split('\0').filter(Boolean);
  const versions = lines.map((line): SavedVersion => {
    const [when = '', who = '', words = ''] = line.split('\n');
    return { when, who, words };
  });
  return { count, versions };
}

/** Returns the commit that a name stands for; undefined if there is none. */
export async function commitOf({ run }: Repository, name: string): Promise<string | undefined> {
  const { output, code } = await run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    codes: [0, 1],
  });
  return code === 0 ? output.trim() : undefined;
}

async function placeOrFault(repository: Repository): Promise<SharedPlace> {
  const place = await sharedPlace(repository);
  if (!place) throw new DeskFault('No place is known that the archive shares with others.');
  return place;
}
