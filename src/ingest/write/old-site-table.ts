/** An address of the old site, with that of the article in the archive. */
export interface MovedAddress {
  /** A web address. */
  readonly from: string;
  /** A web address. */
  readonly to: string;
}

/** Tables of redirects for the host of the old site, by the names of their files. */
export type OldSiteTable = Readonly<
  Record<'redirects.csv' | 'redirects-apache.txt' | 'redirects-nginx.conf', string>
>;

/**
 * Returns the redirects from an old site as a table, for Apache (mod_rewrite) and for nginx. An address that can’t be written
 * in such a file, because it has spaces or quotation marks, stands in the table alone.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function oldSiteTable(moved: readonly MovedAddress[]): OldSiteTable {
  const plain = moved.filter(({ from, to }) =>
    [from, to].every((address) => !/[\s"'`\\{};$<>]/.test(address)),
  );
  return {
    'redirects.csv': ['from,to', ...moved.map(({ from, to }) => [from, to].map(csvField).join(',')), ''].join(
      '\r\n',
    ),
    'redirects-apache.txt': ['RewriteEngine on', ...plain.map(apacheRule), ''].join('\n'),
    'redirects-nginx.conf': [
      'map $request_uri $archive_address {',
      ...plain.map(({ from, to }) => `  "${requestOf(from)}" "${to}";`),
      '}',
      '# Within “server”:',
      '# if ($archive_address) { return 301 $archive_address; }',
      '',
    ].join('\n'),
  };
}

function apacheRule({ from, to }: MovedAddress): string {
  const { pathname, search } = new URL(from);
  const path = decodeOrKeep(pathname);
  const rule = `RewriteRule "^/?${escaped(path.slice(1))}$" "${to.replaceAll('%', String.raw`\%`)}" [R=301,L${search === '' ? '' : ',QSD'},NE]`;
  const query = `RewriteCond "%{QUERY_STRING}" "^${escaped(search.slice(1))}$"\n`;
  return `${search === '' ? '' : query}${rule}`;
}

function requestOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

/** Apache compares paths after decoding them. */
function decodeOrKeep(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /["\\\s]/.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
