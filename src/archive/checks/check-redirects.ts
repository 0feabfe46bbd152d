import { reservedFiles, reservedFolders } from '../../schema/reserved-paths.ts';
import { isWindowsName } from '../../schema/id-fault.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content, FoundFile } from '../record.ts';

/**
 * Checks that no former path of an article or a page collides with a page, and that each redirects to one of them only.
 */
export function checkRedirects(content: Content, files: readonly FoundFile[]): Problem[] {
  const live = new Set(
    files.flatMap(({ type, id }) => (type === 'article' ? [`articles/${id}`] : type === 'page' ? [id] : [])),
  );
  const claimed = new Map<string, string>();
  const redirects = [
    ...content.articles.map((one) => ({ ...one, which: 'article' as const })),
    ...content.pages.map((one) => ({ ...one, which: 'page' as const })),
  ].flatMap(({ file, data, which }) =>
    data.redirectFrom.flatMap((path, index): Problem[] => {
      const place = normalizePath(path);
      const other = claimed.get(place);
      if (other === undefined) claimed.set(place, file);
      const fault =
        live.has(place) || isReservedPath(place)
          ? archiveProblem('redirect-of-page', { which, path })
          : isUnsafePath(place)
            ? archiveProblem('redirect-unusable', { which, path })
            : other !== undefined
              ? archiveProblem('redirect-taken', { which, path, other })
              : undefined;
      return fault ? [{ severity: 'error', file, path: ['redirectFrom', index], ...fault }] : [];
    }),
  );
  const pages = content.pages.flatMap(({ file, id }): Problem[] =>
    // The list of corrections follows the keeper’s page.
    (isReservedPath(id) && id !== 'corrections') || id === 'articles' || id === '404'
      ? [
          {
            severity: 'error',
            file,
            ...archiveProblem('address-reserved', { id }),
          },
        ]
      : [],
  );
  return [...redirects, ...pages];
}

/**
 * Normalizes a path of the site for comparison: without leading and trailing slashes or `index.html`, and
 * decoded (`/%C3%A9t%C3%A9/` becomes `été`).
 */
export function normalizePath(path: string): string {
  const place = path.replace(/^\/+|(?:\/index\.html|(?<!\/))\/*$/g, '');
  try {
    return decodeURIComponent(place).normalize('NFC');
  } catch {
    return place;
  }
}

/**
 * Returns whether a path can't hold a page everywhere: hosts read it as a pattern (`*`, `:name`), or its
 * names are a problem for file systems or servers.
 */
export function isUnsafePath(place: string): boolean {
  return place.split('/').some((part) => part.length > 200 || /[#%]/.test(part) || !isWindowsName(part));
}

/** Returns whether a path of the site is that of a file that the archive itself makes. */
export function isReservedFile(place: string): boolean {
  return place === '' || reservedFiles.has(place);
}

/** Returns whether the archive itself uses a path of the site. */
export function isReservedPath(place: string): boolean {
  return (
    isReservedFile(place) ||
    reservedFolders.has(place.split('/')[0]!) ||
    /^sitemap-\d+\.xml$/.test(place) ||
    /^\d{4}(\/\d\d(\/\d\d)?)?(\/page\/\d+)?$/.test(place)
  );
}
