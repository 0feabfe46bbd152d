import { faultsOf } from '../../../authority/plans/plan-fields.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { nearest } from '../../../schema/nearest.ts';
import { once } from '../../../views/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { FieldFault, FormValue } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';

/** The fields that take an id, with the kind of record. */
const references: Readonly<Record<string, 'entity' | 'topic' | 'article'>> = {
  'entity distinctFrom': 'entity',
  'entity partOf': 'entity',
  'entity at': 'entity',
  'entity source': 'article',
  'topic broader': 'topic',
  'article entities': 'entity',
  'article id': 'entity',
  'article entity': 'entity',
  'article about': 'entity',
  'article topics': 'topic',
  'article distinctFrom': 'article',
  'site front': 'article',
};

const ids = once(({ content }: EditableContent) => ({
  entity: new Set<string>(content.entities.map(({ id }) => id)),
  topic: new Set<string>(content.topics.map(({ id }) => id)),
  article: new Set<string>(content.articles.map(({ id }) => id)),
}));

/** Returns the problems of a record’s fields while they are typed: invalid values and unknown ids. */
export function checkRecord(
  { opened }: Pick<Desk, 'opened'>,
  { type, id, fields }: CallInput<'records/check'>,
): readonly FieldFault[] {
  const faults = faultsOf(type, fields);
  const wrong = new Set(faults.map(({ path }) => path.join('.')));
  const named = namedIn(fields).filter(({ path }) => !wrong.has(path.join('.')));
  return [
    ...faults,
    ...named.flatMap(({ path, word }): FieldFault[] => {
      const key = path.findLast((part) => typeof part === 'string');
      const kind = references[`${type} ${key}`];
      if (kind === undefined || word === '') return [];
      if (word === id)
        return [{ path, message: 'This is the record itself.', advice: 'Choose another one.' }];
      const known = ids(opened)[kind];
      if (known.has(word)) return [];
      const near = nearest(word, known);
      return [
        {
          path,
          message: `There is no ${kind} "${word}".`,
          advice: near === undefined ? 'Choose one that there is.' : `Did you mean "${near}"?`,
        },
      ];
    }),
  ];
}

/** Returns all texts of some fields with their paths. */
function namedIn(
  value: FormValue,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly word: string }[] {
  if (typeof value === 'string') return [{ path, word: value.trim() }];
  return Object.entries(value).flatMap(([key, part]) =>
    namedIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
