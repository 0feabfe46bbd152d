import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { problemText } from '../../src/archive/problem.ts';
import {
  type IncomingArticle,
  type IncomingRecord,
  type LeftOutAddress,
  refuse,
} from '../../src/ingest/contract/incoming.ts';
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
  readonly leftOut: readonly LeftOutAddress[];
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
  const leftOut: LeftOutAddress[] = [];
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
      else if (one.type === 'left-out') leftOut.push(one);
      else if (one.type !== 'progress') records.push(one);
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    const { said, line } = error;
    problems.push(problemText(refuse({ file: source.name, line }, said).problem));
  }
  return { articles, records, leftOut, problems };
}

/** Returns a file on the disk as a source; of a ZIP archive, with the names of its files. */
export function openedAt(path: string, members?: readonly string[]): OpenedSource {
  const bytes = readFileSync(path);
  const source = sourceOf({ name: basename(path), content: bytes, path });
  return members === undefined ? source : { ...source, members };
}
