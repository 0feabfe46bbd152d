import { z } from 'zod';
import { nothing } from './input-parts.ts';

/** What a changed file is. */
export type ChangedSort =
  | 'article'
  | 'record'
  | 'topic'
  | 'page'
  | 'settings'
  | 'look'
  | 'file'
  | 'list'
  | 'other';

/** Changed files of one sort. */
export interface ChangeGroup {
  readonly sort: ChangedSort;
  readonly state: 'added' | 'changed' | 'removed';
  readonly count: number;
  /** The titles of the first ones, or their paths. */
  readonly items: readonly string[];
}

/** A state of the archive that somebody has saved. */
export interface SavedVersion {
  readonly words: string;
  readonly who: string;
  /** An ISO time. */
  readonly when: string;
}

/** Versions that only one side has: all are counted, the first are shown. */
export interface VersionList {
  readonly count: number;
  readonly versions: readonly SavedVersion[];
}

/** What has changed since the last version, and what of it others have. */
export interface TogetherState {
  readonly files: number;
  readonly groups: readonly ChangeGroup[];
  /** The words that are proposed for a version. */
  readonly words: string;
  /** Whether it is not known who saves. */
  readonly isNameless: boolean;
  /** The address of the place that is shared with others, without passwords; null if there is none. */
  readonly shared: string | null;
  /** The versions that the shared place does not have, as far as is known. */
  readonly unsent: VersionList;
  /** The last versions. */
  readonly versions: readonly SavedVersion[];
  /** Why nothing can be done now, a sentence. */
  readonly obstacle: string | null;
}

/** One side of a place where two people changed the same. */
export type MeetingSide =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'file'; readonly bytes: number }
  | { readonly type: 'removed' };

/** A part of a file on which two people met: one text, or two of which one is to be chosen. */
export type MeetingPart =
  | { readonly type: 'same'; readonly text: string }
  | { readonly type: 'choice'; readonly mine: MeetingSide; readonly theirs: MeetingSide };

/** A file that two people have changed in different ways. */
export interface MeetingFile {
  /** Relative to the folder of the repository. */
  readonly path: string;
  readonly title: string;
  readonly parts: readonly MeetingPart[];
}

/** What others did, as it would come here. */
export interface OthersWork {
  /** Whoever takes it has seen these two states. */
  readonly mine: string;
  readonly theirs: string;
  readonly list: VersionList;
  readonly groups: readonly ChangeGroup[];
  readonly meetings: readonly MeetingFile[];
  /** What else the keeper should know, a sentence each. */
  readonly notes: readonly string[];
  /** Why it can’t come here, in sentences. */
  readonly refusals: readonly string[];
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const choice = z.enum(['mine', 'theirs']);

const choices = z.record(z.string().max(4000), z.array(choice).max(100_000).readonly());

/** Which side to keep, for each part of a file that has two. */
export type MeetingChoices = z.output<typeof choices>;

export const togetherInputs = {
  'together/has': nothing,
  'together/show': nothing,
  'together/save': z.strictObject({
    words: z.string().max(10_000),
    /** Who saves, where that is not known yet. */
    name: z.string().max(200).optional(),
    email: z.string().max(200).optional(),
  }),
  'together/get': nothing,
  'together/take': z.strictObject({
    mine: commit,
    theirs: commit,
    choices,
  }),
  'together/send': nothing,
  'together/connect': z.strictObject({ address: z.string().max(2000) }),
};

export interface TogetherOutputs {
  /** Whether the archive is in a Git repository. */
  'together/has': boolean;
  /** Null if it is in none. */
  'together/show': TogetherState | null;
  'together/save': { readonly files: number };
  /** What others did, not yet taken; null if there is nothing new. */
  'together/get': OthersWork | null;
  'together/take': { readonly files: number };
  /** The number of versions that were sent. */
  'together/send': { readonly versions: number };
  /** Connects the archive with an empty place. */
  'together/connect': null;
}
