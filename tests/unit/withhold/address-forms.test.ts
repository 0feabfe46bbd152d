import { expect, test } from 'vitest';
import {
  addressFinder,
  addressParts,
  isLong,
  joinedLetters,
} from '../../../src/withhold/forms/address-forms.ts';

// All names are fiction.
/** The parts of an address that are found, as they are written there. */
const found = (address: string, forms: readonly string[], others?: readonly string[]) =>
  addressFinder(forms, others)(address).map(({ start, end }) => address.slice(start, end));

test.each<[string, string, readonly string[]]>([
  ['Jane Quill', '/articles/jane-quill-sails/', ['jane-quill']],
  ['Jane Quill', 'JaneQuill1980', ['JaneQuill']],
  ['Jane Quill', 'janequillsails', ['janequillsails']],
  ['Jane Quill', 'jane/quill', []],
  ['Jane Quill', 'jane?quill', []],
  ['Jane Quill', 'jane=quill&jane_quill', ['jane_quill']],
  ['Jane Quill', 'jane-quill/and/jane.quill', ['jane-quill', 'jane.quill']],
  ['Jane Quill', 'jane-quill-jane-quill', ['jane-quill-jane-quill']],
  ['Li', 'li-wins', ['li']],
  ['Li', 'TeamLi', ['Li']],
  ['Li', 'police', []],
  ['Li', 'lis-win', ['lis']],
  ['Li', 'list-win', []],
  ['Li', 'the-li', ['li']],
  ['Li', 'a/li', ['li']],
  ['Li', 'li2', ['li']],
  ['Quill', 'quills', ['quills']],
  ['Quill', 'tranquill', []],
  ['Quills', 'tranquills', ['tranquills']],
  ['X', 'x-ray', []],
  ['火', '火', ['火']],
  ['火', '火车', ['火']],
  ['李文火', '关于李文火的', ['李文火']],
  ['Müller', 'mueller', []],
  ['Zoë Quill', 'zoe-quill', ['zoe-quill']],
  ['李文火', 'li-wen-huo', ['li-wen-huo']],
])('of the name %s in %s, %j is found', (form, address, parts) => {
  expect(found(address, [form])).toEqual(parts);
});

test('the name of somebody else is none, unless it is the same name', () => {
  expect(found('quill-street', ['Quill'], ['Quill Street'])).toEqual([]);
  expect(found('the-quill-street-and-quill', ['Quill'], ['Quill Street'])).toEqual(['quill']);
  expect(found('quill-streetcar', ['Quill'], ['Quill Street'])).toEqual(['quill']);
  expect(found('quill-streets', ['Quill'], ['Quill Street'])).toEqual([]);
  expect(found('jane-quill', ['Jane Quill'], ['Jane-Quill', 'JANE QUILL'])).toEqual(['jane-quill']);
  expect(found('quill-street-quill-street', ['Quill'], ['Quill Street'])).toEqual([]);
});

test('runs of letters are long by their script', () => {
  for (const [letters, is] of [
    ['quills', true],
    ['quill', false],
    ['李文火', true],
    ['李文', false],
    ['李文a', false],
  ] as const)
    expect(isLong(letters), letters).toBe(is);
  expect(joinedLetters('Jane  Quill-Märsh')).toBe('janequillmarsh');
});

test('an address has parts where small letters, capitals and digits meet', () => {
  expect(addressParts('QuorlaVEX1980-éa')).toEqual([
    { folded: 'quorla', start: 0, end: 6 },
    { folded: 'vex', start: 6, end: 9 },
    { folded: '1980', start: 9, end: 13 },
    { folded: 'ea', start: 14, end: 16 },
  ]);
});
