import { type PackedForm, readForms, reversedWord } from '../format/packed-index.ts';
import { LoadedFiles, type ReadBytes, readPackedText } from './read-packed.ts';
import type { FileEntry, Tables } from './tables.ts';

/** The number of words that a star or a question mark stands for, each of which costs a search. */
export const maxForms = 200;

/** Returns forms, only the most frequent if there are many, and then the number of all. */
export function mostFrequent(forms: readonly PackedForm[]): {
  readonly forms: readonly string[];
  readonly cutFrom?: number;
} {
  const textOf = (some: readonly PackedForm[]) => some.map(({ form }) => form);
  if (forms.length <= maxForms) return { forms: textOf(forms) };
  const sorted = forms.toSorted((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1));
  return { forms: textOf(sorted.slice(0, maxForms)), cutFrom: forms.length };
}

/** The folded inflected forms in one bundle. Files are loaded on demand. */
export class Forms {
  readonly #forms: readonly FileEntry[];
  readonly #endings: readonly FileEntry[];
  readonly #files: LoadedFiles<readonly PackedForm[]>;

  constructor({ forms, endings }: Pick<Tables, 'forms' | 'endings'>, read: ReadBytes) {
    this.#forms = forms;
    this.#endings = endings;
    this.#files = new LoadedFiles(async (url) => readForms(await readPackedText(url, read)));
  }

  /** Returns the forms with a prefix, sorted. */
  beginning(beginning: string): Promise<PackedForm[]> {
    return this.#in(this.#forms, beginning);
  }

  /** Returns the forms with a suffix, sorted by their reversed spelling. */
  async ending(ending: string): Promise<PackedForm[]> {
    const found = await this.#in(this.#endings, reversedWord(ending));
    return found.map(({ form, frequency }) => ({ form: reversedWord(form), frequency }));
  }

  async #in(files: readonly FileEntry[], beginning: string): Promise<PackedForm[]> {
    const needed = files.filter(({ from }, index) => {
      const next = files[index + 1]?.from;
      return (from <= beginning || from.startsWith(beginning)) && (next === undefined || next > beginning);
    });
    const lists = await Promise.all(needed.map(({ url }) => this.#files.get(url)));
    return lists.flat().filter(({ form }) => form.startsWith(beginning));
  }
}
