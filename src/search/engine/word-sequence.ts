import { Bits } from './bits.ts';
import { type Occurrences, placesOf } from './postings.ts';

/** An element of a word sequence, which matches any of some stems. */
export interface SequenceElement {
  readonly stems: ReadonlySet<string>;
  /** Undefined if no document has any of the stems; with positions if the sequence has several elements. */
  readonly found: Occurrences | undefined;
  /** The word as the reader typed it, folded, which counts more than other forms of its stem. */
  readonly typed?: string;
  /** Whether only that form matches. */
  readonly isExact?: true;
  /** The number of words that match a pattern, if only the commonest are searched for. */
  readonly cutFrom?: number;
}

/** A sequence of words. */
export type WordSequence = readonly SequenceElement[];

/**
 * Returns the documents that contain a sequence of words.
 *
 * @param place where to search: `text` is all but the title
 * @param isMatch tests the positions of its elements in a document; by default, whether they are in a row
 */
export function sequenceBits(
  size: number,
  sequence: WordSequence,
  place: 'title' | 'text' | undefined,
  isMatch = (places: readonly Uint32Array[]) =>
    places[0]!.some((place) => follow(sequence, (step, at) => places[step]!.includes(at), 1, [place])),
): Bits {
  const [first, ...rest] = sequence.map((element) => elementBits(size, element, place === 'title'));
  if (!first) return new Bits(size);
  const all = rest.reduce((found, bits) => found.and(bits), first);
  if (sequence.length === 1) return all;
  return Bits.of(
    size,
    all.numbers().filter((number) => isMatch(sequence.map((element) => placesIn(element, number, place)))),
  );
}

/**
 * Finds consecutive positions of the elements of a sequence. The parts of a compound share a position, so
 * that "post war" matches "post-war".
 *
 * @param has whether an element, by its index in the sequence, occurs at a position
 * @param path the positions of the previous elements
 * @returns the positions of all elements; undefined if the sequence does not match
 */
export function follow(
  sequence: WordSequence,
  has: (step: number, place: number) => boolean,
  step: number,
  path: readonly number[],
): readonly number[] | undefined {
  if (step === sequence.length) return path;
  const last = path.at(-1)!;
  const next = isSame(sequence[step]!, sequence[step - 1]!) ? [last + 1] : [last + 1, last];
  for (const place of next) {
    const found = has(step, place) && follow(sequence, has, step + 1, [...path, place]);
    if (found) return found;
  }
  return undefined;
}

export function isSame({ stems: a }: SequenceElement, { stems: b }: SequenceElement): boolean {
  return a.size === b.size && [...a].every((stem) => b.has(stem));
}

function elementBits(size: number, { found }: SequenceElement, inTitle: boolean): Bits {
  if (!found) return new Bits(size);
  const { numbers, named } = found.postings;
  return Bits.of(size, inTitle ? numbers.filter((_, index) => named[index]! > 1) : numbers);
}

function placesIn({ found }: SequenceElement, number: number, place?: 'title' | 'text'): Uint32Array {
  const { postings, places } = found!;
  const index = indexOf(postings.numbers, number);
  const all = placesOf(places!, index);
  // The title is the first part of a document.
  const inTitle = postings.named[index]! >> 1;
  return place === 'title' ? all.subarray(0, inTitle) : all.subarray(place === 'text' ? inTitle : 0);
}

/** Returns the index of a number among ascending numbers; −1 if it is not among them. */
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
