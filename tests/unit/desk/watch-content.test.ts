import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { changeRecords } from '../../../src/desk/server/records/change-records.ts';
import { watchContent } from '../../../src/desk/server/desk/watch-content.ts';
import { takeLock } from '../../../src/workspace/lock.ts';
import { article, entity, type Files, site } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// All of it is fiction.
const files: Files = {
  'articles/2018/ferry.md': article('', 'Ada Vale took the ferry to Oldport.', { title: 'The ferry' }),
  'articles/2018/lamp.md': article('', 'Ada Vale lit the lamp.', { title: 'The lamp' }),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
};

function watchedDesk() {
  const { desk, contentDir, events } = quietDesk(files);
  let rereads = 0;
  watchContent(desk, () => (rereads += 1));
  return {
    desk,
    rereads: () => rereads,
    contentDir,
    events,
    titles: () => desk.opened.content.articles.map(({ data }) => data.title).toSorted(),
    write: (file: string, text: string) => writeFileSync(join(contentDir, file), text),
    read: (file: string) => readFileSync(join(contentDir, file), 'utf8'),
  };
}

test('files that an editor changes, adds and removes are read automatically', async () => {
  const { desk, contentDir, titles, write, rereads } = watchedDesk();
  write('articles/2018/ferry.md', article('', 'The ferry left.', { title: 'The ferry has left' }));
  write('entities/oldport.yaml', entity('Oldport', 'place'));
  await expect.poll(titles).toEqual(['The ferry has left', 'The lamp']);
  await expect.poll(rereads).toBeGreaterThan(0);
  await expect.poll(() => desk.opened.entity.has('oldport')).toBe(true);
  rmSync(join(contentDir, 'articles/2018/lamp.md'));
  await expect.poll(titles).toEqual(['The ferry has left']);
});

test('an added, moved or removed folder is read with all its files, and watched from then on', async () => {
  const { contentDir, titles, write } = watchedDesk();
  mkdirSync(join(contentDir, 'articles/2019/may'), { recursive: true });
  write('articles/2019/may/quay.md', article('', 'The quay.', { title: 'The quay' }));
  await expect.poll(titles).toEqual(['The ferry', 'The lamp', 'The quay']);
  write('articles/2019/may/quay.md', article('', 'The quay.', { title: 'The old quay' }));
  await expect.poll(titles).toContain('The old quay');
  renameSync(join(contentDir, 'articles/2019'), join(contentDir, 'articles/1919'));
  write('articles/1919/may/tower.md', article('', 'The tower.', { title: 'The tower' }));
  await expect.poll(titles).toEqual(['The ferry', 'The lamp', 'The old quay', 'The tower']);
  rmSync(join(contentDir, 'articles/2018'), { recursive: true });
  await expect.poll(titles).toEqual(['The old quay', 'The tower']);
});

test('imported files are read when the import is over, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { contentDir, titles, write } = watchedDesk();
  const release = await takeLock(join(contentDir, '.import.lock'), () => undefined);
  write('articles/2018/quay.md', article('', 'The quay.', { title: 'The quay' }));
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(titles()).toEqual(['The ferry', 'The lamp']);
  release();
  await vi.advanceTimersByTimeAsync(20_000);
  await expect.poll(titles).toEqual(['The ferry', 'The lamp', 'The quay']);
});

test('the archive is opened again when its site.yaml changes', async () => {
  const { desk, write } = watchedDesk();
  write('site.yaml', site.replace('Courier', 'Herald'));
  await expect.poll(() => desk.opened.content.site.title).toBe('The Example Herald');
});

test('where the archive can’t be opened again, it stays as it was, until the next change', async () => {
  const { desk, contentDir, events, titles, write } = watchedDesk();
  const folder = join(contentDir, '.changes');
  mkdirSync(folder);
  // It was edited after it was interrupted.
  writeFileSync(join(folder, '0.new'), site);
  const edited = 'ab'.repeat(32);
  const changes = [{ file: 'content/site.yaml', before: edited, after: edited }];
  writeFileSync(join(folder, 'journal.json'), JSON.stringify({ title: 'Edit', changes }));
  const asked = vi.spyOn(desk, 'open');
  write('site.yaml', site.replace('Courier', 'Herald'));
  await expect.poll(() => asked.mock.results.map(({ type }) => type)).toEqual(['throw']);
  expect(titles()).toEqual(['The ferry', 'The lamp']);
  expect(events.findLast(({ type }) => type === 'content')).toMatchObject({ state: 'open' });
  await changeRecords(desk, { type: 'rename', of: 'entity', from: 'ada-vale', to: 'ada-m-vale' });
  rmSync(folder, { recursive: true });
  write('articles/2018/quay.md', article('', 'The quay.', { title: 'The quay' }));
  await expect.poll(() => desk.opened.content.site.title).toBe('The Example Herald');
  expect(titles()).toEqual(['The ferry', 'The lamp', 'The quay']);
  expect([...desk.opened.entity.keys()]).toEqual(['ada-m-vale']);
});

test('files written by the desk itself do not count as changed by others, so that the change can still be undone', async () => {
  const { desk, titles, write, read } = watchedDesk();
  await changeRecords(desk, { type: 'rename', of: 'entity', from: 'ada-vale', to: 'ada-m-vale' });
  await desk.changes.settled();
  write('articles/2018/ferry.md', article('', 'The ferry left.', { title: 'The ferry has left' }));
  await expect.poll(titles).toContain('The ferry has left');
  expect(desk.changes.undoTitle).toBe('Renaming of "ada-vale" to "ada-m-vale"');
  await desk.changes.undo();
  await desk.changes.settled();
  expect(read('entities/ada-vale.yaml')).toBe(entity('Ada Vale', 'person'));
});
