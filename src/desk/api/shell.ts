import { nothing } from './input-parts.ts';

/** The requests that all screens share. */
export const shellInputs = {
  'shell/undo': nothing,
  'shell/start-site': nothing,
  'shell/try-again': nothing,
  'shell/discard-unsaved': nothing,
};

export interface ShellOutputs {
  /** Undoes the last change, and returns its title; null if there is none. Refused if it can’t be undone. */
  'shell/undo': { title: string | null };
  /** Starts the site preview if it is not running. */
  'shell/start-site': null;
  /** Tries to save again what could not be saved. */
  'shell/try-again': null;
  /** Reverts what could not be saved. */
  'shell/discard-unsaved': null;
}
