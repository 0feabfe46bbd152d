import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import { regionalVariants, traditionalCharacters } from '../../../../src/search/words/han-tables.ts';

test('the tables of Chinese characters are those of OpenCC', () => {
  const pairsOf = (text: string) => text.trim().replaceAll('\n', '|');
  expect(pairsOf(regionalVariants)).toBe(`${hongKong}|${taiwan}`);
  expect(pairsOf(traditionalCharacters)).toBe(traditional);
});
