/** The minimum to keep, in UTF-16 code units: the beginning of a tag may be some chunks back. */
const minKeptUnits = 1024;

/**
 * The most recent part of a text read in chunks: enough to number its lines, and to quote an item completely.
 */
export class TextWindow {
  #text = '';
  /** Where the window starts, in UTF-16 code units of the whole text. */
  #start = 0;
  #keptFrom: number | undefined;
  /** A position whose line is known. */
  #cursor = 0;
  #line = 1;

  /** The length of the text so far. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** Adds a chunk, and drops what need not be kept. */
  add(piece: string): void {
    const from = Math.max(this.#start, Math.min(this.#keptFrom ?? Infinity, this.end - minKeptUnits));
    this.lineAt(from);
    this.#text = this.#text.slice(from - this.#start) + piece;
    this.#start = from;
  }

  /**
   * Returns the line of a position, from 1. Positions must be ascending; for an earlier one, returns the line
   * reached.
   */
  lineAt(place: number): number {
    if (place <= this.#cursor) return this.#line;
    let next = this.#text.indexOf('\n', this.#cursor - this.#start);
    while (next >= 0 && next + this.#start < place) {
      this.#line += 1;
      next = this.#text.indexOf('\n', next + 1);
    }
    this.#cursor = place;
    return this.#line;
  }

  /** Keeps everything from a position on, until {@link forget}. */
  keepFrom(place: number): void {
    this.#keptFrom = place;
  }

  forget(): void {
    this.#keptFrom = undefined;
  }

  slice(from: number, to: number): string {
    return this.#text.slice(Math.max(0, from - this.#start), to - this.#start);
  }
}
