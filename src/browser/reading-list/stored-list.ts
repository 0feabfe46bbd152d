import { type ListItem, readItem, withoutDuplicates } from './list-item.ts';

/** The version of what is stored; a later one may mean something else by the same words. */
const version = 1;

/** What was found where the list is kept. */
export interface StoredList {
  readonly items: readonly ListItem[];
  /**
   * `damaged`: it could not be read, or only in part, as after an edit by hand. `newer`: it was written by a later
   * version of this site, and is not to be written over.
   */
  readonly state: 'whole' | 'damaged' | 'newer';
}

/** Reads a list as it is stored. @param text null where nothing is stored */
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

/** Writes a list as it is stored. */
export function writeStored(items: readonly ListItem[]): string {
  return JSON.stringify({ version, items });
}
