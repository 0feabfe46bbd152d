import { expect, test } from 'vitest';
import { oldSiteTable } from '../../../../src/ingest/write/old-site-table.ts';

// All addresses are fiction.

const to = 'https://archive.example/articles/ferry/';
const table = (from: string) => oldSiteTable([{ from, to }]);

test('an old address redirects to its article in Apache, nginx and a table', () => {
  const {
    'redirects.csv': csv,
    'redirects-apache.txt': apache,
    'redirects-nginx.conf': nginx,
  } = table('https://courier.example/2019/ferry.html');
  expect(csv).toBe(`from,to\r\nhttps://courier.example/2019/ferry.html,${to}\r\n`);
  expect(apache).toBe(`RewriteEngine on\nRewriteRule "^/?2019/ferry\\.html$" "${to}" [R=301,L,NE]\n`);
  expect(nginx).toContain(`  "/2019/ferry.html" "${to}";\n`);
});

test('an address with a query redirects only with that query', () => {
  const { 'redirects-apache.txt': apache, 'redirects-nginx.conf': nginx } = table(
    'https://courier.example/?p=17',
  );
  expect(apache).toContain(
    `RewriteCond "%{QUERY_STRING}" "^p=17$"\nRewriteRule "^/?$" "${to}" [R=301,L,QSD,NE]`,
  );
  expect(nginx).toContain('"/?p=17"');
});

test('an address in other letters is compared as Apache reads it', () => {
  expect(table('https://courier.example/f%C3%A4hre')['redirects-apache.txt']).toContain('"^/?fähre$"');
});

test('an address that could end a line of the settings of a server is in the table alone', () => {
  const tables = table('https://courier.example/a;return 200 "x"');
  expect(tables['redirects.csv']).toContain('courier.example/a;return 200');
  expect(tables['redirects-apache.txt']).toBe('RewriteEngine on\n');
  expect(tables['redirects-nginx.conf']).not.toContain('return 200');
});
