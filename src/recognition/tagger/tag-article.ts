import type { EntityKind } from '../../schema/entity-kind.ts';
import type { NameSpan } from '../rules/apply-rules.ts';
import { correctNames } from '../rules/correct-names.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import type { Sentence, WordRange } from '../text/words.ts';
import { consistencyScores } from './consistency-scores.ts';
import { FeatureMaker, FixedNumbers, type TaggedText } from './features.ts';
import { likelihoodsOf } from './likelihoods.ts';
import type { Model } from './model.ts';
import { NameFeatures } from './name-features.ts';
import { Decoder, type Weights } from './perceptron.ts';
import { type RevisedName, reviseNames } from './revise-names.ts';
import { openStretches, startsOf } from './stretches.ts';
import { kindsOfWords, type WordKinds } from './word-kind.ts';

/** Finds the names in one article with both taggers. */
export function tagArticle(
  article: TaggedText,
  counts: CaseCounts,
  model: Model,
): { spans: NameSpan[]; blind: NameSpan[]; revised: readonly RevisedName[] } {
  const { numbers, cache, decoder, blindDecoder } = toolsOf(model, counts);
  const wordKinds = kindsOfWords(article.sentences, counts, cache);
  const maker = new FeatureMaker(article, wordKinds);
  const stretches = openStretches(article.sentences, model.opened).map((at) => ({
    at,
    ...maker.make(at, numbers),
    starts: startsOf(article.sentences[at.sentence]!, at, model.opened),
  }));
  const tag = (weights: Weights, viterbi: Decoder) => {
    const spans: NameSpan[] = [];
    const likelihoods = likelihoodsOf(stretches, weights);
    const added = consistencyScores(stretches, article.sentences, likelihoods, weights.tags);
    for (const [index, scores] of added.entries())
      favorNames(
        scores,
        article.sentences[stretches[index]!.at.sentence]!,
        stretches[index]!.at,
        weights.tags,
      );
    stretches.forEach((stretch, index) => {
      addSpans(spans, stretch.at, viterbi.decode(stretch, undefined, added[index]), model.kinds);
    });
    return { spans, likelihoods };
  };
  const { spans, likelihoods } = tag(model.weights, decoder);
  const { sentences, rules } = article;
  const revised = reviseNames(
    // Completed before, so that the rest of a name that was cut off is not taken for one by itself.
    correctNames(spans, rules, sentences),
    { sentences, stretches, likelihoods },
    new NameFeatures(sentences, wordKinds),
    model.classifier,
    model.kinds,
  );
  return {
    spans: correctNames(
      revised.map(({ margin: _, ...span }) => span),
      rules,
      sentences,
    ),
    blind: tag(model.blind, blindDecoder).spans,
    revised,
  };
}

/**
 * What is taken off the score of no name where words have no case. Few of all words there are names, so that too few are found:
 * of five names that were, four were right, but they were little more than half of all.
 */
const favor = 0.7;

function favorNames(
  scores: Float64Array,
  { words }: Sentence,
  { first, last }: WordRange,
  tags: number,
): void {
  for (let index = first; index <= last; index += 1)
    if (words[index]!.case === 'caseless') scores[(index - first) * tags]! -= favor;
}

interface Tools {
  readonly numbers: FixedNumbers;
  readonly cache: WordKinds;
  readonly decoder: Decoder;
  readonly blindDecoder: Decoder;
}

// Created once for a model, not for each article.
const tools = new WeakMap<Model, WeakMap<CaseCounts, Tools>>();

function toolsOf(model: Model, counts: CaseCounts): Tools {
  const ofModel = tools.get(model) ?? new WeakMap<CaseCounts, Tools>();
  tools.set(model, ofModel);
  let made = ofModel.get(counts);
  if (!made) {
    made = {
      numbers: new FixedNumbers(model.features),
      cache: new Map(),
      decoder: new Decoder(model.weights),
      blindDecoder: new Decoder(model.blind),
    };
    ofModel.set(counts, made);
  }
  return made;
}

function addSpans(
  spans: NameSpan[],
  { sentence, first }: { readonly sentence: number; readonly first: number },
  tags: Int32Array,
  kinds: readonly EntityKind[],
): void {
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index]!;
    if (tag === 0) continue;
    let last = index;
    const inside = tag % 2 === 1 ? tag + 1 : tag;
    while (tags[last + 1] === inside) last += 1;
    spans.push({ sentence, first: first + index, last: first + last, kind: kinds[(inside >> 1) - 1]! });
    index = last;
  }
}
