import type { DeskCall } from './desk-call.ts';

/** The archive that the desk works on. */
export interface ArchiveSummary {
  readonly title: string;
  readonly language: string;
  readonly contentDir: string;
  readonly articles: number;
  readonly undecided: number;
  readonly entities: number;
}

/** The requests that all screens share. */
export interface ShellCalls {
  readonly 'shell/archive': DeskCall<null, ArchiveSummary>;
  /** Undoes the last change, and returns its title. */
  readonly 'shell/undo': DeskCall<null, { readonly title: string | null }>;
  /** Starts the site preview if it is not running. */
  readonly 'shell/start-site': DeskCall<null, null>;
  /** Dismisses the report of a change that could not be saved. */
  readonly 'shell/close-fault': DeskCall<null, null>;
}
