import { dirname, join } from 'node:path';
import type { Ledger } from '../../../authority/open/authority.ts';
import { NameReview, type ReviewSettings } from '../../../authority/naming/name-review.ts';
import { type FileChange, textOf } from '../../../files/change-files.ts';
import { type ReadContent, readContent, rereadContent } from '../../../files/read-content.ts';

/**
 * The content as the desk read it and changed it since. Its ledger gives the texts that were read, not those on the
 * disk: so a plan that is made of it is refused where a file was changed elsewhere meanwhile.
 */
export class ContentState {
  readonly contentDir: string;
  /** By file; undefined for one that is gone. */
  readonly #texts = new Map<string, string | undefined>();
  #ledger: Ledger;
  #review: NameReview;

  /**
   * Reads a content folder, which takes long where it is large.
   *
   * @param contentDir an absolute path
   * @throws what node:fs throws where the folder can't be read
   */
  constructor(contentDir: string, settings: ReviewSettings) {
    this.contentDir = contentDir;
    this.#ledger = this.#ledgerOf(readContent(contentDir, (file, raw) => this.#texts.set(file, raw)));
    this.#review = new NameReview(this.#ledger, settings);
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get review(): NameReview {
    return this.#review;
  }

  /** The text of a file as the desk knows it, or as it stands on the disk where the desk has not read it. */
  textOf(file: string): string | undefined {
    return this.#texts.has(file) ? this.#texts.get(file) : this.onDisk(file);
  }

  /**
   * Takes planned changes over as if their files were written.
   *
   * @param after what the content is then, where that is known
   */
  apply(changes: readonly FileChange[], after: ReadContent = rereadContent(this.#ledger, changes)): void {
    for (const { file, after: text } of changes) this.#texts.set(file, text);
    this.#ledger = this.#ledgerOf(after);
    this.#review = this.#review.reread(this.#ledger);
  }

  /** Whether the desk has read or written a file. */
  isKnown(file: string): boolean {
    return this.#texts.has(file);
  }

  /** The text of a file as it stands on the disk; undefined where there is none. */
  onDisk(file: string): string | undefined {
    return textOf(join(dirname(this.contentDir), file));
  }

  #ledgerOf(read: ReadContent): Ledger {
    return {
      ...read,
      contentDir: this.contentDir,
      entity: new Map(read.content.entities.map((record) => [record.id, record])),
      textOf: (file) => this.textOf(file) ?? '',
    };
  }
}
