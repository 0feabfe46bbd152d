import type { JobScript } from './job-script.ts';

/** What a process that the desk started works with. */
export interface JobContext<Message> {
  readonly say: (message: Message) => void;
  /** Waits for what the desk says next. */
  readonly next: () => Promise<unknown>;
}

/**
 * Works for the desk in a process of its own, and ends with it.
 *
 * @param _script its own, for the types
 * @param work is given what it begins with
 */
export function answerJob<Start, Message>(
  _script: JobScript<Start, Message>,
  work: (start: Start, context: JobContext<Message>) => Promise<void> | void,
): void {
  process.once('disconnect', () => process.exit(1));
  const next = () => new Promise<unknown>((resolve) => process.once('message', resolve));
  const say = (message: Message) => void process.send?.(message);
  void next().then(async (start) => {
    try {
      await work(start as Start, { say, next });
      // All that was said arrives before the process ends.
      process.disconnect();
      process.exit(0);
    } catch (error) {
      process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exit(1);
    }
  });
}
