import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction } from '../support/build.ts';

// Everything here is fiction. The addresses were published by an archive that had more.
const addresses = [
  '/articles/deleted/ 2026-01-02 bcd67',
  '/articles/letter/ 2026-01-02',
  '/1907/05/06/ 2026-01-02',
  '/about-us/',
  '/entities/eagles/with/nobody/',
  '/entities/nobody/',
  '/entities/nobody/articles.csv',
  '/undated/page/3/',
];

test('a site has a page or a file at each address that was published', () => {
  const text = `${addresses.join('\n')}\n`;
  const { ran, out } = buildFiction({ ...fiction, 'addresses.txt': text });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stderr).toContain('/articles/deleted/');
  const files = addresses.map((line) => line.split(' ')[0]!.replace(/\/$/, '/index.html'));
  const implied = ['/1907/index.html', '/on-this-day/05-06/index.html', '/undated/page/2/index.html'];
  const beside = ['feed.xml', 'feed.json', 'index.json', 'articles.jsonl', 'citations.bib'];
  const all = [
    ...files,
    ...implied,
    '/a/bcd67/index.html',
    ...beside.map((name) => `/entities/nobody/${name}`),
  ];
  expect(all.filter((file) => !existsSync(join(out, file)))).toEqual([]);
});
