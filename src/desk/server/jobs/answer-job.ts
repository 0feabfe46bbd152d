/** The context of a process that the desk has started. */
export interface JobContext<Message> {
  readonly say: (message: Message) => void;
  /** Waits for the next message from the desk. */
  readonly next: () => Promise<unknown>;
}

/** What the desk and a process say to each other. */
interface JobTypes {
  readonly start: object;
  readonly message: unknown;
}

/**
 * Runs work for the desk in a separate process, which ends with the desk.
 *
 * @param work called with the start data
 */
export function answerJob<Types extends JobTypes>(
  work: (start: Types['start'], context: JobContext<Types['message']>) => Promise<void> | void,
): void {
  process.once('disconnect', () => process.exit(1));
  const next = () => new Promise<unknown>((resolve) => process.once('message', resolve));
  const say = (message: Types['message']) => void process.send?.(message);
  void next().then(async (start) => {
    try {
      await work(start as Types['start'], { say, next });
      // All messages arrive before the process ends.
      process.disconnect();
      process.exit(0);
    } catch (error) {
      process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exit(1);
    }
  });
}
