import { element } from '../../../browser/shared/element.ts';
import { readFilterValue } from '../../format/filter-value.ts';
import type { Found } from '../../engine/found.ts';
import type { Hit } from '../../engine/read-hit.ts';
import { plainWords } from '../../query/plain-words.ts';
import { pageSize, writeState } from '../../query/search-state.ts';
import { fold } from '../../words/fold.ts';
import { searchWords as words } from '../../../views/words/en/scripts/search-words.ts';

/**
 * Renders two counts for a query that is the name of the first result, an entity: the articles that list it,
 * with a link, and those that contain the words.
 *
 * @returns empty if the query is not a name, or the name of several entities of that kind
 */
export async function renderNameCount(found: Found, { kind, title }: Hit): Promise<(Node | string)[]> {
  const asked = plainWords(found.query);
  const name = title.map(({ text }) => text).join('');
  if (!asked) return [];
  const counts = new Map<string, number>();
  for (const { bundle } of found.sets) {
    for (const [value, numbers] of await bundle.tables.values(kind)) {
      const known = readFilterValue(value);
      if (fold(known.name) === fold(name)) counts.set(known.id, (counts.get(known.id) ?? 0) + numbers.length);
    }
  }
  const [entity, ...others] = counts;
  if (!entity || others.length > 0) return [];
  const [id, articles] = entity;
  const href = writeState({ query: `entity:${id}`, shown: pageSize });
  return [
    element('a', { href }, words.listing(articles, name)),
    `, ${words.mentioning(found.articles, asked.length)}`,
  ];
}
