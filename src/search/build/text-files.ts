import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '../document/search-documents.ts';
import { maxTextsInFile, type PackedText } from '../format/packed-index.ts';

/** A file of texts, compressed. */
export interface TextFile {
  readonly bytes: Uint8Array;
  readonly texts: number;
}

/** The size that a file has at most, unless a single text is longer: each result costs one of them. */
const maxFileBytes = 8000;
/** The average size before compression, of which about a third is left. */
const averageUnpackedBytes = 16_000;

/**
 * Returns the texts of consecutive documents in files. All have the same number of texts, so that a changed text changes one
 * file, and the list of these numbers is short; files that would be too long are divided.
 */
export function packTexts(documents: readonly SearchDocument[]): TextFile[] {
  const texts = documents.map((document) => JSON.stringify(packText(document)));
  const average = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  const inFile = Math.min(maxTextsInFile, Math.max(1, Math.floor(averageUnpackedBytes / average)));
  const files: TextFile[] = [];
  const add = (some: readonly string[]) => {
    const bytes = gzipSync(`[${some.join(',')}]`, { level: 9 });
    const half = Math.ceil(some.length / 2);
    if (bytes.length <= maxFileBytes || some.length === 1) files.push({ bytes, texts: some.length });
    else for (const part of [some.slice(0, half), some.slice(half)]) add(part);
  };
  for (let from = 0; from < texts.length; from += inFile) add(texts.slice(from, from + inFile));
  return files;
}

function packText({ path, filters, parts, named }: SearchDocument): PackedText {
  return {
    path,
    filters,
    parts: parts.map(({ anchor, text }) => [anchor, text]),
    ...(named && { named }),
  };
}
