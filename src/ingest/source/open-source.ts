import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { encodingOf } from './decode.ts';
import type { FoundSource } from './find-sources.ts';
import type { Sample, OpenedSource } from '../contract/reader.ts';

const startBytes = 65_536;

/** A source whose beginning has been read. */
export interface OpenSource extends OpenedSource {
  /** Returns the number of bytes of the file read so far. */
  readonly done: () => number;
  readonly close: () => void;
}

/**
 * Opens a file or standard input and reads its beginning. Gzipped content is decompressed, whatever its name.
 *
 * @param encoding the encoding stated by the keeper, as TextDecoder names it
 * @throws what reading throws: the file does not exist, can't be read, or its compression is damaged
 */
export async function openSource(
  found: FoundSource,
  stdin: Readable,
  encoding?: string,
): Promise<OpenSource> {
  const raw = found.path === undefined ? stdin : createReadStream(found.path);
  let done = 0;
  const counted = (async function* () {
    for await (const chunk of raw) {
      const bytes = chunk as Uint8Array;
      done += bytes.length;
      yield bytes;
    }
  })();
  const packed = await peek(counted, 2);
  const isPacked = packed.start[0] === 0x1f && packed.start[1] === 0x8b;
  const unpacked = isPacked ? gunzip(packed.all()) : packed.all();
  const { start, all } = await peek(unpacked, startBytes);
  return {
    name: found.name,
    base: found.path === undefined ? '' : basename(found.path).toLowerCase().replace(/\.gz$/, ''),
    ...(found.path !== undefined && { path: found.path }),
    ...(encoding !== undefined && { encoding }),
    start: start.subarray(0, startBytes),
    bytes: all,
    ...(found.path !== undefined && {
      again: () => {
        const anew = createReadStream(found.path!) as AsyncIterable<Uint8Array>;
        return isPacked ? gunzip(anew) : anew;
      },
    }),
    done: () => done,
    close: () => {
      raw.destroy();
    },
  };
}

/** Returns the beginning of a source as text. */
export function sampleOf(source: OpenedSource): Sample {
  const { base, members, start } = source;
  const { name } = encodingOf(source);
  return { base, ...(members && { members }), text: new TextDecoder(name).decode(start, { stream: true }) };
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip();
  const feed = (async () => {
    try {
      for await (const bytes of packed) {
        if (!unpacker.write(bytes)) await new Promise((resolve) => unpacker.once('drain', resolve));
      }
      unpacker.end();
    } catch (error) {
      unpacker.destroy(error as Error);
    }
  })();
  yield* unpacker as AsyncIterable<Uint8Array>;
  await feed;
}

/** Reads the first bytes of a stream, and returns the whole stream as well. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ start: Uint8Array; all: () => AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let read = 0;
  while (read < length) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    read += next.value.length;
  }
  const start = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return {
    start,
    all: async function* () {
      if (start.length > 0) yield start;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    },
  };
}
