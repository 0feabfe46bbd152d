import type { CountedName } from './count-names.ts';
import { csv } from '../../../shared/base/csv.ts';
import { listSearchWords } from '../../../shared/words/en/scripts/list-search-words.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** Writes the counts as CSV (RFC 4180) with a header; an ambiguous name has a row for each entity. */
export function namesCsv(counted: readonly CountedName[], urls: Urls): string {
  const { columns, foundAs } = listSearchWords;
  const link = (query: string) => urls.absolute(urls.search(query));
  return csv([
    columns,
    ...counted.flatMap(({ name, entities, articles, query }) =>
      entities.length === 0
        ? [[name, foundAs.words, undefined, undefined, undefined, articles, link(query)]]
        : entities.map((entity) => [
            name,
            entities.length === 1 ? foundAs.entity : foundAs.several,
            entity.name,
            entity.kind,
            entity.id,
            entity.articles,
            link(`entity:${entity.id}`),
          ]),
    ),
  ]);
}
