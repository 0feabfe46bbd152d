import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packDateRuns } from '../archive/date-runs.ts';
import type {
  FileFrom,
  PackedAnchor,
  PackedBundle,
  PackedTables,
  PackedText,
  PackedValues,
} from '../archive/packed-index.ts';
import { toSteps } from '../archive/steps.ts';
import { decodeCbor } from './cbor.ts';
import type { SearchDocument } from './search-documents.ts';

/** What is packed with a document. */
export type PackedDocument = Pick<SearchDocument, 'url' | 'date' | 'named'>;

/** The version of Pagefind whose files were looked at; those of another may be otherwise. */
const readable = '1.6.0';
const signature = 'pagefind_dcd';

/** So many files of texts at most, and so few texts in one at least. */
const mostFiles = 2400;
const fewestTexts = 4;

/**
 * Packs what Pagefind wrote of one language, in place. Documents are found by number instead of by digest, and
 * numbers are kept as steps: on 19,000 articles what a first search must load shrinks from 214 kB to 19 kB. The tables,
 * which every search needs, go with those of the other languages.
 *
 * @param folder with `pagefind-entry.json`
 * @param documents in the order in which Pagefind got them: the articles, which have a date, come first
 * @param forms the files of words as they are written, which are in `forms/`
 * @throws {Error} where the files are not as expected
 */
export function packBundle(
  folder: string,
  documents: readonly PackedDocument[],
  forms: readonly FileFrom[],
): Pick<PackedBundle, 'digest' | 'stemmer' | 'tables'> {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const [language] = Object.values(entry.languages);
  if (!language || entry.version !== readable) throw new Error(`An index of Pagefind ${entry.version}`);
  const { hash, wasm } = language;
  const stemmer = wasm ?? undefined;
  const meta = decodeCbor(unpack(join(folder, `pagefind.${hash}.pf_meta`)));
  const [, pages, words, filters, , names] = meta as unknown as Meta;
  const digest = createHash('sha256');
  const write = (path: string, content: unknown) => {
    const text = JSON.stringify(content);
    digest.update(text);
    writeFileSync(join(folder, path), gzipSync(text, { level: 9 }));
  };

  const texts = readTexts(folder, pages);
  texts.forEach(({ url }, number) => {
    const expected = documents[number]?.url;
    if (url !== expected) throw new Error(`Pagefind gave the number of ${expected} to ${url}`);
  });
  const inFile = Math.max(fewestTexts, Math.ceil(texts.length / mostFiles));
  mkdirSync(join(folder, 'texts'));
  for (let from = 0; from < texts.length; from += inFile)
    write(
      `texts/${from / inFile}.packed`,
      texts.slice(from, from + inFile).map((text, place) => packText(text, documents[from + place]!.named)),
    );

  mkdirSync(join(folder, 'filters'));
  for (const [filter, file] of filters) {
    const [, values] = decodeCbor(unpack(join(folder, 'filter', `${file}.pf_filter`))) as unknown as Filter;
    const packed: PackedValues = values.map(([value, numbers]) => [value, toSteps(numbers)]);
    write(`filters/${filter}.packed`, packed);
  }
  const tables: PackedTables = {
    lengths: pages.map(([, length]) => roughly(length)),
    words: words.map(([from, , file]) => [from, file]),
    forms,
    names,
    filters: filters.map(([filter]) => filter),
    texts: inFile,
    dates: packDateRuns(documents.flatMap(({ date }) => date ?? [])),
  };
  removeOthers(folder, stemmer);
  return {
    digest: digest.digest('base64url').slice(0, 10),
    ...(stemmer !== undefined && { stemmer }),
    tables,
  };
}

/** A number by its first three binary digits: for a ranking no difference, and half as much to load. */
function roughly(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length)) - 2);
  return Math.round(length / step) * step;
}

/** The documents in the order of their numbers. */
function readTexts(folder: string, pages: Meta[1]): Text[] {
  const files = new Map<string, Readonly<Record<string, Text>>>();
  return pages.map(([hash, , group]) => {
    const name = group || hash;
    const known = files.get(name);
    if (known) return known[hash]!;
    const content = JSON.parse(unpack(join(folder, 'fragment', `${name}.pf_fragment`)).toString()) as unknown;
    const file = (group ? content : { [hash]: content }) as Readonly<Record<string, Text>>;
    files.set(name, file);
    return file[hash]!;
  });
}

/** Without what the browser doesn't read: the texts of anchors, which stand in the content. */
function packText({ url, content, filters, meta, anchors }: Text, named: PackedText['named']): PackedText {
  return {
    url,
    content,
    filters,
    meta,
    anchors: anchors.map(({ id, location, title }) => ({ id, location, ...(title && { title }) })),
    ...(named && { named }),
  };
}

/** Pagefind's own scripts, and the files that were packed. */
function removeOthers(folder: string, stemmer: string | undefined): void {
  const kept = new Set(['index', 'forms', 'texts', 'filters', `wasm.${stemmer}.pagefind`]);
  for (const name of readdirSync(folder))
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
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

/** A document as Pagefind writes it. */
interface Text extends Omit<PackedText, 'anchors'> {
  readonly anchors: readonly (Omit<PackedAnchor, 'title'> & { readonly title?: string | null })[];
}

type Meta = readonly [
  version: string,
  pages: readonly (readonly [hash: string, length: number, group?: string])[],
  words: readonly (readonly [from: string, to: string, file: string])[],
  filters: readonly (readonly [filter: string, file: string])[],
  orders: unknown,
  names: readonly string[],
];
type Filter = readonly [filter: string, values: readonly (readonly [value: string, numbers: number[]])[]];
