import type { Problem } from '../../archive/problem.ts';
import { LanguageFault, forLanguage } from '../../recognition/language-fault.ts';
import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import type { ArticleText } from './read-texts.ts';

/** What is said where recognition failed. */
export const namingMessages = {
  'names-language-fault': ({ language, fault }: { readonly language: string; readonly fault: string }) => ({
    message: `Names in the language "${language}" can’t be learned or proposed: ${fault}.`,
    advice:
      'If that is not the language of the article, correct it in its file; otherwise report this fault. Names in other languages are found as before.',
    atDesk:
      'If that is not the language of the article, correct it there; otherwise report this fault. Names in other languages are found as before.',
  }),
} as const satisfies Catalog;

const namingProblem = fromCatalog(namingMessages);

/** What failed while something was learned: the languages, and what happened. */
export type LearningFaults = readonly (readonly [language: string, fault: string])[];

/** What fails in one language, so that it never stops the others: the only place where that is caught. */
export class LanguageFaults {
  /** What happened in an article, and with which text. */
  readonly #inArticles = new Map<string, { readonly fault: LanguageFault; readonly digest: string }>();
  readonly #inLearning = new Map<string, LanguageFault>();

  /** Whether nothing failed. */
  get isEmpty(): boolean {
    return this.#inArticles.size + this.#inLearning.size === 0;
  }

  /** What failed in {@link withoutFailing}. */
  get ofLearning(): LearningFaults {
    return [...this.#inLearning].map(([language, { message }]) => [language, message] as const);
  }

  /** Says again what failed when something was learned before. */
  restore(faults: LearningFaults): void {
    for (const [language, fault] of faults)
      this.#inLearning.set(language, new LanguageFault(language, fault));
  }

  /** Forgets what failed, because all is done anew. */
  clear(): void {
    this.#inArticles.clear();
    this.#inLearning.clear();
  }

  /**
   * Does work for one article.
   *
   * @param otherwise what is returned if it fails
   */
  inArticle<T>({ language, record, digest }: ArticleText, work: () => T, otherwise: T): T {
    const done = attempt(() => forLanguage(language, work));
    if (!(done instanceof LanguageFault)) return done;
    this.#inArticles.set(record.id, { fault: done, digest });
    return otherwise;
  }

  /**
   * Does work on items of several languages; if it fails in one, it is done again without that.
   *
   * @throws {LanguageFault} of a language that no item has
   */
  withoutFailing<T extends { readonly language: string }, R>(
    items: readonly T[],
    work: (items: readonly T[]) => R,
  ): R {
    for (let left = items; ;) {
      const done = attempt(() => work(left));
      if (!(done instanceof LanguageFault)) return done;
      const others = left.filter(({ language }) => language !== done.language);
      // Without items of that language the same work would fail for ever.
      if (others.length === left.length) throw done;
      this.#inLearning.set(done.language, done);
      left = others;
    }
  }

  /** Returns a warning for each language in which something failed, at the first article where that happened, or in it. */
  problems(texts: ReadonlyMap<string, ArticleText>): Problem[] {
    const problems = new Map<string, Problem>();
    for (const { record, language, digest } of texts.values()) {
      const inArticle = this.#inArticles.get(record.id);
      const fault = inArticle?.digest === digest ? inArticle.fault : this.#inLearning.get(language);
      if (!fault || problems.has(language)) continue;
      problems.set(language, {
        severity: 'warning',
        file: record.file,
        ...(record.data.language !== undefined && { path: ['language'] }),
        ...namingProblem('names-language-fault', { language, fault: fault.message.replace(/\.$/, '') }),
      });
    }
    return [...problems.values()];
  }
}

/** @returns what the work returns, or the fault of one language */
function attempt<R>(work: () => R): R | LanguageFault {
  try {
    return work();
  } catch (error) {
    if (error instanceof LanguageFault) return error;
    throw error;
  }
}
