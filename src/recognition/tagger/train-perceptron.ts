import { FeatureDrop, hiddenShare, transitionFactor } from './drop-features.ts';
import { barred, Decoder, type TokenStretch, type Weights } from './perceptron.ts';
import { randomNumbers, shuffle } from './random-order.ts';

/** A stretch with decided tags; -1 if undecided. */
export interface Example extends TokenStretch {
  readonly tags: Int32Array;
}

/** Returns whether a tag may follow another; -1 stands for the start and the end of a stretch. */
export type Follows = (before: number, tag: number) => boolean;

export interface FieldSettings {
  readonly tags: number;
  readonly features: number;
  readonly hasRules: boolean;
  readonly follows: Follows;
  readonly seed: number;
}

export interface TrainingSettings extends FieldSettings {
  readonly epochs: number;
  /** Perceptrons that learn in different orders and are then averaged. */
  readonly runs: number;
}

/** Learns weights from examples with an averaged structured perceptron; the result is deterministic. */
export function trainPerceptron(examples: readonly Example[], settings: TrainingSettings): Weights {
  const { tags, features, hasRules } = settings;
  const sum = {
    features: new Float32Array(features * tags),
    transitions: new Float32Array((tags + 2) * tags),
  };
  for (let run = 0; run < settings.runs; run += 1) {
    const learned = trainOnce(examples, settings, settings.seed + run);
    learned.features.forEach((value, index) => (sum.features[index]! += value / settings.runs));
    learned.transitions.forEach((value, index) => (sum.transitions[index]! += value / settings.runs));
  }
  return { tags, hasRules, ...sum };
}

function trainOnce(
  examples: readonly Example[],
  { tags, features, hasRules, follows, epochs }: TrainingSettings,
  seed: number,
): { features: Float64Array; transitions: Float64Array } {
  const weights = {
    tags,
    hasRules,
    features: new Float64Array(features * tags),
    transitions: firstTransitions(tags, follows),
  };
  const late = {
    features: new Float64Array(features * tags),
    transitions: new Float64Array((tags + 2) * tags),
  };
  const decoder = new Decoder(weights);
  const random = randomNumbers(seed);
  const hidden = hiddenShare(examples);
  const drop = new FeatureDrop(seed + 1, hidden);
  const order = Int32Array.from(examples, (_, index) => index);
  let step = 1;
  const change = (which: 'features' | 'transitions', index: number, by: number) => {
    weights[which][index]! += by;
    late[which][index]! += by * step;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { tags: decided } = examples[index]!;
      const stretch = drop.thin(examples[index]!);
      const found = decoder.decode(stretch);
      const wrong = decided.some((tag, at) => tag >= 0 && tag !== found[at]);
      if (wrong) {
        const right = decided.includes(-1) ? decoder.decode(stretch, decided) : decided;
        update(stretch, { decided, right, found }, tags, hasRules, change);
      }
      step += 1;
    }
  }
  for (const which of ['features', 'transitions'] as const) {
    const value = weights[which];
    const part = late[which];
    for (let index = 0; index < value.length; index += 1) {
      if (value[index]! > barred / 2) value[index]! -= part[index]! / step;
    }
  }
  weights.transitions.forEach((weight, index) => {
    if (weight > barred / 2) weights.transitions[index] = weight * transitionFactor(hidden);
  });
  return weights;
}

/** Increases the weights of the right tags, and decreases those of the wrong ones. */
function update(
  { length, ids, borders }: TokenStretch,
  { decided, right, found }: Readonly<Record<'decided' | 'right' | 'found', Int32Array>>,
  tags: number,
  hasRules: boolean,
  change: (which: 'features' | 'transitions', index: number, by: number) => void,
): void {
  for (let at = 0; at < length; at += 1) {
    if (decided[at]! < 0 || right[at] === found[at]) continue;
    const end = borders[at * 2 + (hasRules ? 2 : 1)]!;
    for (let index = borders[at * 2]!; index < end; index += 1) {
      change('features', ids[index]! * tags + right[at]!, 1);
      change('features', ids[index]! * tags + found[at]!, -1);
    }
  }
  for (let at = 0; at <= length; at += 1) {
    const rowOf = (path: Int32Array) => (at === 0 ? 0 : at === length ? tags + 1 : path[at - 1]! + 1);
    const tagOf = (path: Int32Array) => (at === length ? path[at - 1]! : path[at]!);
    const good = rowOf(right) * tags + tagOf(right);
    const bad = rowOf(found) * tags + tagOf(found);
    if (good === bad) continue;
    change('transitions', good, 1);
    change('transitions', bad, -1);
  }
}

function firstTransitions(tags: number, follows: Follows): Float64Array {
  const transitions = new Float64Array((tags + 2) * tags);
  for (let before = -1; before < tags; before += 1) {
    for (let tag = 0; tag < tags; tag += 1) {
      if (!follows(before, tag)) transitions[(before + 1) * tags + tag] = barred;
    }
  }
  return transitions;
}
