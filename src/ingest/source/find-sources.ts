import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../archive/problem.ts';
import { compareText } from '../../schema/date.ts';
import { refuse, warn } from '../contract/incoming.ts';
import { exportFolder } from './export-folders.ts';
import { shownName } from './shown-name.ts';

/** A file to read. */
export interface FoundSource {
  /** As its keeper would write it, and as problems name it. */
  readonly name: string;
  /** An absolute path; undefined for standard input. */
  readonly path?: string;
  /** The folder that was asked for, or the file's own: images may come from there. */
  readonly root?: string;
  /** The ZIP archive that it lies in, as its keeper would write it: part of what the article notes as its origin. */
  readonly archive?: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
}

export interface FoundSources {
  readonly sources: readonly FoundSource[];
  /** What was asked for and can't be read. */
  readonly problems: readonly Problem[];
  /** Pictures, styles and the like that lie among the articles. */
  readonly passedOver: number;
}

const besides = new Set(
  '.jpg .jpeg .png .gif .webp .avif .svg .ico .bmp .tif .tiff .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm .mov .avi'.split(
    ' ',
  ),
);

/** What tells people or programs of the files beside it, and is no article: by name, with any ending of a text. */
const notes =
  /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|code_of_conduct|security|authors|thumbs|desktop|package|package-lock|composer|tsconfig|jsconfig|gemfile|makefile|dockerfile)(?:\.(?:md|markdown|txt|rst|json|lock|db|ini))?$/i;

/**
 * Finds the files to read, in the order of their paths; of a folder the files that describe it (`_index.md`) first,
 * because they name what the others only refer to.
 *
 * @param paths as given; `-` is standard input
 * @param shownAs what a folder is called to the keeper, where that is not its path
 */
export function findSources(paths: readonly string[], shownAs?: string): FoundSources {
  const sources: FoundSource[] = [];
  const problems: Problem[] = [];
  let passedOver = 0;
  const fail = (name: string, message: string, advice: string) =>
    problems.push(refuse({ file: shownName(name) }, message, advice).problem);

  const walk = (folder: string, name: string, root: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      fail(name, 'The folder can’t be opened.', 'Look at who may read it.');
      return;
    }
    const known = exportFolder(folder, entries);
    if (known) {
      problems.push(warn({ file: shownName(name) }, known.note, 'There is nothing to do.').problem);
    }
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) {
      if (known && !known.takes(entry)) continue;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const shown = join(name, entry.name);
      if (entry.isDirectory()) walk(path, shown, root);
      else if (entry.isSymbolicLink()) {
        if (!leadsInside(path, root))
          fail(
            shown,
            'It is a link to a place outside the folder, and such links are not followed.',
            'Put the file itself here, or import it by its own path.',
          );
      } else if (!entry.isFile()) fail(shown, 'It is not a file.', 'Take it out of the folder.');
      else if (besides.has(extname(entry.name).toLowerCase()) || notes.test(entry.name)) passedOver += 1;
      else sources.push({ name: shownName(shown), path, root, size: lstatSync(path).size });
    }
  };

  for (const given of paths) {
    if (given === '-') {
      sources.push({ name: 'standard input', size: 0 });
      continue;
    }
    const path = resolve(given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) fail(given, 'There is no such file or folder.', 'Look at how its path is written.');
    else if (stat.isDirectory()) walk(path, shownAs ?? given, realpathSync(path));
    else if (stat.isFile())
      sources.push({ name: shownName(given), path, root: resolve(path, '..'), size: stat.size });
    else fail(given, 'It is neither a file nor a folder.', 'Name a file, a folder, or - for standard input.');
  }
  const isIndex = ({ name }: FoundSource) => (/(^|\/)_index\.\w+$/.test(name) ? 0 : 1);
  return { sources: sources.toSorted((a, b) => isIndex(a) - isIndex(b)), problems, passedOver };
}

/** A link to another file of the folder is no loss: that file is read by itself. */
function leadsInside(path: string, root: string): boolean {
  try {
    const inside = relative(root, realpathSync(path));
    return inside !== '..' && !inside.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
