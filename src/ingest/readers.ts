import { atomReader, rssReader } from './read-feed.ts';
import { htmlReader } from './read-html.ts';
import { jsonFeedReader } from './read-json-feed.ts';
import { jsonLinesReader, jsonReader } from './read-json.ts';
import { markdownReader } from './read-markdown.ts';
import { plainTextReader } from './read-plain-text.ts';
import { tableReaders } from './read-table.ts';
import { wxrReader } from './read-wxr.ts';
import type { Reader } from './reader.ts';

/** All readers; of those that are as sure, the first reads. */
export const readers: readonly Reader[] = [
  rssReader,
  atomReader,
  wxrReader,
  jsonFeedReader,
  htmlReader,
  markdownReader,
  jsonLinesReader,
  jsonReader,
  ...tableReaders,
  plainTextReader,
];
