import { keptCaptures } from '../../../capture/kept-captures.ts';
import type { CaptureSearch } from '../../../capture/search-captures.ts';
import { capturesNote, capturesToDelete, deleteCapturesWith } from '../../../copies/captures-with.ts';
import { isLocked } from '../../../workspace/lock.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';

/** What of a decision is searched for in captures of websites. */
export type DecidedSearch = Partial<CaptureSearch>;

/** Returns the search for the page from which an article came; undefined if it came from none. */
export function searchOfArticle(desk: Desk, id: string): DecidedSearch | undefined {
  const url = desk.opened.content.articles.find((one) => one.id === id)?.data.source?.url;
  return url === undefined ? undefined : { addresses: new Map([['the article', [url]]]) };
}

/** Says which captures of websites have something of a decision, and if it deletes them, that they will be. */
export function previewCaptures(
  desk: Desk,
  search: DecidedSearch,
  isDeleted: boolean,
): Promise<string | undefined> {
  const { contentDir } = desk.settings;
  return isDeleted ? capturesToDelete(contentDir, search) : capturesNote(contentDir, search, onScreen);
}

/** @throws {DeskFault} if a website is being fetched, so that no capture can be deleted now */
export function refuseWhileCapturing(desk: Desk): void {
  if (keptCaptures(desk.settings.contentDir).some(({ folder }) => isLocked(`${folder}.lock`)))
    throw new DeskFault('A website is being fetched.', 'Stop that first, or wait until it is done.');
}

/** Deletes the captures of websites that have something of a decision; returns what was deleted, and what could not be. */
export async function deleteDecidedCaptures(desk: Desk, search: DecidedSearch): Promise<string | undefined> {
  const deleted = await deleteCapturesWith(
    desk.settings.contentDir,
    search,
    () => ': delete it on the screen Backup',
  );
  return deleted && [deleted.note, deleted.fault ?? ''].join(' ').trim();
}

function onScreen(): string {
  return ' on the screen Backup';
}
