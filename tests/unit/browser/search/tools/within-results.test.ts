import { expect, test } from 'vitest';
import { withinResults } from '../../../../../src/browser/search/tools/within-results.ts';

test('a search within results requires each added word, and takes other queries as they are', () => {
  expect(withinResults('oil price', 'opec')).toBe('oil price +opec');
  expect(withinResults('oil price', ' opec  +quota ')).toBe('oil price +opec  +quota');
  expect(withinResults('oil OR gas', 'opec')).toBe('(oil OR gas) +opec');
  expect(withinResults('oil', '"price war"')).toBe('oil "price war"');
  expect(withinResults('oil', '  ')).toBe('oil');
});
