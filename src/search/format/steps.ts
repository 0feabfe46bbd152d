/** Returns the deltas of ascending numbers, which compress better. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (index === 0 ? 0 : numbers[index - 1]!));
}

/** Returns the numbers from their deltas. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
