import { setFlagsFromString } from 'node:v8';

/** From so many articles or documents on, memory is what runs out first. */
const minDocuments = 50_000;

/** By how much the heap may grow before it is collected again, in percent; V8 lets it nearly double. */
const growingPercent = 50;

/** Lets the memory of this process grow in smaller steps if an archive is large, which takes about a tenth more time. */
export function boundHeap(documents: number): void {
  if (documents >= minDocuments) setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
}
