import type { RuleSpan } from '../rules/apply-rules.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import { FeatureMaker, GrowingNumbers } from './features.ts';
import type { ReadStretch } from './consistency-scores.ts';
import type { Lesson } from './lesson.ts';
import { openStretches } from './stretches.ts';
import { kindsOfWords, type WordKind, type WordKinds } from './word-kind.ts';

/** What the words of a lesson show, whatever was decided about them. */
export interface ReadLesson {
  readonly rules: readonly RuleSpan[];
  /** The properties of all words, at sentence and word. */
  readonly wordKinds: readonly (readonly WordKind[])[];
  /** Where names are possible, with the features of the words there, as {@link LessonReader} numbers them. */
  readonly stretches: readonly ReadStretch[];
}

/** Reads lessons, each once, however many models learn from it: making its features takes as long as learning them. */
export class LessonReader {
  readonly #countsOf: (language: string) => CaseCounts;
  readonly #numbers = new GrowingNumbers();
  readonly #known = new Map<Lesson, ReadLesson>();
  readonly #caches = new Map<string, WordKinds>();

  /** @param countsOf how often the archive writes each word in lower case, by language */
  constructor(countsOf: (language: string) => CaseCounts) {
    this.#countsOf = countsOf;
  }

  read(lesson: Lesson): ReadLesson {
    let read = this.#known.get(lesson);
    if (!read) this.#known.set(lesson, (read = this.#make(lesson)));
    return read;
  }

  /** The features that were read until now, in the order of their numbers. */
  features(): string[] {
    return [...this.#numbers.numbers.keys()];
  }

  #make({ sentences, language }: Lesson): ReadLesson {
    const counts = this.#countsOf(language);
    const rules = rulesFor(language)(sentences, counts);
    const cache: WordKinds = this.#caches.get(language) ?? new Map<string, WordKind>();
    this.#caches.set(language, cache);
    const wordKinds = kindsOfWords(sentences, counts, cache);
    const maker = new FeatureMaker({ sentences, rules }, wordKinds);
    const stretches = openStretches(sentences).map((at) => ({ at, ...maker.make(at, this.#numbers) }));
    return { rules, wordKinds, stretches };
  }
}

/** Numbers again, without gaps, those features from which a model learns. */
export class UsedFeatures {
  readonly #used: Int32Array;
  readonly #order: number[] = [];
  readonly #features: readonly string[];

  /** @param features all of which there is a number */
  constructor(features: readonly string[]) {
    this.#features = features;
    this.#used = new Int32Array(features.length).fill(-1);
  }

  /** Returns the new numbers of features, in the order in which they are first asked for. */
  of(ids: Int32Array): Int32Array {
    return ids.map((id) => {
      if (this.#used[id]! < 0) this.#used[id] = this.#order.push(id) - 1;
      return this.#used[id]!;
    });
  }

  /** The new number of each feature that was asked for. */
  numbers(): Map<string, number> {
    return new Map(this.#order.map((id, index) => [this.#features[id]!, index]));
  }
}
