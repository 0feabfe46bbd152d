import type { NameClassifier } from '../../src/recognition/tagger/name-classifier.ts';

/**
 * Creates a classifier that knows only what one word before a name says.
 *
 * @param weights of no name, a person and a place
 */
export function neighborClassifier(
  before: string,
  weights: readonly [none: number, person: number, place: number],
): NameClassifier {
  return {
    features: new Map([[`b=${before}`, 0]]),
    weights: {
      tags: 3,
      hasRules: false,
      features: Float32Array.from(weights),
      transitions: new Float32Array(5 * 3),
    },
  };
}
