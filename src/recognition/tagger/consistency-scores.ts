import { isCapital, type Sentence, type WordRange } from '../text/words.ts';
import type { TokenStretch } from './perceptron.ts';

/** A stretch of an article, and the features of its words. */
export interface ReadStretch extends TokenStretch {
  readonly at: WordRange;
}

/** Added to each likelihood, so that a kind that is unlikely elsewhere is not impossible here. */
const floor = 0.02;

/**
 * Returns for each stretch the scores to add to its tags, at word × tags + tag: how likely other occurrences of the word
 * in the article make each kind. The same word usually has the same kind in an article, and one clear occurrence
 * decides the others (after V. Krishnan and C. Manning, 2006).
 *
 * @param likelihoods how likely each tag of each word of each stretch is by itself
 */
export function consistencyScores(
  stretches: readonly ReadStretch[],
  sentences: readonly Sentence[],
  likelihoods: readonly Float64Array[],
  tags: number,
): Float64Array[] {
  const kinds = (tags + 1) / 2;
  const sums = new Map<string, { count: number; readonly ofKinds: Float64Array }>();
  const textAt = ({ at }: ReadStretch, index: number) => {
    const word = sentences[at.sentence]!.words[at.first + index]!;
    return isCapital(word) || word.case === 'caseless' ? word.text : undefined;
  };
  stretches.forEach((stretch, number) => {
    for (let index = 0; index < stretch.length; index += 1) {
      const text = textAt(stretch, index);
      if (text === undefined) continue;
      let sum = sums.get(text);
      if (!sum) {
        sum = { count: 0, ofKinds: new Float64Array(kinds) };
        sums.set(text, sum);
      }
      sum.count += 1;
      for (let tag = 0; tag < tags; tag += 1)
        sum.ofKinds[kindOf(tag)]! += likelihoods[number]![index * tags + tag]!;
    }
  });
  return stretches.map((stretch, number) => {
    const scores = new Float64Array(stretch.length * tags);
    for (let index = 0; index < stretch.length; index += 1) {
      const sum = sums.get(textAt(stretch, index) ?? '');
      if (!sum || sum.count < 2) continue;
      const own = new Float64Array(kinds);
      for (let tag = 0; tag < tags; tag += 1) own[kindOf(tag)]! += likelihoods[number]![index * tags + tag]!;
      const others = sum.count - 1;
      for (let tag = 0; tag < tags; tag += 1) {
        const likelihood = Math.max(0, sum.ofKinds[kindOf(tag)]! - own[kindOf(tag)]!) / others;
        scores[index * tags + tag] = (others / sum.count) * Math.log(likelihood + floor);
      }
    }
    return scores;
  });
}

/** The number of a tag’s kind, the same for the first word of a name and for further ones; 0 is outside of names. */
function kindOf(tag: number): number {
  return (tag + 1) >> 1;
}
