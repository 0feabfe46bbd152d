import type { ListItem } from './list-item.ts';
import { readStored, type StoredList, writeStored } from './stored-list.ts';

/** Whether a list was kept: `off` where the browser keeps nothing, `full` where it has no room. */
export type Kept = 'kept' | 'off' | 'full' | 'newer';

/** Where a reader's list is kept: in this browser, for the archive of one folder. */
export interface ListStore {
  readonly read: () => StoredList;
  /** What could not be read is set aside, so that it is not lost. */
  readonly write: (items: readonly ListItem[]) => Kept;
  /** Calls when another window changed the list. */
  readonly onChange: (call: () => void) => void;
}

/**
 * Opens the list of an archive.
 *
 * @param base the folder of the archive: several may share a host
 * @param getStorage throws where the browser forbids it
 */
export function openList(base: string, getStorage: () => Storage = () => localStorage): ListStore {
  const key = `backfile:reading-list:${base}`;
  // Where nothing can be kept, a list lasts as long as the page.
  let unkept: readonly ListItem[] | undefined;
  const read = (): StoredList => {
    if (unkept) return { items: unkept, state: 'whole' };
    try {
      return readStored(getStorage().getItem(key));
    } catch {
      return { items: [], state: 'whole' };
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
        unkept = undefined;
        return 'kept';
      } catch (error) {
        unkept = items;
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
