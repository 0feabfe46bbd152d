import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { site, type Files } from './content.ts';
import { runBuild } from './builds/run-build.ts';
import type { Ran } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes files into a folder; a content folder also needs the archive's settings. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A small fictional archive, and the site built from it. */
export interface BuiltFiction {
  readonly content: string;
  readonly out: string;
  readonly ran: Ran;
}

/** Builds a small fictional archive in a temporary folder. */
export function buildFiction(files: Files, ...options: string[]): BuiltFiction {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  writeFiles(content, { 'site.yaml': site, ...files });
  return { content, out, ran: runBuild('--content', content, '--out', out, ...options) };
}

/** Returns the digest of every file of a built site, by path: equal for identical sites. */
export function digestsOf(out: string): Map<string, string> {
  return new Map(
    [...filesOf(out)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** Returns every file of a built site as text, by path; Pagefind's are decompressed. */
export function textsOf(out: string): Map<string, string> {
  return new Map(
    [...filesOf(out)].map(([path, bytes]) => {
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path, (packed ? gunzipSync(bytes) : bytes).toString('utf8')];
    }),
  );
}

function filesOf(out: string): Map<string, Buffer> {
  if (!existsSync(out)) return new Map<string, Buffer>();
  return new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((file) => [relative(out, file), readFileSync(file)]),
  );
}
