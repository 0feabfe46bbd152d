import { readFilterValue } from '../../../search/format/filter-value.ts';
import type { FoundSet } from '../../../search/engine/answer.ts';
import type { Found } from '../../../search/engine/found.ts';
import type { Bundle } from '../../../search/engine/open-index.ts';
import type { FacetKey } from '../../../shared/base/query-field.ts';
import type { CountedValue } from './facet-values.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';

/** Whether a facet has values to choose from. */
export function hasFacet(bundles: readonly Bundle[], key: FacetKey): boolean {
  if (key === 'language') return bundles.length > 1;
  if (key === 'kind') return bundles.some(({ documents, articles }) => articles > 0 && articles < documents);
  return bundles.some(({ tables }) => tables.filters.includes(key));
}

/** Counts the results of each value of a facet. @param language the language of the interface */
export async function countFacet(
  found: Found,
  key: FacetKey,
  language: string,
): Promise<readonly CountedValue[]> {
  if (key === 'language') return countLanguages(found, language);
  return key === 'kind' ? countKinds(found) : countValues(found, key);
}

/** Counts the results of each value of a filter. */
async function countValues({ counted }: Found, filter: string): Promise<CountedValue[]> {
  const counts = new Map<string, number>();
  for (const { bundle, bits } of counted) {
    for (const [value, numbers] of await bundle.tables.values(filter)) {
      let sum = counts.get(value) ?? 0;
      for (const number of numbers) if (bits.has(number)) sum += 1;
      counts.set(value, sum);
    }
  }
  return [...counts].map(([value, count]) => ({ ...readFilterValue(value), count }));
}

/** Counts the results in each language of the archive. */
function countLanguages({ counted }: Found, interfaceLanguage: string): CountedValue[] {
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language', fallback: 'code' });
  return counted.map(({ bundle: { language }, bits }) => ({
    id: language,
    name: names.of(language) ?? language,
    broader: [],
    count: bits.count(),
  }));
}

/** Counts the results that are articles, and those that are records. */
function countKinds({ counted }: Found): CountedValue[] {
  const sum = (count: (set: FoundSet) => number) => counted.reduce((total, set) => total + count(set), 0);
  const articles = sum(({ bundle, bits }) => bits.count(bundle.articles));
  return [
    { id: 'article', name: words.kinds.article, broader: [], count: articles },
    {
      id: 'entity',
      name: words.kinds.entity,
      broader: [],
      count: sum(({ bits }) => bits.count()) - articles,
    },
  ];
}
