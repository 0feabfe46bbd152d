import type { Reader } from './reader.ts';

/** All readers; of those that are as sure, the first reads. */
export const readers: readonly Reader[] = [];
