import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stagingName } from '../files/changes/planned-replacement.ts';
import { privatePath } from '../files/private-folder.ts';
import { compareText } from '../text/compare-text.ts';

/** The parts of an archive, by their names in a backup; each is a folder, or a file, in the archive’s folder. */
const parts = ['content', 'public', 'private', 'package.json', 'package-lock.json'] as const;

/**
 * What in the private folder is of this machine alone: copies of the archive and where backups are, decisions that are not yet written, what was
 * sent to which host, and work that was interrupted.
 */
const ownFolders = new Set(['backups.json', 'copies', 'decisions', 'published', stagingName]);
/** Locks, journals and unfinished files of the program, and what systems leave in folders. */
const passing =
  /^(?:\.changes|\.[^/]*\.lock(?:\.\d+)?(?:\.dead)?|\.new-archive\.json|\..*\.importing|\..*\.backfile-part|\.DS_Store|Thumbs\.db)$/;
/** What keepers and the program write as text, as opposed to pictures and other files beside articles. */
const texts = /\.(?:md|ya?ml|txt|json|csv|tsv|vtt|css)$/i;

/** A file of an archive. */
export interface ArchiveFile {
  /** In a backup: `content/articles/letter.md`, `private/withheld/1.json`. */
  readonly path: string;
  /** An absolute path. */
  readonly place: string;
}

/** Which files: all, or only the texts of the content and of the private folder, which the program changes. */
export type CopyScope = 'everything' | 'texts';

/** Returns whether a file of a backup is one of a scope. */
export function isInScope(path: string, scope: CopyScope): boolean {
  return scope === 'everything' || (/^(?:content|private)\//.test(path) && texts.test(path));
}

/**
 * Lists the files that make up an archive, by path; what was captured of old sites, if it is left out; links, which are not followed; and repositories of Git, of which nothing
 * is listed: their settings name programs.
 *
 * @param withCaptures whether with what was captured of old sites, which is many times as large as the archive
 * @throws what node:fs throws
 */
export function archiveFiles(contentDir: string, scope: CopyScope, withCaptures = false) {
  const files: ArchiveFile[] = [];
  const links: string[] = [];
  const repositories: string[] = [];
  const captures: ArchiveFile[] = [];
  const visit = (folder: string, path: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const inside = { path: `${path}/${entry.name}`, place: join(folder, entry.name) };
      if (!withCaptures && isCapture(inside.path)) captures.push(inside);
      else if (passing.test(entry.name) || (path === 'private' && ownFolders.has(entry.name))) continue;
      else if (isRepository(entry.name)) repositories.push(inside.path);
      else if (entry.isDirectory()) visit(inside.place, inside.path);
      else if (entry.isSymbolicLink()) links.push(inside.path);
      else if (entry.isFile() && isInScope(inside.path, scope)) files.push(inside);
    }
  };
  for (const part of parts) {
    const place = placeInArchive(contentDir, part);
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat?.isDirectory()) visit(place, part);
    else if (stat?.isFile() && isInScope(part, scope)) files.push({ path: part, place });
  }
  if (scope === 'everything') files.push(...packedProgram(dirname(contentDir)));
  return {
    files: files.toSorted((a, b) => compareText(a.path, b.path)),
    links: links.toSorted(compareText),
    repositories: repositories.toSorted(compareText),
    captures,
  };
}

/** Whether a file is what was captured of an old site. */
function isCapture(path: string): boolean {
  return /^private\/web\/.+\.warc\.gz$/.test(path);
}

/** Returns where a file of a backup belongs in an archive, an absolute path. */
export function placeInArchive(contentDir: string, path: string): string {
  return join(dirname(contentDir), pathInArchive(contentDir, path));
}

/** Returns the same, relative to the folder of the archive. */
export function pathInArchive(contentDir: string, path: string): string {
  const [part = '', ...rest] = path.split('/');
  const own = { content: basename(contentDir), private: privatePath }[part] ?? part;
  return [own, ...rest].join('/');
}

/** Returns whether a path is one that a backup may have: of a known part, and leading nowhere else. */
export function isBackupPath(path: string): boolean {
  const names = path.split('/');
  const [part = '', ...rest] = names;
  if (names.some((name) => ['', '.', '..'].includes(name) || /[\0\\]/.test(name))) return false;
  if (part === 'private' && ownFolders.has(rest[0] ?? '')) return false;
  if (names.some((name) => passing.test(name))) return false;
  if (rest.length > 0) return ['content', 'public', 'private'].includes(part);
  return ['package.json', 'package-lock.json'].includes(part) || isPackage(part);
}

/**
 * Returns whether a file of a backup may become one of an archive. Programs are not taken from a backup, which may come from
 * anybody: neither a repository of Git, whose settings and hooks name some, nor the program and what is installed with it.
 */
export function isReturned(path: string): boolean {
  return path.includes('/') && !path.split('/').some(isRepository);
}

/** Whether some system takes a name for that of a folder of Git: https://git-scm.com/docs/git-config#coreprotectNTFS */
function isRepository(name: string): boolean {
  const plain = name.replaceAll(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, '').toLowerCase();
  return /^(?:\.git|git~\d+)(?:[. ]*|:.*)$/.test(plain);
}

/** Returns the package of the program that the archive has beside its `package.json`, if that names one. */
function packedProgram(root: string): ArchiveFile[] {
  try {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    const named = manifest.dependencies?.['backfile']?.replace(/^file:(?:\.\/)?/, '') ?? '';
    return isPackage(named) && existsSync(join(root, named))
      ? [{ path: named, place: join(root, named) }]
      : [];
  } catch {
    // Without a package.json that can be read, it names none.
    return [];
  }
}

function isPackage(name: string): boolean {
  return /^[\w.-]+\.tgz$/.test(name) && !name.startsWith('.');
}
