import { problemText } from '../../src/archive/problem.ts';
import type { IncomingArticle, IncomingRecord } from '../../src/ingest/incoming.ts';
import type { Reader, ReadSettings, Source } from '../../src/ingest/reader.ts';

/** Something to read that lies in memory. */
export interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How many bytes come at once. */
  readonly pieces?: number;
  /** Where it lies on the disk; without one it comes from standard input. */
  readonly path?: string;
}

export interface ReadAll {
  readonly articles: readonly IncomingArticle[];
  readonly records: readonly IncomingRecord[];
  /** Worded as the keeper reads them. */
  readonly problems: readonly string[];
}

export function sourceOf({ name, content, pieces = 4096, path }: Given): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    base: name.toLowerCase(),
    path,
    start: bytes.subarray(0, 65_536),
    async *bytes() {
      for (let start = 0; start < bytes.length; start += pieces) yield bytes.subarray(start, start + pieces);
    },
  };
}

/** Reads all that a reader finds in something. */
export async function readAll(
  reader: Reader,
  given: Given,
  settings: Partial<ReadSettings> = {},
): Promise<ReadAll> {
  const articles: IncomingArticle[] = [];
  const records: IncomingRecord[] = [];
  const problems: string[] = [];
  for await (const one of reader.read(sourceOf(given), { map: new Map(), drafts: false, ...settings })) {
    if (one.sort === 'article') articles.push(one);
    else if (one.sort === 'problem') problems.push(problemText(one.problem));
    else records.push(one);
  }
  return { articles, records, problems };
}
