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

/** What every screen may ask for. */
export interface ShellCalls {
  readonly 'shell/archive': DeskCall<null, ArchiveSummary>;
  /** Takes back the last change that stands; answers what it was. */
  readonly 'shell/undo': DeskCall<null, { readonly title: string | null }>;
  /** Starts the site beside the desk, where it does not run. */
  readonly 'shell/start-site': DeskCall<null, null>;
  /** Says that the keeper has seen the change that could not be saved. */
  readonly 'shell/close-fault': DeskCall<null, null>;
}
