import { type ContentValue, isName } from './content-values.ts';
import { LetterText } from './letters/letter-text.ts';
import type { SearchTerm } from './search-terms.ts';
import type { TermSearch } from './term-hits.ts';

/** A text with a term, in letters. */
interface IndexedValue {
  readonly owner: string;
  readonly letters: string;
  readonly isForOthers: boolean;
  readonly isName: boolean;
}

interface Occurrence {
  readonly value: IndexedValue;
  /** Where it begins, in letters. */
  readonly at: number;
}

/** How far a text goes on as one of the values does around a term, in letters. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
  /** Whether the value begins there, and whether it ends there. */
  readonly beginsValue: boolean;
  readonly endsValue: boolean;
  readonly owner: string;
}

/** The letters on each side by which occurrences are grouped. */
const contextLetters = 6;

/** The texts in which terms stand, by the letters around them. */
export class ValueIndex {
  readonly #byContext = new Map<string, Map<string, Occurrence[]>>();
  readonly #owners = new Map<string, Set<string>>();

  constructor(values: Iterable<ContentValue>, search: TermSearch) {
    for (const { owner, text, isForOthers } of values) {
      const hits = search.find(text, { isWordList: true });
      if (hits.length === 0) continue;
      const whole = new LetterText(text);
      const value = { owner, letters: whole.letters, isForOthers, isName: isName(text) };
      for (const { term, start } of hits) this.#add(term.letters, { value, at: whole.letterAt(start) });
    }
  }

  /** Whether a term stands in any text, or in one that belongs to an owner. */
  has({ letters }: SearchTerm, owner?: string): boolean {
    const owners = this.#owners.get(letters);
    return owner === undefined ? owners !== undefined : (owners?.has(owner) ?? false);
  }

  /** Whether a term stands in a text of one of some owners. */
  hasAmong({ letters }: SearchTerm, isAmong: (owner: string) => boolean): boolean {
    return [...(this.#owners.get(letters) ?? [])].some(isAmong);
  }

  /**
   * Returns how far texts go on as a text does on both sides of a term: the longest, and that of whole names.
   *
   * @param start of the term in the letters of the text
   * @param isHidden whether the earlier texts of an owner do not count
   */
  coverages(
    letters: string,
    { letters: term }: SearchTerm,
    start: number,
    isHidden: (owner: string) => boolean,
  ): Coverage[] {
    const groups = this.#byContext.get(term);
    if (!groups) return [];
    const key = contextKey(letters, start, term.length);
    const near = best(groups.get(key) ?? [], letters, start, term.length, isHidden);
    if (near[0]?.from === 0 && near[0].to === letters.length) return near;
    return best(allOf(groups), letters, start, term.length, isHidden);
  }

  #add(term: string, occurrence: Occurrence): void {
    const { value, at } = occurrence;
    const groups = this.#byContext.get(term) ?? new Map<string, Occurrence[]>();
    this.#byContext.set(term, groups);
    const key = contextKey(value.letters, at, term.length);
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
    const owners = this.#owners.get(term);
    if (owners) owners.add(value.owner);
    else this.#owners.set(term, new Set([value.owner]));
  }
}

function* allOf(groups: ReadonlyMap<string, readonly Occurrence[]>): Generator<Occurrence> {
  for (const group of groups.values()) yield* group;
}

function contextKey(letters: string, start: number, length: number): string {
  const end = start + length;
  return `${letters.slice(Math.max(start - contextLetters, 0), start)} ${letters.slice(end, end + contextLetters)}`;
}

function best(
  occurrences: Iterable<Occurrence>,
  letters: string,
  start: number,
  length: number,
  isHidden: (owner: string) => boolean,
): Coverage[] {
  let longest: Coverage | undefined;
  let name: Coverage | undefined;
  for (const { value, at } of occurrences) {
    if (value.isForOthers && isHidden(value.owner)) continue;
    const before = commonBefore(letters, start, value.letters, at);
    const after = commonAfter(letters, start + length, value.letters, at + length);
    const from = start - before;
    const to = start + length + after;
    const beginsValue = before === at;
    const endsValue = at + length + after === value.letters.length;
    const coverage = { from, to, beginsValue, endsValue, owner: value.owner };
    if (!longest || to - from > longest.to - longest.from) longest = coverage;
    if (value.isName && beginsValue && endsValue && (!name || to - from > name.to - name.from))
      name = coverage;
  }
  return [longest, name].filter((one) => one !== undefined);
}

function commonBefore(a: string, aEnd: number, b: string, bEnd: number): number {
  let length = 0;
  while (
    length < aEnd &&
    length < bEnd &&
    a.charCodeAt(aEnd - length - 1) === b.charCodeAt(bEnd - length - 1)
  )
    length += 1;
  return length;
}

function commonAfter(a: string, aStart: number, b: string, bStart: number): number {
  let length = 0;
  while (
    aStart + length < a.length &&
    bStart + length < b.length &&
    a.charCodeAt(aStart + length) === b.charCodeAt(bStart + length)
  )
    length += 1;
  return length;
}
