import { z } from 'zod';
import { nothing } from './input-parts.ts';

/** The progress of building the site. */
export interface PublishEvent {
  readonly type: 'publish';
  readonly state: 'idle' | 'waiting' | 'running' | 'asking' | 'done' | 'stopped' | 'failed';
  readonly stage: 'content' | 'pages' | 'files';
  readonly pages: number;
  /** The number of pages in the last build; 0 if unknown. */
  readonly lastPages: number;
  readonly message?: string;
}

/** The changes by a build. */
export interface PublishReport {
  readonly added: readonly string[];
  readonly addedCount: number;
  readonly changed: readonly string[];
  readonly changedCount: number;
  /** Addresses that no longer have a page. */
  readonly gone: readonly string[];
  readonly goneCount: number;
  /** Those of them that should be permanent and have no redirect. */
  readonly broken: readonly string[];
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
  'publish/answer': z.strictObject({ isReplaced: z.boolean() }),
  'publish/stop': nothing,
  'publish/report': nothing,
  'publish/open': nothing,
};

export interface PublishOutputs {
  'publish/start': null;
  /** Answers whether to replace the site even though addresses would disappear. */
  'publish/answer': null;
  'publish/stop': null;
  /** Null if nothing was built in this session of the desk. */
  'publish/report': PublishReport | null;
  /** Serves the built site on this machine; null if there is none yet. */
  'publish/open': { readonly url: string } | null;
}
