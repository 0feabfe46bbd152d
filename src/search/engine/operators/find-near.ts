import type { PhraseNode } from '../../query/node.ts';
import type { LeafAnswer } from '../answer.ts';
import { sequencesOf } from '../node-sequences.ts';
import type { Bundle } from '../open-index.ts';
import { isSame, sequenceBits, type WordSequence } from '../word-sequence.ts';

/** Finds the documents that have some words near each other, in any order. */
export async function findNear(node: PhraseNode, bundles: readonly Bundle[]): Promise<LeafAnswer> {
  const { distance = 0 } = node;
  const sequences = await Promise.all(bundles.map((bundle) => sequencesOf(node, bundle)));
  // Nothing in the text is near a title.
  const parts = node.place === 'title' ? (['title'] as const) : (['title', 'text'] as const);
  const sets = bundles.map(({ documents }, index) =>
    sequences[index]!.flatMap((sequence) =>
      parts.map((part) =>
        sequenceBits(documents, sequence, part, (places) => nearPaths(sequence, places, distance).length > 0),
      ),
    ).reduce((a, b) => a.or(b)),
  );
  return {
    sets,
    sequences,
    pathsIn: (sequence, stems) => {
      const places = sequence.map((element) =>
        stems.flatMap((own, place) => (own.some((stem) => element.stems.has(stem)) ? [place] : [])),
      );
      return nearPaths(sequence, places, distance);
    },
  };
}

/**
 * Finds where the elements of a sequence are near each other, in any order.
 *
 * @param places the positions of each element, ascending
 * @param distance how many other positions may be between the first and the last
 * @returns for each place, the positions of the elements
 */
function nearPaths(
  sequence: WordSequence,
  places: readonly ArrayLike<number>[],
  distance: number,
): number[][] {
  // The same word twice needs two positions.
  const groupOf = sequence.map((element) => sequence.findIndex((other) => isSame(other, element)));
  const groups = [...new Set(groupOf)].map((group) => ({
    group,
    needed: groupOf.filter((other) => other === group).length,
    recent: [] as number[],
  }));
  const events = groups
    .flatMap((own) => Array.from(places[own.group]!, (place) => ({ place, own })))
    .toSorted((a, b) => a.place - b.place);
  const found: number[][] = [];
  for (const { place, own } of events) {
    own.recent.push(place);
    if (own.recent.length > own.needed) own.recent.shift();
    if (groups.some(({ recent, needed }) => recent.length < needed)) continue;
    const first = Math.min(...groups.map(({ recent }) => recent[0]!));
    if (place - first > sequence.length - 1 + distance) continue;
    const left = new Map(groups.map(({ group, recent }) => [group, [...recent]]));
    found.push(groupOf.map((group) => left.get(group)!.shift()!));
  }
  return found;
}
