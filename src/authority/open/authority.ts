import { dirname, join } from 'node:path';
import type { EntityRecord, FoundFile } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import { type ReadContent, readContent } from '../../files/read-content.ts';

/** A content folder whose entities are to be kept right. */
export interface Ledger extends ReadContent {
  readonly contentDir: string;
  readonly entity: ReadonlyMap<string, EntityRecord>;
  /** The whole text of a file as it stands, its byte order mark and line ends too. */
  readonly textOf: (file: string) => string;
}

/**
 * Reads the ledger of a content folder.
 *
 * @param contentDir an absolute path
 * @throws what node:fs throws where the folder can't be read
 */
export function openLedger(contentDir: string): Ledger {
  const read = readContent(contentDir);
  return {
    ...read,
    contentDir,
    entity: new Map(read.content.entities.map((record) => [record.id, record])),
    textOf: (file) => textOf(join(dirname(contentDir), file)) ?? '',
  };
}

/** The files that are there but say nothing that could be read. */
export function unreadFiles({ content, files }: Ledger): FoundFile[] {
  const { articles, entities, topics, pages, reviews, refusals } = content;
  const read = new Set([articles, entities, topics, pages, reviews, refusals].flat().map(({ file }) => file));
  return files.filter(({ file }) => !read.has(file));
}
