/** Ascending numbers as the steps between them, which pack smaller. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (index === 0 ? 0 : numbers[index - 1]!));
}

/** The numbers whose steps these are. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
