import type { Desk } from '../desk/desk.ts';
import type { Job } from '../jobs/run-job.ts';

/** How a piece of long work begins. */
interface SlotWork {
  /** Called when all decisions are written; what it throws ends the work. */
  readonly prepare?: () => Promise<unknown>;
  readonly begin: () => Job;
  /** Called if the work could not begin, unless it was stopped before. */
  readonly onFailure: () => void;
}

/**
 * The one place of a desk for one kind of long work, such as imports: work waits there until all decisions are written, then
 * runs as a process of its own, and can be stopped at any time. It is stopped when the desk is closed.
 */
export class JobSlot {
  readonly #desk: Pick<Desk, 'settle' | 'whenClosed'>;
  readonly #onStopped: () => void;
  #job: Job | undefined;
  /** Identifies the work that waits for decisions to be written; undefined if it was stopped. */
  #waiting: symbol | undefined;
  #isClosed = false;

  /** @param onStopped called when work is stopped that has not begun */
  constructor(desk: Pick<Desk, 'settle' | 'whenClosed'>, onStopped: () => void) {
    this.#desk = desk;
    this.#onStopped = onStopped;
    desk.whenClosed(() => {
      this.#isClosed = true;
      this.stop();
    });
  }

  /** Whether something waits or runs. */
  get isTaken(): boolean {
    return this.#job !== undefined || this.#waiting !== undefined;
  }

  /** Whether the desk was closed, after which nobody is told what came of the work. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Begins work in a free place.
   *
   * @returns the process; undefined if it was stopped before it began
   * @throws what `prepare` and writing the decisions throw
   */
  async take({ prepare, begin, onFailure }: SlotWork): Promise<Job | undefined> {
    const own = Symbol('work');
    this.#waiting = own;
    try {
      await this.#desk.settle();
      await prepare?.();
      if (this.#waiting !== own) return undefined;
    } catch (error) {
      if (this.#waiting === own) onFailure();
      throw error;
    } finally {
      if (this.#waiting === own) this.#waiting = undefined;
    }
    this.#job = begin();
    return this.#job;
  }

  /** Whether a process is the one that runs here: it may have been let go before it has ended. */
  has(job: Job): boolean {
    return this.#job === job;
  }

  /** Sends an answer to the process. */
  send(answer: boolean): void {
    this.#job?.send(answer);
  }

  /** Makes room for other work, even if the process has not ended yet. */
  free(): void {
    this.#job = undefined;
  }

  /** Stops what waits or runs; a process that runs stays here until it has ended. */
  stop(): void {
    if (this.#waiting !== undefined) this.#onStopped();
    this.#waiting = undefined;
    this.#job?.stop();
  }
}
