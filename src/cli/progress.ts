/** The stream on which progress is shown: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 24;
const barIntervalMs = 100;
const lineIntervalMs = 10_000;

/** Shows the progress of a command: a moving bar on a terminal, otherwise a line from time to time. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #now: () => number;
  #last: number;
  #isShown = false;

  /**
   * @param total the final value of `done`; 0 if unknown
   * @param now the clock, in milliseconds
   */
  constructor(terminal: Terminal, total: number, now: () => number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#now = now;
    this.#last = now();
  }

  /** @param text what is done so far: `1,200 articles` */
  show(done: number, text: string): void {
    const now = this.#now();
    const interval = this.#terminal.isTTY ? barIntervalMs : lineIntervalMs;
    if (now - this.#last < interval) return;
    this.#last = now;
    const share = this.#total > 0 ? Math.min(1, done / this.#total) : undefined;
    const percent = share === undefined ? '' : `${Math.floor(share * 100)} %  `;
    if (!this.#terminal.isTTY) {
      this.#terminal.write(`${percent}${text}\n`);
      return;
    }
    // A terminal that does not know its width reports 0.
    const columns = this.#terminal.columns === 0 ? 80 : (this.#terminal.columns ?? 80);
    const full = Math.round((share ?? 0) * barWidth);
    const bar = share === undefined ? '' : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}  `;
    this.#terminal.write(`\r\u001B[K${`${bar}${percent}${text}`.slice(0, columns - 1)}`);
    this.#isShown = true;
  }

  /** Removes the bar, so that lines can be written. */
  clear(): void {
    if (this.#isShown) this.#terminal.write('\r\u001B[K');
    this.#isShown = false;
  }
}
