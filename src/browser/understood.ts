import type { Answer } from './ask.ts';
import { entityKinds } from '../schema/entity-kind.ts';
import { valueName } from './facet-values.ts';
import { readFilterValue } from './filter-value.ts';
import type { Bundle } from './open-bundles.ts';
import type { Term } from './search-query.ts';
import { type FilterKey, filterKeys, type Filters } from './search-state.ts';
import { facetWords, kindWords, words } from './search-words.ts';

/** A chosen filter, as readers see it. */
export interface Chip {
  readonly key: FilterKey;
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** The chosen filters with their names, which the index knows; an id that it doesn't know stands for itself. */
export async function chipsOf(
  bundles: readonly Bundle[],
  filters: Filters,
  language: string,
): Promise<Chip[]> {
  const keys = filterKeys.filter((key) => filters[key]);
  if (keys.length === 0) return [];
  const chips = keys.map(async (key) => {
    const values = (await Promise.all(bundles.map(({ tables }) => tables.values(key)))).flatMap((values) => [
      ...values.keys(),
    ]);
    const names = new Map(values.map(readFilterValue).map(({ id, name }) => [id, name]));
    return (filters[key] ?? []).map((id) => ({
      key,
      id,
      label: key in kindWords ? kindWords[key as keyof typeof kindWords].one : facetWords[key],
      name: valueName(key, names.get(id) ?? id, language),
    }));
  });
  return (await Promise.all(chips)).flat();
}

/** Says how a search was understood: "Articles and names with “family” and “letter” naming Microsoft of 2018.". */
export function understoodAs(
  { unknown, widened }: Pick<Answer, 'unknown' | 'widened'>,
  terms: readonly Term[],
  chips: readonly Chip[],
): string {
  const names = (keys: readonly FilterKey[]) =>
    chips.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return words.understood({
    kinds: names(['kind']),
    terms: terms
      .filter((term) => !unknown.includes(term))
      .map((term) => ({ text: term.written, begins: term.kind === 'beginning' || widened.includes(term) })),
    named: names(entityKinds),
    topics: names(['topic']),
    dates: names(['year', 'month']),
    others: names(['section', 'language']),
  });
}
