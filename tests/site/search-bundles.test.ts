import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../../src/browser/tables.ts';
import { temporaryFolder } from '../support/build.ts';
import { runCommand } from '../support/run-command.ts';

describe('the index of an archive in several languages', () => {
  let out: string;
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
    const languages = JSON.parse(readFileSync(join(out, 'pagefind/languages.json'), 'utf8')) as Listed[];
    const counts = languages.map(({ documents }) => documents);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(languages.map(({ language }) => language).toSorted()).toEqual(
      readdirSync(join(out, 'pagefind'))
        .filter((name) => name !== 'languages.json')
        .toSorted(),
    );
    expect(languages.length).toBeGreaterThan(3);
    for (const { language, documents } of languages) {
      const entry = JSON.parse(
        readFileSync(join(out, 'pagefind', language, 'pagefind-entry.json'), 'utf8'),
      ) as {
        languages: Record<string, { page_count: number }>;
      };
      const pages = Object.values(entry.languages).map(({ page_count }) => page_count);
      expect([language, pages]).toEqual([language, [documents]]);
    }
  });

  test('numbers the articles in the order of their dates, and the entities after them', async () => {
    const languages = JSON.parse(readFileSync(join(out, 'pagefind/languages.json'), 'utf8')) as Listed[];
    for (const { language, documents, articles, hash } of languages) {
      const folder = join(out, 'pagefind', language);
      const read = async (file: string) => Uint8Array.from(readFileSync(file));
      const tables = await openTables(`${folder}/`, hash, read);
      const runs = await tables.dates();
      expect(runs.at(-1)?.to ?? 0).toBe(articles);
      const texts = new Map(readFragments(folder));
      const numbered = tables.texts.map(({ hash }) => texts.get(hash)!);
      expect(numbered.length).toBe(documents);
      for (const [number, { url, filters }] of numbered.entries()) {
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

/** A bundle, as `languages.json` lists it. */
interface Listed {
  readonly language: string;
  readonly documents: number;
  readonly articles: number;
  readonly hash: string;
}

interface Fragment {
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The documents of a bundle by Pagefind's ids for them. */
function readFragments(folder: string): [string, Fragment][] {
  return readdirSync(join(folder, 'fragment')).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    const content = JSON.parse(text.slice('pagefind_dcd'.length)) as Fragment | Record<string, Fragment>;
    return 'url' in content
      ? [[name.replace(/\.pf_fragment$/, ''), content as Fragment]]
      : Object.entries(content as Record<string, Fragment>);
  });
}
