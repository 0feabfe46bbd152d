import { getHeapSpaceStatistics } from 'node:v8';

/** Returns how large the young generation becomes in a process that throws away nearly all that it makes, in bytes. */
export function youngBytes(): number {
  const kept: string[][] = [];
  for (let number = 0; number < 2_000_000; number += 1) kept[number % 100_000] = [`${number}`];
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  return kept.length > 0 ? young!.space_size : 0;
}
