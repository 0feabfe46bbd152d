import { createHash } from 'node:crypto';

/** A document in a file of documents: see document-files.ts. */
export interface DocumentLine {
  /** A number that depends only on the document’s URL. */
  readonly hash: number;
  readonly digest: string;
  /** The length of the line, in bytes. */
  readonly bytes: number;
}

/** Consecutive documents of a file that are indexed together. */
export interface SegmentLines {
  /** A digest of all of them. */
  readonly digest: string;
  /** The position of the first line, in bytes. */
  readonly from: number;
  /** The length of all lines, in bytes. */
  readonly bytes: number;
  readonly documents: number;
}

/** The number of documents in the shortest and the longest segment, before they are scaled. */
const minDocuments = 192;
const maxDocuments = 704;
/** The average number of documents from the minimum to the end of a segment, before it is scaled. */
const averageBeyondMin = 128;

/** The approximate number of segments beyond which they get longer. */
const targetSegments = 48;

/**
 * Divides documents into segments. The end of a segment depends only on its last document, unless it is too
 * short or too long; so adding or removing a document usually changes only one segment.
 *
 * @param total the number of documents
 */
export function gatherSegments(lines: readonly DocumentLine[], total = lines.length): SegmentLines[] {
  const segmentsUnscaled = total / (minDocuments + averageBeyondMin);
  // A power of two, so that a growing archive is not divided differently with each article.
  const scale = 2 ** Math.max(0, Math.round(Math.log2(segmentsUnscaled / targetSegments)));
  const segments: SegmentLines[] = [];
  let gathered: DocumentLine[] = [];
  let from = 0;
  const end = () => {
    const digest = createHash('sha256');
    for (const line of gathered) digest.update(line.digest);
    const bytes = gathered.reduce((sum, line) => sum + line.bytes, 0);
    segments.push({ digest: digest.digest('hex'), from, bytes, documents: gathered.length });
    gathered = [];
    from += bytes;
  };
  for (const line of lines) {
    gathered.push(line);
    const mayEnd = gathered.length >= minDocuments * scale && line.hash % (averageBeyondMin * scale) === 0;
    if (mayEnd || gathered.length >= maxDocuments * scale) end();
  }
  if (gathered.length > 0) end();
  return segments;
}
