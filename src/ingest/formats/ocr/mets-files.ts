import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { SourceFault } from '../../contract/source-fault.ts';
import type { OcrBlock } from './ocr-text.ts';
import { hasArticles } from './parse-mets.ts';
import { parseAlto } from './parse-alto.ts';

/** The maximum size of a page or METS file, in bytes. */
const maxBytes = 60_000_000;

/** The pages of an issue, read when first needed. */
export class IssuePages {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, string>;
  readonly #pages = new Map<string, ReadonlyMap<string, OcrBlock> | undefined>();
  /** Missing files, by their names in METS. */
  readonly missing = new Set<string>();

  /** @param path of the METS file */
  constructor(path: string, files: ReadonlyMap<string, string>) {
    this.#folder = dirname(path);
    this.#files = files;
  }

  block(file: string, id: string): OcrBlock | undefined {
    if (!this.#pages.has(file)) this.#pages.set(file, this.#read(file));
    return this.#pages.get(file)?.get(id);
  }

  #read(file: string): ReadonlyMap<string, OcrBlock> | undefined {
    const href = this.#files.get(file) ?? file;
    const path = insideOf(this.#folder, href);
    if (path === undefined || statSync(path).size > maxBytes) {
      this.missing.add(href.slice(0, 200));
      return undefined;
    }
    try {
      return new Map(parseAlto(readFileSync(path, 'utf8')).map((block) => [block.id, block]));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      this.missing.add(href.slice(0, 200));
      return undefined;
    }
  }
}

/** Returns the path of a file in METS; undefined if it is not inside the folder of the METS file. */
function insideOf(folder: string, href: string): string | undefined {
  try {
    const path = realpathSync(join(folder, decodeURIComponent(href.replace(/^file:\/*(?:\.\/)?/, ''))));
    const inside = relative(realpathSync(folder), path);
    return inside === '..' || inside.startsWith(`..${sep}`) || !statSync(path).isFile() ? undefined : path;
  } catch {
    return undefined;
  }
}

const metsByFolder = new Map<string, string>();

/**
 * Returns whether a page belongs to an issue that a METS file next to it, or one folder up, divides into
 * articles.
 */
export function isOfIssue(path: string | undefined): boolean {
  if (path === undefined) return false;
  const folders = [dirname(path), dirname(dirname(path))];
  return folders.some((folder) => metsIn(folder).includes(basename(path)));
}

/** Returns the text of a folder's METS files, cached for the last folders. */
function metsIn(folder: string): string {
  const known = metsByFolder.get(folder);
  if (known !== undefined) return known;
  let text = '';
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (
        !entry.isFile() ||
        !(/mets/i.test(entry.name) && /\.xml$/i.test(entry.name)) ||
        statSync(path).size > maxBytes
      )
        continue;
      const mets = readFileSync(path, 'utf8');
      if (hasArticles(mets)) text += mets;
    }
  } catch {
    // A folder that can't be opened has no METS files.
  }
  if (metsByFolder.size > 1) metsByFolder.clear();
  metsByFolder.set(folder, text);
  return text;
}
