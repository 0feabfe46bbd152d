import { expect, test } from 'vitest';
import { NameReview } from '../../../src/authority/naming/name-review.ts';
import { planDecisions } from '../../../src/authority/plans/plan-decisions.ts';
import { acceptNew } from '../../../src/desk/server/names/accept-new.ts';
import type { EntityKind } from '../../../src/schema/entity-kind.ts';
import { changedBy, openedOf } from '../../support/authority.ts';
import { article, entity } from '../../support/content.ts';

// A port of fiction.
const files = {
  'articles/letter.md': article('', 'Oldport wrote to Oldport. The Tide left.'),
  'entities/oldport.yaml': entity('Oldport', 'place'),
  'entities/red-tide.yaml': entity('Red Tide', 'product'),
};

/** Returns the changes when words are accepted with a new record. */
function accepted(
  words: string,
  kind: EntityKind,
  name: string,
  proposed?: { readonly kind: EntityKind; readonly fullName?: string },
): Record<string, string | undefined> {
  const opened = openedOf(files);
  const acceptance = { type: 'accept', words, kind, articles: ['letter'], record: { name } } as const;
  return changedBy(planDecisions(opened, [acceptNew(new NameReview(opened), acceptance, proposed)]));
}

const listed = (entities: string) => article('', 'Oldport wrote to Oldport. The Tide left.', { entities });

test('a name of another kind than the record with that name is a new record', () => {
  expect(accepted('Oldport', 'person', 'Oldport')).toEqual({
    'entities/people/oldport-person.yaml': 'name: Oldport\nkind: person\n',
    'articles/letter.md': listed('[oldport-person]'),
  });
});

test('a name of the same kind is the existing record', () => {
  expect(accepted('Oldport', 'place', 'Oldport')).toEqual({ 'articles/letter.md': listed('[oldport]') });
});

test('a short form means the record that its full name has got in the meantime, whatever its kind', () => {
  const proposed = { kind: 'person', fullName: 'Red Tide' } as const;
  expect(accepted('Tide', 'person', 'Red Tide', proposed)).toEqual({
    'entities/red-tide.yaml': 'name: Red Tide\nkind: product\naliases: [Tide]\n',
    'articles/letter.md': listed('[red-tide]'),
  });
  // If the keeper has changed the kind, it is something else.
  expect(Object.keys(accepted('Tide', 'event', 'Red Tide', proposed))).toContain(
    'entities/events/red-tide-event.yaml',
  );
});

test('a name that no record has is a new record', () => {
  expect(Object.keys(accepted('The Tide', 'work', 'The Tide'))).toContain('entities/works/the-tide.yaml');
});
