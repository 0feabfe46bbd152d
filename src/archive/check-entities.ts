import type { Problem } from './problem.ts';
import type { EntityRecord } from './record.ts';

/** Checks what entity records say of each other beyond their ids: who is whom, and what belongs to what. */
export function checkEntities(entities: readonly EntityRecord[]): Problem[] {
  return [...checkWikidata(entities), ...checkPersons(entities)];
}

/** A Wikidata id stands for one thing, so two records that have it are one, or one of them has it wrongly. */
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
        message: `The Wikidata id "${wikidata}" is also that of "${other.id}", ${other.file}.`,
        advice: `If they are one, make them one: npm run entities -- merge ${record.id} ${other.id}. If not, correct the id of one.`,
      },
    ];
  });
}

/** A person belongs to organizations, not to a person. */
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
                  message: `A person is said to be part of a person, "${whole}".`,
                  advice:
                    'Take it out, or correct the kind of one of the two. What people are to each other is said by "roles".',
                },
              ]
            : [],
        )
      : [],
  );
}
