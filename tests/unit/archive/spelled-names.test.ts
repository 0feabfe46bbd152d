import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/archive/find-mentions.ts';
import { buildLexicon, matchesAt } from '../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../src/archive/name-index.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { nameKey, tokenize } from '../../../src/text/tokens.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';
import { fold } from '../../../src/search/words/fold.ts';

// Real names are used only for their spelling; the sentences are fiction.

/** Returns the words by which a text names a record of this name. */
function mentionsOf(name: string, text: string): string[] {
  const id = 'one' as EntityId;
  const record: EntityRecord = {
    file: 'one.yaml',
    id,
    data: entitySchema.parse({ name, kind: 'organization' }),
  };
  const passages = [{ text, closed: [] }];
  return findMentions(passages, [{ id, as: [] }], buildLexicon([record])).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const persian = 'ایران';
const arabic = 'ايران';

describe('a name in a text', () => {
  test.each<[what: string, name: string, written: string]>([
    ['Persian yeh in the text', arabic, persian],
    ['Arabic yeh in the text', persian, arabic],
    ['Arabic kaf', 'بانک ملی', 'بانك ملي'],
    ['alef with madda', 'آبادان', 'ابادان'],
    ['alef with hamza', 'أحمد', 'احمد'],
    ['harakat', 'محمد', 'مُحَمَّد'],
    ['tatweel', 'تهران', 'تهـــران'],
    ['a zero-width non-joiner for a space', 'علی رضا', 'علی\u200Cرضا'],
    ['a space for a zero-width non-joiner', 'علی\u200Cرضا', 'علی رضا'],
    ['neither', 'علی رضا', 'علیرضا'],
    ['a space where the name has none', 'علیرضا', 'علي رضا'],
    ['no accent', 'Citroën', 'Citroen'],
    ['an accent', 'Citroen', 'Citroën'],
    ['a letter that libraries file as another', 'Ørsted', 'Orsted'],
    ['two letters for one', 'Æther', 'Aether'],
    ['full-width letters', 'ICE', 'ＩＣＥ'],
    ['niqqud', 'שלום', 'שָׁלוֹם'],
  ])('is found with %s, and keeps its own spelling', (_, name, written) => {
    expect(mentionsOf(name, `(${written}), fiction.`)).toEqual([written]);
    expect(fold(name.replace(/[\s\u200C]/g, ''))).toBe(fold(written.replace(/[\s\u200C]/g, '')));
  });

  test('is not found in other capitals, as part of a longer word, or as another letter', () => {
    expect(mentionsOf('ICE', 'The ice is thin, ｉｃｅ too.')).toEqual([]);
    expect(mentionsOf('New York', 'A NewYork of fiction, newyork.')).toEqual([]);
    expect(mentionsOf('علی', 'علیرضا')).toEqual([]);
    expect(mentionsOf('Йод', 'Иод')).toEqual([]);
    expect(mentionsOf('йод', 'иод')).toEqual([]);
  });

  test('in Arabic letters is found beside others', () => {
    expect(mentionsOf('شرکت نفت NIOC', 'از شركت نفت NIOC گفت')).toEqual(['شركت نفت NIOC']);
  });
});

const record = (id: string, name: string): EntityRecord => ({
  file: `${id}.yaml`,
  id: id as EntityId,
  data: entitySchema.parse({ name, kind: 'place' }),
});

test('two names in Arabic letters that differ by their spaces alone are both found, however they are written', () => {
  const lexicon = buildLexicon([
    record('reza', 'علی رضا'),
    record('other', 'علیرضا'),
    record('third', 'علی رضا'),
  ]);
  for (const written of ['علی رضا', 'علیرضا', 'علي\u200Cرضا'])
    expect(matchesAt(lexicon, tokenize(written), 0).flatMap(({ entities }) => entities)).toEqual([
      'reza',
      'other',
      'third',
    ]);
});

test('a name is looked up in any of its spellings, and in its own capitals', () => {
  const names = buildNameIndex([record('iran', persian), record('reza', 'علی رضا'), record('ice', 'ICE')]);
  expect(names.exactly(arabic)).toEqual(['iran']);
  expect(names.exactly('علي\u200Cرضا')).toEqual(['reza']);
  expect(names.exactly('Ice')).toEqual([]);
  expect(nameKey(arabic)).toBe(nameKey(persian));
});
