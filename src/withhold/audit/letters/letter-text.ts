import { invisible, lettersAt, betweenWords, typeAt, widthAt } from './letter-table.ts';
import { isEnd, isStart } from './word-borders.ts';

/** A text as its letters and digits in a row, with the place of each. */
export class LetterText {
  readonly text: string;
  readonly letters: string;
  /** For each letter, where its sign begins in the text. */
  readonly #places: readonly number[];
  /** The letters with which its words begin, in order. */
  readonly wordStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const places: number[] = [];
    const wordStarts: number[] = [];
    let letters = '';
    let isApart = true;
    for (let index = 0; index < text.length; index += widthAt(text, index)) {
      const type = typeAt(text, index);
      if (type === betweenWords) isApart = true;
      if (type === betweenWords || type === invisible) continue;
      const here = lettersAt(text, index);
      if (isApart) wordStarts.push(letters.length);
      isApart = false;
      letters += here;
      places.push(...Array.from(here, () => index));
    }
    this.letters = letters;
    this.#places = places;
    this.wordStarts = wordStarts;
  }

  /** Returns the number of letters before a place in the text. */
  letterAt(place: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns where the sign of a letter begins; the end of the text after the last one. */
  placeOf(letter: number): number {
    return this.#places[letter] ?? this.text.length;
  }

  /** Returns where the sign of the letter before ends. */
  endOf(letter: number): number {
    const place = this.#places[letter - 1];
    return place === undefined ? 0 : place + widthAt(this.text, place);
  }

  /** Whether letters stand at a place as words of their own. */
  hasWordsAt(letters: string, start: number): boolean {
    return (
      start >= 0 &&
      this.letters.startsWith(letters, start) &&
      isStart(this.text, this.placeOf(start)) &&
      isEnd(this.text, this.endOf(start + letters.length))
    );
  }

  /** Whether a part of the text, from one letter to another, lies in an occurrence of a longer sequence of words. */
  liesIn(longer: string, start: number, end: number): boolean {
    return this.writtenAround(longer, start, end).length > 0;
  }

  /** Returns the occurrences of a longer sequence of words in which a part of the text lies, as they are written. */
  writtenAround(longer: string, start: number, end: number): string[] {
    const own = this.letters.slice(start, end);
    const written: string[] = [];
    for (let at = longer.indexOf(own); at >= 0; at = longer.indexOf(own, at + 1)) {
      const from = start - at;
      if (this.hasWordsAt(longer, from))
        written.push(this.text.slice(this.placeOf(from), this.endOf(from + longer.length)));
    }
    return written;
  }
}
