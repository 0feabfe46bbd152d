import { type ListItem, readItem, withoutDuplicates } from './list-item.ts';

/** The version of the stored format; a later version may use the same fields differently. */
const version = 1;

/** The list read from storage. */
export interface StoredList {
  readonly items: readonly ListItem[];
  /**
   * `damaged`: it could be read only in part or not at all, for example after manual edits. `newer`: a later
   * version of this site wrote it, so it must not be overwritten. `off`: the browser allows no storage.
   */
  readonly state: 'whole' | 'damaged' | 'newer' | 'off';
}

/** Parses a stored list. @param text null if nothing is stored */
export function readStored(text: string | null): StoredList {
  if (text === null || text.trim() === '') return { items: [], state: 'whole' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { items: [], state: 'damaged' };
  }
  const { version: written, items } = (value ?? {}) as {
    readonly version?: unknown;
    readonly items?: unknown;
  };
  if (typeof written === 'number' && written > version) return { items: [], state: 'newer' };
  if (!Array.isArray(items)) return { items: [], state: 'damaged' };
  const read = withoutDuplicates(items.flatMap((item) => readItem(item) ?? []));
  return { items: read, state: read.length === items.length ? 'whole' : 'damaged' };
}

/** Serializes a list for storage. */
export function writeStored(items: readonly ListItem[]): string {
  return JSON.stringify({ version, items });
}
