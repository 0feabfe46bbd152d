import { z } from 'zod';
import { type UploadState, uploadInput } from './import.ts';
import { nothing } from './input-parts.ts';

/** A backup, or a dated copy, that can be brought back. */
export interface KeptCopy {
  /** An absolute path. */
  readonly file: string;
  /** When it was made, an ISO time. */
  readonly made: string;
  readonly bytes: number;
  /** Why it was made, in words; empty for a backup. */
  readonly why: string;
}

/** What bringing back a copy would do. Paths are shortened lists. */
export interface ReturnPreview {
  readonly file: string;
  readonly made: string;
  /** Whether the copy has only texts, so that pictures and other files stay as they are. */
  readonly isTextOnly: boolean;
  /** Whoever confirms it has seen this state. */
  readonly digest: string;
  readonly lists: readonly ReturnList[];
  /** The paths of files that are never brought back: programs, and repositories of Git. */
  readonly leftOut: readonly string[];
  /** Why it can’t be brought back, in sentences. */
  readonly refusals: readonly string[];
}

/** What going back to an earlier publication would do. */
export interface EarlierPreview {
  /** Where its content comes from, in words. */
  readonly from: string;
  /** Whoever confirms it has seen this state. */
  readonly digest: string;
  readonly lists: readonly {
    readonly text: string;
    /** Whether something that is published now would be lost to readers. */
    readonly isLoss: boolean;
    readonly items: readonly string[];
  }[];
  /** Why it can’t be done, in sentences. */
  readonly refusals: readonly string[];
}

export interface ReturnList {
  readonly change: 'added' | 'replaced' | 'removed' | 'uncovered';
  readonly count: number;
  readonly paths: readonly string[];
}

const file = z.string().max(1000);
const digest = z.string().max(64);
/** Empty without one. */
const passphrase = z.string().max(1000);

export const backupInputs = {
  'backup/show': nothing,
  /** The file to write; the usual place if it is empty. */
  'backup/make': z.strictObject({ file, passphrase, withCaptures: z.boolean() }),
  /** What was captured of a website, by its name. */
  'backup/delete-capture': z.strictObject({ name: z.string().max(300) }),
  /** Uploads a part of a backup that was chosen in the browser. */
  'backup/upload': uploadInput,
  /** The path of a backup on this machine, or empty for the one that was uploaded. */
  'backup/preview': z.strictObject({ file, passphrase }),
  'backup/return': z.strictObject({ file, passphrase, digest, mayLose: z.boolean() }),
  /** A release, by its digest. */
  'backup/preview-earlier': z.strictObject({ release: digest }),
  'backup/go-back': z.strictObject({ release: digest, digest }),
};

export interface BackupOutputs {
  /** The usual place of a backup, and what can be brought back, the newest first. */
  'backup/show': {
    readonly place: string;
    readonly backups: readonly KeptCopy[];
    readonly copies: readonly KeptCopy[];
    /** The size of all that was captured of websites, in megabytes; absent if there is nothing. */
    readonly captured?: string;
    readonly captures: readonly {
      readonly name: string;
      readonly megabytes: string;
      readonly isUnfinished: boolean;
    }[];
  };
  'backup/delete-capture': { readonly megabytes: string };
  'backup/make': {
    readonly file: string;
    readonly files: number;
    readonly bytes: number;
    /** The paths of links, and of repositories of Git, which are not in it. */
    readonly links: readonly string[];
    readonly repositories: readonly string[];
  };
  'backup/upload': UploadState;
  'backup/preview': ReturnPreview;
  /** Whether anything had to change; a copy of what was there is the newest. */
  'backup/return': { readonly isChanged: boolean };
  'backup/preview-earlier': EarlierPreview;
  'backup/go-back': { readonly isChanged: boolean };
}
