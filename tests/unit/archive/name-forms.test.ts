import { describe, expect, test } from 'vitest';
import { foldName, formKey, nameForm } from '../../../src/archive/name-forms.ts';
import { buildNameIndex } from '../../../src/archive/name-index.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';

describe('two spellings of a name have the same form', () => {
  test.each([
    ['Ada Example', 'ADA EXAMPLE', 'person'],
    ['José Núñez', 'Jose Nunez', 'person'],
    ['Łódź Tramways', 'Lodz Tramways', 'organization'],
    ['Bjørn Straße', 'Bjorn Strasse', 'person'],
    ['Dr. Ada Example', 'Ada Example', 'person'],
    ['Rt. Hon. Ada Example, Ph.D.', 'Rt Hon Ada Example', 'person'],
    ['Example, Ada', 'Ada Example', 'person'],
    ['J.R. Example', 'J. R. Example', 'person'],
    ['Acme Corporation', 'Acme Corp.', 'organization'],
    ['Acme & Co., Ltd.', 'Acme', 'organization'],
    ['The Acme Group S.A.', 'Acme Group', 'organization'],
    ['U.S. Harbour Board', 'US Harbour Board', 'organization'],
    ['Jean-Claude O’Example', "Jean Claude O'Example", 'person'],
  ] as const)('“%s” and “%s”', (one, other, kind) => {
    expect(formKey(nameForm(one, kind))).toBe(formKey(nameForm(other, kind)));
  });
});

test('a form lists what was removed', () => {
  expect(nameForm('Dr. Ada Example Jr.', 'person')).toEqual({
    words: ['ada', 'example'],
    dropped: ['dr'],
    generation: 'jr',
  });
  expect(nameForm('The Acme Company, Inc.', 'organization')).toEqual({
    words: ['acme'],
    dropped: ['the', 'inc', 'company'],
  });
});

test('a name is never reduced to nothing', () => {
  expect(nameForm('King', 'person').words).toEqual(['king']);
  expect(nameForm('Junior', 'person').words).toEqual(['junior']);
  expect(nameForm('The', 'organization').words).toEqual(['the']);
  expect(nameForm('Company', 'organization').words).toEqual(['company']);
  expect(nameForm('…', 'place').words).toEqual([]);
});

test('only organizations lose a corporate suffix', () => {
  expect(formKey(nameForm('Harbour Company', 'work'))).toBe('harbour company');
});

test('vowel signs that are letters are kept', () => {
  expect(foldName('कमल')).not.toBe(foldName('कोमल'));
  expect(foldName('서울')).toBe('서울');
});

describe('the index finds entities by name', () => {
  const record = (id: string, data: object): EntityRecord => ({
    id: id as EntityId,
    file: `content/entities/${id}.yaml`,
    data: entitySchema.parse(data),
  });
  const index = buildNameIndex([
    record('acme', { name: 'Acme Corporation', kind: 'organization', aliases: ['ACME'] }),
    record('acme-bay', { name: 'Acme', kind: 'place' }),
    record('ada-example', { name: 'Ada Example', kind: 'person' }),
  ]);

  test('exactly, including case', () => {
    expect(index.exactly('ACME')).toEqual(['acme']);
    expect(index.exactly('Acme')).toEqual(['acme-bay']);
    expect(index.exactly('acme')).toEqual([]);
  });

  test('by a similar name, of all kinds or of one', () => {
    expect(index.alike('acme')).toEqual(['acme', 'acme-bay']);
    expect(index.alike('Acme, Inc.', 'organization')).toEqual(['acme']);
    expect(index.alike('Example, Ada')).toEqual(['ada-example']);
    expect(index.alike('Prof. ADA EXAMPLE', 'person')).toEqual(['ada-example']);
    expect(index.alike('Nobody')).toEqual([]);
  });
});
