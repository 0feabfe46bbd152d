import { problemText } from '../../src/archive/problem.ts';
import { type IncomingArticle, type IncomingRecord, refuse } from '../../src/ingest/contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../src/ingest/contract/reader.ts';
import { SourceFault } from '../../src/ingest/contract/source-fault.ts';

/** A source in memory. */
export interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The number of bytes per chunk. */
  readonly pieces?: number;
  /** Its path on disk, to find pictures next to it. */
  readonly path?: string;
  /** Whether it can be read only once, like standard input. */
  readonly isStandardInput?: boolean;
}

export interface ReadAll {
  readonly articles: readonly IncomingArticle[];
  readonly records: readonly IncomingRecord[];
  /** As the keeper reads them. */
  readonly problems: readonly string[];
}

export function sourceOf({
  name,
  content,
  pieces = 4096,
  path,
  isStandardInput = false,
}: Given): OpenedSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* read() {
    for (let start = 0; start < bytes.length; start += pieces) yield bytes.subarray(start, start + pieces);
  }
  return {
    name,
    base: name.toLowerCase(),
    path,
    start: bytes.subarray(0, 65_536),
    bytes: read,
    ...(!isStandardInput && { again: read }),
  };
}

/** Reads everything that a reader finds in a source. */
export async function readAll(
  reader: Reader,
  given: Given,
  settings: Partial<ReadSettings> = {},
): Promise<ReadAll> {
  const articles: IncomingArticle[] = [];
  const records: IncomingRecord[] = [];
  const problems: string[] = [];
  const source = sourceOf(given);
  try {
    for await (const one of reader.read(source, {
      map: new Map(),
      today: '2026-03-01',
      ...settings,
    })) {
      if (one.type === 'article') articles.push(one);
      else if (one.type === 'problem') problems.push(problemText(one.problem));
      else records.push(one);
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    const { message, advice, line } = error;
    problems.push(problemText(refuse({ file: source.name, line }, message, advice).problem));
  }
  return { articles, records, problems };
}
