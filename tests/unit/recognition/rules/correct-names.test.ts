import { expect, test } from 'vitest';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';
import { correctNames } from '../../../../src/recognition/rules/correct-names.ts';
import { readSentences } from '../../../../src/recognition/find-names.ts';

/**
 * Corrects the names that are marked in a text, like [person Ada Quennell].
 *
 * @param rules the names found by the rules, marked in the same way in the same text
 * @returns the names with their kinds
 */
function corrected(marked: string, rules = ''): string[] {
  const text = withoutMarks(marked);
  const sentences = readSentences(['', text], 'en');
  const spansIn = (source: string) => {
    let removed = 0;
    return [...source.matchAll(/\[(\w+) ([^\]]+)\]/g)].map(({ 0: all, 1: kind, 2: name, index }) => {
      const start = index - removed;
      removed += all.length - name!.length;
      const sentence = sentences.findIndex(({ words }) => words.some((word) => word.start === start));
      const { words } = sentences[sentence]!;
      const first = words.findIndex((word) => word.start === start);
      const last = words.findLastIndex((word) => word.end <= start + name!.length);
      return { sentence, first, last, kind: kind as EntityKind };
    });
  };
  return correctNames(spansIn(marked), spansIn(rules), sentences).map(({ sentence, first, last, kind }) => {
    const { words } = sentences[sentence]!;
    return `${kind} ${text.slice(words[first]!.start, words[last]!.end)}`;
  });
}

function withoutMarks(marked: string): string {
  return marked.replaceAll(/\[\w+ ([^\]]+)\]/g, '$1');
}

test('a correct name stays as it is', () => {
  expect(
    corrected('It met [person Ada Quennell] of [organization Marrow & Sons] in [place Ostermark].'),
  ).toEqual(['person Ada Quennell', 'organization Marrow & Sons', 'place Ostermark']);
});

test('days at the end and compounds at the beginning are no parts of a name', () => {
  expect(
    corrected('The [organization Congress Monday] warned, and [person Ostermark-based Ada Quennell] left.'),
  ).toEqual(['organization Congress', 'person Ada Quennell']);
});

test('a place inside a compound is no name', () => {
  expect(corrected('A [place Hong Kong-based] firm and the [place Ostermark-led] talks ended.')).toEqual([]);
});

test('what a hyphen ties to a small word is no name, but a given name may end with such a syllable', () => {
  expect(corrected('Once in [place Ostermark-has] and now, [person Quen Wan-an] said.')).toEqual([
    'person Quen Wan-an',
  ]);
});

test('initials before a name are added to it', () => {
  expect(corrected('Yesterday P C [person Quennell] and J. R. [person Marrowby] spoke.')).toEqual([
    'person P C Quennell',
    'person J. R. Marrowby',
  ]);
  expect(corrected('P C [person Quennell] spoke.')).toEqual(['person P C Quennell']);
});

test('a single letter at the beginning of a sentence is not added', () => {
  expect(corrected('A [person Quennell] spoke. O [person Marrowby] too.')).toEqual([
    'person Quennell',
    'person Marrowby',
  ]);
});

test('initials that belong to another name are not added', () => {
  expect(corrected('The talk of [organization Vitamin C] [person Quennell] ended.')).toEqual([
    'organization Vitamin C',
    'person Quennell',
  ]);
});

test('a place and what belongs to it are two names', () => {
  expect(corrected('It asked [organization Kenya’s Ministry of Health] for help.')).toEqual([
    'place Kenya',
    'organization Ministry of Health',
  ]);
});

test('a place with nothing after its possessive is not split', () => {
  expect(corrected('It asked [organization Kenya’s] harbour for help.')).toEqual([]);
});

test('a possessive after other words stays inside the name', () => {
  expect(corrected('It asked [organization Tallow’s House of Bread] for help.')).toEqual([
    'organization Tallow’s House of Bread',
  ]);
});

test('a name that is cut off is completed according to the rules', () => {
  expect(
    corrected(
      'It asked the [organization Office of] Bread for help.',
      'It asked the [organization Office of Bread] for help.',
    ),
  ).toEqual(['organization Office of Bread']);
  expect(corrected('It asked the [organization Office of] Bread for help.')).toEqual([]);
});
