import type { FileChange } from '../../files/change-files.ts';
import type { EditableContent } from '../open/authority.ts';
import { edit } from './plan.ts';

/** The texts of files as they will be after the edits planned so far. */
export class PlannedTexts {
  readonly #opened: EditableContent;
  readonly #texts = new Map<string, string>();
  readonly #changes = new Map<string, FileChange>();

  constructor(opened: EditableContent) {
    this.#opened = opened;
  }

  /** Plans the whole text of a file. */
  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  /** Edits a file as it will be after the earlier edits. */
  edit(file: string, work: (text: string) => string): void {
    const current = this.#texts.get(file) ?? this.#before(file) ?? '';
    this.#texts.set(file, edit({ ...this.#opened, textOf: () => current }, file, work).after!);
  }

  /** Returns the changes by file, records first. Unchanged entries are the same objects as before. */
  changes(): FileChange[] {
    for (const [file, after] of this.#texts) {
      const before = this.#before(file);
      if (before === after) this.#changes.delete(file);
      else if (this.#changes.get(file)?.after !== after) this.#changes.set(file, { file, before, after });
    }
    return [...this.#changes.values()].toSorted(
      (a, b) => rank(a.file) - rank(b.file) || (a.file < b.file ? -1 : 1),
    );
  }

  #before(file: string): string | undefined {
    return this.#opened.textOf(file) || undefined;
  }
}

function rank(file: string): number {
  return file.includes('/entities/') ? 0 : file.includes('/articles/') ? 1 : 2;
}
