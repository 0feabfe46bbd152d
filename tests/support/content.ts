import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { problemText } from '../../src/archive/problem.ts';
import { openArchive, type OpenedArchive, type OpenSettings } from '../../src/files/open-archive.ts';

/** Files of a content folder, by path. All content written by tests is fiction. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const site =
  'title: The Example Courier\ndescription: A paper that never was.\nurl: https://courier.example/\n';

/** Settings with which records are published that no article uses. */
export const publishUnused: Files = { 'site.yaml': `${site}unusedRecords: publish\n` };

/** Writes a temporary content folder, removed when the test ends. Returns its path. */
export function writeContent(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ 'site.yaml': site, ...files })) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, 'content');
}

export const openSettings: OpenSettings = {
  entityHref: '/entities/{}/',
  words: { section: 'Section {}', withheld: 'Withheld' },
  day: '2026-03-01',
};

export function open(files: Files): Promise<OpenedArchive> {
  return openArchive(writeContent(files), openSettings);
}

/** Returns the visible files of a content folder, by path. */
export function filesIn(contentDir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.startsWith('.') && statSync(join(contentDir, file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(contentDir, file), 'utf8')]),
  );
}

/** Returns every problem of a content folder, as its keeper reads it. */
export async function problemsOf(files: Files): Promise<string> {
  return (await open(files)).problems.map(problemText).join('\n\n');
}

/** Returns an article file with the required fields and `more` front matter. */
export function article(
  more = '',
  body = 'A body of fiction.',
  required: Partial<Record<'title' | 'date' | 'entities' | 'topics', string>> = {},
): string {
  const fields = { title: 'A title', date: '2018-06-19', entities: '[]', topics: '[]', ...required };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}${more}---\n\n${body}\n`;
}

export function entity(name: string, kind = 'organization', more = ''): string {
  return `name: ${name}\nkind: ${kind}\n${more}`;
}
