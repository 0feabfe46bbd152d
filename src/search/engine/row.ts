import { Bits } from './bits.ts';
import type { Postings } from './postings.ts';

/** What must stand in a place: any of some words, of which these are the places. */
export type Element = Postings | undefined;

/** In which text places are looked for: undefined the document, a number one of its names. */
export type Field = number | undefined;

/** The documents in which the elements stand in a row. */
export function rowBits(size: number, row: readonly Element[], field: Field): Bits {
  const [first, ...rest] = row.map((element) => bitsOf(size, element, field));
  const all = rest.reduce((found, bits) => found.and(bits), first!);
  if (row.length === 1) return all;
  return Bits.of(
    size,
    all.numbers().filter((number) => rowPlaces(row, number, field).length > 0),
  );
}

/**
 * Where the elements stand in a row in one document: in places that follow one another. The parts of a compound share
 * its place, so that "post war" is found in "post-war".
 *
 * @returns the places of each row found
 */
export function rowPlaces(row: readonly Element[], number: number, field: Field): number[][] {
  const places = row.map((element) => (element ? placesIn(element, number, field) : []));
  return places[0]!.flatMap((place) => {
    const path = follow(row, places, 1, [place]);
    return path ? [path] : [];
  });
}

function follow(
  row: readonly Element[],
  places: readonly (readonly number[])[],
  step: number,
  path: readonly number[],
): number[] | undefined {
  if (step === row.length) return [...path];
  const last = path.at(-1)!;
  const next = row[step] === row[step - 1] ? [last + 1] : [last + 1, last];
  for (const place of next) {
    const found = places[step]!.includes(place) && follow(row, places, step + 1, [...path, place]);
    if (found) return found;
  }
  return undefined;
}

function bitsOf(size: number, element: Element, field: Field): Bits {
  if (!element) return new Bits(size);
  if (field === undefined) return Bits.of(size, element.numbers);
  return Bits.of(
    size,
    element.numbers.filter((number) => placesIn(element, number, field).length > 0),
  );
}

/** The places of a word in one document. */
export function placesIn(postings: Postings, number: number, field: Field): number[] {
  const index = indexOf(postings.numbers, number);
  if (index < 0) return [];
  if (field === undefined)
    return [...postings.places.subarray(postings.starts[index], postings.starts[index + 1])];
  const packed = postings.namePlaces.subarray(postings.nameStarts[index], postings.nameStarts[index + 1]);
  return [...packed].filter((value) => value >>> 16 === field).map((value) => value & 0xffff);
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
