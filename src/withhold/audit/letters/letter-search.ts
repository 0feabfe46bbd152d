import { lettersAt, several, singleLetters, unitTypes, widthAt } from './letter-table.ts';

/** Called with the number of a sequence of letters, and the place after its last sign. */
type OnFound = (sequence: number, end: number) => void;

const skipped = 0;
const other = 1;
const unknown = 0xffff;

/**
 * Finds many sequences of letters in a text at once, whatever stands between the letters.
 *
 * @see Aho and Corasick, “Efficient string matching: an aid to bibliographic search”, 1975
 */
export class LetterSearch {
  readonly #sequences: readonly string[];
  /** The class of each UTF-16 unit: skipped, a letter of no sequence, or a letter of one. */
  readonly #classOf = new Uint16Array(0x10000);
  readonly #classes: number;
  readonly #next: Int32Array;
  readonly #endsIn: readonly (readonly number[])[];
  readonly #isEnd: Uint8Array;

  constructor(sequences: readonly string[]) {
    this.#sequences = sequences;
    const alphabet = new Map<number, number>();
    for (const sequence of sequences)
      for (let index = 0; index < sequence.length; index += 1) {
        const unit = sequence.charCodeAt(index);
        if (!alphabet.has(unit)) alphabet.set(unit, alphabet.size + 2);
      }
    this.#classes = alphabet.size + 2;
    const types = unitTypes();
    const letters = singleLetters();
    for (let unit = 0; unit < 0x10000; unit += 1)
      this.#classOf[unit] =
        types[unit] === several
          ? unknown
          : letters[unit] === 0
            ? skipped
            : (alphabet.get(letters[unit]!) ?? other);
    [this.#next, this.#endsIn] = this.#prepare(alphabet);
    this.#isEnd = new Uint8Array(this.#next.length);
    for (const [state, ends] of this.#endsIn.entries())
      if (ends.length > 0) this.#isEnd[state * this.#classes] = 1;
  }

  /** Finds the sequences in a text. */
  find(text: string, onFound: OnFound): void {
    const classOf = this.#classOf;
    const next = this.#next;
    const classes = this.#classes;
    const endsIn = this.#endsIn;
    const isEnd = this.#isEnd;
    // The place of its row among all.
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unitClass = classOf[text.charCodeAt(index)]!;
      if (unitClass === skipped) continue;
      if (unitClass === unknown) {
        const end = index + widthAt(text, index);
        for (const part of lettersAt(text, index)) {
          const partClass = classOf[part.charCodeAt(0)]!;
          if (partClass === skipped) continue;
          // A letter beyond the first plane is in no name that is searched for by its first half.
          state = next[state + (partClass === unknown ? other : partClass)]!;
          for (const sequence of endsIn[state / classes]!) onFound(sequence, end);
        }
        index = end - 1;
        continue;
      }
      state = next[state + unitClass]!;
      if (isEnd[state] === 1) for (const sequence of endsIn[state / classes]!) onFound(sequence, index + 1);
    }
  }

  /** Returns where a sequence that ends at a place begins. */
  startOf(text: string, sequence: number, end: number): number {
    let left = this.#sequences[sequence]!.length;
    let index = end;
    while (index > 0 && left > 0) {
      index -= 1;
      const unit = text.charCodeAt(index);
      if (unit >= 0xdc00 && unit <= 0xdfff) continue;
      left -= lettersAt(text, index).length;
    }
    return index;
  }

  #prepare(alphabet: ReadonlyMap<number, number>): [Int32Array, number[][]] {
    const rows: Int32Array[] = [new Int32Array(this.#classes).fill(-1)];
    const endsIn: number[][] = [[]];
    for (const [number, sequence] of this.#sequences.entries()) {
      let state = 0;
      for (let index = 0; index < sequence.length; index += 1) {
        const unitClass = alphabet.get(sequence.charCodeAt(index))!;
        if (rows[state]![unitClass] === -1) {
          rows[state]![unitClass] = rows.length;
          rows.push(new Int32Array(this.#classes).fill(-1));
          endsIn.push([]);
        }
        state = rows[state]![unitClass]!;
      }
      if (sequence !== '') endsIn[state]!.push(number);
    }
    const failures = new Int32Array(rows.length);
    const queue = [0];
    for (const state of queue) {
      const row = rows[state]!;
      for (let unitClass = 0; unitClass < this.#classes; unitClass += 1) {
        const after = state === 0 ? 0 : rows[failures[state]!]![unitClass]!;
        const child = row[unitClass]!;
        if (child === -1) {
          row[unitClass] = after;
          continue;
        }
        failures[child] = after;
        endsIn[child]!.push(...endsIn[after]!);
        queue.push(child);
      }
    }
    const next = new Int32Array(rows.length * this.#classes);
    for (const [state, row] of rows.entries())
      next.set(
        row.map((target) => target * this.#classes),
        state * this.#classes,
      );
    return [next, endsIn];
  }
}
