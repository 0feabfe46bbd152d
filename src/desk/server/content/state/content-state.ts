import { formsEverywhere, readDecisions } from '../../../../withhold/decisions/private-decision.ts';
import { dirname, join } from 'node:path';
import type { Steps } from '../../../../archive/steps.ts';
import type { EditableContent } from '../../../../authority/open/authority.ts';
import { NameReview, type ReviewSettings } from '../../../../authority/naming/name-review.ts';
import { type FileChange, textOf } from '../../../../files/change-files.ts';
import { type ReadContent, readContent, rereadContent } from '../../../../files/read-content.ts';
import { readChange } from '../../../../files/read-record.ts';

/**
 * The content as read by the desk, with its changes. Plans are based on the texts as read rather than those on the disk, so
 * that a plan is refused if others have changed a file in the meantime.
 */
export class ContentState {
  readonly contentDir: string;
  /** The texts by file; undefined for a removed file. */
  readonly #texts = new Map<string, string | undefined>();
  #opened: EditableContent;
  #review: NameReview;

  /**
   * Reads a content folder, which takes long if it is large.
   *
   * @param contentDir an absolute path
   * @throws the error of node:fs if the folder can’t be read
   */
  constructor(contentDir: string, settings: ReviewSettings) {
    this.contentDir = contentDir;
    this.#opened = this.#openedOf(readContent(contentDir, (file, raw) => this.#texts.set(file, raw)));
    const withheld = formsEverywhere(readDecisions(contentDir));
    this.#review = new NameReview(this.#opened, { ...settings, withheld });
  }

  get opened(): EditableContent {
    return this.#opened;
  }

  get review(): NameReview {
    return this.#review;
  }

  /** Returns the text of a file as known to the desk, or from the disk if the desk has not read it. */
  textOf(file: string): string | undefined {
    return this.#texts.has(file) ? this.#texts.get(file) : this.onDisk(file);
  }

  /**
   * Applies planned changes as if their files were written.
   *
   * @param after the resulting content, if it is known
   */
  apply(changes: readonly FileChange[], after: ReadContent = rereadContent(this.#opened, changes)): void {
    for (const { file, after: text } of changes) this.#texts.set(file, text);
    this.#opened = this.#openedOf(after);
    this.#review = this.#review.reread(this.#opened);
  }

  /** Whether the desk has read or written a file. */
  isKnown(file: string): boolean {
    return this.#texts.has(file);
  }

  /** Returns the text of a file on the disk; undefined if it does not exist. */
  onDisk(file: string): string | undefined {
    return textOf(join(dirname(this.contentDir), file));
  }

  /** Reads files again, one in each step, and returns those that differ from what the desk knows. */
  *changesOnDisk(files: readonly string[]): Steps<FileChange[]> {
    const changes: FileChange[] = [];
    for (const file of files) {
      yield;
      const change = { file, before: this.textOf(file), after: this.onDisk(file) };
      if (this.isKnown(file) ? change.before === change.after : change.after === undefined) continue;
      readChange(change);
      changes.push(change);
    }
    return changes;
  }

  #openedOf(read: ReadContent): EditableContent {
    return {
      ...read,
      contentDir: this.contentDir,
      entity: new Map(read.content.entities.map((record) => [record.id, record])),
      textOf: (file) => this.textOf(file) ?? '',
    };
  }
}
