import type { DeskCall } from './desk-call.ts';

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

export interface PublishCalls {
  readonly 'publish/start': DeskCall<null, null>;
  /** Answers whether to replace the site even though addresses would disappear. */
  readonly 'publish/answer': DeskCall<{ readonly isReplaced: boolean }, null>;
  readonly 'publish/stop': DeskCall<null, null>;
  /** Null if nothing was built in this session of the desk. */
  readonly 'publish/report': DeskCall<null, PublishReport | null>;
  /** Serves the built site on this machine; null if there is none yet. */
  readonly 'publish/open': DeskCall<null, { readonly url: string } | null>;
}
