import { ownFiles, ownFolders } from '../schema/own-places.ts';
import { isWindowsName } from '../schema/windows-names.ts';
import type { Problem } from './problem.ts';
import type { Content, FoundFile } from './record.ts';

/** Checks that no old path of an article is one where a page stands, and that each leads to one article. */
export function checkRedirects(content: Content, files: readonly FoundFile[]): Problem[] {
  const live = new Set(
    files.flatMap(({ type, id }) => (type === 'article' ? [`articles/${id}`] : type === 'page' ? [id] : [])),
  );
  const claimed = new Map<string, string>();
  const redirects = content.articles.flatMap(({ file, data }) =>
    data.redirectFrom.flatMap((path, index): Problem[] => {
      const place = placeOfPath(path);
      const other = claimed.get(place);
      if (other === undefined) claimed.set(place, file);
      const fault =
        live.has(place) || isOwnPlace(place)
          ? `The path "${path}" is that of a page which the archive has now.`
          : isUnfit(place)
            ? `The path "${path}" is none that a page can have on every system and host.`
            : other !== undefined
              ? `The path "${path}" also leads to ${other}.`
              : undefined;
      return fault
        ? [
            {
              severity: 'error',
              file,
              path: ['redirectFrom', index],
              message: fault,
              advice: 'Give a path that only this article had, or remove it.',
            },
          ]
        : [];
    }),
  );
  const pages = content.pages.flatMap(({ file, id }): Problem[] =>
    isOwnPlace(id) || id === 'articles' || id === '404'
      ? [
          {
            severity: 'error',
            file,
            message: `The archive itself has a page at /${id}/.`,
            advice: 'Rename the file.',
          },
        ]
      : [],
  );
  return [...redirects, ...pages];
}

/**
 * The place in the site that an old path names, by which two are compared: without slashes at its ends, or
 * `index.html`, and with its letters as they are (`/%C3%A9t%C3%A9/` is `été`).
 */
export function placeOfPath(path: string): string {
  const place = path.replace(/^\/+|(\/index\.html)?\/*$/g, '');
  try {
    return decodeURIComponent(place).normalize('NFC');
  } catch {
    return place;
  }
}

/**
 * Whether no page can stand at a place: it leads elsewhere, is a pattern to hosts (`*`, `:name`), or has a name that file
 * systems or servers trip over.
 */
export function isUnfit(place: string): boolean {
  return place.split('/').some((part) => part.length > 200 || /[#%]/.test(part) || !isWindowsName(part));
}

/** Whether the archive itself fills a place of the site. */
export function isOwnPlace(place: string): boolean {
  return (
    place === '' ||
    ownFiles.has(place) ||
    ownFolders.has(place.split('/')[0]!) ||
    /^sitemap-\d+\.xml$/.test(place) ||
    /^\d{4}(\/\d\d(\/\d\d)?)?(\/page\/\d+)?$/.test(place)
  );
}
