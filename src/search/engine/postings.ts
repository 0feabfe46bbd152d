import type { Places } from '../format/places-block.ts';
import { impactOf, type Postings, shareOf } from '../format/postings-block.ts';

/** A word that documents have, and where it stands where that was asked for. */
export interface Occurrences {
  readonly postings: Postings;
  readonly places?: Places;
}

/** Several words as one: any of them is it. All of them have places, or none. */
export function unite(all: readonly Occurrences[]): Occurrences | undefined {
  if (all.length < 2) return all[0];
  const rows = all
    .flatMap((one) => Array.from(one.postings.numbers, (number, index) => ({ number, index, one })))
    .toSorted((a, b) => a.number - b.number);
  const numbers: number[] = [];
  const odds: number[] = [];
  const named: number[] = [];
  const places: number[][] = [];
  for (const { number, index, one } of rows) {
    if (numbers.at(-1) !== number) {
      numbers.push(number);
      odds.push(0);
      named.push(0);
      places.push([]);
    }
    const last = numbers.length - 1;
    // An impact is x / (1 + x): how often each stands there adds up.
    const share = shareOf(one.postings.impacts[index]!);
    odds[last]! += share / (1 - share);
    named[last] = uniteNamed(named[last]!, one.postings.named[index]!);
    if (one.places) places[last]!.push(...placesOf(one.places, index));
  }
  const postings = {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(odds, (odd) => impactOf(odd / (1 + odd))),
    named: Uint8Array.from(named),
  };
  return all[0]!.places ? { postings, places: packPlaces(places) } : { postings };
}

/** The places of a document, by its index in the postings. */
export function placesOf({ starts, places }: Places, index: number): Uint32Array {
  return places.subarray(starts[index], starts[index + 1]);
}

/** Twice how often a title has it, and one more for an alias. */
function uniteNamed(a: number, b: number): number {
  return Math.min(254, (a & ~1) + (b & ~1)) | ((a | b) & 1);
}

function packPlaces(places: readonly number[][]): Places {
  const starts = new Uint32Array(places.length + 1);
  places.forEach((own, index) => (starts[index + 1] = starts[index]! + own.length));
  return { starts, places: Uint32Array.from(places.flatMap((own) => own.toSorted((a, b) => a - b))) };
}
