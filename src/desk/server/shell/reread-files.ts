import type { Desk } from '../content/desk.ts';

/** Reads files again that were changed elsewhere, and forgets what could not be written for that. */
export async function rereadFiles(
  desk: Desk,
  { files }: { readonly files: readonly string[] },
): Promise<null> {
  await desk.changes.reread(files);
  desk.settings.emit({ type: 'fault', changed: [] });
  return null;
}
