import type { FileChange } from '../../../../files/change-files.ts';
import { textDigest } from './text-digest.ts';

/** A change of one file without its old text, which is on the disk. */
export interface FilePatch {
  readonly file: string;
  /** A digest of the old text; null if there is no file. */
  readonly before: string | null;
  /** The range of the old text, in UTF-16 units, and what replaces it; null if the file is removed. */
  readonly after: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** Where a copy of a removed file is kept. */
  readonly keptAs?: string | undefined;
  /** The file whose bytes it gets; the text that replaces the old one is empty then. */
  readonly bytesOf?: string | undefined;
}

/** Returns the patch for a change. */
export function patchOf({ file, before, after, keptAs, bytesOf }: FileChange): FilePatch {
  const digest = before === undefined ? null : textDigest(before);
  if (after === undefined) return { file, before: digest, after: null, keptAs };
  const old = before ?? '';
  if (bytesOf !== undefined)
    return { file, before: digest, after: { start: 0, end: old.length, text: '' }, bytesOf };
  const shorter = Math.min(old.length, after.length);
  let start = 0;
  while (start < shorter && old[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === after.at(-1 - same)) same += 1;
  const text = after.slice(start, after.length - same);
  return { file, before: digest, after: { start, end: old.length - same, text } };
}

/** Returns the change that a patch makes; undefined if the text is not the one that it was made for. */
export function patchedChange(
  { file, before: digest, after: patch, keptAs, bytesOf }: FilePatch,
  before: string | undefined,
): FileChange | undefined {
  if ((before === undefined ? null : textDigest(before)) !== digest) return undefined;
  if (patch === null) return { file, before, after: undefined, ...(keptAs !== undefined && { keptAs }) };
  const old = before ?? '';
  return {
    file,
    before,
    after: `${old.slice(0, patch.start)}${patch.text}${old.slice(patch.end)}`,
    ...(bytesOf !== undefined && { bytesOf }),
  };
}
