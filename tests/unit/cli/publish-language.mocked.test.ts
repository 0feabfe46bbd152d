import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runPublish } from '../../../src/cli/publish/run-publish.ts';
import { publishSite } from '../../../src/publish/run/publish-site.ts';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { publishProblem } from '../../../src/publish/targets/publish-problems.ts';
import { writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

vi.mock('../../../src/publish/run/publish-site.ts', () => ({ publishSite: vi.fn() }));

const publish = (...args: readonly string[]) => {
  const content = writeContent({});
  const to = join(content, '../host');
  return runInProcess(runPublish, 'publish', '--content', content, '--to', to, ...args);
};

test('why a site can’t be published is said in the language of --messages', async () => {
  const problem = publishProblem('publish-rsync-failed', {
    host: 'ada@host.example',
    code: 255,
    whichReason: 'unreachable',
    said: 'ssh: Could not resolve hostname host.example',
  });
  vi.mocked(publishSite).mockRejectedValue(new PublishFault(problem));
  expect(await publish('--messages', 'de')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'rsync konnte nicht auf ada@host.example veröffentlichen (Exit-Code 255). Der Host ist nicht zu erreichen. Prüfen Sie seinen Namen, und ob Sie verbunden sind.\n',
  });
  expect((await publish()).stderr).toBe(
    'rsync could not publish to ada@host.example (exit code 255). The host can’t be reached. Check its name, and whether you are connected.\n',
  );
});

test('what has no id is left to those who say it in English', async () => {
  vi.mocked(publishSite).mockRejectedValue(new PublishFault('The line was cut.'));
  expect(await faultOf(publish('--messages', 'de'))).toEqual(new PublishFault('The line was cut.'));
});
