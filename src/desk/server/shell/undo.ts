import type { Desk } from '../content/desk.ts';

/** Takes back the last change that stands. */
export async function undo(desk: Desk): Promise<{ title: string | null }> {
  return { title: (await desk.changes.undo()) ?? null };
}
