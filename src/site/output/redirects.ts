import type { Redirect } from '../../views/pages/redirect.ts';

/**
 * Writes the `_redirects` file, which Cloudflare Pages, Netlify and others read. Elsewhere the pages at the old addresses
 * do. What those hosts would take for a pattern has no line: it would lead away from other pages.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.filter(({ from }) => !/\*|\/:/.test(from));
  return lines.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
