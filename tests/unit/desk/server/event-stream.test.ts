import { Hono } from 'hono';
import { SSEStreamingApi } from 'hono/streaming';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api/events.ts';
import { EventStream } from '../../../../src/desk/server/http/event-stream.ts';

// Events of a fictional desk.
const saving = (pending: number): DeskEvent => ({ type: 'saving', pending });

/** Opens a page that listens. @returns what reads so many of its next events, each with its number */
async function listen(events: EventStream) {
  const page = new AbortController();
  const app = new Hono().get('/', (context) => events.answer(context));
  const { body } = await app.request(new Request('http://localhost/', { signal: page.signal }));
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const read = async (count: number) => {
    const found: unknown[] = [];
    while (found.length < count) {
      const [whole, ...more] = rest.split('\n\n');
      if (more.length === 0) rest += (await reader.read()).value!;
      else {
        rest = more.join('\n\n');
        const [, data, id] = /^data: (.*)\nid: (\d+)$/.exec(whole!) ?? [];
        found.push([Number(id), JSON.parse(data!)]);
      }
    }
    return found;
  };
  return { read, leave: () => reader.cancel() };
}

test('a new page gets the last event of each type, and then each as it comes, with its number', async () => {
  const events = new EventStream();
  expect(events.sent).toBe(0);
  events.emit(saving(1));
  events.emit({ type: 'learning', state: 'idle' });
  events.emit(saving(2));
  expect(events.sent).toBe(3);
  const [one, other] = [await listen(events), await listen(events)];
  for (const page of [one, other])
    expect(await page.read(2)).toEqual([
      [3, saving(2)],
      [3, { type: 'learning', state: 'idle' }],
    ]);
  events.emit(saving(0));
  for (const page of [one, other]) {
    expect(await page.read(1)).toEqual([[4, saving(0)]]);
    await page.leave();
  }
});

test('nothing is written to a page that has left', async () => {
  const events = new EventStream();
  const [one, other] = [await listen(events), await listen(events)];
  await one.leave();
  const write = vi.spyOn(SSEStreamingApi.prototype, 'writeSSE');
  onTestFinished(() => {
    write.mockRestore();
  });
  events.emit(saving(1));
  events.emit(saving(2));
  expect(await other.read(2)).toEqual([
    [1, saving(1)],
    [2, saving(2)],
  ]);
  expect(write).toHaveBeenCalledTimes(2);
  await other.leave();
});
