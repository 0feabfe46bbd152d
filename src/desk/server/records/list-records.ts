import { foldName } from '../../../archive/name-forms.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { RecordsPage } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { articlesOfEntities } from './count-articles.ts';

const maxRows = 200;
const maxAliases = 6;

/** Returns all entities with all their names and the id, folded, those with the most articles first. */
const listed = once((opened: EditableContent) => {
  const articles = articlesOfEntities(opened);
  return opened.content.entities
    .map(({ id, data }) => ({
      row: {
        id,
        name: data.name,
        kind: data.kind,
        aliases: data.aliases.slice(0, maxAliases),
        ...(data.description !== undefined && { description: data.description }),
        articles: articles.get(id) ?? 0,
      },
      words: [...[data.name, ...data.aliases].map(foldName), id].join('\n'),
    }))
    .toSorted(
      ({ row: a }, { row: b }) =>
        b.articles - a.articles || compareText(a.name, b.name) || compareText(a.id, b.id),
    );
});

/** Lists entities, those with the most articles first. */
export function listRecords(
  { opened }: Pick<Desk, 'opened'>,
  { from, count, kind, find = '' }: CallInput<'records/list'>,
): RecordsPage {
  const sought = foldName(find);
  const found = listed(opened).filter(({ words }) => sought === '' || words.includes(sought));
  const kinds: Partial<Record<EntityKind, number>> = {};
  for (const { row } of found) kinds[row.kind] = (kinds[row.kind] ?? 0) + 1;
  const rows = found.filter(({ row }) => kind === undefined || row.kind === kind);
  return {
    total: rows.length,
    rows: rows.slice(from, from + Math.min(count, maxRows)).map(({ row }) => row),
    kinds,
  };
}
