import { expect, test } from 'vitest';
import { plainForm } from '../../../src/files/rendered-texts.ts';

test.each([
  ['a%20quay.png', 'a quay.png'],
  ['%E6%B8%AF.png', '港.png'],
  ['quay.png', 'quay.png'],
  // What a slash or a question mark would change stays as it is, and so does what is no escape.
  ['a%2Fb.png', 'a%2Fb.png'],
  ['100%.png', '100%.png'],
])('the address %s may be written as %s', (source, plain) => {
  expect(plainForm(source)).toBe(plain);
});
