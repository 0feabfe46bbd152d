import type { EntityKind } from '../../schema/entity-kind.ts';
import { comparableName, compareNames } from './compare-names.ts';
import { singular } from './name-fingerprint.ts';

/** Names that are less alike differ in the first letter of a word, which often makes another name. */
const minScore = 0.6;

/**
 * Whether two names of several words are probably spellings of one that differ by slips: by plurals, by one letter, or by
 * “the”. Names of people that differ so may be different people.
 */
export function differBySlips(a: string, b: string, kind: EntityKind): boolean {
  if (kind === 'person') return false;
  const one = comparableName(a, kind, false);
  const other = comparableName(b, kind, false);
  if (Math.min(one.form.words.length, other.form.words.length) < 2) return false;
  const withoutPlurals = ({ form }: typeof one) => form.words.map(singular).join(' ');
  return withoutPlurals(one) === withoutPlurals(other) || (compareNames(one, other)?.score ?? 0) >= minScore;
}
