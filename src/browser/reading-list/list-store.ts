import { listKey } from '../shared/list-key.ts';
import type { ListItem } from './list-item.ts';
import { readStored, type StoredList, writeStored } from './stored-list.ts';

/**
 * The result of storing a list: `off` if storage is not available, `full` if the quota is exceeded, `newer`
 * if a newer version of the site wrote the stored list.
 */
export type StoreResult = 'kept' | 'off' | 'full' | 'newer';

/** The storage of a reader’s list: in this browser, for one base path. */
export interface ListStore {
  readonly read: () => StoredList;
  /** Stores a list. A damaged list is backed up first, so that it is not lost. */
  readonly write: (items: readonly ListItem[]) => StoreResult;
  /** Registers a callback for changes by other windows. */
  readonly onChange: (call: () => void) => void;
}

/**
 * Opens the list of an archive.
 *
 * @param base the base path of the archive, because several may share a host
 * @param getStorage throws if the browser forbids storage
 */
export function openList(base: string, getStorage: () => Storage = () => localStorage): ListStore {
  const key = listKey(base);
  // If nothing can be stored, the list lasts as long as the page.
  let unstored: readonly ListItem[] | undefined;
  const read = (): StoredList => {
    if (unstored) return { items: unstored, state: 'whole' };
    try {
      return readStored(getStorage().getItem(key));
    } catch {
      return { items: [], state: 'off' };
    }
  };
  return {
    read,
    write(items) {
      const { state } = read();
      if (state === 'newer') return 'newer';
      try {
        const storage = getStorage();
        if (state === 'damaged') storage.setItem(`${key}:damaged`, storage.getItem(key) ?? '');
        storage.setItem(key, writeStored(items));
        unstored = undefined;
        return 'kept';
      } catch (error) {
        unstored = items;
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
      }
    },
    onChange(call) {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) call();
      });
    },
  };
}
