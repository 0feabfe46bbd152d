import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { evidenceHref, sharedIn } from '../parts/evidence/evidence.ts';
import type { Table, TableCells } from './table.ts';

export const pairColumns = ['a', 'a_name', 'b', 'b_name', 'articles', 'first', 'last', 'url'] as const;
export const mentionColumns = ['article', 'entity', 'block', 'offset', 'length', 'words'] as const;

/**
 * Returns `pairs.csv`: one row for each two entities that share articles, those with the most articles first.
 */
export function pairTable(archive: Archive, urls: Urls): Table {
  const { entities } = archive;
  return {
    columns: pairColumns,
    // Each connection is listed by both of its entities.
    count: entities.reduce((sum, { connections }) => sum + connections.length, 0) / 2,
    rows: () => pairRows(archive, urls),
  };
}

function* pairRows(archive: Archive, urls: Urls): Generator<TableCells> {
  const pairs = archive.entities
    .flatMap(({ id, connections }) =>
      connections.filter(({ entity }) => id < entity).map((connection) => ({ id, connection })),
    )
    .toSorted(
      (one, other) =>
        other.connection.articles.length - one.connection.articles.length ||
        compareText(one.id, other.id) ||
        compareText(one.connection.entity, other.connection.entity),
    );
  const nameOf = (id: EntityId) => archive.entity.get(id)?.data.name;
  for (const { id, connection } of pairs) {
    const { entity, articles } = connection;
    const url = urls.absolute(evidenceHref(archive, urls, id, entity, sharedIn(connection)));
    const [first, last] = [articles[0], articles.at(-1)].map((article) => article?.data.date.edtf);
    yield [id, nameOf(id), entity, nameOf(entity), articles.length, first, last, url];
  }
}

/** Returns `mentions.csv`: one row per mention, in the order of the articles and their texts. */
export function mentionTable({ articles }: Archive): Table {
  return {
    columns: mentionColumns,
    count: articles.reduce(
      (sum, { mentioned }) => sum + [...mentioned.values()].reduce((all, count) => all + count, 0),
      0,
    ),
    rows: function* () {
      for (const { id, mentions } of articles)
        for (const { entity, block, offset, length, words } of mentions)
          yield [id, entity, block, offset, length, words];
    },
  };
}
