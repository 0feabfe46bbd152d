import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { EntityRecord } from '../record.ts';

/** Checks what entity records say about each other beyond their ids: identity, and what is part of what. */
export function checkEntities(entities: readonly EntityRecord[]): Problem[] {
  return [...checkWikidata(entities), ...checkPersons(entities)];
}

/** Checks that no two records have the same Wikidata id, which identifies one thing. */
function checkWikidata(entities: readonly EntityRecord[]): Problem[] {
  const first = new Map<string, EntityRecord>();
  return entities.flatMap((record): Problem[] => {
    const { wikidata } = record.data;
    if (wikidata === undefined) return [];
    const other = first.get(wikidata);
    if (!other) {
      first.set(wikidata, record);
      return [];
    }
    return [
      {
        severity: 'warning',
        file: record.file,
        path: ['wikidata'],
        ...archiveProblem('wikidata-taken', { wikidata, id: other.id, own: record.id, other: other.file }),
      },
    ];
  });
}

/** Checks that no person is part of a person: people belong to organizations. */
function checkPersons(entities: readonly EntityRecord[]): Problem[] {
  const persons = new Set(entities.filter(({ data }) => data.kind === 'person').map(({ id }) => id));
  return entities.flatMap(({ id, file, data }) =>
    persons.has(id)
      ? data.partOf.flatMap((whole, index): Problem[] =>
          whole !== id && persons.has(whole)
            ? [
                {
                  severity: 'error',
                  file,
                  path: ['partOf', index],
                  ...archiveProblem('person-in-person', { id: whole }),
                },
              ]
            : [],
        )
      : [],
  );
}
