import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { type Document, parseDocument, type YAMLMap } from 'yaml';
import type { WordTable } from '../../schema/word-table.ts';
import type { IncomingIssue, IncomingPrint } from '../contract/incoming.ts';
import {
  type PageCopy,
  pageDigest,
  regionsDigest,
  renumbered,
  type WrittenPage,
  writtenPage,
} from './page-copies.ts';

/** An article of the archive, and where it stands. */
export interface PlacedId {
  readonly article: string;
  readonly regions: IncomingPrint['regions'];
}

/** What becomes of the file of an issue that is there. */
export interface MergedIssue {
  /** The new text of the file; undefined if nothing changes. */
  readonly text?: string;
  readonly copies: readonly PageCopy[];
  /** Files in the folder of issues that the issue no longer names. */
  readonly unnamed: readonly string[];
  /** The number of pages that were added. */
  readonly added: number;
  /** Pages and articles that have changed in the source: `page 1`, `the place of "ferry"`. */
  readonly changed: readonly string[];
  /** Those that a keeper has edited, too, and that were kept. */
  readonly kept: readonly string[];
}

interface KnownPage {
  readonly picture?: string;
  readonly size?: readonly string[];
  readonly words?: string;
  readonly source?: string;
  readonly imported?: string;
  readonly [field: string]: unknown;
}

interface KnownEntry {
  readonly article?: string;
  readonly removed?: string;
  readonly imported?: string;
  readonly regions?: readonly { readonly page: string; readonly blocks: readonly (readonly string[])[] }[];
}

/** Fields of a page that no part of its picture depends on. */
const importedFields = ['label', 'picture', 'size', 'words', 'source', 'imported'];

/** How an issue is merged. */
interface MergeSettings {
  /** The absolute path of the folder of issues. */
  readonly folder: string;
  /** Whether what has changed in the source is taken over. */
  readonly update: boolean;
  readonly withheld: (table: WordTable) => WordTable;
}

/**
 * Merges an incoming issue into one that is there: articles and pages that it lacks are added; with `update`, pages and places
 * that have changed in the source are taken over, unless a keeper has edited them, or something on the same page that would no
 * longer fit.
 *
 * @param file the absolute path of the file of the issue
 * @returns undefined if it has other pages, or can’t be read
 */
export function mergeIssue(
  file: string,
  { pages, isPart = false }: IncomingIssue,
  articles: readonly PlacedId[],
  settings: MergeSettings,
): MergedIssue | undefined {
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  const known = (document.toJS() ?? {}) as { pages?: unknown; articles?: unknown };
  if (!Array.isArray(known.pages) || !Array.isArray(known.articles)) return undefined;
  const numbers = pageNumbers(known.pages as readonly KnownPage[], pages, isPart);
  if (!numbers) return undefined;
  const merge = new IssueMerge(document, file, known as never, settings);
  merge.pages(pages, numbers);
  merge.articles(
    articles.map(({ article, regions }) => ({ article, regions: renumbered(regions, numbers) })),
  );
  return merge.result();
}

class IssueMerge {
  readonly #document: Document;
  readonly #stem: string;
  readonly #pages: readonly KnownPage[];
  readonly #entries: readonly KnownEntry[];
  readonly #settings: MergeSettings;
  readonly #copies: PageCopy[] = [];
  readonly #unnamed: string[] = [];
  readonly #changed: string[] = [];
  readonly #kept: string[] = [];
  /** What pages of the source would become, by number. */
  readonly #stated = new Map<number, WrittenPage>();
  /** The pages that are taken over. */
  readonly #taken = new Set<number>();
  #added = 0;
  #isEdited = false;

  constructor(
    document: Document,
    file: string,
    known: { readonly pages: readonly KnownPage[]; readonly articles: readonly KnownEntry[] },
    settings: MergeSettings,
  ) {
    this.#document = document;
    this.#stem = basename(file).replace(/\.yaml$/, '');
    this.#pages = known.pages;
    this.#entries = known.articles;
    this.#settings = settings;
  }

  pages(pages: IncomingIssue['pages'], numbers: readonly number[]): void {
    for (const [index, page] of pages.entries()) {
      const number = numbers[index]!;
      const known = this.#pages[number - 1];
      const stem = `${this.#stem}/${number}`;
      const stems = { picture: stemOf(known?.picture) ?? stem, words: stemOf(known?.words) ?? stem };
      const written = writtenPage(page, stems, this.#settings.withheld);
      this.#stated.set(number, written);
      if (!known) this.#addPage(written);
      else if (this.#hasChanged(known, written, `page ${number}`)) this.#taken.add(number);
    }
  }

  /** Adds articles, and takes over the places and pages that have changed. */
  articles(articles: readonly PlacedId[]): void {
    const moved = new Map<number, PlacedId['regions']>();
    const same = new Set<number>();
    const fresh: PlacedId[] = [];
    for (const placed of articles) {
      const index = this.#entries.findIndex(({ article }) => article === placed.article);
      const entry = this.#entries[index];
      if (!entry) fresh.push(placed);
      else if (regionsDigest(entry.regions ?? []) === regionsDigest(placed.regions)) same.add(index);
      else if (this.#hasMoved(entry, placed)) moved.set(index, placed.regions);
      // It is in the archive again.
      if (entry?.removed !== undefined) this.#deleteIn(['articles', index, 'removed']);
    }
    this.#settle(moved, same);
    if (this.#settings.update) {
      for (const number of this.#taken) this.#takePage(number);
      for (const [index, regions] of moved) this.#move(index, regions);
    }
    for (const placed of fresh) this.#document.addIn(['articles'], this.#entryOf(placed));
    this.#isEdited ||= fresh.length > 0;
  }

  result(): MergedIssue {
    const text = this.#isEdited
      ? this.#document.toString({ lineWidth: 0, flowCollectionPadding: false })
      : undefined;
    return {
      ...(text !== undefined && { text }),
      copies: this.#copies,
      unnamed: this.#unnamed,
      added: this.#added,
      changed: this.#changed,
      kept: this.#kept,
    };
  }

  /** Returns whether a page is to be taken over. */
  #hasChanged(known: KnownPage, { fields }: WrittenPage, name: string): boolean {
    const path = (source: string | undefined) =>
      source === undefined ? undefined : join(this.#settings.folder, source);
    const words = path(known.words);
    const table = words === undefined || !existsSync(words) ? undefined : readFileSync(words, 'utf8');
    const picture = path(known.picture);
    const current = pageDigest(known.size, picture === undefined ? undefined : { path: picture }, table);
    if (fields.imported === current || fields.imported === known.imported) return false;
    const isMarked = Object.keys(known).some((key) => !importedFields.includes(key));
    if (current === known.imported && !isMarked) {
      this.#changed.push(name);
      return true;
    }
    this.#kept.push(name);
    return false;
  }

  #hasMoved({ regions = [], imported }: KnownEntry, placed: PlacedId): boolean {
    const current = regionsDigest(regions);
    if (regionsDigest(placed.regions) === imported) return false;
    const name = `the place of "${placed.article}"`;
    if (current === imported) {
      this.#changed.push(name);
      return true;
    }
    this.#kept.push(name);
    return false;
  }

  /** Leaves out what would not fit: a page whose size changes below a place that stays, and a place on a page that stays. */
  #settle(moved: Map<number, PlacedId['regions']>, same: ReadonlySet<number>): void {
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const number of this.#taken) {
        const stays = ({ regions = [] }: KnownEntry, index: number) =>
          regions.some(({ page }) => page === String(number)) && !moved.has(index) && !same.has(index);
        if (this.#hasSize(number) || !this.#entries.some(stays)) continue;
        this.#taken.delete(number);
        this.#keep(`page ${number}`);
        isSettled = false;
      }
      for (const [index, regions] of moved) {
        if (regions.every(({ page }) => this.#taken.has(page) || this.#hasSize(page))) continue;
        moved.delete(index);
        this.#keep(`the place of "${this.#entries[index]!.article}"`);
        isSettled = false;
      }
    }
  }

  /** Whether a page has the size that the source states. */
  #hasSize(number: number): boolean {
    const known = this.#pages[number - 1];
    return !known || known.size?.join() === this.#stated.get(number)?.fields.size?.join();
  }

  #keep(name: string): void {
    this.#changed.splice(this.#changed.indexOf(name), 1);
    this.#kept.push(name);
  }

  #addPage({ fields, copies }: WrittenPage): void {
    const { size, ...others } = fields;
    const page = this.#document.createNode({ ...others, ...(size && { size }) }) as YAMLMap;
    if (size) page.set('size', this.#document.createNode(size.map(String), { flow: true }));
    this.#document.addIn(['pages'], page);
    this.#copies.push(...copies);
    this.#added += 1;
    this.#isEdited = true;
  }

  #takePage(number: number): void {
    const known = this.#pages[number - 1]!;
    const { fields, copies } = this.#stated.get(number)!;
    const { picture, size, words, imported } = fields;
    for (const [key, value] of Object.entries({ picture, words, imported }))
      if (value === undefined) this.#deleteIn(['pages', number - 1, key]);
      else this.#setIn(['pages', number - 1, key], value);
    if (size)
      this.#setIn(['pages', number - 1, 'size'], this.#document.createNode(size.map(String), { flow: true }));
    this.#copies.push(...copies);
    for (const old of [known.picture, known.words])
      if (old !== undefined && old !== picture && old !== words && this.#isOwnFile(old))
        this.#unnamed.push(old);
  }

  /** Whether a file is in the folder of the issue, and only one of its pages names it. */
  #isOwnFile(path: string): boolean {
    const named = this.#pages.filter(({ picture, words }) => picture === path || words === path);
    return posix.normalize(path) === path && path.startsWith(`${this.#stem}/`) && named.length === 1;
  }

  #move(index: number, regions: PlacedId['regions']): void {
    const { article = '' } = this.#entries[index]!;
    const entry = this.#entryOf({ article, regions });
    this.#setIn(['articles', index, 'imported'], entry.get('imported'));
    this.#setIn(['articles', index, 'regions'], entry.get('regions', true));
  }

  #entryOf({ article, regions }: PlacedId): YAMLMap {
    const nodes = regions.map(({ page, blocks }) => ({
      page: String(page),
      blocks: this.#document.createNode(
        blocks.map((block) => block.map(String)),
        { flow: true },
      ),
    }));
    return this.#document.createNode({
      article,
      imported: regionsDigest(regions),
      regions: nodes,
    });
  }

  #setIn(path: readonly (string | number)[], value: unknown): void {
    this.#document.setIn(path, value);
    this.#isEdited = true;
  }

  #deleteIn(path: readonly (string | number)[]): void {
    this.#isEdited = this.#document.deleteIn(path) || this.#isEdited;
  }
}

/** Returns a path without its ending; undefined if it leads out of the folder of issues. */
function stemOf(path: string | undefined): string | undefined {
  if (path === undefined || posix.isAbsolute(path) || posix.normalize(path) !== path || path.startsWith('..'))
    return undefined;
  return path.slice(0, path.length - extname(path).length);
}

/**
 * Returns the numbers of incoming pages in an issue that is there: those of the same sources; those after its last if it has none
 * of them, and they may be in several files.
 *
 * @returns undefined if it has other pages
 */
function pageNumbers(
  known: readonly KnownPage[],
  pages: IncomingIssue['pages'],
  isPart: boolean,
): readonly number[] | undefined {
  const indexes = pages.map((page) => known.findIndex(({ source }) => source === page.source));
  if (isPart && indexes.every((index) => index < 0))
    return indexes.map((_, index) => known.length + index + 1);
  const isSame = isPart
    ? indexes.every((index) => index >= 0)
    : known.length === pages.length && pages.every(({ source }, index) => known[index]!.source === source);
  return isSame ? indexes.map((at, index) => (isPart ? at : index) + 1) : undefined;
}
