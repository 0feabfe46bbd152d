import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../archive/problem.ts';
import { compareText } from '../../text/compare-text.ts';
import { refuse, warn } from '../contract/incoming.ts';
import { exportFolder } from './export-folders.ts';
import { displayName } from './display-name.ts';
import { sourceProblem } from '../contract/source-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/** A file to read. */
export interface FoundSource {
  /** The name used for its keeper and in problems. */
  readonly name: string;
  /** An absolute path; undefined for standard input. */
  readonly path?: string;
  /** The given folder, or the folder of the file: images may be found there. */
  readonly root?: string;
  /**
   * The ZIP archive that contains it, as named for the keeper; part of the origin recorded in the article.
   */
  readonly archive?: string;
  /** In bytes; 0 if unknown. */
  readonly size: number;
}

const assetExtensions = new Set(
  '.jpg .jpeg .png .gif .webp .avif .svg .ico .bmp .tif .tiff .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm .mov .avi'.split(
    ' ',
  ),
);

/** Files about the files next to them, which are not articles: by name, with any text extension. */
const notes =
  /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|code_of_conduct|security|authors|thumbs|desktop|package|package-lock|composer|tsconfig|jsconfig|gemfile|makefile|dockerfile)(?:\.(?:md|markdown|txt|rst|json|lock|db|ini))?$/i;

/**
 * Finds the files to read, by path; within a folder, files that describe it (`_index.md`) come first, because
 * they name what the others only refer to.
 *
 * @param paths as given; `-` is standard input
 * @param shownAs the name of a folder for the keeper, if it is not its path
 * @returns the files, problems with those that can’t be read, and how many pictures, styles and the like were skipped
 */
export function findSources(paths: readonly string[], shownAs?: string) {
  const sources: FoundSource[] = [];
  const problems: Problem[] = [];
  let skipped = 0;
  const fail = (name: string, said: CatalogMessage) =>
    problems.push(refuse({ file: displayName(name) }, said).problem);

  const walk = (folder: string, name: string, root: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      fail(name, sourceProblem('source-folder-unreadable'));
      return;
    }
    const known = exportFolder(folder, entries);
    if (known) {
      problems.push(warn({ file: displayName(name) }, known.note).problem);
    }
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) {
      if (known && !known.includes(entry)) continue;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const displayPath = join(name, entry.name);
      if (entry.isDirectory()) walk(path, displayPath, root);
      else if (entry.isSymbolicLink()) {
        if (!leadsInside(path, root)) fail(displayPath, sourceProblem('source-is-link-outside'));
      } else if (!entry.isFile()) fail(displayPath, sourceProblem('source-is-no-file'));
      else if (assetExtensions.has(extname(entry.name).toLowerCase()) || notes.test(entry.name)) skipped += 1;
      else sources.push({ name: displayName(displayPath), path, root, size: lstatSync(path).size });
    }
  };

  for (const given of paths) {
    if (given === '-') {
      sources.push({ name: 'standard input', size: 0 });
      continue;
    }
    const path = resolve(given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) fail(given, sourceProblem('source-missing'));
    else if (stat.isDirectory()) walk(path, shownAs ?? given, realpathSync(path));
    else if (stat.isFile())
      sources.push({ name: displayName(given), path, root: resolve(path, '..'), size: stat.size });
    else fail(given, sourceProblem('source-is-nothing'));
  }
  const isIndex = ({ name }: FoundSource) => (/(^|\/)_index\.\w+$/.test(name) ? 0 : 1);
  return { sources: sources.toSorted((a, b) => isIndex(a) - isIndex(b)), problems, skipped };
}

/** Returns whether a symbolic link leads to another file of the folder, which is read by itself. */
function leadsInside(path: string, root: string): boolean {
  try {
    const inside = relative(root, realpathSync(path));
    return inside !== '..' && !inside.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
