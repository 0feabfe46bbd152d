import { element } from '../../../browser/shared/element.ts';
import type { Finder } from '../../engine/finder.ts';
import type { Found } from '../../engine/found.ts';
import { plainWords } from '../../query/plain-words.ts';
import { pageSize, writeState } from '../../query/search-state.ts';
import { searchWords as words } from '../../../views/words/en/scripts/search-words.ts';

/** Longer queries are no names. */
const maxNameWords = 6;

/**
 * Says of a query that is an entity's name how many articles list it, with a link to those, and how many have the words.
 *
 * @returns nothing where it is the name of none, or of several
 */
export async function renderNameCount(finder: Finder, found: Found): Promise<(Node | string)[]> {
  const asked = plainWords(found.query);
  if (!asked || asked.length > maxNameWords) return [];
  const named = (await finder.names?.find('entity', found.query.text)) ?? [];
  const [entity] = named;
  if (!entity || named.length > 1 || entity.articles === 0) return [];
  const href = writeState({ query: `entity:${entity.id}`, shown: pageSize });
  return [
    element('a', { href }, words.listing(entity.articles, entity.name)),
    `, ${words.mentioning(found.articles, asked.length)}`,
  ];
}
