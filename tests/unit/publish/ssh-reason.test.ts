import { expect, test } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { type GitReason, publishProblem } from '../../../src/publish/targets/publish-problems.ts';
import { sshAdvice, sshReason } from '../../../src/publish/targets/ssh.ts';

// What OpenSSH says, of hosts that are fiction.
test.each([
  ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.', 'changed'],
  ['Host key verification failed.', 'unknown'],
  ['No ED25519 host key is known for host.example and you have requested strict checking.', 'unknown'],
  ['ada@host.example: Permission denied (publickey).', 'refused'],
  ['fatal: Could not read from remote repository.', 'refused'],
  ['ssh: Could not resolve hostname host.example: Name or service not known', 'unreachable'],
  ['ssh: connect to host host.example port 22: Connection refused', 'unreachable'],
  ['ssh: connect to host host.example port 22: Connection timed out', 'unreachable'],
  ['Connection closed by 203.0.113.7 port 22', 'unreachable'],
  ['Connection reset by 203.0.113.7 port 22', 'unreachable'],
  ['ssh: connect to host host.example port 22: No route to host', 'unreachable'],
  ['ssh: connect to host host.example port 22: Network is unreachable', 'unreachable'],
  ['The disk is full', undefined],
])('%j is the fault “%s”', (said, reason) => {
  expect(sshReason(said)).toBe(reason);
  expect(sshAdvice(said) === undefined).toBe(reason === undefined);
});

const advices: Readonly<Record<Exclude<GitReason, 'said'>, RegExp>> = {
  changed: /^The key of this host has changed\. .* Nothing was sent\./,
  unknown: /^The key of this host is not known here\. Connect once/,
  refused: /^The host did not let you in\. Check that your SSH key/,
  unreachable: /^The host can’t be reached\./,
  behind: /^The host has commits that are not here: run “git pull”/,
  credentials: /^The host did not let you in\. Set up a credential helper/,
  meanwhile: /^Somebody else has published meanwhile\. Publish again\.$/,
  nobody: /^Git does not know who you are/,
};

test('why Git could not publish is told with what to do, and else with what it said', () => {
  const place = { branch: 'gh-pages', remote: 'origin', said: 'Too late in the evening' };
  for (const [whichReason, advice] of Object.entries(advices) as [GitReason, RegExp][]) {
    const branch = publishProblem('publish-branch-refused', { ...place, whichReason });
    expect(branch.message).toBe('The site could not be pushed to the branch “gh-pages” of origin.');
    expect(branch.advice).toMatch(advice);
    const content = publishProblem('publish-content-refused', { said: place.said, whichReason });
    expect(content.advice).toMatch(advice);
  }
  expect(publishProblem('publish-branch-refused', { ...place, whichReason: 'said' }).advice).toBe(
    'Git said: Too late in the evening',
  );
  expect(publishProblem('publish-content-refused', { said: 'No', whichReason: 'said' })).toMatchObject({
    message: 'The content could not be pushed, and nothing was recorded.',
    advice: 'Git said: No',
  });
});

test('what can’t be published says where, and what to do', () => {
  expect(publishProblem('publish-unwritable', { place: '/srv' })).toMatchObject({
    message: 'You may not write in “/srv”.',
    advice: 'Choose another place, or change its permissions.',
  });
  expect(publishProblem('publish-remote-unknown', { remote: 'pages' })).toMatchObject({
    message: 'There is no remote “pages” in the repository of the archive.',
    advice: 'See “git remote”.',
  });
  const rsync = { host: 'host.example', code: 12 };
  expect(
    publishProblem('publish-rsync-failed', { ...rsync, whichReason: 'unreachable', said: 'No' }),
  ).toMatchObject({
    message: 'rsync could not publish to host.example (exit code 12).',
    advice: expect.stringMatching(advices.unreachable),
  });
  expect(publishProblem('publish-rsync-failed', { ...rsync, whichReason: 'said', said: 'No' }).advice).toBe(
    'It said: No',
  );
});

test('a fault is one sentence after the other, and keeps the message of a catalog', () => {
  const problem = publishProblem('publish-no-remote', { remote: 'pages' });
  const fault = new PublishFault(problem);
  expect([fault.message, fault.problem]).toEqual([
    'The repository has no remote “pages” to push to. Add it with “git remote add”, or choose another place.',
    problem,
  ]);
  const own = new PublishFault('It is not a folder.');
  expect([own.message, own.problem]).toEqual(['It is not a folder.', undefined]);
});
