import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
    const languages = JSON.parse(readFileSync(join(out, 'pagefind/languages.json'), 'utf8')) as {
      language: string;
      documents: number;
    }[];
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

  test('has nothing of Pagefind’s own search page', () => {
    const files = readdirSync(join(out, 'pagefind'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /ui\.|highlight/.test(file))).toEqual([]);
  });
});
