import { WordTokens } from '../words/pagefind/word-tokens.ts';
import type { IndexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';

/** A folded form with its stem. */
interface CountedForm {
  readonly form: string;
  readonly stem: string;
  /** The number of documents that contain it, since the counts were last taken. */
  count: number;
  /** The number of the last document counted. */
  last: number;
}

/** The data of one word as written. */
interface VocabularyEntry {
  /** The tokens of its stems. */
  readonly tokens: string;
  readonly forms: readonly CountedForm[];
  last: number;
}

/** The words of all documents in a language, as counted in each segment. */
export interface FormCounts {
  /** The folded forms, sorted by UTF-16 units and separated by spaces. */
  readonly forms: string;
  /** The number of documents that contain each. */
  readonly counts: readonly number[];
}

/** The number of distinct words that are kept in memory. */
const maxKeptWords = 200_000;

/**
 * The distinct words of the documents in one language. Words repeat within a text and between texts, so each
 * is folded and stemmed only once.
 *
 * Inflected forms are counted as well: the index contains only stems, so without these counts neither prefix
 * searches (all words in "immigra" have the stem "immigr") nor spelling suggestions would be possible.
 */
export class Vocabulary {
  /** The tokens in the results of {@link add}. */
  readonly tokens = new WordTokens();
  readonly #rule: Pick<WordRule, 'forms' | 'stem'>;
  readonly #words = new Map<string, VocabularyEntry>();
  readonly #forms = new Map<string, CountedForm>();
  #counted: CountedForm[] = [];
  #document = 0;

  constructor(rule: Pick<WordRule, 'forms' | 'stem'>) {
    this.#rule = rule;
  }

  /** Adds the words of a document. @returns the tokens at each position, separated by spaces */
  add(written: IndexedWords): string {
    const document = (this.#document += 1);
    const tokens = written.map((word) => {
      const entry = this.#words.get(word) ?? this.#enter(word);
      if (entry.last !== document) {
        entry.last = document;
        for (const form of entry.forms) this.#count(form, document);
      }
      return entry.tokens;
    });
    return tokens.join(' ');
  }

  /** Returns the folded forms of a word that have a stem. */
  formsWith(word: string, stem: string): readonly string[] {
    const { forms } = this.#words.get(word) ?? this.#enter(word);
    return forms.flatMap((form) => (form.stem === stem ? [form.form] : []));
  }

  /** Returns the counts of the documents that were added since it was last called. */
  takeCounts(): FormCounts {
    const counted = this.#counted.toSorted((a, b) => (a.form < b.form ? -1 : 1));
    const taken = {
      forms: counted.map(({ form }) => form).join(' '),
      counts: counted.map(({ count }) => count),
    };
    for (const form of counted) form.count = 0;
    this.#counted = [];
    if (this.#words.size > maxKeptWords) {
      this.#words.clear();
      this.#forms.clear();
    }
    return taken;
  }

  #count(form: CountedForm, document: number): void {
    if (form.last === document) return;
    form.last = document;
    if (form.count === 0) this.#counted.push(form);
    form.count += 1;
  }

  #enter(word: string): VocabularyEntry {
    const forms = word === '' ? [] : this.#rule.forms(word).map((form) => this.#enterForm(form));
    const tokens = this.tokens.write([...new Set(forms.map(({ stem }) => stem))]);
    const entry = { tokens, forms, last: 0 };
    this.#words.set(word, entry);
    return entry;
  }

  #enterForm(form: string): CountedForm {
    const known = this.#forms.get(form);
    if (known) return known;
    const entered = { form, stem: this.#rule.stem(form), count: 0, last: 0 };
    this.#forms.set(form, entered);
    return entered;
  }
}
