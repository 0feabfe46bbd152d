import { dirname, join } from 'node:path';
import type { EntityRecord, FoundFile } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import { type ReadContent, readContent } from '../../files/read-content.ts';

/** A content folder opened for editing its entities. */
export interface EditableContent extends ReadContent {
  readonly contentDir: string;
  readonly entity: ReadonlyMap<string, EntityRecord>;
  /** Returns the whole text of a file, including its byte order mark and line endings. */
  readonly textOf: (file: string) => string;
}

/**
 * Opens a content folder for editing.
 *
 * @param contentDir an absolute path
 * @throws the error of node:fs if the folder can’t be read
 */
export function openForEditing(contentDir: string): EditableContent {
  const read = readContent(contentDir);
  return {
    ...read,
    contentDir,
    entity: new Map(read.content.entities.map((record) => [record.id, record])),
    textOf: (file) => textOf(join(dirname(contentDir), file)) ?? '',
  };
}

/** Returns the files that can’t be read as records. */
export function unreadFiles({ content, files }: EditableContent): FoundFile[] {
  const { site: _, addresses: _addresses, ...records } = content;
  const read = new Set(
    Object.values(records)
      .flat()
      .map(({ file }) => file),
  );
  return files.filter(({ file }) => !read.has(file));
}
