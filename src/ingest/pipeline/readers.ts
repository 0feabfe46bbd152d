import { atomReader, rssReader } from '../formats/feed/read-feed.ts';
import { htmlReader } from '../formats/html/read-html.ts';
import { jsonFeedReader } from '../formats/feed/read-json-feed.ts';
import { jsonLinesReader, jsonReader } from '../formats/json/read-json.ts';
import { markdownReader } from '../formats/markdown/read-markdown.ts';
import { plainTextReader } from '../formats/text/read-plain-text.ts';
import { tableReaders } from '../formats/table/read-table.ts';
import { wxrReader } from '../formats/wordpress/read-wxr.ts';
import type { Reader } from '../contract/reader.ts';

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
