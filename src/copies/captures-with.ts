import { rmSync } from 'node:fs';
import { deleteCapture, type KeptCapture, keptCaptures } from '../capture/kept-captures.ts';
import { type CaptureSearch, type FoundInCapture, searchCaptures } from '../capture/search-captures.ts';
import { countOf } from '../text/count-of.ts';
import type { PrivateDecision } from '../withhold/decisions/private-decision.ts';
import { cachePath } from '../workspace/cache-path.ts';
import { takeLock } from '../workspace/lock.ts';

/** In bytes: of more than this, a decision does not wait for the search. */
const maxSearchedBytes = 300_000_000;

/** Says to what of a decision a search for its names is told. */
export function namesOfDecision({ number, name, full, local }: PrivateDecision): [string, readonly string[]] {
  return [`the name of decision ${number}`, [name, ...(full.length > 0 ? full : local)]];
}

/** Says how large a capture is: `paper.example (12.3 MB)`. */
export function captureText({ name, bytes }: Pick<KeptCapture, 'name' | 'bytes'>): string {
  return `${name} (${(bytes / 1e6).toFixed(1)} MB)`;
}

/** Says what of what was searched for a capture has: `paper.example (12.3 MB): decision 3 in 2 pages`. */
export function foundInCaptureText({ capture, pages }: FoundInCapture): string {
  if (!pages) return `${captureText(capture)}, which was not searched, since it is large`;
  return `${captureText(capture)}: ${[...pages].map(([told, count]) => `${told} in ${countOf(count, 'page')}`).join(', ')}`;
}

/**
 * Says which captures of websites still have names, or pages; undefined if none has.
 *
 * @param how says how to delete one, of the name that it gets
 * @throws what node:fs throws
 */
export async function capturesNote(
  contentDir: string,
  search: Partial<CaptureSearch>,
  how: (name: string) => string,
): Promise<string | undefined> {
  const found = await searchCaptures(contentDir, wholeSearch(search), maxSearchedBytes);
  return found.length === 0
    ? undefined
    : `What was fetched of websites is kept as it was, and still has it: ${found.map((one) => foundInCaptureText(one)).join('; ')}. It is published nowhere, and is in no backup unless you wanted that. If you do not need it as evidence, delete it${how(found[0]!.capture.name)}.`;
}

/** What was deleted of captures, and what still has it. */
export interface DeletedCaptures {
  /** A sentence. */
  readonly note: string;
  /** Why the others could not be deleted, a sentence with how to do it; undefined if all were. */
  readonly fault?: string;
}

/**
 * Says what {@link deleteCapturesWith} would delete; undefined if no capture has any of it.
 *
 * @throws what node:fs throws
 */
export async function capturesToDelete(
  contentDir: string,
  search: Partial<CaptureSearch>,
): Promise<string | undefined> {
  const found = await searchCaptures(contentDir, wholeSearch(search));
  return found.length === 0
    ? undefined
    : `What was fetched of websites and has it will be deleted, once this is done: ${found.map((one) => foundInCaptureText(one)).join('; ')}. What was imported from it stays.`;
}

/**
 * Deletes the captures of websites that have names, or pages, however large they are, and says so; undefined if none has. It
 * begins only when no capture of any of them is running.
 *
 * @param how says how to delete one later, of the name that it gets; @param onWait as of {@link deleteKeptCapture}
 * @throws what node:fs throws if they can’t be searched or locked; nothing is deleted then
 */
export async function deleteCapturesWith(
  contentDir: string,
  search: Partial<CaptureSearch>,
  how: (name: string) => string,
  onWait: (holder: number) => void = () => undefined,
): Promise<DeletedCaptures | undefined> {
  const found = await searchCaptures(contentDir, wholeSearch(search));
  if (found.length === 0) return undefined;
  const unlocks: (() => void)[] = [];
  const deleted: string[] = [];
  try {
    for (const { capture } of found) unlocks.push(await takeLock(`${capture.folder}.lock`, onWait));
    for (const { capture } of found) {
      deleteCapture(capture);
      deleted.push(captureText(capture));
    }
  } catch (error) {
    const left = found[deleted.length]!.capture.name;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (unlocks.length < found.length || code === '') throw error;
    return { note: deletedText(deleted), fault: `${left} could not be deleted (${code})${how(left)}.` };
  } finally {
    // It has texts of the pages.
    rmSync(cachePath('web', contentDir), { recursive: true, force: true });
    for (const unlock of unlocks) unlock();
  }
  return { note: deletedText(deleted) };
}

function deletedText(deleted: readonly string[]): string {
  return deleted.length === 0
    ? 'Nothing that was fetched of websites was deleted.'
    : `Deleted what was fetched of websites and had it: ${deleted.join(', ')}. What was imported from it stays.`;
}

function wholeSearch(search: Partial<CaptureSearch>): CaptureSearch {
  return { words: new Map(), addresses: new Map(), ...search };
}

/**
 * Deletes what was captured of a website, and what the import noted of it.
 *
 * @param name as `keptCaptures` names it
 * @param onWait called if a capture of it is running, which is waited for
 * @returns how many bytes that frees; undefined if there is none of that name
 * @throws what node:fs throws
 */
export async function deleteKeptCapture(
  contentDir: string,
  name: string,
  onWait: (holder: number) => void = () => undefined,
): Promise<number | undefined> {
  const capture = keptCaptures(contentDir).find((one) => one.name === name);
  if (!capture) return undefined;
  const unlock = await takeLock(`${capture.folder}.lock`, onWait);
  try {
    const freed = deleteCapture(capture);
    // It has texts of the pages.
    rmSync(cachePath('web', contentDir), { recursive: true, force: true });
    return freed;
  } finally {
    unlock();
  }
}
