import { termsOf } from '../../../search/query/edit.ts';
import { withoutTerm, withTerm } from '../../../search/query/edit-terms.ts';
import type { Field } from '../../../shared/base/query-field.ts';
import { type FacetValue, isValue } from './facet-values.ts';

/** Adds a required or excluded value to a query, or removes it, even if the query names it differently. */
export function chooseIn(
  query: string,
  field: Field,
  value: FacetValue,
  how: 'required' | 'excluded',
): string {
  const negated = how === 'excluded';
  const stated = termsOf(query).filter((term) => term.field === field && isValue(value, term.value));
  const without = stated.reduce(withoutTerm, query);
  if (stated.some((term) => term.negated === negated)) return without;
  return withTerm(without, { field, value: value.id, negated });
}
