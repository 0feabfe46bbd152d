import type { RuleSpan } from '../rules/apply-rules.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import { FeatureMaker, GrowingNumbers } from './features.ts';
import type { ReadStretch } from './consistency-scores.ts';
import type { Lesson } from './lesson.ts';
import type { TokenStretch } from './perceptron.ts';
import { type OpenedWords, openStretches } from './stretches.ts';
import { kindsOfWords, type WordKind, type WordKinds } from './word-kind.ts';

/** What the words of a lesson show, whatever was decided about them. */
export interface ReadLesson {
  readonly rules: readonly RuleSpan[];
  /** The properties of all words, at sentence and word. */
  readonly wordKinds: readonly (readonly WordKind[])[];
}

interface KnownLesson extends ReadLesson {
  readonly maker: FeatureMaker;
  /** The features of each word that was asked for, at sentence and word. */
  readonly words: readonly (TokenStretch | undefined)[][];
}

/** Reads lessons, each once, however many models learn from it: making its features takes as long as learning them. */
export class LessonReader {
  readonly #countsOf: (language: string) => CaseCounts;
  readonly #numbers = new GrowingNumbers();
  readonly #known = new Map<Lesson, KnownLesson>();
  readonly #caches = new Map<string, WordKinds>();

  /** @param countsOf how often the archive writes each word in lower case, by language */
  constructor(countsOf: (language: string) => CaseCounts) {
    this.#countsOf = countsOf;
  }

  read(lesson: Lesson): ReadLesson {
    return this.#lesson(lesson);
  }

  /** Returns where names are possible in a lesson, with the features of the words there, as they are numbered here. */
  stretches(lesson: Lesson, opened: OpenedWords): ReadStretch[] {
    const { maker, words } = this.#lesson(lesson);
    return openStretches(lesson.sentences, opened).map((at) => {
      const row = words[at.sentence]!;
      for (let index = at.first; index <= at.last; index += 1)
        row[index] ??= maker.make({ ...at, first: index, last: index }, this.#numbers);
      return { at, ...joined(row.slice(at.first, at.last + 1) as TokenStretch[]) };
    });
  }

  #lesson(lesson: Lesson): KnownLesson {
    let known = this.#known.get(lesson);
    if (!known) this.#known.set(lesson, (known = this.#make(lesson)));
    return known;
  }

  /** The features that were read until now, in the order of their numbers. */
  features(): string[] {
    return [...this.#numbers.numbers.keys()];
  }

  #make({ sentences, language }: Lesson): KnownLesson {
    const counts = this.#countsOf(language);
    const rules = rulesFor(language)(sentences, counts);
    const cache: WordKinds = this.#caches.get(language) ?? new Map<string, WordKind>();
    this.#caches.set(language, cache);
    const wordKinds = kindsOfWords(sentences, counts, cache);
    const maker = new FeatureMaker({ sentences, rules }, wordKinds);
    const words = sentences.map((sentence) => new Array<TokenStretch | undefined>(sentence.words.length));
    return { rules, wordKinds, maker, words };
  }
}

/** Returns one stretch of the words of several. */
function joined(words: readonly TokenStretch[]): TokenStretch {
  const ids = new Int32Array(words.reduce((size, word) => size + word.ids.length, 0));
  const borders = new Int32Array(words.length * 2 + 1);
  let from = 0;
  words.forEach((word, index) => {
    ids.set(word.ids, from);
    borders[index * 2 + 1] = from + word.borders[1]!;
    from += word.ids.length;
    borders[index * 2 + 2] = from;
  });
  return { length: words.length, ids, borders };
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
