import { atomReader, rssReader } from './read-feed.ts';
import { htmlReader } from './read-html.ts';
import { wxrReader } from './read-wxr.ts';
import type { Reader } from './reader.ts';

/** All readers; of those that are as sure, the first reads. */
export const readers: readonly Reader[] = [rssReader, atomReader, wxrReader, htmlReader];
