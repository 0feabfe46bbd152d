import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SourceFault } from '../../contract/source-fault.ts';
import { blockWithin, type OcrPage, type SourceBox } from './ocr-page.ts';
import type { OcrBlock } from './ocr-text.ts';
import { hasZones } from './parse-didl.ts';
import { hasArticles, type MetsArea } from './parse-mets.ts';
import { type FoundPicture, findPicture, insideOf } from './page-pictures.ts';
import { parseAlto } from './parse-alto.ts';

/** The maximum size of a page or METS file, in bytes. */
const maxBytes = 60_000_000;

/** What an article has in a file: one block, or the blocks of a group. */
export interface FoundArea {
  readonly blocks: readonly OcrBlock[];
  /** Their places; none if the file does not say. */
  readonly boxes: readonly SourceBox[];
}

/** The pages of an issue, read when first needed. */
export class IssuePages {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, string>;
  readonly #pages = new Map<string, OcrPage | undefined>();
  /** Missing files, by their names in METS. */
  readonly missing = new Set<string>();

  /** @param path of the METS file */
  constructor(path: string, files: ReadonlyMap<string, string>) {
    this.#folder = dirname(path);
    this.#files = files;
  }

  /** Returns what an area names; undefined if its file or the block is missing. */
  find({ file, block: id, corners }: Omit<MetsArea, 'part'>): FoundArea | undefined {
    const page = this.page(file);
    if (!page) return undefined;
    if (corners) {
      const [left, top, right, bottom] = corners;
      const box = [left, top, right - left, bottom - top] as const;
      return { blocks: [blockWithin(page, id, box)], boxes: [box] };
    }
    const ids = page.groups.get(id) ?? [id];
    const blocks = page.blocks.filter((block) => ids.includes(block.id));
    const boxes = ids.flatMap((one) => {
      const block = blocks.find((other) => other.id === one);
      const box = block?.box ?? page.boxes.get(one);
      return box ? [box] : [];
    });
    return blocks.length === 0 && boxes.length === 0 ? undefined : { blocks, boxes };
  }

  /** Returns a page; undefined if its file is missing or can’t be read. */
  page(file: string): OcrPage | undefined {
    if (!this.#pages.has(file)) this.#pages.set(file, this.#read(file));
    return this.#pages.get(file);
  }

  /** Returns the path of a file as METS states it. */
  hrefOf(file: string): string {
    return this.#files.get(file) ?? file;
  }

  /**
   * Returns the file of the picture of a page, wherever METS or the name of its text leads to one that can be shown; or the name of
   * one that can’t.
   */
  pictureOf(files: readonly string[], text: string): FoundPicture {
    const names = [...files.filter((file) => file !== text), text].map((file) => this.hrefOf(file));
    return findPicture(this.#folder, names);
  }

  #read(file: string): OcrPage | undefined {
    const href = this.hrefOf(file);
    const path = insideOf(this.#folder, href);
    if (path === undefined || statSync(path).size > maxBytes) {
      this.missing.add(href.slice(0, 200));
      return undefined;
    }
    try {
      return parseAlto(readFileSync(path, 'utf8'));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      this.missing.add(href.slice(0, 200));
      return undefined;
    }
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
        !(/mets|didl|mpeg21/i.test(entry.name) && /\.xml$/i.test(entry.name)) ||
        statSync(path).size > maxBytes
      )
        continue;
      const mets = readFileSync(path, 'utf8');
      if (hasArticles(mets) || hasZones(mets)) text += mets;
    }
  } catch {
    // A folder that can't be opened has no METS files.
  }
  if (metsByFolder.size > 1) metsByFolder.clear();
  metsByFolder.set(folder, text);
  return text;
}
