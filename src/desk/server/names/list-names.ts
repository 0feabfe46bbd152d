import type { CallInput } from '../../api/calls.ts';
import type { NamesPage } from '../../api/names.ts';
import type { Desk } from '../content/desk.ts';

const maxNames = 200;

/** Lists the names that wait for a decision, those of most articles first. */
export function listNames(desk: Desk, { from, count, kind, find }: CallInput<'names/list'>): NamesPage {
  const sought = find?.trim().toLowerCase() ?? '';
  const { lexicon } = desk.review;
  const page = desk.names.waiting.page(
    from,
    Math.min(count, maxNames),
    (name) =>
      (kind === undefined || name.kind === kind) &&
      (sought === '' || name.words.toLowerCase().includes(sought)),
  );
  return {
    total: page.total,
    from,
    names: page.names.map(({ key, words, kind: nameKind, articles, ticked, entity }) => {
      const record = entity === undefined ? undefined : lexicon.record.get(entity);
      return {
        key,
        words,
        kind: nameKind,
        articles: articles.size,
        ticked,
        ...(record && { entity: { id: record.id, name: record.data.name, kind: record.data.kind } }),
      };
    }),
  };
}
