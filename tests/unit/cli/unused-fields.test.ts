import { expect, test } from 'vitest';
import { unusedFieldsText } from '../../../src/cli/unused-fields.ts';

test('a field that is probably text is cut, and the end of a license is said', () => {
  expect(
    unusedFieldsText([
      { name: '<p>In the town, ships are often late, and nobody knows', count: 1, maxLength: 50 },
      { name: 'expiryDate', count: 3, maxLength: 10 },
    ]),
  ).toEqual([
    'Fields not imported: "<p>In the town, ships are often late, an…" (probably text) in 1, "expiryDate" in 3.',
    '  To import one, use --map name=field; to ignore one, use --map name=none.',
    '  "expiryDate" says when 3 articles may end, perhaps with a license. All were imported as published: withdraw those that you may not keep.',
  ]);
});
