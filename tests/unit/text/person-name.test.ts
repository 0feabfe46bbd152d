import { describe, expect, test } from 'vitest';
import { isFamilyNameFirst, splitPersonName } from '../../../src/text/person-name.ts';
import { surnames } from '../../../src/text/surname.ts';

// All people are fiction.

describe('a family name is first', () => {
  test.each([
    ['before a given name and a patronymic', 'Квилов Иван Сергеевич', true],
    ['… of a woman', 'Квилова Анна Ильинична', true],
    ['before initials', 'Квилов И. С.', true],
    ['… in any script', 'Quellhorst K.', true],
    ['but not behind a patronymic', 'Иван Сергеевич Квилов', false],
    ['… even if it ends like one', 'Иван Сергеевич Квилович', false],
    ['nor behind initials', 'И. С. Квилов', false],
    ['nor in a name of two words', 'Иван Квилович', false],
    ['nor in a single one', 'Квилов', false],
  ])('%s: %s', (_, name, expected) => {
    expect(isFamilyNameFirst(name.split(' '))).toBe(expected);
  });
});

test.each([
  ['Квилов Иван Сергеевич', ['Квилов']],
  ['Анна Сергеевна Квилова', ['Квилова']],
  ['Jan van der Quellen', ['van der Quellen', 'Van der Quellen']],
  ['João da Silva Quintelhas', ['da Silva Quintelhas', 'Da Silva Quintelhas', 'Quintelhas']],
  ['水野 明子', ['水野']],
  ['김 철수', []],
])('the surnames of %s are %j', (name, expected) => {
  expect(surnames(name)).toEqual(expected);
});

test.each([
  ['ru', 'Анна Сергеевна Квилова', ['Квилова', 'Анна Сергеевна', 'Анна Квилова']],
  ['ru', 'Квилов Иван Сергеевич', ['Квилов', 'Иван Сергеевич', 'Иван Квилов']],
  ['es', 'Rosa Quevedal Solvera', ['Solvera', 'Quevedal Solvera', 'Quevedal']],
  ['es', 'José Luis Quevedal', ['Quevedal']],
  ['es-MX', 'Rosa María Quevedal Solvera', ['Solvera', 'Quevedal Solvera', 'Quevedal']],
  ['pt', 'Maria da Quintela', ['da Quintela', 'Da Quintela', 'Quintela']],
  ['nl', 'Jan van der Quellen', ['van der Quellen', 'Van der Quellen']],
  ['nl', 'Jan De Quellen', ['De Quellen']],
  ['zh', '唐纳德·奎尔霍斯特', ['奎尔霍斯特']],
  ['ja', 'アンナ・クヴェラー', ['クヴェラー']],
  ['hu', 'Kvellér Anna', ['Kvellér']],
  ['hu', 'Jane Quellhorst', ['Quellhorst']],
])('in %s, the surnames of %s are %j', (language, name, expected) => {
  expect(surnames(name, language)).toEqual(expected);
});

test.each([
  ['ru', 'Квилов Иван Сергеевич', 'Квилов', 'Иван Сергеевич'],
  ['ru', 'Иван Сергеевич Квилов', 'Квилов', 'Иван Сергеевич'],
  ['pt', 'João da Silva Quintelhas', 'Quintelhas', 'João da Silva'],
  ['pt', 'Maria da Quintela', 'da Quintela', 'Maria'],
  ['es', 'Rosa Quevedal Solvera', 'Quevedal Solvera', 'Rosa'],
  ['nl', 'Jan van der Quellen', 'van der Quellen', 'Jan'],
  ['hu', 'Kvellér Anna', 'Kvellér', 'Anna'],
])('in %s, %s has the family name %s', (language, name, family, given) => {
  expect(splitPersonName(name, language)).toMatchObject({ family, given });
});
