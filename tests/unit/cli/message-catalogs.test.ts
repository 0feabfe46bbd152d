import { expect, test } from 'vitest';
import { messageCatalogs } from '../../../src/cli/tables/message-catalogs.ts';

const ids = messageCatalogs.flatMap((catalog) => Object.keys(catalog));

test('an id stands for one message in the whole project', () => {
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

test.each(ids)('the id %s is in lower case, with hyphens', (id) => {
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
});
