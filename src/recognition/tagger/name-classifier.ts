import type { EntityKind } from '../../schema/entity-kind.ts';
import { isCapital, type Sentence, rangeText, type WordRange } from '../text/words.ts';
import { type FeatureNumbers, FixedNumbers } from './features.ts';
import { likelihoodsOf } from './likelihoods.ts';
import type { NameFeatures } from './name-features.ts';
import type { Weights } from './perceptron.ts';
import { trainField } from './train-field.ts';
import type { Example } from './train-perceptron.ts';

/** Weights for the features of whole names. Tag 0 is no name, tag n is the kind n − 1. */
export interface NameClassifier {
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Weights;
}

/**
 * Returns what one article teaches about whole names: which words are names of which kind, and which capitalized words are
 * none.
 *
 * @param tags the tags of all words of the article, as a tagger learns them; -1 if undecided
 */
export function nameExamples(
  sentences: readonly Sentence[],
  tags: readonly Int32Array[],
  features: NameFeatures,
  numbers: FeatureNumbers,
): Example[] {
  const names = namesIn(tags);
  const texts = new Set(names.map((name) => rangeText(name, sentences)));
  const others = capitalRuns(sentences)
    .filter(({ sentence, first, last }) =>
      tags[sentence]!.subarray(first, last + 1).every((tag) => tag === 0),
    )
    .filter((run) => !texts.has(rangeText(run, sentences)))
    .map((run) => ({ ...run, tag: 0 }));
  const groups = Map.groupBy([...names, ...others], (place) => `${place.tag} ${rangeText(place, sentences)}`);
  return [...groups.values()].map((places) => ({
    ...stretchOf(features.of(places), numbers),
    tags: Int32Array.of(places[0]!.tag),
  }));
}

/** Learns to classify names: a random field over single words is a logistic regression. */
export function learnNameClassifier(
  examples: readonly Example[],
  numbers: ReadonlyMap<string, number>,
  kinds: readonly EntityKind[],
  seed: number,
): NameClassifier {
  const tags = kinds.length + 1;
  const weights = trainField(examples, {
    tags,
    features: numbers.size,
    hasRules: false,
    follows: () => true,
    seed,
  });
  return { features: numbers, weights };
}

/** Returns how likely each tag is for words with these features. */
export function classifyName(
  { features: numbers, weights }: NameClassifier,
  features: ReadonlySet<string>,
): Float64Array {
  return likelihoodsOf([stretchOf(features, new FixedNumbers(numbers))], weights)[0]!;
}

/** Returns all runs of capitalized words, each as long as possible. */
export function capitalRuns(sentences: readonly Sentence[]): WordRange[] {
  return sentences.flatMap(({ words }, sentence) => {
    const runs: WordRange[] = [];
    for (let first = 0; first < words.length; first += 1) {
      if (!isCapital(words[first]!)) continue;
      let last = first;
      while (words[last + 1] && isCapital(words[last + 1]!)) last += 1;
      runs.push({ sentence, first, last });
      first = last;
    }
    return runs;
  });
}

function namesIn(tags: readonly Int32Array[]): (WordRange & { readonly tag: number })[] {
  return tags.flatMap((row, sentence) => {
    const names: (WordRange & { readonly tag: number })[] = [];
    row.forEach((begin, first) => {
      if (begin <= 0 || begin % 2 === 0) return;
      let last = first;
      while (row[last + 1] === begin + 1) last += 1;
      names.push({ sentence, first, last, tag: (begin + 1) / 2 });
    });
    return names;
  });
}

/** A whole name is a stretch of a single word to the random field. */
function stretchOf(features: ReadonlySet<string>, numbers: FeatureNumbers) {
  const ids = Int32Array.from([...features].map((feature) => numbers.of(feature)).filter((id) => id >= 0));
  // Features of rules are not used: names are classified by the words alone.
  return { length: 1, ids, borders: Int32Array.of(0, ids.length, ids.length) };
}
