import { tablesElementId } from '../../search/format/packed-index.ts';

/**
 * Returns the tables of the index that the page has; undefined if it came from a cache, and the files of the index may be
 * newer than it.
 */
export function tablesInPage(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation || !(navigation.transferSize > 0)) return undefined;
  const element = document.getElementById(tablesElementId);
  // If the files can’t be read with these tables, the next attempt loads others.
  element?.remove();
  return element?.textContent ?? undefined;
}
