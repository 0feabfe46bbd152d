import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';

/**
 * Undoes the last change.
 *
 * @throws {DeskFault} if it can’t be undone
 */
export async function undoLast(desk: Desk): Promise<{ title: string | null }> {
  const outcome = await desk.changes.undo();
  if (outcome.type === 'nothing') return { title: null };
  const { title } = outcome;
  if (outcome.type === 'undone') return { title };
  throw new DeskFault(`“${title}” can’t be undone. ${outcome.reason}`);
}
