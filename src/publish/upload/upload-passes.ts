import { compareText } from '../../schema/compare-text.ts';
import { placingRank } from '../../site/build/update-site.ts';

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
