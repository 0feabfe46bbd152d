/** The places of one word in two texts. */
export type AlignedPair = readonly [first: number, second: number];

/** The largest table that is filled in to compare what has no unique word in common. */
const maxCells = 250_000;

/**
 * Finds the words that two texts have in common, in the same order: first by words that each has once (patience diff), between
 * these by the longest common sequence. What is too long for that, with no unique word in common, stays without pairs.
 *
 * @param first words that can be compared as they are
 * @returns pairs of indexes, rising in both
 */
export function alignTexts(first: readonly string[], second: readonly string[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  // A stack, since a text can have more unique words than there may be calls.
  const open: (readonly [number, number, number, number])[] = [[0, first.length, 0, second.length]];
  while (open.length > 0) {
    let [from, to, start, end] = open.pop()!;
    for (; from < to && start < end && first[from] === second[start]; from += 1, start += 1)
      pairs.push([from, start]);
    for (; from < to && start < end && first[to - 1] === second[end - 1]; to -= 1, end -= 1)
      pairs.push([to - 1, end - 1]);
    if (from === to || start === end) continue;
    const anchors = uniquePairs(first, second, [from, to, start, end]);
    if (anchors.length === 0) {
      pairs.push(...commonSequence(first, second, [from, to, start, end]));
      continue;
    }
    for (const [index, [one, other]] of anchors.entries()) {
      const [beforeOne, beforeOther] = index === 0 ? [from, start] : anchors[index - 1]!.map((at) => at + 1);
      pairs.push([one, other]);
      open.push([beforeOne!, one, beforeOther!, other]);
    }
    const [lastOne, lastOther] = anchors.at(-1)!;
    open.push([lastOne + 1, to, lastOther + 1, end]);
  }
  return pairs.toSorted((a, b) => a[0] - b[0]);
}

type Range = readonly [from: number, to: number, start: number, end: number];

/** Returns the longest rising sequence of pairs of words that occur once in each part. */
function uniquePairs(
  first: readonly string[],
  second: readonly string[],
  [from, to, start, end]: Range,
): AlignedPair[] {
  const inFirst = placesOfUnique(first, from, to);
  const inSecond = placesOfUnique(second, start, end);
  const pairs = [...inFirst].flatMap(([word, one]): AlignedPair[] => {
    const other = inSecond.get(word);
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return longestRising(pairs.toSorted((a, b) => a[0] - b[0]));
}

/** Returns the place of each word; undefined for those with several. */
function placesOfUnique(words: readonly string[], from: number, to: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let index = from; index < to; index += 1) {
    const word = words[index]!;
    places.set(word, places.has(word) ? undefined : index);
  }
  return places;
}

/** Returns the longest part of pairs that rises in its second places, too. */
function longestRising(pairs: readonly AlignedPair[]): AlignedPair[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length);
  for (const [index, [, other]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < other) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : ends[low - 1]!;
    ends[low] = index;
  }
  const rising: AlignedPair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) rising.push(pairs[index]!);
  return rising.toReversed();
}

function commonSequence(
  first: readonly string[],
  second: readonly string[],
  [from, to, start, end]: Range,
): AlignedPair[] {
  const [rows, columns] = [to - from, end - start];
  if (rows * columns > maxCells) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        first[from + row] === second[start + column]
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
  const pairs: AlignedPair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (first[from + row] === second[start + column]) pairs.push([from + row++, start + column++]);
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  return pairs;
}
