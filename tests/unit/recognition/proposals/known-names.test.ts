import { expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import type { EntityRecord } from '../../../../src/archive/record.ts';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { addKnownNames } from '../../../../src/recognition/proposals/known-names.ts';
import { NameTrust } from '../../../../src/recognition/proposals/name-trust.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';
import { entitySchema } from '../../../../src/schema/entity.ts';
import type { EntityId } from '../../../../src/schema/id.ts';

const entities = [
  { id: 'brise', data: entitySchema.parse({ name: 'Brise', kind: 'organization' }) },
  { id: 'ostermark', data: entitySchema.parse({ name: 'Ostermark', kind: 'place' }) },
  { id: 'marrow-house', data: entitySchema.parse({ name: 'Marrow House', kind: 'organization' }) },
] as unknown as EntityRecord[];
const lexicon = buildLexicon(entities);

/**
 * Adds the known names to those found in a text of fiction.
 *
 * @param decided the texts of decided articles, each of which lists all records
 */
function known(
  text: string,
  {
    found = [],
    decided = [],
    hasModel = true,
  }: {
    readonly found?: readonly Wording[];
    readonly decided?: readonly string[];
    readonly hasModel?: boolean;
  },
): string[] {
  const counter = new CaseCounter();
  counter.add(readSentences([text], 'en'));
  const trust = new NameTrust(counter.counts);
  const all = entities.map(({ id }) => ({ id, as: [] }));
  for (const one of decided) trust.add([{ text: one, closed: [] }], all, lexicon);
  const wordings = new Map(found.map((one) => [one.tokens.join(' '), one]));
  addKnownNames(wordings, [{ text, closed: [] }], {
    lexicon,
    trust,
    hasModel,
  });
  return [...wordings.values()].map(({ words, kind, entities: ids }) => [words, kind, ...ids].join(' '));
}

function place(agreed: number): Wording {
  return {
    words: 'Brise',
    tokens: ['Brise'],
    kind: 'place',
    found: 1,
    agreed,
    agreedIfKnown: agreed,
    hasTitle: false,
    entities: [],
  };
}

test('known names are added', () => {
  expect(known('Then Brise left Marrow House, and Brise slept.', { hasModel: false })).toEqual([
    'Brise organization brise',
    'Marrow House organization marrow-house',
  ]);
});

test('with a tagger that did not find it, a single known word is added only if it nearly always was a name', () => {
  const text = 'Then Brise left Marrow House.';
  const twice = ['Once Brise rose.', 'Then Brise fell.'];
  expect(known(text, {})).toEqual(['Marrow House organization marrow-house']);
  expect(known(text, { decided: twice })).toEqual(['Marrow House organization marrow-house']);
  expect(known(text, { decided: [...twice, 'So Brise sank.'] })).toContain('Brise organization brise');
});

test('a found name gets the kind of its record', () => {
  expect(known('Then Brise left.', { found: [place(0)] })).toEqual(['Brise organization brise']);
});

test('a name on whose other kind the rules and the taggers agree is not that of the record', () => {
  expect(known('Then Brise left.', { found: [place(1)] })).toEqual(['Brise place']);
  expect(known('Then Brise left.', { found: [place(1)], hasModel: false })).toEqual([
    'Brise organization brise',
  ]);
});

test('a name of several records keeps its kind', () => {
  const twin = { ...entities[0]!, id: 'brise-town' as EntityId } as EntityRecord;
  const both = buildLexicon([...entities, twin]);
  const wordings = new Map([['Brise', place(0)]]);
  addKnownNames(wordings, [{ text: 'Then Brise left.', closed: [] }], {
    lexicon: both,
    trust: new NameTrust(new Map()),
    hasModel: true,
  });
  expect(wordings.get('Brise')).toMatchObject({ entities: ['brise', 'brise-town'] });
});

test('a known name that was not found is not proposed inside a longer one', () => {
  const settings = { hasModel: false };
  expect(known('They read it with Brise Analytics last year.', settings)).toEqual([]);
  expect(known('They met at the Old Brise last year.', settings)).toEqual([]);
  expect(known('They met Brise last year.', settings)).toEqual(['Brise organization brise']);
  expect(known('Then Marrow House Planned A Quay', settings)).toEqual([
    'Marrow House organization marrow-house',
  ]);
});
