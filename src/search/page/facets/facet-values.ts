import { fold } from '../../words/fold.ts';

/** One value of a facet. */
export interface FacetValue {
  /** As a query has it. */
  readonly id: string;
  readonly name: string;
  /** Of the results that have it. */
  readonly count: number;
  readonly chosen: ChosenValues;
  /** Of a topic: those below it among the values, in their order. */
  readonly below: readonly FacetValue[];
}

export type ChosenValues = 'required' | 'excluded' | undefined;

/** A value as the index has it, and how many results have it. */
export interface CountedValue {
  readonly id: string;
  readonly name: string;
  readonly broader: readonly string[];
  readonly count: number;
}

/** What a query says of a facet's field. */
export interface ChosenValue {
  readonly value: string;
  readonly negated: boolean;
}

/**
 * The values of one facet in the order in which they are offered: the chosen first, then by number of results. Those
 * that no result has are left out unless they are chosen. Topics stand below the ones that they belong to.
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
  // A vocabulary has no circles: its check refuses them.
  const withBelow = ({ id, name, count, chosen }: (typeof offered)[number]): FacetValue => ({
    id,
    name,
    count,
    chosen,
    below: offered.filter(({ broader }) => broader.includes(id)).map(withBelow),
  });
  return offered.filter(({ broader }) => !broader.some((id) => ids.has(id))).map(withBelow);
}

/** Whether a query means a value: by its id, or by its name. */
export function isValue({ id, name }: Pick<CountedValue, 'id' | 'name'>, text: string): boolean {
  return text.toLowerCase() === id.toLowerCase() || fold(text) === fold(name);
}

/** The values that have something in their name, wherever they stand; what is above them stays, too. */
export function findValues(values: readonly FacetValue[], asked: string): readonly FacetValue[] {
  const folded = fold(asked);
  if (folded === '') return values;
  return values.flatMap((value) => {
    if (fold(value.name).includes(folded)) return [value];
    const below = findValues(value.below, asked);
    return below.length > 0 ? [{ ...value, below }] : [];
  });
}

/** Whether a value or one below it is chosen. */
export function hasChosen({ chosen, below }: FacetValue): boolean {
  return chosen !== undefined || below.some(hasChosen);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
