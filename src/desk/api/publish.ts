import { z } from 'zod';
import { nothing, rows } from './input-parts.ts';

/** The progress of building the site, of sending it to a host, or of putting it into a box. */
export interface PublishEvent {
  readonly type: 'publish';
  readonly state: 'idle' | 'waiting' | 'running' | 'asking' | 'done' | 'stopped' | 'failed';
  readonly task: 'build' | 'send' | 'box';
  /** While it is sent, the pages are files. */
  readonly stage: 'content' | 'pages' | 'files' | 'sending' | 'boxing';
  readonly pages: number;
  /** The number of pages in the last build; 0 if unknown. */
  readonly lastPages: number;
  readonly message?: string;
}

/** A box that was made. */
export interface WrittenBoxReport {
  /** An absolute path. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What the command says, one line each. */
  readonly says: readonly string[];
}

/** How a page of the site changes; a page that is gone has no redirect, either. */
export const pageChangeKinds = ['added', 'changed', 'gone'] as const;
export type PageChangeKind = (typeof pageChangeKinds)[number];

/** A page that changes. */
export interface ChangedPage {
  /** Below the base of the site: `/articles/letter/`. */
  readonly address: string;
  /** What it is about; absent for lists, and for records that are gone. */
  readonly title?: string;
}

/** The changes by a build. */
export interface PublishReport {
  /** The number of pages that change in each way. */
  readonly counts: Readonly<Record<PageChangeKind, number>>;
  /** Addresses that are gone, and should be permanent. */
  readonly broken: readonly string[];
  /** Their number; not all are listed. */
  readonly brokenCount: number;
  /** What a publication changes at the host, one sentence each. */
  readonly plan?: readonly string[];
  /** What neither publications nor boxes of this archive have made, and would be overwritten. */
  readonly overwritten?: readonly string[];
  readonly box?: WrittenBoxReport;
  /** The number of pages of a complete build. */
  readonly pages?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly seconds?: number;
  /** Limits of hosts that the site exceeds, one sentence each. */
  readonly limits: readonly string[];
  /** What was left out of the site, one sentence each. */
  readonly notes: readonly string[];
}

export const publishInputs = {
  'publish/start': nothing,
  /** Backfile never asks for a password: what a host needs is in the environment, in ssh-agent, or in Git’s own files. */
  'publish/send': z.strictObject({
    /** The target as the keeper writes it. */
    to: z.string().max(1000),
    isDryRun: z.boolean(),
    /** Whether to remove files of the host that this machine did not send. */
    replaces: z.boolean(),
  }),
  /** The ZIP file to write; the usual place if it is empty. */
  'publish/box': z.strictObject({ file: z.string().max(1000) }),
  'publish/places': nothing,
  /** A place as in `publish/send`. */
  'publish/test': z.strictObject({ to: z.string().max(1000) }),
  'publish/history': nothing,
  'publish/answer': z.strictObject({ isReplaced: z.boolean() }),
  'publish/stop': nothing,
  'publish/report': nothing,
  /** A part of the pages that change. */
  'publish/pages': z.strictObject({ change: z.enum(pageChangeKinds), ...rows }),
  'publish/open': nothing,
};

export interface PublishOutputs {
  'publish/start': null;
  'publish/send': null;
  'publish/box': null;
  /** Where this machine has published the archive before, and where a box is written unless the keeper says otherwise. */
  'publish/places': {
    readonly places: readonly string[];
    /** The one of them that was used last. */
    readonly last?: string;
    /** What a host has to hold; absent before the first build. */
    readonly size?: {
      readonly files: number;
      readonly bytes: number;
      /** The limits of common hosts that it exceeds, a sentence each. */
      readonly limits: readonly string[];
    };
    readonly box: string;
  };
  /** Whether something is at a place already; refused if it can’t be reached or written. */
  'publish/test': { readonly isTaken: boolean };
  /** What was published when, newest first, and what falls due on which day, `YYYY-MM-DD`. */
  'publish/history': {
    readonly releases: readonly { readonly day: string; readonly what: string; readonly digest: string }[];
    readonly due: readonly { readonly id: string; readonly title: string; readonly until: string }[];
    /** How many more fall due later, in words. */
    readonly more?: string;
  };
  /** Answers whether to replace what is there, even though addresses would disappear, or something else is there. */
  'publish/answer': null;
  'publish/stop': null;
  /** Null if nothing was built in this session of the desk. */
  'publish/report': PublishReport | null;
  'publish/pages': readonly ChangedPage[];
  /** Serves the built site on this machine; null if there is none yet. */
  'publish/open': { readonly url: string } | null;
}
