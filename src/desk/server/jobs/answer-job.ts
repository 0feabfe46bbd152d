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
  let sent: Promise<unknown> = Promise.resolve();
  const say = (message: Types['message']) => {
    sent = new Promise((resolve) => process.send!(message, resolve));
  };
  void next().then(async (start) => {
    try {
      await work(start as Types['start'], { say, next });
      // Messages wait for the desk to read the ones before; those that have not been written yet would be lost. They are
      // written in their order.
      await sent;
      process.disconnect();
      process.exit(0);
    } catch (error) {
      process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exit(1);
    }
  });
}
