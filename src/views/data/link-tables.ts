import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { connectionOf, evidenceHref, sharedIn } from '../parts/evidence/evidence.ts';
import type { Table, TableCells } from './table.ts';

export const pairColumns = ['a', 'a_name', 'b', 'b_name', 'articles', 'first', 'last', 'url'] as const;
export const mentionColumns = ['article', 'entity', 'block', 'offset', 'length', 'words'] as const;

/**
 * Returns `pairs.csv`: one row for each two entities that share articles, those with the most articles first.
 */
export function pairTable(archive: Archive, urls: Urls): Table {
  return {
    columns: pairColumns,
    // Each connection is listed by both of its entities.
    count: () => archive.entities.reduce((sum, { connections }) => sum + connections.length, 0) / 2,
    keys: () => pairKeys(archive),
    rowsOf: (key) => [pairCells(archive, urls, key)],
  };
}

/** Returns the ids of each pair, separated by a space. */
function pairKeys({ entities }: Archive): string[] {
  return entities
    .flatMap(({ id, connections }) =>
      connections.filter(({ entity }) => id < entity).map((connection) => ({ id, connection })),
    )
    .toSorted(
      (one, other) =>
        other.connection.articles.length - one.connection.articles.length ||
        compareText(one.id, other.id) ||
        compareText(one.connection.entity, other.connection.entity),
    )
    .map(({ id, connection }) => `${id} ${connection.entity}`);
}

function pairCells(archive: Archive, urls: Urls, key: string): TableCells {
  const [a, b] = key.split(' ') as [EntityId, EntityId];
  const connection = connectionOf(archive.entity.get(a)!, b)!;
  const nameOf = (id: EntityId) => archive.entity.get(id)?.data.name;
  const { articles } = connection;
  const url = urls.absolute(evidenceHref(archive, urls, a, b, sharedIn(connection)));
  const [first, last] = [articles[0], articles.at(-1)].map((article) => article?.data.date.edtf);
  return [a, nameOf(a), b, nameOf(b), articles.length, first, last, url];
}

/** Returns the rows of an article in `mentions.csv`, in the order of its text. */
export function mentionCells({ id, mentions }: Article): TableCells[] {
  return mentions.map(({ entity, block, offset, length, words }) => [
    id,
    entity,
    block,
    offset,
    length,
    words,
  ]);
}
