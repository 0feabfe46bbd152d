import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';
import { type DocumentLine, gatherSegments, type SegmentLines } from './gather-segments.ts';

/** The documents of one language. */
export interface LanguageDocuments {
  /** A BCP 47 code, in lower case. */
  readonly language: string;
  /** The absolute path of the file, with one {@link SearchDocument} per line as JSON. */
  readonly file: string;
  readonly segments: readonly SegmentLines[];
}

/**
 * Writes documents into one file per language, and divides them into segments.
 *
 * @param folder an absolute path; an existing folder is replaced
 */
export function writeDocuments(documents: Iterable<SearchDocument>, folder: string): LanguageDocuments[] {
  const files = new Map<string, { readonly descriptor: number; readonly lines: DocumentLine[] }>();
  const pathOf = (language: string) => join(folder, `${language}.jsonl`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const document of documents) {
      const language = document.language.toLowerCase();
      const file = files.get(language) ?? { descriptor: openSync(pathOf(language), 'w'), lines: [] };
      files.set(language, file);
      const line = Buffer.from(`${JSON.stringify(document)}\n`);
      writeSync(file.descriptor, line);
      file.lines.push({
        hash: hash('sha256', document.url, 'buffer').readUInt32BE(),
        digest: hash('sha256', line),
        bytes: line.length,
      });
    }
  } finally {
    for (const { descriptor } of files.values()) closeSync(descriptor);
  }
  return [...files].map(([language, { lines }]) => ({
    language,
    file: pathOf(language),
    segments: gatherSegments(lines),
  }));
}

/** Reads the documents of a segment. */
export function readDocuments(file: string, { from, bytes }: SegmentLines): SearchDocument[] {
  const buffer = Buffer.alloc(bytes);
  const descriptor = openSync(file, 'r');
  try {
    for (let at = 0; at < bytes;) {
      const read = readSync(descriptor, buffer, at, bytes - at, from + at);
      if (read === 0) throw new Error(`${file} ends too early`);
      at += read;
    }
  } finally {
    closeSync(descriptor);
  }
  const lines = buffer.toString().split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as SearchDocument);
}
