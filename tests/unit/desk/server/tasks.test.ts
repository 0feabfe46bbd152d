import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../src/desk/server/desk/desk.ts';
import type { TaskEnd } from '../../../../src/desk/server/tasks/answer-task.ts';
import { runAlone, runTask } from '../../../../src/desk/server/tasks/run-task.ts';
import { togetherScript } from '../../../../src/desk/server/together/together.ts';
import { lockContent } from '../../../../src/workspace/lock-content.ts';
import { article } from '../../../support/content.ts';
import { sharedArchive } from '../../../support/published/shared-archive.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a task that changes the archive holds the locks of the commands meanwhile, and one that reads does not wait for them', async () => {
  const { ada } = sharedArchive({ 'content/articles/ferry.md': article() });
  const { contentDir } = ada;
  const desk = { whenClosed: () => undefined };
  const locks = ['.import.lock', '.changes.lock'].map((name) => join(contentDir, name));
  const hook = join(ada.root, '.git/hooks/pre-commit');
  const hold = 'test -e content/.import.lock && test -e content/.changes.lock';
  writeFileSync(hook, `#!/bin/sh\n${hold} || { echo "No locks" >&2; exit 1; }\n`);
  chmodSync(hook, 0o755);
  ada.write({ 'content/articles/quay.md': article() });
  const order = { words: 'Added the quay' };
  expect(await runTask(desk, togetherScript, { task: 'save', contentDir, order })).toEqual({ files: 1 });
  expect(locks.filter((lock) => existsSync(lock))).toEqual([]);

  const release = await lockContent(contentDir);
  expect(await runTask(desk, togetherScript, { task: 'show', contentDir })).toMatchObject({ files: 0 });
  release();

  // A refusal comes with its words, and leaves no lock.
  const again = runTask(desk, togetherScript, { task: 'save', contentDir, order });
  expect((await faultOf(again)).message).toMatch('Nothing has changed since the last version.');
  expect(locks.filter((lock) => existsSync(lock))).toEqual([]);
});

test('a task whose process ends without an answer could not be done, and says why if that is known', async () => {
  const end = (code: string) => {
    const file = join(temporaryFolder(), 'task.mjs');
    writeFileSync(file, code);
    return runTask<object, TaskEnd<never>>({ whenClosed: () => undefined }, { url: pathToFileURL(file) }, {});
  };
  const messageOf = async (code: string) => (await faultOf(end(code))).message;
  expect(await messageOf('process.exit(0);')).toBe('This could not be done.');
  expect(await messageOf("process.stderr.write('The ferry sank.'); process.exit(3);")).toMatch(
    /^This could not be done\. \S/,
  );
});

test('a task of which one runs alone waits for the decisions of the desk, and another one is refused meanwhile', async () => {
  const file = join(temporaryFolder(), 'task.mjs');
  writeFileSync(file, "process.send({ type: 'done', output: { files: 1 } }, () => process.disconnect());");
  const script = { url: pathToFileURL(file) };
  const writing = Promise.withResolvers<undefined>();
  let isWritten = false;
  const desk = {
    whenClosed: () => undefined,
    settle: async () => {
      await writing.promise;
      isWritten = true;
    },
  } as unknown as Desk;
  const run = () => runAlone<object, unknown>(desk, script, {}, 'A copy is being made.');
  const first = run().then((output) => [isWritten, output]);
  const { message, advice } = (await faultOf(run())) as Error & { advice: string };
  expect([message, advice]).toEqual(['A copy is being made.', 'Wait until it is finished.']);
  writing.resolve(undefined);
  expect(await first).toEqual([true, { files: 1 }]);
  expect(await run()).toEqual({ files: 1 });
});
