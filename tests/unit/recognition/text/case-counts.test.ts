import { expect, test } from 'vitest';
import { CaseCounter, lowerShare } from '../../../../src/recognition/text/case-counts.ts';
import { sentencesOf } from '../../../../src/recognition/text/words.ts';

function countsOf(text: string, language: string) {
  const counter = new CaseCounter();
  counter.add(sentencesOf(text, 1, language));
  return counter.counts;
}

test('a word in letters without case is counted like one in lower case', () => {
  expect(countsOf('کوندل رفت و کوندل آمد', 'fa').get('کوندل')).toMatchObject({ lower: 2, upper: 0 });
});

test('a capital at the beginning of a sentence says nothing of a word, but its neighbors are counted', () => {
  const counts = countsOf('Quendel, que cantaba, salió.', 'es');
  expect(counts.get('quendel')).toEqual({ lower: 0, upper: 0, beside: { '+,': 1 } });
  expect(lowerShare(counts, 'quendel')).toBe(0.5);
});

test('small words and signs beside a word are counted by themselves, others by the lists that have them, unknown ones not', () => {
  const { beside } = countsOf('Hoy el doctor Quendel velaba en Quendel. Vio a 12 Quendel aquí.', 'es').get(
    'quendel',
  )!;
  expect(beside).toEqual({ '-#h': 1, '-en': 1, '+.': 1, '-0': 1 });
});

test('neighbors of words in lower case are not counted, nor any where words have classes', () => {
  expect(countsOf('Hoy el doctor cantaba en casa.', 'es').get('cantaba')).toEqual({ lower: 1, upper: 0 });
  expect(countsOf('There Doctor Quendel, who sang, left.', 'en').get('quendel')).toEqual({
    lower: 0,
    upper: 1,
  });
});

test('a word takes no more memory with every other neighbor', () => {
  const signs = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x2190 + index));
  const { beside } = countsOf(signs.map((sign) => `y ${sign} Quendel`).join(' '), 'es').get('quendel')!;
  expect(Object.keys(beside!).length).toBe(24);
});
