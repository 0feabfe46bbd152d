import type { EntityKind } from '../../schema/entity-kind.ts';
import type { NameSpan } from '../rules/apply-rules.ts';
import { type Sentence, rangeText, type WordRange } from '../text/words.ts';
import type { ReadStretch } from './consistency-scores.ts';
import { capitalRuns, classifyName, type NameClassifier } from './name-classifier.ts';
import type { NameFeatures } from './name-features.ts';

/** Added to what the tagger decided: without clear evidence, it stays. */
const bonus = 1;
/** Added to each likelihood of the tagger, so that no kind is impossible. */
const floor = 0.02;

/** What the tagger knows about an article. */
export interface TaggedArticle {
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly ReadStretch[];
  /** How likely each tag of each word of each stretch is. */
  readonly likelihoods: readonly Float64Array[];
}

/**
 * Decides about all names of an article, and about capitalized words that the tagger left out, a second time: by what the
 * tagger and the classifier say together.
 *
 * @param spans the names found by the tagger
 * @returns in reading order, without overlaps
 */
export function reviseNames(
  spans: readonly NameSpan[],
  article: TaggedArticle,
  features: NameFeatures,
  classifier: NameClassifier,
  kinds: readonly EntityKind[],
): RevisedName[] {
  const { sentences } = article;
  const taken = new Set(spans.flatMap(wordsOf));
  const left = capitalRuns(sentences).filter((run) => !wordsOf(run).some((word) => taken.has(word)));
  const tagged = [
    ...spans.map((span) => ({ ...span, tag: kinds.indexOf(span.kind) + 1 })),
    ...left.map((run) => ({ ...run, tag: 0 })),
  ];
  const likelihoods = likelihoodsOfWords(article, kinds.length + 1);
  const groups = Map.groupBy(tagged, (place) => rangeText(place, sentences));
  return [...groups.values()]
    .flatMap((places) => {
      const byClassifier = classifyName(classifier, features.of(places));
      return places.flatMap(({ tag, ...span }) => {
        const scores = byClassifier.map(
          (likelihood, other) =>
            Math.log(likelihood) +
            Math.log(meanOf(likelihoods, span, other) + floor) +
            (other === tag ? bonus : 0),
        );
        const best = scores.indexOf(Math.max(...scores));
        return best > 0 ? [{ ...span, kind: kinds[best - 1]!, margin: marginOf(scores, best) }] : [];
      });
    })
    .toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** A name, and by how much, as a logarithm of likelihoods, its kind is likelier than any other and than no name. */
export interface RevisedName extends NameSpan {
  readonly margin: number;
}

function marginOf(scores: Float64Array, best: number): number {
  return scores.reduce(
    (least, score, index) => (index === best ? least : Math.min(least, scores[best]! - score)),
    Infinity,
  );
}

/** Returns how likely each kind of each word is according to the tagger; 0 is no name. */
function likelihoodsOfWords(
  { stretches, likelihoods }: TaggedArticle,
  size: number,
): ReadonlyMap<string, Float64Array> {
  const tags = size * 2 - 1;
  return new Map(
    stretches.flatMap(({ at, length }, number) =>
      Array.from({ length }, (_, index) => {
        const ofKinds = new Float64Array(size);
        for (let tag = 0; tag < tags; tag += 1)
          ofKinds[(tag + 1) >> 1]! += likelihoods[number]![index * tags + tag]!;
        return [`${at.sentence} ${at.first + index}`, ofKinds] as const;
      }),
    ),
  );
}

function meanOf(likelihoods: ReadonlyMap<string, Float64Array>, span: WordRange, kind: number): number {
  const words = wordsOf(span);
  return words.reduce((sum, word) => sum + (likelihoods.get(word)?.[kind] ?? 0), 0) / words.length;
}

function wordsOf({ sentence, first, last }: WordRange): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${sentence} ${first + index}`);
}
