import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../src/desk/api/events.ts';
import { startContent } from '../../../src/desk/server/thread/content-thread.ts';
import { startWriter } from '../../../src/desk/server/content/writer/file-writer.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

const script = new URL('../../support/dying-thread.ts', import.meta.url);

function start(isWatched = true) {
  const events: DeskEvent[] = [];
  const data = { contentDir: '/fiction', cacheDir: '/fiction', out: '/fiction', isWatched };
  return { events, ...startContent(data, (event) => events.push(event), script) };
}

test('when the thread with the content dies, all open calls are answered, and it is started again', async () => {
  const { call, close } = start();
  const waiting = call('wait', null);
  const died = { type: 'refused', message: 'The desk had to start again: It died in a call.' };
  // The thread has opened the content once it answers.
  expect(await call('any', null)).toEqual({ type: 'done', output: null });
  expect(await Promise.all([call('die', null), waiting])).toEqual([died, died]);
  expect(await call('any', null)).toEqual({ type: 'done', output: null });
  await close();
});

test('a thread that dies before it has opened the content is not started again, and every call is answered', async () => {
  const { call, close, events } = start(false);
  await expect.poll(() => events).toMatchObject([{ state: 'failed', message: 'The content is fiction.' }]);
  expect(await call('any', null)).toMatchObject({
    type: 'refused',
    message: 'The desk has stopped: The content is fiction.',
  });
  await close();
});

test('a thread that dies again and again is given up in the end, with a sentence', async () => {
  const { call, close, events } = start();
  for (let round = 0; round < 10; round += 1) {
    await call('any', null);
    await call('die', null);
  }
  expect(await call('any', null)).toMatchObject({ message: 'The desk has stopped: It died in a call.' });
  expect(events.filter(({ type }) => type === 'content').at(-1)).toMatchObject({ state: 'failed' });
  await close();
});

test('when the thread that writes dies, the change is reported as not written, and the next is written', async () => {
  const { write, close } = startWriter(script);
  const request = (title: string) => write({ contentDir: '/fiction', title, changes: [] }, () => undefined);
  expect((await faultOf(request('die'))).message).toMatch(
    'The part of the desk that writes files stopped: It died while it wrote.',
  );
  expect(await request('again')).toEqual({ type: 'written' });
  await close();
});
