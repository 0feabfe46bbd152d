import { gunzipSync } from 'node:zlib';
import { tablesElementId } from '../../search/format/packed-index.ts';

/** The page with the tables of the search index, below the output folder. */
export const searchPageFile = 'search/index.html';

const element = new RegExp(`<script type="application/json" id="${tablesElementId}">[^<]*</script>`);

/**
 * Puts the tables of the search index into the search page, in place of those of the last build: a first search then needs
 * one request less.
 *
 * @param packed the bytes of `index.packed`
 */
export function withTables(html: string, packed: Uint8Array): string {
  const tables = gunzipSync(packed).toString();
  const text = `<script type="application/json" id="${tablesElementId}">${tables.replaceAll('<', String.raw`\u003c`)}</script>`;
  if (element.test(html)) return html.replace(element, () => text);
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html : html.slice(0, end) + text + html.slice(end);
}
