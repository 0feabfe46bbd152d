import { expect, test } from 'vitest';
import { textDigest } from '../../../../src/desk/server/content/queue/text-digest.ts';

test('a digest of a text has 132 bits, too many for two texts of an archive to share it', () => {
  expect(textDigest('The ferry')).toMatch(/^[\w-]{22}$/);
  expect(textDigest('The ferry')).not.toBe(textDigest('The ferry '));
});
