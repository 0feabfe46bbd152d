import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { importingOf } from '../../../src/desk/server/import/importing.ts';
import { publishingOf } from '../../../src/desk/server/publish/publishing.ts';
import { saveRecord } from '../../../src/desk/server/records/save-record.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { takeLock } from '../../../src/workspace/lock.ts';
import { filesOf } from '../../support/batch.ts';
import { article } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// All texts are fiction.

// Imports and builds are separate processes, which start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const options = {
  isDryRun: false,
  map: {},
  update: false,
  drafts: false,
  source: { type: 'upload' },
} as const;
const csv = 'title,date,body\nFerry late,2019-03-05,It came on Tuesday.\n';

function uploaded(opened: ReturnType<typeof quietDesk>) {
  const { desk, events } = opened;
  importingOf(desk).uploads.add('a.csv', 0, Buffer.from(csv));
  return {
    ...opened,
    statesOf: (type: 'import' | 'publish') =>
      events.flatMap((event) => (event.type === type ? [event.state] : [])),
    save: (label: string) => saveRecord(desk, { type: 'topic', fields: { label } }),
  };
}

test('an import that is stopped before it has begun writes nothing, and the next one runs', async () => {
  const { desk, contentDir, statesOf, until } = uploaded(quietDesk({}));
  const started = importingOf(desk).start(options);
  importingOf(desk).stop();
  await started;
  expect(statesOf('import')).toEqual(['running', 'idle']);
  expect(importingOf(desk).result).toBeNull();
  await importingOf(desk).start({ ...options, isDryRun: true });
  await until((event) => event.type === 'import' && event.state === 'done');
  expect(filesOf(contentDir)).toEqual({});
});

test('an import is stopped while it waits for a command, and another can be started at once', async () => {
  const { desk, contentDir, statesOf, save } = uploaded(quietDesk({}));
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await save('Ferries');
  const first = importingOf(desk).start(options);
  importingOf(desk).stop();
  const second = importingOf(desk).start(options);
  expect((await faultOf(importingOf(desk).start(options))).message).toMatch('An import is already running.');
  importingOf(desk).stop();
  release();
  await Promise.all([first, second]);
  expect(statesOf('import')).toEqual(['running', 'idle', 'running', 'idle']);
  expect(Object.keys(filesOf(contentDir))).toEqual(['topics/ferries.yaml']);
});

test('a build that is stopped before it has begun does not run', async () => {
  const { desk, contentDir, statesOf } = uploaded(quietDesk({ 'articles/ferry.md': article() }));
  const started = publishingOf(desk).start({ task: 'build' });
  publishingOf(desk).stop();
  await started;
  expect(statesOf('publish')).toEqual(['running', 'stopped']);
  expect(existsSync(join(contentDir, '../out'))).toBe(false);
});

test('nothing is started after the desk was closed', async () => {
  const { desk, contentDir, statesOf, save } = uploaded(quietDesk({ 'articles/ferry.md': article() }));
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await save('Ferries');
  const started = [importingOf(desk).start(options), publishingOf(desk).start({ task: 'build' })];
  const closed = desk.close();
  release();
  await Promise.all([...started, closed]);
  expect(statesOf('import')).toEqual(['running', 'idle']);
  expect(statesOf('publish')).toEqual(['running', 'stopped']);
  expect(existsSync(join(contentDir, '../out'))).toBe(false);
});

test('import and build are refused with the reason while decisions can’t be written, and run afterwards', async () => {
  let isFull = true;
  const { desk, contentDir, statesOf, save, until } = uploaded(
    quietDesk({}, (request, onWait) =>
      isFull
        ? Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))
        : writeFiles(request, onWait),
    ),
  );
  await save('Ferries');
  expect((await faultOf(importingOf(desk).start(options))).message).toMatch(
    'Some decisions are not saved yet. The disk is full.',
  );
  expect((await faultOf(publishingOf(desk).start({ task: 'build' }))).message).toMatch('The disk is full.');
  expect(statesOf('import')).toEqual(['running', 'idle']);
  isFull = false;
  desk.changes.tryAgain();
  await importingOf(desk).start(options);
  await until((event) => event.type === 'import' && event.state === 'done');
  expect(Object.keys(filesOf(contentDir)).toSorted()).toEqual([
    'articles/2019/ferry-late.md',
    'topics/ferries.yaml',
  ]);
});
