/** Up to this count, the largest numbers are selected without sorting all of them. */
const maxPicked = 64;

/** Yields distinct numbers in descending order. Only as many as requested are sorted. */
export class LargestFirst {
  readonly #numbers: Float64Array;
  #ascending: Float64Array | undefined;
  #given = 0;
  #last = Infinity;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  /** Returns the next numbers. */
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
