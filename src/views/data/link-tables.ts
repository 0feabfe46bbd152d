import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../schema/date.ts';
import type { Urls } from '../base/urls.ts';
import { evidenceHref } from '../parts/evidence/evidence.ts';
import type { Table } from './table.ts';

export const pairColumns: readonly string[] = [
  'a',
  'a_name',
  'b',
  'b_name',
  'articles',
  'first',
  'last',
  'url',
];
export const mentionColumns: readonly string[] = ['article', 'entity', 'block', 'offset', 'length', 'words'];

/** `pairs.csv`: two entities that share an article, a row each: the edges of a network. Those of most articles first. */
export function pairTable(archive: Archive, urls: Urls): Table {
  const pairs = archive.entities
    .flatMap((one) =>
      one.connections.flatMap((connection) =>
        one.id < connection.entity ? [{ a: one.id, b: connection.entity, connection }] : [],
      ),
    )
    .toSorted(
      (one, other) =>
        other.connection.articles.length - one.connection.articles.length ||
        compareText(one.a, other.a) ||
        compareText(one.b, other.b),
    );
  const nameOf = (id: (typeof pairs)[number]['a']) => archive.entity.get(id)?.data.name;
  return {
    columns: pairColumns,
    count: pairs.length,
    rows: () =>
      pairs.map(({ a, b, connection }) => {
        const { articles } = connection;
        const url = urls.absolute(evidenceHref(archive, urls, a, connection));
        const [first, last] = [articles[0], articles.at(-1)].map((article) => article?.data.date.edtf);
        return [a, nameOf(a), b, nameOf(b), articles.length, first, last, url];
      }),
  };
}

/** `mentions.csv`: where articles name entities, a row a mention, in the order of the articles and their texts. */
export function mentionTable({ articles }: Archive): Table {
  return {
    columns: mentionColumns,
    count: articles.reduce((sum, { body }) => sum + body.mentions.length, 0),
    rows: () =>
      articles.flatMap(({ id, body }) =>
        body.mentions.map(({ entity, block, offset, length, words }) => [
          id,
          entity,
          block,
          offset,
          length,
          words,
        ]),
      ),
  };
}
