/** Does one piece of work after another. */
export class Turns {
  readonly #onChange: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** @param onChange called when {@link count} changes */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The number of pieces that are not done. */
  get count(): number {
    return this.#count;
  }

  /** Does some work after all that was given earlier. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    this.#count += 1;
    this.#onChange();
    const turn = this.#last.then(work).finally(() => {
      this.#count -= 1;
      this.#onChange();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all work given so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
