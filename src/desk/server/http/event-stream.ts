import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent, DeskEventType } from '../../api/events.ts';

/** Numbers events and sends them to all connected pages; a new page first gets the last event of each type. */
export class EventStream {
  #sent = 0;
  readonly #last = new Map<DeskEventType, DeskEvent>();
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  /** The number of the last event. */
  get sent(): number {
    return this.#sent;
  }

  emit(event: DeskEvent): void {
    this.#sent += 1;
    this.#last.set(event.type, event);
    for (const listener of this.#listeners) listener(event);
  }

  /** Streams server-sent events to a page until it disconnects. */
  answer(context: Context): Response {
    return streamSSE(context, async (stream) => {
      const send = (event: DeskEvent) =>
        void stream.writeSSE({ id: String(this.#sent), data: JSON.stringify(event) });
      for (const event of this.#last.values()) send(event);
      this.#listeners.add(send);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      this.#listeners.delete(send);
    });
  }
}
