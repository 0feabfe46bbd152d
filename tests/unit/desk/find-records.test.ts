import { expect, test } from 'vitest';
import { findRecords } from '../../../src/desk/server/names/find-records.ts';
import { WaitingNames } from '../../../src/desk/server/review/waiting-names.ts';
import type { Proposal } from '../../../src/recognition/proposals/propose-names.ts';
import type { EntityId } from '../../../src/schema/id.ts';
import { openedOf } from '../../support/authority.ts';
import { article, entity, type Files } from '../../support/content.ts';

// All people and boards are fiction.
const files = {
  'entities/board-of-trade.yaml': entity('Oldport Board of Trade', 'organization'),
  'entities/harbor-board.yaml': entity('Harbor Board', 'organization'),
  'entities/efs.yaml': entity('EFS', 'organization'),
  'entities/bob-harbor.yaml': entity('Bob Harbor', 'person'),
};

function found(
  find: string,
  { more = {}, waiting = new WaitingNames(), except }: FoundSettings = {},
): string[] {
  const desk = { opened: openedOf({ ...files, ...more }), names: { waiting } };
  return findRecords(desk, { find, ...(except !== undefined && { except }) }).map(({ id, name, pending }) =>
    pending === undefined ? id : `${name}, in ${pending}`,
  );
}

interface FoundSettings {
  readonly more?: Files;
  readonly waiting?: WaitingNames;
  readonly except?: string;
}

function proposal(words: string, more: Partial<Proposal> = {}): Proposal {
  return { words, kind: 'organization', ticked: false, at: [[1, 0, words.length]], why: '', ...more };
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

test('initials find what they stand for before names that begin with them', () => {
  const more = { 'entities/hbo.yaml': entity('HBO Lamps', 'organization') };
  expect(found('HB', { more })).toEqual(['harbor-board', 'hbo']);
  expect(found('hb', { more })).toEqual(['hbo']);
});

test('a spelling of the name comes before initials that may stand for it', () => {
  const more = {
    'entities/a-tw.yaml': entity('TW', 'organization'),
    'entities/tide-warden.yaml': entity('Office of the Tide Warden', 'organization'),
  };
  expect(found('Tide Warden', { more })).toEqual(['tide-warden', 'a-tw']);
});

test('initials in a name count with all their letters', () => {
  const more = { 'entities/sea-bureau.yaml': entity('N.S. Sea and Tide Bureau', 'organization') };
  expect(found('NSSTB', { more })).toEqual(['sea-bureau']);
});

test('a longer name finds the record whose name it ends with', () => {
  expect(found('Royal Harbor Board')).toEqual(['harbor-board']);
});

test('a record whose name ends a longer one comes before those that share words with it, in however many articles', () => {
  const more = {
    'entities/harbor-trust.yaml': entity('Royal Harbor Trust', 'organization'),
    'articles/a.md': article('', 'The Royal Harbor Trust.', { entities: '[harbor-trust]' }),
  };
  expect(found('Royal Harbor Board', { more })).toEqual(['harbor-board', 'harbor-trust']);
});

test('of records that match as well, those in most articles come first', () => {
  const more = {
    'entities/harbor-authority.yaml': entity('Harbor Authority', 'organization'),
    'articles/a.md': article('', 'Harbor Board.', { entities: '[harbor-board]' }),
  };
  expect(found('harbor', { more })).toEqual(['harbor-board', 'harbor-authority', 'bob-harbor']);
});

test('a pending name without a record is found, too, except the one that is decided', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [
    proposal('Tide Institute'),
    proposal('TI'),
    proposal('Tide Board', { entity: 'tide-board' as EntityId }),
    proposal('Tide', { fullName: 'Ada Tide' }),
  ]);
  waiting.set('b', [proposal('Tide Institute')]);
  expect(found('TI', { waiting, except: 'TI' })).toEqual(['Tide Institute, in 2']);
  expect(found('tide', { waiting })).toEqual(['Tide Institute, in 2']);
  expect(found('harbor', { waiting })).toEqual(['harbor-board', 'bob-harbor']);
});
