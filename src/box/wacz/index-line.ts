/** Where a record is in a WARC. */
export interface PlacedRecord {
  readonly url: string;
  readonly mediaType: string;
  readonly digest: string;
  /** In bytes. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
}

/**
 * Returns the line of a record in an index (CDXJ).
 *
 * @param time `2026-11-28T00:00:00Z`
 * @see https://specs.webrecorder.net/cdxj/0.1.0/
 */
export function indexLine(record: PlacedRecord, time: string, filename: string): string {
  const { url, mediaType, digest, offset, length } = record;
  const fields = {
    url,
    mime: mediaType.split(';')[0],
    status: '200',
    digest,
    length: `${length}`,
    offset: `${offset}`,
    filename,
  };
  return `${sortKey(url)} ${time.replace(/\D/g, '')} ${JSON.stringify(fields)}\n`;
}

/** Returns the key by which web archives sort and find an address: `example,courier)/articles/letter`. */
export function sortKey(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .toReversed()
    .join(',');
  const path = pathname.toLowerCase().replace(/(?<=.)\/$/, '');
  return `${host}${port === '' ? '' : `:${port}`})${path}${search.toLowerCase()}`;
}
