import { foldName } from '../../archive/name-forms.ts';
import { demonyms } from '../../recognition/lists/cue-words.ts';
import { countryNames } from '../../recognition/lists/places.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { comparableName, compareNames } from './compare-names.ts';

/** A name prepared to find its variants. */
export interface NameFingerprint {
  readonly name: string;
  readonly kind: EntityKind;
  /** The same for all names that may be variants. */
  readonly key: string;
  /** The country in it, which tells two ministries apart; empty if there is none. */
  readonly country: string;
}

/** Words that say nothing about which institution it is. */
const emptyWords = new Set('the of and for in on at to a an de la le du des'.split(' '));
/** Words for the sort of an institution at either end of its name, of which one text uses this and another that. */
const officeWords = new Set('department dept ministry office bureau'.split(' '));
const americanWords = new Set('us usa american america'.split(' '));
/** Two names of people that differ more than by an initial, a middle name or an honorific are not offered as one. */
const minPersonScore = 0.7;

let countries: ReadonlySet<string> | undefined;

/**
 * Returns a fingerprint with a key that is the same for what are probably variants of one name, as in OpenRefine’s clusters:
 * without articles, the country, the word for an office, and the plural, in any order. That of people is the surname with
 * an initial.
 */
export function nameFingerprint(name: string, kind: EntityKind): NameFingerprint {
  const words = foldName(name).replaceAll('united states', 'us').split(/\s+/).filter(Boolean);
  if (kind === 'person') {
    const { words: parts } = comparableName(name, kind, false).form;
    const key = parts.length < 2 ? parts.join(' ') : `${parts.at(-1)} ${parts[0]![0]}`;
    return { name, kind, key: `person ${key}`, country: '' };
  }
  countries ??= new Set([...countryNames('en'), ...demonyms].map(foldName));
  const telling = words.map(singular).filter((word) => !emptyWords.has(word));
  const isCountry = (word: string) => americanWords.has(word) || countries!.has(word);
  const ofBody = telling.filter((word) => !isCountry(word));
  // “White House Office of Quays” is one office of a body, not another name for its quays.
  const own = ofBody.filter(
    (word, index) => !(officeWords.has(word) && (index === 0 || index === ofBody.length - 1)),
  );
  const country = own.length > 0 ? (telling.find(isCountry) ?? '') : '';
  const kept = own.length > 0 ? own : telling.length > 0 ? telling : words;
  return {
    name,
    kind,
    key: kept.toSorted().join(' '),
    country: americanWords.has(country) ? 'us' : country.slice(0, 3),
  };
}

/** Whether two names with the same key may be variants: of people, if their given names agree; else of one country. */
export function areVariants(a: NameFingerprint, b: NameFingerprint): boolean {
  if (a.key !== b.key || a.key === '') return false;
  if (a.kind !== 'person') return a.country === b.country || a.country === '' || b.country === '';
  const [one, other] = [a, b].map(({ name }) => comparableName(name, 'person', false));
  return (compareNames(one!, other!)?.score ?? 0) >= minPersonScore;
}

/** Returns a word without its plural: fisheries and fishery, ships and ship; but not bus. */
export function singular(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

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
