import { Bits } from './bits.ts';
import { type Occurrences, placesOf } from './postings.ts';

/** What must stand in a place: any of some words. */
export interface RowElement {
  /** The stems that it means. */
  readonly stems: ReadonlySet<string>;
  /** Undefined where no document has any; with places where the row has several elements. */
  readonly found: Occurrences | undefined;
}

/** Words in a row. */
export type RowOfWords = readonly RowElement[];

/** The documents in which the elements stand in a row. @param inTitle whether only titles count */
export function rowBits(size: number, row: RowOfWords, inTitle: boolean): Bits {
  const [first, ...rest] = row.map((element) => elementBits(size, element, inTitle));
  if (!first) return new Bits(size);
  const all = rest.reduce((found, bits) => found.and(bits), first);
  if (row.length === 1) return all;
  return Bits.of(
    size,
    all.numbers().filter((number) => {
      const places = row.map((element) => placesIn(element, number, inTitle));
      return places[0]!.some((place) => follow(row, (step, at) => places[step]!.includes(at), 1, [place]));
    }),
  );
}

/**
 * Where the elements stand in a row: in places that follow one another. The parts of a compound share its place, so that
 * "post war" is found in "post-war".
 *
 * @param has whether an element, by its place in the row, stands in a place
 * @param path the places of the elements before
 * @returns the places of all of them
 */
export function follow(
  row: RowOfWords,
  has: (step: number, place: number) => boolean,
  step: number,
  path: readonly number[],
): readonly number[] | undefined {
  if (step === row.length) return path;
  const last = path.at(-1)!;
  const next = isSame(row[step]!, row[step - 1]!) ? [last + 1] : [last + 1, last];
  for (const place of next) {
    const found = has(step, place) && follow(row, has, step + 1, [...path, place]);
    if (found) return found;
  }
  return undefined;
}

function isSame({ stems: a }: RowElement, { stems: b }: RowElement): boolean {
  return a.size === b.size && [...a].every((stem) => b.has(stem));
}

function elementBits(size: number, { found }: RowElement, inTitle: boolean): Bits {
  if (!found) return new Bits(size);
  const { numbers, named } = found.postings;
  return Bits.of(size, inTitle ? numbers.filter((_, index) => named[index]! > 1) : numbers);
}

function placesIn({ found }: RowElement, number: number, inTitle: boolean): Uint32Array {
  const { postings, places } = found!;
  const index = indexOf(postings.numbers, number);
  const all = placesOf(places!, index);
  // The title stands before all else.
  return inTitle ? all.subarray(0, postings.named[index]! >> 1) : all;
}

/** Where a number stands among ascending ones; −1 where it does not. */
export function indexOf(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = numbers[middle]!;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
