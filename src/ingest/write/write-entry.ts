import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FoundImage } from './find-images.ts';
import type { KnownNames, NewRecord } from '../known/known-names.ts';
import type { NeededRecords } from '../known/name-article.ts';
import { copyAtomically, UnflushedFolders, writeAtomically } from '../../files/write-file.ts';
import { stringify } from 'yaml';
import { kindPaths } from '../../schema/page-paths.ts';

/** The file of an article, with what must exist before it. */
export interface EntryFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
  readonly needed: NeededRecords;
  /** By the names of their copies next to it. */
  readonly images: ReadonlyMap<string, FoundImage>;
}

/** Writes articles inside a content folder only. */
export class EntryWriter {
  readonly #names: KnownNames;
  readonly #contentDir: string;
  readonly #dryRun: boolean;
  /** Whether a folder is inside the content folder, after resolving symbolic links. */
  readonly #inside = new Map<string, boolean>();
  /** The folders of the batch, which its end flushes. */
  readonly unflushed = new UnflushedFolders();

  constructor(
    names: KnownNames,
    { contentDir, dryRun }: { readonly contentDir: string; readonly dryRun: boolean },
  ) {
    this.#names = names;
    this.#contentDir = contentDir;
    this.#dryRun = dryRun;
  }

  /**
   * Writes records first, then pictures, then the article, so that the archive is valid even after a failure.
   *
   * @returns the number of records written
   * @throws what node:fs throws
   */
  write({ path, text, needed, images }: EntryFile): number {
    if (this.#dryRun) return writeRecords(this.#names, needed, () => undefined);
    const records = writeRecords(this.#names, needed, (record, content) =>
      writeAtomically(this.placeOf(record), content, this.unflushed),
    );
    const target = this.placeOf(path);
    for (const { from, name } of images.values()) {
      const copy = join(dirname(target), name);
      if (existsSync(copy)) continue;
      if (typeof from === 'string') copyAtomically(from, copy, this.unflushed);
      else writeAtomically(copy, from, this.unflushed);
    }
    writeAtomically(target, text, this.unflushed);
    return records;
  }

  /**
   * Returns the absolute path of a file.
   *
   * @param path in the content folder
   * @throws {Error} if it leads out of the content folder
   */
  placeOf(path: string): string {
    const place = join(this.#contentDir, path);
    this.#requireInside(dirname(place));
    return place;
  }

  /** Throws if a folder is a symbolic link that leads outside the content folder. */
  #requireInside(folder: string): void {
    let inside = this.#inside.get(folder);
    if (inside === undefined) {
      let existing = folder;
      while (!existsSync(existing)) existing = dirname(existing);
      const way = relative(realpathSync(this.#contentDir), realpathSync(existing));
      inside = way !== '..' && !way.startsWith(`..${sep}`);
      this.#inside.set(folder, inside);
    }
    if (!inside) {
      throw Object.assign(new Error(`${folder} leads out of the content folder`), { code: 'EXDEV' });
    }
  }
}

/** Returns the path of a record, relative to the content folder. */
function recordPath({ type, kind, id }: NewRecord): string {
  return type === 'topic' ? `topics/${id}.yaml` : `entities/${kindPaths[kind ?? 'person']}/${id}.yaml`;
}

/** Returns the text of a record's file. */
function recordText({ type, name, kind, description, broader }: NewRecord): string {
  const fields =
    type === 'topic' ? { label: name, description, broader } : { name, kind: kind ?? 'person', description };
  return stringify(fields, { lineWidth: 0, schema: 'failsafe', keepUndefined: false });
}

/**
 * Writes the missing records that an article needs.
 *
 * @param write receives a path relative to the content folder
 * @returns the number of records written
 * @throws what `write` throws; records before the failed one are written
 */
function writeRecords(
  names: KnownNames,
  needed: NeededRecords,
  write: (path: string, text: string) => void,
): number {
  const records = [...names.unwritten('entity', needed.entities), ...names.unwritten('topic', needed.topics)];
  for (const record of records) {
    write(recordPath(record), recordText(record));
    names.written(record);
  }
  return records.length;
}
