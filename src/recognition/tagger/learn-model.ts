import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import { forLanguage } from '../language-fault.ts';
import type { RuleSpan } from '../rules/apply-rules.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import type { ReadStretch } from './consistency-scores.ts';
import { GrowingNumbers } from './features.ts';
import { decidedTags, filledTags, type Lesson } from './lesson.ts';
import type { Model } from './model.ts';
import { learnNameClassifier, nameExamples } from './name-classifier.ts';
import { NameFeatures } from './name-features.ts';
import { openedWords } from './opened-words.ts';
import { type Weights, barred } from './perceptron.ts';
import { LessonReader, UsedFeatures } from './read-lessons.ts';
import { type Example, trainPerceptron, type TrainingSettings } from './train-perceptron.ts';
import { trainField } from './train-field.ts';

/** With fewer fully decided articles, or fewer than half of all, undecided words get the tags of the rules. */
const minReviewed = 25;

const ruleKinds = new Set<EntityKind>(['person', 'organization', 'place', 'event', 'law']);

const settings = { epochs: 5, runs: 2, seed: 1987 };

/**
 * Learns from decided articles; the same articles give the same model.
 *
 * @param reader one that has read some of them already, if several models learn from the same
 * @throws {LanguageFault} if articles in one language can’t be read for it
 */
export function learnModel(
  lessons: readonly Lesson[],
  countsOf: (language: string) => CaseCounts,
  reader = new LessonReader(countsOf),
): Model {
  const present = new Set(lessons.flatMap(({ names }) => names.map(({ kind }) => kind)));
  // Few names that were accepted in many articles would only teach those names, so all others follow the rules.
  const reviewed = lessons.filter(({ isReviewed }) => isReviewed).length;
  const isGuided = reviewed < minReviewed || reviewed * 2 < lessons.length;
  const kinds = entityKinds.filter((kind) => present.has(kind) || (isGuided && ruleKinds.has(kind)));
  const opened = openedWords(lessons);
  const texts = lessons.map((lesson) =>
    forLanguage(lesson.language, () => ({
      ...reader.read(lesson),
      stretches: reader.stretches(lesson, opened),
    })),
  );
  const used = new UsedFeatures(reader.features());
  const numbersOfNames = new GrowingNumbers();
  const tag = (lesson: Lesson, { rules, wordKinds, stretches }: (typeof texts)[number]) => {
    const { sentences } = lesson;
    const tagged = tagLesson(lesson, kinds, countsOf(lesson.language), isGuided ? rules : undefined);
    return {
      ofWords: wordExamples(stretches, tagged, used),
      ofNames: nameExamples(sentences, tagged.guided, new NameFeatures(sentences, wordKinds), numbersOfNames),
    };
  };
  const learned = lessons.map((lesson, index) =>
    forLanguage(lesson.language, () => tag(lesson, texts[index]!)),
  );
  const numbers = used.numbers();
  const examples = learned.flatMap(({ ofWords }) => ofWords);
  const tags = 1 + kinds.length * 2;
  const common = { tags, features: numbers.size, follows, ...settings };
  const weights = trainWeights(
    examples.map(({ guided }) => guided),
    { ...common, hasRules: true },
  );
  // The second tagger must be independent of the rules, so it learns only from decisions.
  const blind = trainWeights(
    examples.map(({ strict }) => strict).filter(({ tags: decided }) => decided.some((tag) => tag >= 0)),
    { ...common, hasRules: false },
  );
  const classifier = learnNameClassifier(
    learned.flatMap(({ ofNames }) => ofNames),
    numbersOfNames.numbers,
    kinds,
    settings.seed,
  );
  return withoutIdle({ kinds, opened, features: numbers, weights, blind, classifier, tickLevels: {} });
}

/** Removes features with zero weight. */
function withoutIdle({ kinds, opened, features, weights, blind, classifier, tickLevels }: Model): Model {
  const { tags } = weights;
  const isIdle = (row: number) => {
    for (let at = row * tags; at < (row + 1) * tags; at += 1) {
      if (weights.features[at] !== 0 || blind.features[at] !== 0) return false;
    }
    return true;
  };
  const kept = [...features].filter(([, row]) => !isIdle(row));
  const pick = ({ features: from, ...others }: Weights): Weights => {
    const to = new Float32Array(kept.length * tags);
    kept.forEach(([, row], index) => to.set(from.subarray(row * tags, (row + 1) * tags), index * tags));
    return { ...others, features: to };
  };
  return {
    kinds,
    opened,
    features: new Map(kept.map(([feature], index) => [feature, index])),
    weights: pick(weights),
    blind: pick(blind),
    classifier,
    tickLevels,
  };
}

/** Whether a tag may follow another. Tag 0 is outside of names; each kind has one for the first word (odd) and one for further words (even). */
function follows(before: number, tag: number): boolean {
  if (tag === 0 || tag % 2 === 1) return true;
  return before === tag || before === tag - 1;
}

/** @param rules what fills the gaps between decisions, if they are few */
function tagLesson(
  lesson: Lesson,
  kinds: readonly EntityKind[],
  counts: CaseCounts,
  rules: readonly RuleSpan[] | undefined,
) {
  /** The tags of the words by the decisions alone. */
  const strict = decidedTags(lesson, kinds, counts);
  /** The tags of the words to learn from: where few articles are reviewed, those of the rules fill the gaps. */
  const guided = rules && !lesson.isReviewed ? filledTags(lesson, kinds, rules) : strict;
  return { strict, guided };
}

function wordExamples(
  stretches: readonly ReadStretch[],
  { strict, guided }: ReturnType<typeof tagLesson>,
  used: UsedFeatures,
): { readonly guided: Example; readonly strict: Example }[] {
  return stretches.flatMap(({ at: { sentence, first, last }, ...stretch }) => {
    const tags = guided[sentence]!.slice(first, last + 1);
    if (tags.every((tag) => tag < 0)) return [];
    const words = { ...stretch, ids: used.of(stretch.ids) };
    return [
      { guided: { ...words, tags }, strict: { ...words, tags: strict[sentence]!.slice(first, last + 1) } },
    ];
  });
}

/**
 * Learns weights in two ways, which make different mistakes, and averages them: as a perceptron and as a random field.
 * Both count the same, whatever the size of their weights; the result has the size of the field’s, so that the sum of
 * weights is the logarithm of a likelihood.
 */
export function trainWeights(examples: readonly Example[], settings: TrainingSettings): Weights {
  const perceptron = trainPerceptron(examples, settings);
  const field = trainField(examples, settings);
  const ratio = sizeOf(field.features) / (sizeOf(perceptron.features) || 1);
  const mean = (one: Float32Array, other: Float32Array) =>
    one.map((value, index) => (value <= barred / 2 ? value : (value * ratio + other[index]!) / 2));
  return {
    ...perceptron,
    features: mean(perceptron.features, field.features),
    transitions: mean(perceptron.transitions, field.transitions),
  };
}

/** Returns the Euclidean norm. */
function sizeOf(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
