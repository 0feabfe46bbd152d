import { expect, test } from 'vitest';
import { addressOf } from '../../../src/workspace/address.ts';

test.each([
  ['https://courier.example', undefined, 'https://courier.example', '/'],
  ['https://x.example/archive', undefined, 'https://x.example', '/archive/'],
  ['https://x.example:8080/a/b/?q#f', undefined, 'https://x.example:8080', '/a/b/'],
  ['https://x.example/archive/', '/', 'https://x.example', '/'],
  ['https://x.example/archive/', '/old//papers', 'https://x.example', '/old/papers/'],
])('%s with base %s has the address %s%s', (url, base, origin, folder) => {
  expect(addressOf(url, base)).toEqual({ origin, base: folder });
});
