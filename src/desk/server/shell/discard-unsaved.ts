import type { Desk } from '../desk/desk.ts';

/** Reverts what could not be saved. */
export async function discardUnsaved(desk: Desk): Promise<null> {
  await desk.changes.discard();
  return null;
}
