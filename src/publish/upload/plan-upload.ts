import { compareText } from '../../text/compare-text.ts';
import type { BuiltSite, FileTransport, FoundWhole } from './transport.ts';
import type { UploadRecord } from './upload-record.ts';
import { placingRank } from '../../site/build/update-site.ts';

/** What an upload will do with a target. */
export interface UploadPlan extends UploadChanges {
  /** The number of files that are there as they should be. */
  readonly kept: number;
  /** The size of the files to send, in bytes. */
  readonly bytes: number;
  /** Files of the target that this machine did not send: they are left, unless all others are to be removed. */
  readonly foreign: readonly string[];
  /** What is there that no publication of this archive has made, and would be replaced: files, or what one file or branch has. */
  readonly overwritten: readonly string[];
}

/** What may be done with what others have put at a target, and how what is ours is known. */
export interface UploadRights {
  /** Whether it is replaced or removed. */
  readonly replaces: boolean;
  /** The digests of the releases of this archive. */
  readonly releases: readonly string[];
}

/** A file of a site that has the digests of its releases. */
export const releasesFeed = 'data/feed.xml';

/** Whether a text of a published site names a release of this archive. */
export function namesRelease(text: string, releases: readonly string[]): boolean {
  return releases.some((digest) => text.includes(digest));
}

/**
 * Compares a site with its target: what this machine has sent is in place if the target still has that version; what it has
 * not sent is compared by what the target says of it. A target with a release of this archive, which another machine has
 * sent, has nothing of others in the place of our files.
 */
export async function planFiles(
  { manifest }: BuiltSite,
  transport: FileTransport,
  record: UploadRecord,
  { replaces, releases }: UploadRights,
): Promise<UploadPlan> {
  const there = await transport.look();
  const others = [...there.keys()].filter((path) => !manifest.has(path));
  const isRemoved = (path: string) => replaces || record.files.has(path);
  const compared = compare(manifest, (path, digest) => {
    const tag = there.get(path);
    if (tag === undefined) return 'missing';
    const sent = record.files.get(path);
    const isSame = sent?.tag === tag ? sent.digest === digest : transport.isSame(path, tag);
    return isSame ? 'same' : 'different';
  });
  const overwritten = replaces ? [] : compared.changed.filter((path) => !record.files.has(path));
  const isOurs = async () =>
    there.has(releasesFeed) && namesRelease(await transport.read(releasesFeed), releases);
  return {
    ...compared,
    removed: others.filter(isRemoved).toSorted(compareText),
    foreign: others.filter((path) => !isRemoved(path)).toSorted(compareText),
    overwritten: overwritten.length > 0 && (await isOurs()) ? [] : overwritten.toSorted(compareText),
  };
}

/** Compares a site with a target that has it as a whole. */
export function planWhole(
  { manifest }: BuiltSite,
  there: FoundWhole | undefined,
  record: UploadRecord,
  replaces: boolean,
): UploadPlan {
  const last = new Map([...record.files].filter(([, { tag }]) => tag === there?.tag));
  return {
    ...compare(manifest, (path, digest) => {
      const sent = last.get(path);
      return sent === undefined ? 'missing' : sent.digest === digest ? 'same' : 'different';
    }),
    removed: [...last.keys()].filter((path) => !manifest.has(path)).toSorted(compareText),
    foreign: [],
    overwritten: there?.other !== undefined && !replaces ? [there.other] : [],
  };
}

function compare(
  manifest: BuiltSite['manifest'],
  stateOf: (path: string, digest: string) => 'missing' | 'same' | 'different',
): Omit<UploadPlan, 'removed' | 'foreign' | 'overwritten'> {
  const [added, changed]: [string[], string[]] = [[], []];
  let bytes = 0;
  for (const [path, { digest, size }] of manifest) {
    const state = stateOf(path, digest);
    if (state === 'same') continue;
    (state === 'missing' ? added : changed).push(path);
    bytes += size;
  }
  return { added, changed, kept: manifest.size - added.length - changed.length, bytes };
}

/** Whether there is nothing to do. */
export function isEmpty({ added, changed, removed }: UploadChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** A part of an upload: all of it is in place before the next begins. */
export interface UploadPass {
  readonly type: 'send' | 'remove';
  readonly paths: readonly string[];
}

/** The changes of a target, as paths. */
export interface UploadChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Returns the parts of an upload: new assets; new data and pages, which nothing that is served refers to yet; changed data,
 * then changed pages; deletions, pages first. So what is served never refers to a file that is not there.
 */
export function uploadPasses({ added, changed, removed }: UploadChanges): UploadPass[] {
  return [
    ...byRank(added).map((paths): UploadPass => ({ type: 'send', paths })),
    ...byRank(changed).map((paths): UploadPass => ({ type: 'send', paths })),
    ...byRank(removed)
      .toReversed()
      .map((paths): UploadPass => ({ type: 'remove', paths })),
  ];
}

function byRank(paths: readonly string[]): string[][] {
  const ranks = Map.groupBy(paths.toSorted(compareText), placingRank);
  return [...ranks].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}
