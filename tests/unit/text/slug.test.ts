import { expect, test } from 'vitest';
import { slug } from '../../../src/text/slug.ts';

test.each([
  ['Łódź, 1923', 'lodz-1923'],
  ['O’Hara’s ferry', 'oharas-ferry'],
  ['東京の港', 'dongjing-no-gang'],
  ['…', ''],
])('the id of %s is %s', (text, id) => {
  expect(slug(text)).toBe(id);
});

test.each([
  ['تهران', 'thran'],
  ['رضا شاه', 'rda-shah'],
  ['یوسف', 'yusf'],
  ['ایران', 'iran'],
  ['اورمیه', 'urmih'],
  ['اُردو', 'urdu'],
  ['ایتالیا', 'italya'],
  ['آیا', 'aya'],
  ['ولادیمیر', 'vladimir'],
  ['وزارة', 'wzara'],
  ['مؤتمر رئيس', 'mutmr-riys'],
  ['علي', 'ali'],
  ['جامعه', 'jamah'],
  ['موسيقى', 'musiqa'],
  ['گفت‌وگو', 'gftugu'],
  ['دَولَت', 'dawlat'],
  ['ا اا', 'a-aa'],
])('the id of %s keeps the vowels that are written: %s', (text, id) => {
  expect(slug(text)).toBe(id);
});
