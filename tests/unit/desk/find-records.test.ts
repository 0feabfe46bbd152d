import { expect, test } from 'vitest';
import { findRecords } from '../../../src/desk/server/names/find-records.ts';
import { openedOf } from '../../support/authority.ts';
import { entity } from '../../support/content.ts';

// All people and boards are fiction.
const files = {
  'entities/board-of-trade.yaml': entity('Oldport Board of Trade', 'organization'),
  'entities/harbor-board.yaml': entity('Harbor Board', 'organization'),
  'entities/efs.yaml': entity('EFS', 'organization'),
  'entities/bob-harbor.yaml': entity('Bob Harbor', 'person'),
};

function found(find: string): string[] {
  return findRecords({ opened: openedOf(files) }, { find }).map(({ id }) => id);
}

test('records are found by the beginning of a name, then by the beginning of a word', () => {
  expect(found('harbor')).toEqual(['harbor-board', 'bob-harbor']);
  expect(found('trade')).toEqual(['board-of-trade']);
  expect(found(' ')).toEqual([]);
});

test('records are found by their initials, and those that are called by initials by the whole name', () => {
  expect(found('HB')).toEqual(['harbor-board']);
  expect(found('OBT')).toEqual(['board-of-trade']);
  expect(found('BOT')).toEqual(['board-of-trade']);
  expect(found('Elm Ferry Service')).toEqual(['efs']);
});

test('a longer name finds the record whose name it ends with', () => {
  expect(found('Royal Harbor Board')).toEqual(['harbor-board']);
});
