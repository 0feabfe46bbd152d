import type { IndexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';

/** The number of documents that contain a folded form. */
interface FormCount {
  readonly form: string;
  count: number;
  /** The number of the last document counted. */
  last: number;
}

/** The data of one word as written. */
interface VocabularyEntry {
  readonly stems: readonly string[];
  readonly forms: readonly FormCount[];
  last: number;
}

/**
 * The distinct words of some documents. Words repeat within a text and between texts, so each is folded and
 * stemmed only once.
 *
 * Inflected forms are counted as well: the index contains only stems, so without these counts neither prefix
 * searches (all words in "immigra" have the stem "immigr") nor spelling suggestions would be possible.
 */
export class Vocabulary {
  readonly #rule: Pick<WordRule, 'forms' | 'stems'>;
  readonly #words = new Map<string, VocabularyEntry>();
  readonly #forms = new Map<string, FormCount>();
  #document = 0;

  constructor(rule: Pick<WordRule, 'forms' | 'stems'>) {
    this.#rule = rule;
  }

  /**
   * Adds the words of a document.
   * @returns the stems at each position; empty for a position without a word
   */
  add(written: IndexedWords): (readonly string[])[] {
    const document = (this.#document += 1);
    return written.map((word) => {
      const entry = this.#words.get(word) ?? this.#enter(word);
      if (entry.last === document) return entry.stems;
      entry.last = document;
      for (const form of entry.forms) {
        if (form.last === document) continue;
        form.last = document;
        form.count += 1;
      }
      return entry.stems;
    });
  }

  /** Returns the folded forms, sorted by UTF-16 units, with the number of documents that contain each. */
  counts(): [form: string, count: number][] {
    return [...this.#forms.values()]
      .toSorted((a, b) => (a.form < b.form ? -1 : 1))
      .map(({ form, count }) => [form, count]);
  }

  #enter(word: string): VocabularyEntry {
    const stems = word === '' ? [] : this.#rule.stems(word);
    const forms = word === '' ? [] : this.#rule.forms(word).map((form) => this.#countOf(form));
    const entry = { stems, forms, last: 0 };
    this.#words.set(word, entry);
    return entry;
  }

  #countOf(form: string): FormCount {
    const known = this.#forms.get(form) ?? { form, count: 0, last: 0 };
    this.#forms.set(form, known);
    return known;
  }
}
