import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { DeskEvent } from '../../src/desk/api/events.ts';
import { Desk, type DeskSettings } from '../../src/desk/server/desk/desk.ts';
import type { FileWriter } from '../../src/desk/server/content/writer/file-writer.ts';
import { writeFiles } from '../../src/desk/server/content/writer/write-files.ts';
import { type Files, writeContent } from './content.ts';

/** A desk without its web server, and the events that it sent to its page. */
export interface QuietDesk {
  readonly desk: Desk;
  readonly contentDir: string;
  readonly events: readonly DeskEvent[];
  /** Resolves once the desk sends a matching event. */
  readonly until: (isIt: (event: DeskEvent) => boolean) => Promise<DeskEvent>;
  /** Resolves once all decisions are written, and what follows from them is found. */
  readonly idle: () => Promise<void>;
}

/** Work in the background continues in the next turn of the event loop; so many without any are its end. */
const quietTurns = 5;

/**
 * Opens a fictional desk in this process; it is closed after the test.
 *
 * @param write writes the files
 * @param more other settings
 */
export function quietDesk(
  files: Files,
  write: FileWriter['write'] = writeFiles,
  more: Pick<DeskSettings, 'web' | 'cacheDir'> = {},
): QuietDesk {
  const contentDir = writeContent(files);
  const events: DeskEvent[] = [];
  const waiting = new Set<(event: DeskEvent) => void>();
  let rests = 0;
  const desk = new Desk({
    contentDir,
    out: join(dirname(contentDir), 'out'),
    asOf: '2026-03-01',
    ...more,
    writer: {
      write: (request, onWait) => write(request, onWait),
      close: () => Promise.resolve(),
    },
    emit(event) {
      events.push(event);
      for (const listener of waiting) listener(event);
    },
    rest() {
      rests += 1;
      return nextTurn();
    },
  });
  desk.open();
  onTestFinished(() => desk.close());
  return {
    desk,
    contentDir,
    events,
    async idle() {
      await desk.changes.settled();
      for (let before = -1; before !== rests;) {
        before = rests;
        for (let turn = 0; turn < quietTurns; turn += 1) await nextTurn();
      }
    },
    until: (isIt) =>
      new Promise((resolve) => {
        const known = events.find(isIt);
        if (known) return resolve(known);
        const listener = (event: DeskEvent) => {
          if (!isIt(event)) return;
          waiting.delete(listener);
          resolve(event);
        };
        waiting.add(listener);
      }),
  };
}
