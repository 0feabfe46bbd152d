import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOfText } from '../../../../src/recognition/text/words.ts';

const words = (text: string) => wordsOfText(text).map((word) => word.text);

describe('words', () => {
  test.each([
    ['a possessive’s ending is a word of its own', 'O’Brien’s plan', ["O'Brien", "'s", 'plan']],
    [
      'an abbreviation keeps its full stop inside a sentence',
      'Mr. Jones of Acme Inc. left.',
      ['Mr.', 'Jones', 'of', 'Acme', 'Inc.', 'left', '.'],
    ],
    ['a full stop ends the sentence', 'He left Acme Inc.', ['He', 'left', 'Acme', 'Inc', '.']],
    ['initials are one word', 'the U.S. and J.R.R. Tolkien', ['the', 'U.S.', 'and', 'J.R.R.', 'Tolkien']],
    ['an initial keeps its full stop', 'George W. Bush', ['George', 'W.', 'Bush']],
    [
      'hyphens and ampersands bind',
      'al-Sadr, AT&T, Paris-based',
      ['al-Sadr', ',', 'AT&T', ',', 'Paris-based'],
    ],
    ['a dash does not', 'New York–London', ['New', 'York', '–', 'London']],
    ['numbers and dates are one word', '3,000.5 on 1996-08-30', ['3,000.5', 'on', '1996-08-30']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['fr', 'l’Europe d’aujourd’hui', ["l'", 'Europe', "d'", "aujourd'hui"]],
    ['it', 'nell’Umbria di D’Arcola', ["nell'", 'Umbria', 'di', "D'Arcola"]],
    ['en', 'the town of Coeur d’Alene', ['the', 'town', 'of', 'Coeur', "d'Alene"]],
  ])('in %s, what is elided is a word of its own or not: %s', (language, text, expected) => {
    expect(sentencesOf(text, 0, language)[0]!.words.map((word) => word.text)).toEqual(expected);
  });

  test('are told by the script where there are no spaces: single signs, with what belongs to them, and runs of katakana', () => {
    expect(words('王小明 met カナ in 2007年.')).toEqual([
      '王',
      '小',
      '明',
      'met',
      'カナ',
      'in',
      '2007',
      '年',
      '.',
    ]);
    const text = '𠮷田さんsaid';
    expect(wordsOfText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '𠮷',
      '田',
      'さ',
      'ん',
      'said',
    ]);
  });

  test('are not parted by joiners inside them, but by one that stands alone', () => {
    expect(words('می\u200Cآید به خرم\u200Cآباد')).toEqual(['می\u200Cآید', 'به', 'خرم\u200Cآباد']);
    expect(words('به \u200Cشهر')).toEqual(['به', '\u200C', 'شهر']);
    expect(wordsOfText('خرم\u200Cآباد')[0]?.case).toBe('caseless');
  });

  test('are told by a dictionary in Thai, Lao, Khmer and Burmese', () => {
    expect(words('สมชายไปกรุงเทพมหานคร')).toEqual(['สมชาย', 'ไป', 'กรุงเทพมหานคร']);
    expect(words('ທ່ານໄປວຽງຈັນ')).toEqual(['ທ່ານ', 'ໄປ', 'ວຽງຈັນ']);
    expect(words('ទៅភ្នំពេញ')).toEqual(['ទៅ', 'ភ្នំពេញ']);
    expect(words('သို့သွားသည်')).toEqual(['သို့', 'သွား', 'သည်']);
  });

  test.each([
    ['a particle', '서울에서', ['서울', '에서']],
    ['several particles', '서울에서는', ['서울', '에서는']],
    ['a form of address', '김철수씨에게', ['김철수', '씨', '에게']],
    ['the plural', '학생들이', ['학생', '들', '이']],
    ['a particle after Latin letters', 'KBS는', ['KBS', '는']],
    ['nothing that does not agree with the sound before it', '김가은', ['김가은']],
    ['a direction, which agrees with the sound before it', '서울로', ['서울', '로']],
    ['nothing from the name of a road', '강남로', ['강남로']],
    ['nothing from a single syllable', '서는', ['서는']],
    ['nothing from a longer word', '서울대학교', ['서울대학교']],
  ])('are told apart in Korean from %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(words(text.normalize('NFD'))).toEqual(expected);
  });

  test('have their positions in the text', () => {
    const text = '“Zoë’s café”, said 𝒳 Ltd. 김철수씨가 トヨタへ นายสมชายไป';
    for (const { text: word, start, end } of wordsOfText(text)) {
      expect(text.slice(start, end).replace('’', "'")).toBe(word);
    }
  });

  test.each([
    ['Microsoft', 'capitalized'],
    ['NATO', 'capitals'],
    ['A', 'initial'],
    ['word', 'lower'],
    ['iPhone', 'capitalized'],
    ['al-Sadr', 'capitalized'],
    ['Émile', 'capitalized'],
    ['1923', 'number'],
    ['东京', 'caseless'],
    ['—', 'sign'],
  ])('have a case: %s', (text, expected) => {
    expect(wordsOfText(text)[0]?.case).toBe(expected);
  });
});

describe('sentences', () => {
  test('don’t end at an abbreviation or an initial', () => {
    const sentences = sentencesOf('Gov. J. Smith met Mr. Jones. They talked.', 1, 'en');
    expect(sentences.map(({ words }) => words.length)).toEqual([7, 3]);
  });

  test('have a style: running text, a headline, capitals', () => {
    const styleOf = (text: string) => sentencesOf(text, 0, 'en')[0]?.style;
    expect(styleOf('Yesterday Ada Example spoke at length of bells.')).toBe('text');
    expect(styleOf('Mayor Opens New Bridge Over River')).toBe('title');
    expect(styleOf('MAYOR OPENS NEW BRIDGE')).toBe('capitals');
    expect(styleOf('NATO spoke of bells at length.')).toBe('text');
  });
});
