import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import tables from '../../../../src/search/words/han-tables.json' with { type: 'json' };

test('the tables of Chinese characters are those of OpenCC', () => {
  expect(tables.regionalVariants.join('|')).toBe(`${hongKong}|${taiwan}`);
  expect(tables.traditionalCharacters.join('|')).toBe(traditional);
});
