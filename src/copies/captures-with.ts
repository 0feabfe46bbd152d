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
  const all = { words: new Map<string, string[]>(), addresses: new Map<string, string[]>(), ...search };
  const found = await searchCaptures(contentDir, all, maxSearchedBytes);
  return found.length === 0
    ? undefined
    : `What was fetched of websites is kept as it was, and still has it: ${found.map((one) => foundInCaptureText(one)).join('; ')}. It is published nowhere, and is in no backup unless you wanted that. If you do not need it as evidence, delete it${how(found[0]!.capture.name)}.`;
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
