import type { Redirect } from '../../views/pages/redirect.ts';

/**
 * Returns the text of the `_redirects` file, which Cloudflare Pages, Netlify and others read; other hosts use
 * the redirect pages. A path that those hosts would read as a pattern is omitted, since it would redirect
 * other pages.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.filter(({ from }) => !/\*|\/:/.test(from));
  return lines.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
