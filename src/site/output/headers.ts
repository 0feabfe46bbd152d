import { contentSecurityPolicy } from '../../views/meta/policy.ts';

/** The folder of Pagefind’s own bundle, if there is one. */
export const publicBundleFolder = 'pagefind/';
/** The folder of files whose names change with their content. */
export const hashedFolder = '_astro/';
/** How the paths of the logos of a look begin, whose names change with their content as well. */
export const logoStart = 'theme/logo.';
export const cachedForever = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
export const anyOrigin = ['Access-Control-Allow-Origin', '*'] as const;

const mark = '# Made by Backfile for the folder ';

/**
 * Returns the text of the `_headers` file, which Cloudflare Pages, Netlify and others read: the policy in
 * every page's `<meta>`, and how long files with a hash in their name may be cached.
 *
 * @param base `/` or `/archive/`
 * @param bundles the folders of the search index, such as `search/index/en/`
 * @param more lines for all files, such as `tdm-reservation: 1`
 * @param shared the folders that pages of other sites may read, besides Pagefind’s own bundle
 * @param pictureOrigin the host of the pictures of printed pages, if it is another one
 */
export function headersFile(
  base: string,
  bundles: readonly string[],
  more: readonly string[] = [],
  shared: readonly string[] = [],
  pictureOrigin?: string,
): string {
  const hashed = [
    hashedFolder,
    ...bundles.flatMap((bundle) =>
      ['words/', 'places/', 'forms/', 'endings/', 'texts/', 'filters/'].map((part) => bundle + part),
    ),
  ];
  const rules = [
    rule(`${base}*`, [
      `Content-Security-Policy: ${contentSecurityPolicy(pictureOrigin)}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      ...more,
    ]),
    ...hashed.map((folder) => rule(`${base}${folder}*`, [cachedForever.join(': ')])),
    // Pages of other sites may search with Pagefind’s own bundle.
    ...[publicBundleFolder, ...shared].map((folder) => rule(`${base}${folder}*`, [anyOrigin.join(': ')])),
  ];
  return `${mark}${base}\n${rules.join('\n')}`;
}

/** Returns the base path of a built site from its `_headers`; undefined if the file is not ours. */
export function baseOf(headers: string): string | undefined {
  return headers.startsWith(mark) ? headers.slice(mark.length, headers.indexOf('\n')) : undefined;
}

/** Returns the policy that `_headers` requests, for servers that do not read it. */
export function policyOf(headers: string): string {
  return /^ {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1] ?? contentSecurityPolicy();
}

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
