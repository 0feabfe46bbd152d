import { punctuation } from '../../some-pages/page-punctuation.ts';
import { element } from '../../shared/element.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { nameCountWords as words } from '../../../shared/words/en/scripts/name-count-words.ts';
import type { Found } from '../../../search/engine/found.ts';
import type { IndexedRecord } from '../../../search/format/names-block.ts';
import { plainWords } from '../../../search/query/plain-words.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';

/** The page of a pair exists if so many articles list both. */
const minShared = 2;

/**
 * Renders two counts for a query that is the name of an entity: the articles that list it, with a link, and
 * those that contain the words; for a query that is a topic, a link to its page; for a query that is two names, a link to the
 * articles that list both.
 *
 * @returns empty for any other query, or if a name is that of several entities
 */
export function renderNameCount(found: Found, urls: Urls): (Node | string)[] {
  const asked = plainWords(found.query)?.length ?? 0;
  const filler = found.leaves.filter(({ role }) => role === 'filler').length;
  const names = found.names.find(({ length }) => length > 0) ?? [];
  const named = names.map(({ records }) => records.filter(({ kind }) => kind !== 'topic'));
  const isWhole = names.reduce((sum, { start, end }) => sum + end - start, 0) === asked - filler;
  const [topic, ...others] = names.length === 1 ? names[0]!.records : [];
  if (isWhole && topic?.kind === 'topic' && others.length === 0) return countTopic(topic, urls);
  if (!isWhole || named.some(({ length }) => length !== 1)) return [];
  const [one, other] = named.map(([record]) => record!);
  if (names.length === 1) return one!.listing.length > 0 ? countOne(one!, found, asked) : [];
  if (names.length !== 2 || one!.id === other!.id) return [];
  const listing = new Set(one!.listing);
  const shared = other!.listing.filter((number) => listing.has(number)).length;
  if (shared < minShared) return [];
  const href = urls.pair(one!.id as EntityId, other!.id as EntityId);
  return [element('a', { href }, words.pair(one!.name, other!.name, shared))];
}

function countTopic({ id, name, listing }: IndexedRecord, urls: Urls): Node[] {
  if (listing.length === 0) return [];
  return [element('a', { href: urls.topic(id as TopicId) }, words.topic(listing.length, name))];
}

function countOne({ id, name, listing }: IndexedRecord, { exact }: Found, asked: number): (Node | string)[] {
  const href = writeState({ query: `entity:${id}`, shown: resultsPerPage });
  const mentioning = exact.reduce((sum, { bundle, bits }) => sum + bits.count(bundle.articles), 0);
  return [
    element('a', { href }, words.listing(listing.length, name)),
    `${punctuation.comma}${words.mentioning(mentioning, asked)}`,
  ];
}
