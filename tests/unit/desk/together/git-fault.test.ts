import { expect, test } from 'vitest';
import { gitFault } from '../../../../src/desk/server/together/git-fault.ts';

test.each([
  ["fatal: could not read Username for 'https://example.com'", 'did not let you in'],
  ['remote: error: returned error: 403', 'did not let you in'],
  ['! [rejected] main -> main (fetch first)', 'Others have sent something'],
  ['! [remote rejected] main (protected branch hook declined)', 'does not take this'],
  ['fatal: Could not resolve host: example.com', 'can’t be reached'],
  ["fatal: '/nowhere' does not appear to be a git repository", 'There is nothing at the address'],
  ["fatal: Unable to create '/a/.git/index.lock': File exists.", 'Another program works'],
  ['error: No space left on device', 'The disk is full.'],
  ['*** Please tell me who you are.', 'It is not known who you are.'],
  ['fatal: refusing to merge unrelated histories', 'another archive'],
  ['Something new.\n', 'Git could not do this. It said: Something new.'],
  [' ', 'Git could not do this. It said: nothing'],
])('what Git says is told in plain words: %s', (said, message) => {
  expect(gitFault(said, false).message).toContain(message);
});

test('a program that took too long is told so, whatever it has said', () => {
  expect(gitFault('fatal: Could not resolve host: example.com', true)).toMatchObject({
    message: expect.stringContaining('This took too long, and was given up.') as unknown,
  });
});
