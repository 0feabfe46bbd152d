import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Model } from './model.ts';
import type { Weights } from './perceptron.ts';
import type { OpenedWords } from './stretches.ts';

interface ModelHead {
  readonly kinds: readonly EntityKind[];
  readonly opened: Record<keyof OpenedWords, readonly string[]>;
  readonly features: readonly string[];
  readonly featuresOfNames: readonly string[];
}

/** Serializes a model: a line of JSON, then the weights as 32-bit floats, little-endian. */
export function packModel({ kinds, opened, features, weights, blind, classifier }: Model): Uint8Array {
  const head: ModelHead = {
    kinds,
    opened: {
      first: [...opened.first],
      inner: [...opened.inner],
      last: [...opened.last],
      alone: [...opened.alone],
    },
    features: [...features.keys()],
    featuresOfNames: [...classifier.features.keys()],
  };
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const arrays = [weights, blind, classifier.weights].flatMap((one) => [one.features, one.transitions]);
  const size = arrays.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(text.length + size * 4);
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  let at = text.length;
  for (const array of arrays) {
    for (const value of array) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}

/** @throws {Error} if the bytes are incomplete or not a model */
export function unpackModel(bytes: Uint8Array): Model {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as ModelHead;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = end + 1;
  const read = (length: number) => {
    const array = new Float32Array(length);
    for (let index = 0; index < length; index += 1) {
      array[index] = view.getFloat32(at, true);
      at += 4;
    }
    return array;
  };
  const weights = (tags: number, features: readonly string[], hasRules: boolean): Weights => ({
    tags,
    hasRules,
    features: read(features.length * tags),
    transitions: read((tags + 2) * tags),
  });
  const { kinds, opened, features, featuresOfNames } = head;
  const tags = 1 + kinds.length * 2;
  return {
    kinds,
    opened: {
      first: new Set(opened.first),
      inner: new Set(opened.inner),
      last: new Set(opened.last),
      alone: new Set(opened.alone),
    },
    tickLevels: {},
    features: numbered(features),
    weights: weights(tags, features, true),
    blind: weights(tags, features, false),
    classifier: {
      features: numbered(featuresOfNames),
      weights: weights(1 + kinds.length, featuresOfNames, false),
    },
  };
}

function numbered(features: readonly string[]): Map<string, number> {
  return new Map(features.map((feature, index) => [feature, index]));
}
