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
        message: `The Wikidata id "${wikidata}" also belongs to "${other.id}" in ${other.file}.`,
        advice: `If they are the same, merge them: npm run entities -- merge ${record.id} ${other.id}. If not, correct one of the ids.`,
        atDesk: 'If they are the same, merge them under Records. If not, correct one of the ids.',
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
                  message: `A person can’t be part of another person, "${whole}".`,
                  advice:
                    'Remove it, or correct the kind of one of the two. Use "roles" for how people are related.',
                },
              ]
            : [],
        )
      : [],
  );
}
