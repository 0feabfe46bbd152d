import type { Desk } from '../desk/desk.ts';

/** Tries to save again what could not be saved. */
export function tryAgain(desk: Desk): null {
  desk.changes.tryAgain();
  return null;
}
