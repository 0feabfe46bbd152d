/** So many are picked out of the others; where more are asked for, all are sorted. */
const maxPicked = 64;

/** Different numbers, given out from the largest on. Only as many are put in order as are asked for. */
export class LargestFirst {
  readonly #numbers: Float64Array;
  #ascending: Float64Array | undefined;
  #given = 0;
  #last = Infinity;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  /** The next ones. */
  next(count: number): readonly number[] {
    const next = this.#given + count <= maxPicked ? this.#pick(count) : this.#sorted(count);
    this.#given += next.length;
    this.#last = next.at(-1) ?? this.#last;
    return next;
  }

  #pick(count: number): number[] {
    const picked: number[] = [];
    let smallest = -Infinity;
    for (const number of this.#numbers) {
      if (number <= smallest || number >= this.#last) continue;
      let at = picked.length;
      while (at > 0 && picked[at - 1]! < number) at -= 1;
      picked.splice(at, 0, number);
      if (picked.length > count) picked.pop();
      if (picked.length === count) smallest = picked[count - 1] ?? Infinity;
    }
    return picked;
  }

  #sorted(count: number): number[] {
    this.#ascending ??= this.#numbers.toSorted();
    const end = this.#ascending.length - this.#given;
    return [...this.#ascending.subarray(Math.max(0, end - count), end)].toReversed();
  }
}
