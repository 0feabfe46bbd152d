import type { DeskCall } from './desk-call.ts';

/** How far the build of the site is. */
export interface PublishEvent {
  readonly type: 'publish';
  readonly state: 'idle' | 'waiting' | 'running' | 'asking' | 'done' | 'stopped' | 'failed';
  readonly stage: 'content' | 'pages' | 'files';
  readonly pages: number;
  /** How many pages the last build made; 0 where that is not known. */
  readonly lastPages: number;
  readonly message?: string;
}

/** What a build changed, or would change. */
export interface PublishReport {
  readonly added: readonly string[];
  readonly addedCount: number;
  readonly changed: readonly string[];
  readonly changedCount: number;
  /** Addresses at which no page is any more. */
  readonly gone: readonly string[];
  readonly goneCount: number;
  /** Those of them that were promised for good, and that nothing leads on from. */
  readonly broken: readonly string[];
  /** Of a build that is complete. */
  readonly pages?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly seconds?: number;
  /** Limits of hosts that the site passes, a sentence each. */
  readonly limits: readonly string[];
}

export interface PublishCalls {
  readonly 'publish/start': DeskCall<null, null>;
  /** Whether the site is to be replaced although addresses would vanish. */
  readonly 'publish/answer': DeskCall<{ readonly isReplaced: boolean }, null>;
  readonly 'publish/stop': DeskCall<null, null>;
  /** Null where nothing was built since the desk was started. */
  readonly 'publish/report': DeskCall<null, PublishReport | null>;
  /** Serves the built site on this machine; null where there is none yet. */
  readonly 'publish/open': DeskCall<null, { readonly url: string } | null>;
}
