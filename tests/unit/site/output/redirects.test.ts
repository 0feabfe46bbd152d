import { expect, test } from 'vitest';
import { redirectsFile } from '../../../../src/site/output/redirects.ts';

test('_redirects has a line for each former address, except those that hosts read as patterns', () => {
  const to = { to: '/articles/a/', title: 'A' };
  const froms = ['/old/', '/a:b/', '/:splat/', '/x/:id/', '/q*/', '/%C3%A9t%C3%A9/'];
  expect(redirectsFile(froms.map((from) => ({ from, ...to })))).toBe(
    ['/old/', '/a:b/', '/%C3%A9t%C3%A9/'].map((from) => `${from} /articles/a/ 301\n`).join(''),
  );
});
