/** What is kept at least, in UTF-16 units: the beginning of a tag may be some pieces back. */
const minKeptUnits = 1024;

/** The last part of a text that is read piece by piece: enough to number its lines, and to quote an item whole. */
export class TextWindow {
  #text = '';
  /** Where the window begins: UTF-16 units of the whole text. */
  #start = 0;
  #keptFrom: number | undefined;
  /** A place whose line is known. */
  #cursor = 0;
  #line = 1;

  /** How much of the text there was so far. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** Adds a piece, and forgets what is no longer kept. */
  add(piece: string): void {
    const from = Math.max(this.#start, Math.min(this.#keptFrom ?? Infinity, this.end - minKeptUnits));
    this.lineAt(from);
    this.#text = this.#text.slice(from - this.#start) + piece;
    this.#start = from;
  }

  /** The line of a place, from 1. Places are asked for in order; of an earlier one it says the line reached. */
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

  /** Keeps all from a place on, until {@link forget}. */
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
