import { expect, test } from 'vitest';
import { browserCommand } from '../../../src/cli/open-in-browser.ts';

test('each system opens an address with its own command', () => {
  const url = 'http://localhost:4322/desk/';
  expect(browserCommand(url, 'darwin')).toEqual(['open', url]);
  expect(browserCommand(url, 'linux')).toEqual(['xdg-open', url]);
  expect(browserCommand(url, 'win32').at(-1)).toBe(url);
});
