import type { Desk } from '../content/desk.ts';

/** Undoes the last change. */
export async function undo(desk: Desk): Promise<{ title: string | null }> {
  return { title: (await desk.changes.undo()) ?? null };
}
