import { createHash } from 'node:crypto';
import type { SearchDocument } from '../document/search-documents.ts';

/** Consecutive documents that are indexed together. */
export interface SegmentDocuments {
  readonly documents: readonly SearchDocument[];
  /** A digest of all of them. */
  readonly digest: string;
}

/** The smallest average number of documents in a segment. */
const minSegmentDocuments = 512;
/** The approximate maximum number of segments. */
const maxSegments = 48;

/** The maximum length of a segment, as a multiple of the average. */
const maxAverageLengths = 4;

/**
 * Divides documents into segments. The end of a segment depends only on its last document, unless it is too
 * long; so adding or removing a document usually changes only one segment.
 */
export class SegmentGatherer {
  readonly #average: number;
  #documents: SearchDocument[] = [];
  #digest = createHash('sha256');

  /** @param total the total number of documents */
  constructor(total: number) {
    // A power of two, so that a growing archive is not divided differently with each article.
    this.#average =
      minSegmentDocuments *
      2 ** Math.max(0, Math.round(Math.log2(total / minSegmentDocuments / maxSegments)));
  }

  /** Adds a document. @param line the document as JSON, for the digest @returns a segment if it ends here */
  add(document: SearchDocument, line: string): SegmentDocuments | undefined {
    this.#documents.push(document);
    this.#digest.update(line).update('\n');
    const isLast = hashOf(document.url) % this.#average === 0;
    return isLast || this.#documents.length >= maxAverageLengths * this.#average ? this.end() : undefined;
  }

  /** Returns the remaining documents as the last segment, if there are any. */
  end(): SegmentDocuments | undefined {
    if (this.#documents.length === 0) return undefined;
    const gathered = { documents: this.#documents, digest: this.#digest.digest('hex') };
    this.#documents = [];
    this.#digest = createHash('sha256');
    return gathered;
  }
}

function hashOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE();
}
