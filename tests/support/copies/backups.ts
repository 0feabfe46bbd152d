import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { article, entity, writeContent } from '../content.ts';
import type { Packed } from '../zip.ts';

// All of it is fiction.

/** When copies are made. */
export const copyTime = new Date('2026-11-29T07:30:00Z');
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x80, 0xfe);

/** Writes an archive with files of each part, and files that no backup has. */
export function archiveOfAllParts(): string {
  const contentDir = writeContent({
    'articles/ferry.md': article('', 'Jane Quill took the ferry.', { entities: '[jane-quill]' }),
    'articles/gate.jpg': picture,
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  });
  const root = dirname(contentDir);
  const others = {
    'package.json': '{ "dependencies": { "backfile": "file:backfile-0.2.0.tgz" } }',
    'package-lock.json': '{}',
    'backfile-0.2.0.tgz': 'the program',
    'public/robots.txt': 'User-agent: *\n',
    '.backfile/private/requests/1.json': '{"of":"Jane Quill"}',
    '.backfile/private/published/host.json': '{}',
    '.backfile/private/decisions/content/1.json': '{}',
    'content/.changes.lock': '1 2',
    'dist/index.html': 'made again by a build',
    'notes.txt': 'a file of the keeper',
  };
  for (const [path, text] of Object.entries(others)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return contentDir;
}

/** The files of a folder, with their bytes as text, but for copies. */
export function filesBelow(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !entry.parentPath.endsWith('copies') && !entry.name.endsWith('zip'),
      )
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Backs up an archive beside it. */
export function backUp(contentDir: string) {
  const file = join(dirname(contentDir), 'backup.zip');
  return { file, written: writeBackup(file, { contentDir, scope: 'everything', now: copyTime }) };
}

/** How a backup is unpacked, with a file in the place of the program. */
export const unpackTo = (folder: string) => ({
  folder,
  addProgram: (part: string, before: string | undefined) =>
    writeFileSync(join(part, 'package.json'), `made anew, beside ${before}`),
});

/** What is brought back, as it was shown. */
export const returnOrder = (contentDir: string, digest: string, mayLose = false) => ({
  contentDir,
  digest,
  mayLose,
  now: copyTime,
});

/** Of a file that is empty. */
export const digestOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A backup with files of its own making; `listed` is what its list says of them. */
export function forgeBackup(files: readonly Packed[], listed: object, more: object = {}): Packed[] {
  const manifest = {
    format: 1,
    contentFormat: 1,
    made: copyTime.toISOString(),
    program: '0.2.0',
    scope: 'everything',
    files: listed,
    ...more,
  };
  return [...files, { name: 'backup.json', content: JSON.stringify(manifest) }];
}
const empty = { content: '' };

/** A backup of files that are empty. */
export function forgeEmptyFiles(...names: readonly string[]): Packed[] {
  const listed = names.map((name) => [name, [0, digestOfNothing]] as const);
  return forgeBackup(
    names.map((name) => ({ name, ...empty })),
    Object.fromEntries(listed),
  );
}
