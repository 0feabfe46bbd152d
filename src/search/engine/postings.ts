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
  const postings = unitePostings(all.map(({ postings }) => postings));
  return all[0]!.places ? { postings, places: unitePlaces(postings.numbers, all) } : { postings };
}

/** The places of a document, by its index in the postings. */
export function placesOf({ starts, places }: Places, index: number): Uint32Array {
  return places.subarray(starts[index], starts[index + 1]);
}

function unitePostings(all: readonly Postings[]): Postings {
  const size = Math.max(...all.map(({ numbers }) => numbers.at(-1)! + 1));
  // By number: how often the words stand there for the document's length, which is more than nothing where any does.
  const odds = new Float32Array(size);
  const named = new Uint8Array(size);
  for (const one of all) {
    for (let index = 0; index < one.numbers.length; index += 1) {
      const number = one.numbers[index]!;
      // An impact is x / (1 + x): the x of each word add up.
      const share = shareOf(one.impacts[index]!);
      odds[number]! += share / (1 - share);
      if (one.named[index]! > 0) named[number] = uniteNamed(named[number]!, one.named[index]!);
    }
  }
  const numbers: number[] = [];
  for (let number = 0; number < size; number += 1) if (odds[number]! > 0) numbers.push(number);
  return {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(numbers, (number) => impactOf(odds[number]! / (1 + odds[number]!))),
    named: Uint8Array.from(numbers, (number) => named[number]!),
  };
}

/** Twice how often a title has it, and one more for an alias. */
function uniteNamed(a: number, b: number): number {
  return Math.min(254, (a & ~1) + (b & ~1)) | ((a | b) & 1);
}

/** @param numbers of the documents that have any of the words */
function unitePlaces(numbers: Uint32Array, all: readonly Occurrences[]): Places {
  const found = Array.from(numbers, (): number[] => []);
  for (const { postings, places } of all) {
    let at = 0;
    postings.numbers.forEach((number, index) => {
      while (numbers[at]! < number) at += 1;
      found[at]!.push(...placesOf(places!, index));
    });
  }
  const starts = new Uint32Array(numbers.length + 1);
  found.forEach((own, index) => (starts[index + 1] = starts[index]! + own.length));
  return { starts, places: Uint32Array.from(found.flatMap((own) => own.toSorted((a, b) => a - b))) };
}
