import { digestOf, ValueCache } from '../../files/value-cache.ts';
import { readSentences } from '../../recognition/find-names.ts';
import { type CaseCount, CaseCounter, type CaseCounts } from '../../recognition/text/case-counts.ts';
import { recognitionSource } from './model-store.ts';
import type { LanguageFaults } from './language-faults.ts';
import type { ArticleText } from './read-texts.ts';

/**
 * How often the archive writes each word in lower case and with a capital, by language; counted once, and
 * cached.
 */
export class ArchiveCounts {
  readonly #texts: ReadonlyMap<string, ArticleText>;
  readonly #file: string | undefined;
  readonly #faults: LanguageFaults;
  #counted: { readonly digest: string; readonly counts: ReadonlyMap<string, CaseCounts> } | undefined;

  /** @param file the cache, an absolute path; nothing is cached without it */
  constructor(texts: ReadonlyMap<string, ArticleText>, file: string | undefined, faults: LanguageFaults) {
    this.#texts = texts;
    this.#faults = faults;
    this.#file = file;
  }

  /** The number of articles that are counted. */
  get articles(): number {
    return this.#texts.size;
  }

  /** @param language a BCP 47 code; its regions are counted together */
  of(language: string): CaseCounts {
    return this.#all().counts.get(baseOf(language)) ?? new Map();
  }

  /** A digest of all counts. */
  get digest(): string {
    return this.#all().digest;
  }

  #all() {
    this.#counted ??= this.#load();
    return this.#counted;
  }

  #load() {
    const kept = new ValueCache<readonly (readonly [string, readonly (readonly [string, CaseCount])[]])[]>(
      this.#file,
    );
    const digest = digestOf([
      recognitionSource(),
      digestOf([...this.#texts.values()].map((text) => text.digest)),
    ]);
    const counted = kept.of(digest, () =>
      [...this.#count()].map(([code, counter]) => [code, [...counter.counts]]),
    );
    kept.save();
    return { digest, counts: new Map(counted.map(([code, counts]) => [code, new Map(counts)])) };
  }

  #count(): Map<string, CaseCounter> {
    const counters = new Map<string, CaseCounter>();
    for (const text of this.#texts.values()) {
      const { passages, language } = text;
      const counter = counters.get(baseOf(language)) ?? new CaseCounter();
      counters.set(baseOf(language), counter);
      const read = () =>
        readSentences(
          passages.map((passage) => passage.text),
          language,
        );
      counter.add(this.#faults.inArticle(text, read, []));
    }
    return counters;
  }
}

function baseOf(language: string): string {
  return language.split('-')[0]!;
}
