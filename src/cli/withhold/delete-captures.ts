import type { CaptureSearch } from '../../capture/search-captures.ts';
import { deleteCapturesWith } from '../../copies/captures-with.ts';

/**
 * Deletes the captures of websites that have names, or pages, and prints what was deleted and what could not be. A capture that
 * is running is waited for.
 *
 * @returns whether all of them were deleted
 * @throws what node:fs throws if they can’t be searched or locked; nothing is deleted then
 */
export async function deleteCaptures(contentDir: string, search: Partial<CaptureSearch>): Promise<boolean> {
  const deleted = await deleteCapturesWith(contentDir, search, deleteCommand, (holder) =>
    console.error(`Waiting for process ${holder}, which captures this site.`),
  );
  if (deleted) console.log(deleted.note);
  if (deleted?.fault !== undefined) console.error(deleted.fault);
  return deleted?.fault === undefined;
}

/** Says how a capture is deleted by a command. */
export function deleteCommand(name: string): string {
  return `: npm run captures -- delete ${name}`;
}
