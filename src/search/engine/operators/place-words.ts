import type { WordPairs } from '../../format/pair-block.ts';
import type { Places } from '../../format/places-block.ts';
import type { Postings } from '../../format/postings-block.ts';
import { Bits } from '../bits.ts';
import type { Bundle } from '../open-index.ts';
import type { PlaceIndex } from './place-index.ts';
import { placesOf } from '../postings.ts';
import type { SequenceElement, WordSequence } from '../word-sequence.ts';

/** An element of a sequence, with the postings of each of its stems. */
export interface ElementPostings extends SequenceElement {
  readonly byStem: ReadonlyMap<string, Postings>;
}

/**
 * Adds the positions of its words to a sequence, in the documents that have them all. Those of two of the
 * commonest words in a row are read from their pair.
 *
 * @param usesPairs whether a part of the positions is enough: those at which the words are in a row
 */
export async function placeWords(
  elements: readonly ElementPostings[],
  bundle: Bundle,
  usesPairs: boolean,
): Promise<WordSequence> {
  const sets = elements.map(({ found }) => Bits.of(bundle.documents, found?.postings.numbers ?? []));
  const within = sets.reduce((a, b) => a.and(b));
  if (within.count() === 0) return elements.map((element) => withPlaces(element, noPlaces(element)));
  const index = await bundle.places();
  const pairAt = async (at: number) => {
    const [first, second] = [onlyStem(elements[at]), onlyStem(elements[at + 1])];
    if (!usesPairs || first === undefined || second === undefined) return undefined;
    return index.hasPairs(first, second) ? index.pairs(first, second) : undefined;
  };
  const pairs = await Promise.all(elements.map((_, at) => pairAt(at)));
  return Promise.all(
    elements.map(async (element, at) => {
      const [own, before] = [pairs[at], pairs[at - 1]];
      if (own)
        return withPlaces(
          element,
          fromPairs(own, element, (code) => code >> 1),
        );
      // The second word is at the same position, or at the next one.
      if (before)
        return withPlaces(
          element,
          fromPairs(before, element, (code) => (code >> 1) + 1 - (code & 1)),
        );
      return withPlaces(element, await placesIn(element, index, within));
    }),
  );
}

function withPlaces({ byStem: _byStem, ...element }: ElementPostings, places: Places): SequenceElement {
  return element.found ? { ...element, found: { ...element.found, places } } : element;
}

function noPlaces({ found }: ElementPostings): Places {
  return { starts: new Uint32Array((found?.postings.numbers.length ?? 0) + 1), places: new Uint32Array() };
}

function onlyStem(element: ElementPostings | undefined): string | undefined {
  const [stem, ...others] = element?.stems ?? [];
  return others.length === 0 ? stem : undefined;
}

function fromPairs(
  { numbers, codes }: WordPairs,
  { found }: ElementPostings,
  placeOf: (code: number) => number,
): Places {
  const places: number[] = [];
  const all = found!.postings.numbers;
  const starts = new Uint32Array(all.length + 1);
  let at = 0;
  all.forEach((number, index) => {
    if (numbers[at] === number) {
      places.push(...new Set(codes[at]!.map(placeOf).toSorted((a, b) => a - b)));
      at += 1;
    }
    starts[index + 1] = places.length;
  });
  return { starts, places: Uint32Array.from(places) };
}

/** Reads the positions of all stems of an element. */
async function placesIn(
  { byStem, found }: ElementPostings,
  index: PlaceIndex,
  within: Bits,
): Promise<Places> {
  const all = await Promise.all(
    [...byStem].map(async ([stem, postings]) => ({
      postings,
      places: await index.places(stem, postings, within),
    })),
  );
  if (all.length < 2) return all[0]!.places;
  const { numbers } = found!.postings;
  const lists = Array.from(numbers, (): number[] => []);
  for (const { postings, places } of all) {
    let at = 0;
    postings.numbers.forEach((number, own) => {
      while (numbers[at]! < number) at += 1;
      lists[at]!.push(...placesOf(places, own));
    });
  }
  const starts = new Uint32Array(numbers.length + 1);
  lists.forEach((own, index) => (starts[index + 1] = starts[index]! + own.length));
  return { starts, places: Uint32Array.from(lists.flatMap((own) => own.toSorted((a, b) => a - b))) };
}
