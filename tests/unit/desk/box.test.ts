import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { usualBoxPlace } from '../../../src/desk/server/publish/box-place.ts';
import { publishingOf } from '../../../src/desk/server/publish/publishing.ts';
import { runBoxCommand } from '../../../src/desk/server/publish/run-box-command.ts';
import { processIdentity } from '../../../src/workspace/lock.ts';
import { article } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All texts are fiction.

test('a box is written beside the site, and nowhere where it would harm anything', async () => {
  const { desk, contentDir, events } = quietDesk({ 'articles/ferry.md': article() });
  const beside = dirname(contentDir);
  expect(usualBoxPlace(desk)).toBe(join(beside, 'the-example-courier.zip'));
  mkdirSync(join(beside, 'out'));
  for (const [file, why] of [
    [join(beside, 'box.tar'), 'its name must end with .zip.'],
    [join(beside, '.zip'), 'its name must end with .zip.'],
    [join(beside, 'nowhere/box.zip'), 'there is no such folder.'],
    [join(contentDir, 'box.zip'), 'it is inside the content folder.'],
    [join(beside, 'out/box.zip'), 'it is inside the site, which the next build replaces.'],
  ] as const)
    expect((await faultOf(publishingOf(desk).start({ task: 'box', file }))).message).toMatch(
      `The box can’t be written to “${file}”: ${why}`,
    );
  expect(events.filter(({ type }) => type === 'publish')).toEqual([]);
});

test('one job runs at a time: a box or a build', async () => {
  const { desk, contentDir, events } = quietDesk({ 'articles/ferry.md': article() });
  // Stopped before the decisions are written, so that no process is started.
  const box = [
    publishingOf(desk).start({ task: 'box', file: '' }),
    publishingOf(desk).start({ task: 'build' }),
  ] as const;
  publishingOf(desk).stop();
  expect((await faultOf(box[1])).message).toMatch('A box is being made.');
  await box[0];
  const build = [
    publishingOf(desk).start({ task: 'build' }),
    publishingOf(desk).start({ task: 'box', file: '' }),
  ] as const;
  publishingOf(desk).stop();
  expect((await faultOf(build[1])).message).toMatch('The site is being built already.');
  await build[0];
  const said = events.flatMap((event) => (event.type === 'publish' ? [`${event.task} ${event.state}`] : []));
  expect(said).toEqual(['box running', 'box stopped', 'build running', 'build stopped']);
  expect(existsSync(usualBoxPlace(desk))).toBe(false);
  expect(existsSync(join(contentDir, '../out'))).toBe(false);
});

test('a box that was written is told with its size, its digest and what the command says', async () => {
  const folder = temporaryFolder();
  const [script, file] = [join(folder, 'box.mjs'), join(folder, 'box.zip')];
  writeFileSync(
    script,
    "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2] + '.json', '{\"bytes\":12,\"sha256\":\"ab\"}');\nconsole.log('Checked.\\n\\nWrote it.');\n",
  );
  expect(await runBoxCommand([script, file], file)).toEqual({
    type: 'boxed',
    file,
    bytes: 12,
    sha256: 'ab',
    says: ['Checked.', 'Wrote it.'],
  });
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}.`);
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2] + '.json', '{"bytes":1,"sha256":"ab"}');\nconsole.log(${JSON.stringify(lines.join('\n'))});\n`,
  );
  expect(await runBoxCommand([script, file], file)).toMatchObject({ says: lines.slice(10) });
  writeFileSync(script, "console.error('a.md has the name of decision 1.');\nprocess.exitCode = 1;\n");
  expect(await runBoxCommand([script, file], file)).toEqual({
    type: 'failed',
    message: 'a.md has the name of decision 1.',
  });
});

test.runIf(process.platform !== 'win32')(
  'the command ends with the process that has started it',
  async () => {
    const folder = temporaryFolder();
    const [command, job] = [join(folder, 'box.mjs'), join(folder, 'job.mjs')];
    const runner = new URL('../../../src/desk/server/publish/run-box-command.ts', import.meta.url).href;
    // The command writes its number, and would never end.
    writeFileSync(
      command,
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], String(process.pid));\nsetInterval(() => undefined, 1000);\n",
    );
    writeFileSync(
      job,
      `import { runBoxCommand } from ${JSON.stringify(runner)};\nprocess.once('message', () => process.exit());\nvoid runBoxCommand(${JSON.stringify([command, join(folder, 'pid')])}, 'box.zip');\n`,
    );
    const child = fork(job, { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    // A busy machine takes its time to start two processes.
    const pid = await vi.waitUntil(
      () => existsSync(join(folder, 'pid')) && Number(readFileSync(join(folder, 'pid'))),
      { timeout: 100_000 },
    );
    child.send('end');
    await once(child, 'exit');
    await expect.poll(() => processIdentity(pid), { timeout: 100_000 }).toBe(undefined);
  },
);
