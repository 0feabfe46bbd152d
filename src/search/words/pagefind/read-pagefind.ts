import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeCbor } from './cbor.ts';

/** The version of Pagefind whose files were looked at; those of another may be otherwise. */
const readable = '1.6.0';
const signature = 'pagefind_dcd';

/** What Pagefind made of some documents. */
export interface PagefindFiles {
  /** In the order of their numbers. */
  readonly urls: readonly string[];
  /** By number: how many words the document has. */
  readonly lengths: readonly number[];
  /** See segment-words.ts. */
  readonly words: Buffer;
  /** What documents are called by, as places in names number them. */
  readonly names: readonly string[];
  /** `wasm.<stemmer>.pagefind` has the stemmer; undefined where Pagefind knows no stems of the language. */
  readonly stemmer: string | undefined;
}

/**
 * Reads the files that Pagefind wrote of documents in one language.
 *
 * @param folder with `pagefind-entry.json`
 * @throws {Error} where the files are not as expected
 */
export function readPagefind(folder: string): PagefindFiles {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const [[language, found] = []] = Object.entries(entry.languages);
  if (!language || !found || entry.version !== readable)
    throw new Error(`An index of Pagefind ${entry.version}`);
  const meta = decodeCbor(unpack(join(folder, `pagefind.${found.hash}.pf_meta`)));
  const [, pages, chunks, , , names] = meta as unknown as Meta;
  return {
    urls: urlsOf(folder, pages),
    lengths: pages.map(([, length]) => length),
    words: Buffer.concat(chunks.map(([, , file]) => entriesOf(join(folder, 'index', `${file}.pf_index`)))),
    names,
    stemmer: found.wasm ?? undefined,
  };
}

function urlsOf(folder: string, pages: Meta[1]): string[] {
  const files = new Map<string, Readonly<Record<string, { readonly url: string }>>>();
  return pages.map(([hash, , group]) => {
    const name = group || hash;
    const known = files.get(name);
    if (known) return known[hash]!.url;
    const content = JSON.parse(unpack(join(folder, 'fragment', `${name}.pf_fragment`)).toString()) as unknown;
    const file = (group ? content : { [hash]: content }) as Readonly<
      Record<string, { readonly url: string }>
    >;
    files.set(name, file);
    return file[hash]!.url;
  });
}

/** A file of words is an array in an array: without what begins them. */
function entriesOf(file: string): Buffer {
  const bytes = unpack(file);
  const inner = 1;
  const size = [0, 1, 2, 4][Math.max(0, (bytes[inner]! & 31) - 23)];
  if (bytes[0] !== 0x81 || bytes[inner]! >> 5 !== 4 || size === undefined)
    throw new Error(`${file} is not a file of Pagefind’s words`);
  return bytes.subarray(inner + 1 + size);
}

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error(`${file} is not a file of Pagefind’s index`);
  return bytes.subarray(signature.length);
}

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm?: string | null }>>;
}

type Meta = readonly [
  version: string,
  pages: readonly (readonly [hash: string, length: number, group?: string])[],
  words: readonly (readonly [from: string, to: string, file: string])[],
  filters: unknown,
  orders: unknown,
  names: readonly string[],
];
