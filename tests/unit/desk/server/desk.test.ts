import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Desk } from '../../../../src/desk/server/desk/desk.ts';
import { NameFinder } from '../../../../src/desk/server/review/name-finder.ts';
import { Learner } from '../../../../src/desk/server/review/learner.ts';
import { handlerOf } from '../../../../src/desk/server/thread/handlers.ts';
import { article, entity, type Files, site, writeContent } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// All of it is fiction.
const files: Files = {
  'articles/ferry.md': article('', 'Ada Vale took the ferry.'),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
};

test('a change that was interrupted is finished before the desk reads the files', () => {
  const { desk, contentDir } = quietDesk(files);
  const folder = join(contentDir, '.changes');
  mkdirSync(folder);
  writeFileSync(join(folder, '0.new'), site.replace('Courier', 'Herald'));
  const before = 'ab'.repeat(32);
  const changes = [{ file: 'content/site.yaml', before, after: before }];
  writeFileSync(join(folder, 'journal.json'), JSON.stringify({ title: 'Edit', changes }));
  // It was edited since, so that nothing may be finished: the desk says so, and does not open.
  expect(() => desk.open()).toThrow('content/site.yaml was edited after the change was interrupted.');
  writeFileSync(join(folder, 'journal.json'), JSON.stringify({ title: 'Edit', changes: [] }));
  desk.open();
  expect(existsSync(folder)).toBe(false);
});

test('when the content is opened again, what works on the one before stops', async () => {
  const { desk } = quietDesk(files);
  const finder = vi.spyOn(NameFinder.prototype, 'stop');
  onTestFinished(() => {
    finder.mockRestore();
  });
  const [names] = [desk.names];
  desk.open();
  expect(finder.mock.contexts).toEqual([names]);
  expect(desk.names).not.toBe(names);
  await desk.close();
  expect(finder.mock.contexts).toEqual([names, desk.names]);
});

test('a desk learns only with a place for what is learnt, and stops that when it is opened again or closed', async () => {
  expect(quietDesk(files).desk.learner).toBe(undefined);
  const [start, stop] = [vi.spyOn(Learner.prototype, 'start'), vi.spyOn(Learner.prototype, 'stop')];
  start.mockReturnValue();
  onTestFinished(() => {
    start.mockRestore();
    stop.mockRestore();
  });
  const contentDir = writeContent(files);
  const desk = new Desk({
    contentDir,
    cacheDir: join(contentDir, '../cache'),
    emit: () => undefined,
    rest: async () => undefined,
    writer: { write: async () => ({ type: 'written' }), close: async () => undefined },
  });
  desk.open();
  const first = desk.learner;
  desk.open();
  expect([start.mock.contexts, stop.mock.contexts]).toEqual([[first, desk.learner], [first]]);
  expect(desk.learner).not.toBe(first);
  await desk.close();
  expect(stop.mock.contexts).toEqual([first, desk.learner]);
});

test('the page hears how far reading has come, at each hundredth file and at the end', () => {
  const many = Object.fromEntries(
    Array.from({ length: 250 }, (_, at) => [`articles/${at}.md`, article('', `Ferry ${at}.`)]),
  );
  const { events, desk } = quietDesk(many);
  const heard = events.flatMap((event) => (event.type === 'content' ? [event] : []));
  expect(heard.map(({ state, done, of }) => [state, done, of])).toEqual([
    ['opening', 0, 0],
    ...[100, 200, 250].map((done) => ['opening', done, 250]),
    ['open', 250, 250],
  ]);
  expect(heard.map(({ version }) => version)).toEqual([0, 0, 0, 0, 1]);
  desk.open();
  const last = events.findLast(({ type }) => type === 'content');
  expect(last).toMatchObject({ state: 'open', version: 2 });
});

test('what a change makes of the names is followed, and the page is told that the content is another', async () => {
  const { desk, events } = quietDesk(files);
  const follow = vi.spyOn(NameFinder.prototype, 'follow');
  onTestFinished(() => {
    follow.mockRestore();
  });
  const before = desk.review;
  const change = { file: 'content/articles/quay.md', before: undefined, after: article('', 'The quay.') };
  await desk.change(() => ({ plan: { title: 'Edit', notes: [], changes: [change] } }));
  expect(follow.mock.calls).toEqual([[before, ['content/articles/quay.md']]]);
  expect(events.findLast(({ type }) => type === 'content')).toMatchObject({
    state: 'open',
    of: 2,
    version: 2,
  });
});

test('the settings with which it was opened are known, also if there are none', () => {
  const { desk, contentDir } = quietDesk(files);
  expect(desk.siteText).toBe(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
});

test('while decisions can’t be written, what reads the files is refused with the reason', async () => {
  const { desk } = quietDesk(files, async () => ({ type: 'failed', message: 'The disk is full.' }));
  await desk.settle();
  await desk.change(() => ({
    plan: {
      title: 'Edit',
      notes: [],
      changes: [{ file: 'content/pages/about.md', before: undefined, after: 'Fiction.' }],
    },
  }));
  await expect(desk.settle()).rejects.toMatchObject({
    message: 'Some decisions are not saved yet. The disk is full.',
    advice: 'Try again to save them first.',
  });
});

test('a change that is refused is told with all of its reasons, and the advice of the first', async () => {
  const { desk } = quietDesk(files);
  const refused = (...refusals: readonly { message: string; advice: string }[]) =>
    desk.change(() => ({ refusals }));
  await expect(
    refused({ message: 'One.', advice: 'Do this.' }, { message: 'Two.', advice: 'Do that.' }),
  ).rejects.toMatchObject({ message: 'One. Two.', advice: 'Do this.' });
  await expect(refused()).rejects.toMatchObject({ message: 'This can’t be done.', advice: undefined });
});

test('what is to be done when the desk closes is done then, and at once if it has closed', async () => {
  const { desk } = quietDesk(files);
  const done: string[] = [];
  desk.whenClosed(() => done.push('first'));
  expect(done).toEqual([]);
  await desk.close();
  expect(done).toEqual(['first']);
  desk.whenClosed(() => done.push('later'));
  expect(done).toEqual(['first', 'later']);
});

test('a desk that is not open says so', () => {
  const contentDir = writeContent(files);
  const desk = new Desk({
    contentDir,
    emit: () => undefined,
    rest: async () => undefined,
    writer: { write: async () => ({ type: 'written' }), close: async () => undefined },
  });
  expect(() => desk.opened).toThrow('The content is not open.');
});

test('problems are told in English unless another language is asked for', async () => {
  const { desk } = quietDesk({ ...files, 'articles/quay.md': article('', 'The quay.', { date: 'one day' }) });
  const list = (input: unknown) => handlerOf('problems/list')!(desk, input);
  const english = JSON.stringify(await list({ language: 'en' }));
  expect(JSON.stringify(await list(null))).toBe(english);
  expect(JSON.stringify(await list(undefined))).toBe(english);
  expect(JSON.stringify(await list({ language: 'de' }))).not.toBe(english);
  for (const name of ['problems/none', 'toString', '__proto__']) expect(handlerOf(name)).toBe(undefined);
});
