const maxSearches = 100;

/** The searches that a reader saved, as query strings, the latest first: in this browser, for one archive. */
export type SavedSearches = ReturnType<typeof openSavedSearches>;

/** Opens the saved searches of an archive. @param base its base path, because several may share a host */
export function openSavedSearches(base: string) {
  const key = `backfile:searches:${base}`;
  return {
    read(): readonly string[] {
      try {
        const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(stored)
          ? stored.filter((one): one is string => typeof one === 'string' && one.startsWith('?'))
          : [];
      } catch {
        return [];
      }
    },
    /** Returns whether they could be stored, which a browser may forbid. */
    write(searches: readonly string[]): boolean {
      try {
        localStorage.setItem(key, JSON.stringify([...new Set(searches)].slice(0, maxSearches)));
        return true;
      } catch {
        return false;
      }
    },
  };
}
