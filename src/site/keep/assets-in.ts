import { plainForm } from '../../files/rendered-texts.ts';

/** Returns the files in `_astro` that a page refers to. */
export function assetsIn(page: string): string[] {
  // A name may contain an apostrophe, which stands as it is or as an entity.
  const names = page
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .matchAll(/_astro\/([^"\s,<>?#]+)/g);
  return [...new Set(Array.from(names, ([, name]) => `_astro/${plainForm(name!)}`))];
}
