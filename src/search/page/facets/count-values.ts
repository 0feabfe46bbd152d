import { readFilterValue } from '../../format/filter-value.ts';
import type { Found } from '../../engine/found.ts';
import type { CountedValue } from './facet-values.ts';
import { facetListWords as words } from '../../../views/words/en/scripts/facet-words.ts';

/** All values of a filter of the index, and how many of the results have each. */
export async function countValues({ sets }: Found, filter: string): Promise<CountedValue[]> {
  const counts = new Map<string, number>();
  for (const { bundle, bits } of sets) {
    for (const [value, numbers] of await bundle.tables.values(filter)) {
      let sum = counts.get(value) ?? 0;
      for (const number of numbers) if (bits.has(number)) sum += 1;
      counts.set(value, sum);
    }
  }
  return [...counts].map(([value, count]) => ({ ...readFilterValue(value), count }));
}

/** The languages of the archive, and how many of the results are in each. */
export function countLanguages({ sets }: Found, interfaceLanguage: string): CountedValue[] {
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language', fallback: 'code' });
  return sets.map(({ bundle: { language }, bits }) => ({
    id: language,
    name: names.of(language) ?? language,
    broader: [],
    count: bits.count(),
  }));
}

/** How many of the results are articles, and how many records. */
export function countKinds({ total, sets }: Found): CountedValue[] {
  const articles = sets.reduce(
    (sum, { bundle, bits }) => sum + bits.numbers().filter((number) => number < bundle.articles).length,
    0,
  );
  return [
    { id: 'article', name: words.kinds.article, broader: [], count: articles },
    { id: 'entity', name: words.kinds.entity, broader: [], count: total - articles },
  ];
}
