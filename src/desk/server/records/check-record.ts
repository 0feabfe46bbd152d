import { faultsOf, fieldsOf } from '../../../authority/plans/plan-fields.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { ValueShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import type { LinkedKind } from '../../../schema/field.ts';
import { nearest } from '../../../text/edit-distance.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { FormValue, FormValues } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';

const ids = once(({ content }: EditableContent) => ({
  entity: new Set<string>(content.entities.map(({ id }) => id)),
  topic: new Set<string>(content.topics.map(({ id }) => id)),
  article: new Set<string>(content.articles.map(({ id }) => id)),
}));

/** Returns the problems of a record’s fields while they are typed: invalid values and unknown ids. */
export function checkRecord(
  { opened }: Pick<Desk, 'opened'>,
  { type, id, fields }: CallInput<'records/check'>,
): readonly Fault[] {
  const faults = faultsOf(type, fields);
  const wrong = new Set(faults.map(({ path }) => path.join('.')));
  const named = idsIn(fields, { type: 'group', fields: fieldsOf(type) });
  return [
    ...faults,
    ...named.flatMap(({ path, word, of }): Fault[] => {
      const known = ids(opened)[of];
      if (word === '' || wrong.has(path.join('.'))) return [];
      if (word === id)
        return [{ path, message: 'This is the record itself.', advice: 'Choose another one.' }];
      if (known.has(word)) return [];
      const near = nearest(word, known);
      const advice = near === undefined ? 'Choose one that there is.' : `Did you mean "${near}"?`;
      return [{ path, message: `There is no ${of} "${word}".`, advice }];
    }),
  ];
}

interface LinkedId extends Pick<Fault, 'path'> {
  readonly word: string;
  readonly of: LinkedKind;
}

/** Returns the ids of records in a value; a text is short for a list of one, and for a group with its first field. */
function idsIn(
  value: FormValue | undefined,
  { of, item, fields }: ValueShape,
  path: Fault['path'] = [],
): LinkedId[] {
  if (value === undefined) return [];
  if (typeof value === 'string') {
    const inner = item ?? fields?.[0];
    if (inner) return idsIn(value, inner, path);
    return of ? [{ path, word: value.trim(), of }] : [];
  }
  if (item && Array.isArray(value))
    return value.flatMap((part: FormValue, index) => idsIn(part, item, [...path, index]));
  const group = value as FormValues;
  return (fields ?? []).flatMap((field) => idsIn(group[field.key], field, [...path, field.key]));
}
