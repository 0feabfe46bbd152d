/** The searches that a reader saved, as query strings, the latest first: in this browser, for one archive. */
export interface SavedSearches {
  readonly read: () => readonly string[];
  /** Returns whether they could be stored. */
  readonly write: (searches: readonly string[]) => boolean;
}

const maxSearches = 100;

/**
 * Opens the saved searches of an archive.
 *
 * @param base the base path of the archive, because several may share a host
 * @param getStorage throws if the browser forbids storage
 */
export function openSavedSearches(
  base: string,
  getStorage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): SavedSearches {
  const key = `backfile:searches:${base}`;
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(getStorage().getItem(key) ?? '[]');
        return Array.isArray(stored)
          ? stored.filter((one): one is string => typeof one === 'string' && one.startsWith('?'))
          : [];
      } catch {
        return [];
      }
    },
    write(searches) {
      try {
        getStorage().setItem(key, JSON.stringify([...new Set(searches)].slice(0, maxSearches)));
        return true;
      } catch {
        return false;
      }
    },
  };
}
