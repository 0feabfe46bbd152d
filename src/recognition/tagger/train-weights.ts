import { barred, type Weights } from './perceptron.ts';
import { trainField } from './train-field.ts';
import { type Example, trainPerceptron, type TrainingSettings } from './train-perceptron.ts';

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
