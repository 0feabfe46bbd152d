import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withTables } from '../../../../src/site/output/tables-in-page.ts';

const page = '<html><body><p>A page.</p><script type="module" src="/a.js"></script></body></html>';
const packed = (tables: unknown) => gzipSync(JSON.stringify(tables));
const tablesOf = (html: string) =>
  JSON.parse(
    /<script type="application\/json" id="search-tables">([^<]*)<\/script>/.exec(html)![1]!,
  ) as unknown;

test('the search page has the tables of the index, whatever they have', () => {
  const tables = { version: 1, words: ['a', '</script><b>', '$&', 'é'] };
  const html = withTables(page, packed(tables));
  expect(tablesOf(html)).toEqual(tables);
  expect(html.endsWith('</body></html>')).toBe(true);
  expect(html).not.toContain('</script><b>');
});

test('those of the last build are replaced, so that the page is the same as a new one', () => {
  const next = packed({ version: 1, words: ['b'] });
  expect(withTables(withTables(page, packed({ version: 1 })), next)).toBe(withTables(page, next));
});
