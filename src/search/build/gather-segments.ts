import { createHash } from 'node:crypto';
import type { SearchDocument } from '../document/search-documents.ts';

/** Documents in a row that are indexed together. */
export interface Gathered {
  readonly documents: readonly SearchDocument[];
  /** A digest of all of them. */
  readonly digest: string;
}

/** How many documents a segment has on the average, at least; and how many segments there are, about, at most. */
const minSegmentDocuments = 512;
const maxSegments = 48;

/** No segment is longer than this many average ones. */
const maxAverageLengths = 4;

/**
 * Divides documents into segments. Where one ends depends on its last document alone, unless it has grown too long, so
 * that what is added or goes away changes one segment, and mostly no other.
 */
export class SegmentGatherer {
  readonly #average: number;
  #documents: SearchDocument[] = [];
  #digest = createHash('sha256');

  /** @param total how many documents there will be */
  constructor(total: number) {
    // Doubled, so that an archive that grows is not divided anew with each article.
    this.#average =
      minSegmentDocuments *
      2 ** Math.max(0, Math.round(Math.log2(total / minSegmentDocuments / maxSegments)));
  }

  /** @param line what the document is made of, all of it @returns a segment, where one ends here */
  add(document: SearchDocument, line: string): Gathered | undefined {
    this.#documents.push(document);
    this.#digest.update(line).update('\n');
    const isLast = placeOf(document.url) % this.#average === 0;
    return isLast || this.#documents.length >= maxAverageLengths * this.#average ? this.end() : undefined;
  }

  /** What is left after the last document. */
  end(): Gathered | undefined {
    if (this.#documents.length === 0) return undefined;
    const gathered = { documents: this.#documents, digest: this.#digest.digest('hex') };
    this.#documents = [];
    this.#digest = createHash('sha256');
    return gathered;
  }
}

function placeOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE();
}
