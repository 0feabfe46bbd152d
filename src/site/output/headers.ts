import { contentSecurityPolicy } from './policy.ts';

/** Where Pagefind’s own bundle is, where there is one. */
export const publicBundleFolder = 'pagefind/';
export const anyOrigin = ['Access-Control-Allow-Origin', '*'] as const;

const mark = '# Made by Backfile for the folder ';

/**
 * Writes the `_headers` file, which Cloudflare Pages, Netlify and others read: the policy of every page's `<meta>`
 * again, and how long what has a digest in its name may be kept.
 *
 * @param base `/` or `/archive/`
 * @param bundles the folders of the search index, such as `search/index/en/`
 */
export function headersFile(base: string, bundles: readonly string[]): string {
  const forever = 'Cache-Control: public, max-age=31536000, immutable';
  const hashed = [
    '_astro/',
    ...bundles.flatMap((bundle) =>
      ['words/', 'places/', 'forms/', 'endings/', 'texts/', 'filters/'].map((part) => bundle + part),
    ),
  ];
  const rules = [
    rule(`${base}*`, [
      `Content-Security-Policy: ${contentSecurityPolicy}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ]),
    ...hashed.map((folder) => rule(`${base}${folder}*`, [forever])),
    // Pages of other sites may search with Pagefind’s own bundle.
    rule(`${base}${publicBundleFolder}*`, [anyOrigin.join(': ')]),
  ];
  return `${mark}${base}\n${rules.join('\n')}`;
}

/** Reads the folder that a built site stands in from its `_headers`; undefined where that is none of ours. */
export function baseOf(headers: string): string | undefined {
  return headers.startsWith(mark) ? headers.slice(mark.length, headers.indexOf('\n')) : undefined;
}

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
