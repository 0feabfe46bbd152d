import { fileProblem } from './file-problems.ts';
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { addressesFile } from '../archive/addresses/addresses.ts';
import { compareText } from '../text/compare-text.ts';
import { fileEndings } from '../schema/attachment.ts';
import { wordTableEnding } from '../schema/word-table.ts';
import { nearest } from '../text/edit-distance.ts';
import type { Problem } from '../archive/problem.ts';
import type { FoundFile, RecordKind } from '../archive/record.ts';
import { pictureEndings } from './pictures/picture-types.ts';
import { requireFormat } from './require-format.ts';

const folders: readonly { folder: string; type: RecordKind; ending: string }[] = [
  { folder: 'articles', type: 'article', ending: '.md' },
  { folder: 'entities', type: 'entity', ending: '.yaml' },
  { folder: 'topics', type: 'topic', ending: '.yaml' },
  { folder: 'pages', type: 'page', ending: '.md' },
  { folder: 'papers', type: 'paper', ending: '.yaml' },
  { folder: 'issues', type: 'issue', ending: '.yaml' },
  { folder: 'review', type: 'review', ending: '.yaml' },
];

/** Returns whether texts may name files with an ending: pictures, and files beside articles. */
export function isNamed(ending: string): boolean {
  return pictureEndings.has(ending.toLowerCase()) || fileEndings.has(ending.toLowerCase());
}

/** Returns whether the records of a folder may name a file: as texts do, and issues their tables of words. */
export function isNamedIn(folder: string, file: string): boolean {
  return isNamed(extname(file)) || (folder === 'issues' && extname(file) === wordTableEnding);
}

/** Records that are a single file at the root of a content folder. */
const rootRecords: readonly { name: string; type: RecordKind; id: string }[] = [
  { name: 'review.yaml', type: 'refusals', id: 'review' },
  { name: 'links.yaml', type: 'links', id: 'links' },
  { name: 'withheld.yaml', type: 'withheld', id: 'withheld' },
  { name: 'releases.yaml', type: 'releases', id: 'releases' },
  { name: 'synonyms.yaml', type: 'synonyms', id: 'synonyms' },
];

/** What comes with the program: the guide for keepers with its folder, and the field reference. */
export const guideParts = ['README.md', 'FIELDS.md', 'guide'];

/** All files and folders at the root of a content folder, besides those of records. */
const rootNames = [
  'site.yaml',
  ...rootRecords.map(({ name }) => name),
  addressesFile,
  'revisions.jsonl',
  ...guideParts,
];

/**
 * Lists the files of a content folder that hold records, by path.
 *
 * @returns the files, and a warning for each file that is skipped but may be intended as one
 * @throws {NewerArchive} if they are of a later format, whoever opens them
 */
export function findFiles(contentDir: string): { files: FoundFile[]; problems: Problem[] } {
  requireFormat(contentDir);
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const { folder, type, ending } of folders) {
    for (const { path, type: found } of walk(join(contentDir, folder), `${basename(contentDir)}/${folder}`)) {
      const extension = extname(path);
      if (found === 'unreadable')
        problems.push({
          severity: 'error',
          file: path,
          ...fileProblem('folder-unreadable'),
        });
      else if (found === 'link')
        problems.push({ severity: 'warning', file: path, ...fileProblem('file-skipped-link') });
      else if (found === 'special')
        problems.push({ severity: 'warning', file: path, ...fileProblem('file-skipped-special') });
      else if (extension === ending) files.push({ type, file: path, id: basename(path, ending) });
      else if (!isNamedIn(folder, path)) {
        problems.push({ severity: 'warning', file: path, ...fileProblem('file-skipped', { ending }) });
      }
    }
  }
  problems.push(...unknownAtRoot(contentDir));
  for (const { name, type, id } of rootRecords)
    if (existsSync(join(contentDir, name))) files.push({ type, file: `${basename(contentDir)}/${name}`, id });
  return { files: files.toSorted((a, b) => compareText(a.file, b.file)), problems };
}

/**
 * Warns about files and folders at the root of a content folder that are not known, such as a misspelled
 * folder.
 */
function unknownAtRoot(contentDir: string): Problem[] {
  const known = [...rootNames, ...folders.map(({ folder }) => folder)];
  return readdirSync(contentDir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !known.includes(name))
    .filter((entry) => entry.isDirectory() || !isNamed(extname(entry.name)))
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((entry) => ({
      severity: 'warning',
      file: `${basename(contentDir)}/${entry.name}`,
      ...fileProblem('root-file-unknown', {
        which: entry.isDirectory() ? 'folder' : 'file',
        near: nearest(entry.name.toLowerCase(), known),
        known,
      }),
    }));
}

/** Returns the record file that a path stands for, as {@link findFiles} lists it; undefined if it is none. */
export function recordFileAt(file: string): FoundFile | undefined {
  const [, folder = '', ...rest] = file.split('/');
  const root = rest.length === 0 ? rootRecords.find(({ name }) => name === folder) : undefined;
  if (root) return { type: root.type, file, id: root.id };
  const known = folders.find((one) => one.folder === folder);
  if (!known || rest.length === 0 || rest.some((part) => part.startsWith('.'))) return undefined;
  const { type, ending } = known;
  return extname(file) === ending ? { type, file, id: basename(file, ending) } : undefined;
}

function* walk(
  dir: string,
  label: string,
): Generator<{ path: string; type: 'file' | 'link' | 'special' | 'unreadable' }> {
  if (!existsSync(dir)) return;
  let entries: Dirent[];
  try {
    entries = readdirSync(dir, { withFileTypes: true });
  } catch {
    yield { path: label, type: 'unreadable' };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = `${label}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(join(dir, entry.name), path);
    else yield { path, type: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'special' };
  }
}
