import { impactOf, type Postings, shareOf, type StemForms } from '../../format/postings-block.ts';

/** Merges several words into one that occurs where any of them does. */
export function unitePostings(all: readonly Postings[]): Postings {
  const size = Math.max(...all.map(({ numbers }) => numbers.at(-1)! + 1));
  // By document number: the sum of x, the length-normalized frequencies; positive if any of the words occurs.
  const odds = new Float32Array(size);
  const named = new Uint8Array(size);
  const blocks = new Uint8Array(all.every((one) => one.blocks.length > 0) ? size : 0);
  for (const one of all) {
    for (let index = 0; index < one.numbers.length; index += 1) {
      const number = one.numbers[index]!;
      // An impact is x / (1 + x), so the x of all words can be added.
      const share = shareOf(one.impacts[index]!);
      odds[number]! += share / (1 - share);
      if (blocks.length > 0) blocks[number]! |= one.blocks[index]!;
      if (one.named[index]! > 0) named[number] = uniteNamed(named[number]!, one.named[index]!);
    }
  }
  const numbers: number[] = [];
  for (let number = 0; number < size; number += 1) if (odds[number]! > 0) numbers.push(number);
  return {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(numbers, (number) => impactOf(odds[number]! / (1 + odds[number]!))),
    named: Uint8Array.from(numbers, (number) => named[number]!),
    blocks: blocks.length > 0 ? Uint8Array.from(numbers, (number) => blocks[number]!) : blocks,
    forms: noForms,
  };
}

/** The forms of several stems are not told apart. */
const noForms: StemForms = { forms: [], mixes: [], mixOf: [] };

/** Merges two values of `named`: twice the number of occurrences in titles, plus 1 for an alias. */
function uniteNamed(a: number, b: number): number {
  return Math.min(254, (a & ~1) + (b & ~1)) | ((a | b) & 1);
}
