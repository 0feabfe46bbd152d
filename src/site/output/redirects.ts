import type { Redirect } from '../../views/pages/redirect.ts';

/** Writes the `_redirects` file, which Cloudflare Pages, Netlify and others read. Elsewhere the pages at the old addresses do. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
