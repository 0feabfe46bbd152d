import newCharacters from 'opencc-js/dict/JPShinjitaiCharacters';
import { expect, test } from 'vitest';
import tables from '../../../../src/search/words/japanese-characters.json' with { type: 'json' };

test('the table of new Japanese characters is that of OpenCC', () => {
  expect(tables.newCharacters).toBe(newCharacters);
});
