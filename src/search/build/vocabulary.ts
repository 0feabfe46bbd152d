import type { IndexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';

/** How many documents have a word as it is written, folded. */
interface FormCount {
  readonly form: string;
  count: number;
  /** The number of the last document that was counted. */
  last: number;
}

/** What is known of a word of the texts. */
interface VocabularyEntry {
  readonly stems: readonly string[];
  readonly forms: readonly FormCount[];
  last: number;
}

/**
 * The different words of some documents. A text has each word several times, and documents share most of them: each is
 * folded and stemmed once, and looked up once a place.
 *
 * The words are counted as they are written: the index has only their stems, and without these counts no reader could
 * look for what begins with "immigra", whose words all have the stem "immigr", nor be told of a word like the one that
 * was misspelt.
 */
export class Vocabulary {
  readonly #rule: Pick<WordRule, 'forms' | 'stems'>;
  readonly #words = new Map<string, VocabularyEntry>();
  readonly #forms = new Map<string, FormCount>();
  #document = 0;

  constructor(rule: Pick<WordRule, 'forms' | 'stems'>) {
    this.#rule = rule;
  }

  /** Counts the words of another document. @returns the stems of each, by place; none where no word stands */
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

  /** The words as they are written, folded, in the order of their UTF-16 units, and how many documents have each. */
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
