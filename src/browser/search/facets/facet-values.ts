import { fold } from '../../../search/words/fold.ts';

/** One value of a facet. */
export interface FacetValue {
  /** The value in query syntax. */
  readonly id: string;
  readonly name: string;
  /** The number of results that have it. */
  readonly count: number;
  readonly chosen: ChosenValues;
  /** For a topic: the narrower topics among the values. */
  readonly below: readonly FacetValue[];
}

export type ChosenValues = 'required' | 'excluded' | undefined;

/** A value in the index with its number of results. */
export interface CountedValue {
  readonly id: string;
  readonly name: string;
  readonly broader: readonly string[];
  readonly count: number;
}

/** A value of the facet’s field in the query. */
export interface ChosenValue {
  readonly value: string;
  readonly negated: boolean;
}

/**
 * Returns the values of a facet: selected ones first, then by number of results. Values without results are
 * omitted unless selected. Topics are nested below broader ones.
 */
export function facetValues(
  counted: readonly CountedValue[],
  chosen: readonly ChosenValue[],
): readonly FacetValue[] {
  const choiceOf = (counted: CountedValue): ChosenValues => {
    const term = chosen.find(({ value }) => isValue(counted, value));
    return term && (term.negated ? 'excluded' : 'required');
  };
  const offered = counted
    .map((value) => ({ ...value, chosen: choiceOf(value) }))
    .filter(({ count, chosen }) => count > 0 || chosen)
    .toSorted(
      (a, b) =>
        Number(Boolean(b.chosen)) - Number(Boolean(a.chosen)) ||
        b.count - a.count ||
        compare(a.name, b.name) ||
        compare(a.id, b.id),
    );
  const ids = new Set(offered.map(({ id }) => id));
  // The check of the content ensures that topics have no loops.
  const withBelow = ({ id, name, count, chosen }: (typeof offered)[number]): FacetValue => ({
    id,
    name,
    count,
    chosen,
    below: offered.filter(({ broader }) => broader.includes(id)).map(withBelow),
  });
  return offered.filter(({ broader }) => !broader.some((id) => ids.has(id))).map(withBelow);
}

/** Whether a text in a query means a value, by its id or name. */
export function isValue({ id, name }: Pick<CountedValue, 'id' | 'name'>, text: string): boolean {
  return text.toLowerCase() === id.toLowerCase() || fold(text) === fold(name);
}

/** Returns the values whose names contain a text at any level, including their broader values. */
export function findValues(values: readonly FacetValue[], asked: string): readonly FacetValue[] {
  const folded = fold(asked);
  if (folded === '') return values;
  return values.flatMap((value) => {
    if (fold(value.name).includes(folded)) return [value];
    const below = findValues(value.below, asked);
    return below.length > 0 ? [{ ...value, below }] : [];
  });
}

/** Whether a value or a narrower one is selected. */
export function hasChosen({ chosen, below }: FacetValue): boolean {
  return chosen !== undefined || below.some(hasChosen);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
