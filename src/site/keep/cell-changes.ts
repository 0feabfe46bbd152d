import { hash } from 'node:crypto';
import type { Archive, Article } from '../../archive/archive.ts';
import { digestOfBody } from '../../files/body-cache.ts';
import { cellValue } from '../../archive/recording/cell-value.ts';
import type { Cell, Recorded } from '../../archive/recording/reads.ts';
import { plainData } from '../../archive/recording/recorded-data.ts';
import { factOf, recallFacts } from '../../shared/base/fact.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type CellNumbers, findInNumbers, packNumbers, unpackNumbers } from './cell-numbers.ts';
import type { KnownSite } from './memory-file.ts';

/** Begins the names of cells that are pictures; their absolute path follows. */
export const pictureCell = 'picture:';

/** What the values of an archive depend on besides the archive. */
export interface ValueSources {
  /** Returns what changes with a picture: an absolute path. */
  readonly versionOfPicture: (path: string) => string;
}

/**
 * Tells which cells have another value than in the last build. A fact whose reads have changed is computed again, and compared.
 * Cells have numbers; those of the last build have the numbers that they had.
 */
export class CellChanges {
  readonly #last: KnownSite;
  readonly #archive: Archive;
  readonly #urls: Urls;
  readonly #versionOfPicture: (path: string) => string;
  readonly #cells: Cell[];
  #numbers: Map<Cell, number> | undefined;
  /** Digests of values that are new or have changed: by the number of the cell, like the reasons. */
  readonly #values = new Map<number, string>();
  readonly #reasons = new Map<number, string>();
  /** 1 for each cell of the last build that is known to be the same: nearly all, and each is asked for by many pages. */
  readonly #same: Uint8Array;
  /** The numbers of facts that were computed again, since something that they have read has changed. */
  readonly #computed = new Set<number>();

  constructor(last: KnownSite, archive: Archive, urls: Urls, { versionOfPicture }: ValueSources) {
    this.#last = last;
    this.#archive = archive;
    this.#urls = urls;
    this.#versionOfPicture = versionOfPicture;
    this.#cells = [...last.cells];
    this.#same = new Uint8Array(last.cells.length);
    const kept = new Map([...last.values.keys()].map((number) => [last.cells[number]!, number]));
    recallFacts(archive, (cell) => this.#recalled(kept.get(cell)));
  }

  /** Returns a fact as it was kept; undefined if it was not, or if anything that it has read has changed. */
  #recalled(number: number | undefined): Recorded<unknown> | undefined {
    const reads = number === undefined ? undefined : this.#last.factReads[number];
    if (number === undefined || !reads || this.changeIn(reads) !== undefined) return undefined;
    return {
      value: this.#last.values.get(number),
      reads: unpackNumbers(reads).map((cell) => this.cellOf(cell)),
    };
  }

  /** How many cells there are, those of the last build and new ones: their numbers are below. */
  get count(): number {
    return this.#cells.length;
  }

  /** Returns the cell with a number. */
  cellOf(number: number): Cell {
    return this.#cells[number]!;
  }

  /**
   * Returns the numbers of cells.
   *
   * @param before those that the same page or fact had read in the last build, which are mostly the same
   */
  numbersOf(cells: readonly Cell[], before?: CellNumbers): CellNumbers {
    let read = 0;
    const isOther = (number: number) => (this.#cells[number] === cells[read] ? void (read += 1) : true);
    if (before && findInNumbers(before, isOther) === undefined && read === cells.length) return before;
    return packNumbers(cells.map((cell) => this.#numberOf(cell)));
  }

  /** Returns what changed first among some cells; undefined if nothing did. */
  changeIn(cells: CellNumbers): string | undefined {
    return findInNumbers(cells, (cell) => (this.#same[cell] === 1 ? undefined : this.#reasonOf(cell)));
  }

  /** Returns why a cell has another value than in the last build; undefined if it has not. */
  #reasonOf(cell: number): string | undefined {
    const known = this.#reasons.get(cell);
    if (known !== undefined) return known;
    const reason = this.cellOf(cell).startsWith('=') ? this.#factReason(cell) : this.#valueReason(cell);
    if (reason === undefined) this.#same[cell] = 1;
    else this.#reasons.set(cell, reason);
    return reason;
  }

  #valueReason(cell: number): string | undefined {
    return this.#last.digests[cell] === this.digestOfValue(cell) ? undefined : this.cellOf(cell);
  }

  #factReason(cell: number): string | undefined {
    const reads = this.#last.factReads[cell];
    const name = this.cellOf(cell);
    const reason = reads ? this.changeIn(reads) : name;
    const digest = this.#last.digests[cell] ?? '';
    if (reason === undefined || digest === '') return reason;
    this.#computed.add(cell);
    return this.#factNow(cell)?.digest === digest ? undefined : `${reason} → ${name}`;
  }

  /**
   * Computes a fact: its digest, empty if it is not compared, what it was computed from, and its value if it is kept;
   * undefined if it is about something that the archive no longer has.
   */
  #factNow(cell: number) {
    const found = factOf(this.cellOf(cell));
    if (!found) return undefined;
    const { kind, key } = found;
    try {
      const { value, reads } = kind.of(this.#archive, this.#urls, key);
      const digest = kind.isCompared ? cellDigest(value) : '';
      return {
        digest,
        reads: this.numbersOf(reads, this.#last.factReads[cell]),
        value: kind.isKept ? value : undefined,
      };
    } catch {
      // An error that is a bug recurs when the page is made.
      return undefined;
    }
  }

  /** Returns a fact: as it was in the last build, if nothing that it has read has changed; otherwise it is computed. */
  fact(cell: number) {
    const reads = this.#last.factReads[cell];
    const isKnown = this.#same[cell] === 1 && !this.#computed.has(cell);
    return reads && (isKnown || this.changeIn(reads) === undefined)
      ? { digest: this.#last.digests[cell]!, reads, value: this.#last.values.get(cell) }
      : this.#factNow(cell);
  }

  digestOfValue(cell: number): string {
    const known = this.#same[cell] === 1 ? this.#last.digests[cell] : this.#values.get(cell);
    if (known !== undefined) return known;
    const name = this.cellOf(cell);
    const digest = name.startsWith(pictureCell)
      ? this.#versionOfPicture(name.slice(pictureCell.length))
      : shortDigest(cellValue(this.#archive, name, textOfArticle) ?? '');
    if (digest === this.#last.digests[cell]) this.#same[cell] = 1;
    else this.#values.set(cell, digest);
    return digest;
  }

  #numberOf(cell: Cell): number {
    if (!this.#numbers) {
      this.#numbers = new Map();
      for (const [number, known] of this.#cells.entries()) this.#numbers.set(known, number);
    }
    let number = this.#numbers.get(cell);
    if (number === undefined) {
      number = this.#cells.push(cell) - 1;
      this.#numbers.set(cell, number);
    }
    return number;
  }
}

const texts = new WeakMap<Article, string>();

/** Returns a digest of the text of an article: of its fields and its body. */
function textOfArticle(article: Article): string {
  const { data, body } = article;
  const text = texts.get(article) ?? cellDigest([plainData(data), digestOfBody(body) ?? body]);
  texts.set(article, text);
  return text;
}

/** Returns a digest of plain data. */
export function cellDigest(value: unknown): string {
  // There is no JSON of undefined.
  return shortDigest(value === undefined ? '' : JSON.stringify(value));
}

const digestLength = 16;

/**
 * Returns a text that is shorter than a digest itself; an empty one means that nothing is compared. 96 bits, so that equal digests
 * of different texts are out of the question even among billions.
 */
function shortDigest(text: string): string {
  if (text !== '' && text.length < digestLength) return text;
  return hash('sha256', text, 'base64url').slice(0, digestLength);
}
