import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackedBundle } from '../../src/archive/packed-index.ts';
import { openTables } from '../../src/browser/tables.ts';
import { Texts } from '../../src/browser/texts.ts';
import { temporaryFolder } from '../support/build.ts';
import { runCommand } from '../support/run-command.ts';

describe('the index of an archive in several languages', () => {
  let out: string;
  const bundles = () =>
    JSON.parse(gunzipSync(readFileSync(join(out, 'pagefind/bundles.packed'))).toString()) as PackedBundle[];
  beforeAll(() => {
    out = join(temporaryFolder(), 'out');
    const { code, stderr } = runCommand(
      'build',
      '--content',
      'tests/fixtures/languages/content',
      '--out',
      out,
    );
    expect(code, stderr).toBe(0);
  });

  test('is one bundle a language, listed with the most documents first', () => {
    const languages = bundles();
    const counts = languages.map(({ documents }) => documents);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(languages.map(({ language }) => language).toSorted()).toEqual(
      readdirSync(join(out, 'pagefind'))
        .filter((name) => name !== 'bundles.packed')
        .toSorted(),
    );
    expect(languages.length).toBeGreaterThan(3);
  });

  test('numbers the articles in the order of their dates, and the entities after them', async () => {
    const read = async (url: string) => Uint8Array.from(readFileSync(url.replace(/\?.*/, '')));
    for (const packed of bundles()) {
      const { language, documents, articles } = packed;
      const folder = `${join(out, 'pagefind', language)}/`;
      const tables = openTables(folder, packed, read);
      const texts = new Texts(tables, read);
      const runs = tables.dates();
      expect([tables.size, runs.at(-1)?.to ?? 0]).toEqual([documents, articles]);
      for (let number = 0; number < documents; number += 1) {
        const { url, filters } = await texts.text(number);
        const run = runs.find(({ from, to }) => from <= number && number < to);
        expect([url, url.includes('/articles/')]).toEqual([url, run !== undefined]);
        if (run) expect([url, filters['date']![0]!.slice(0, 10)]).toEqual([url, run.earliest]);
      }
    }
  });

  test('has nothing of Pagefind’s own search', () => {
    const files = readdirSync(join(out, 'pagefind'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /ui\.|\.js$/.test(file))).toEqual([]);
  });
});
