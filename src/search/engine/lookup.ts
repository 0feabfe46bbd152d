import { distanceToPrefix } from '../../text/edit-distance.ts';
import { lookupKey, lookupKeys } from './lookup-key.ts';
import { type LookupPart, type LookupRow, partOf } from '../../shared/base/lookup-part.ts';

/** A record with a name that has the text as a prefix, starting at any of its words. */
export interface FoundNames<Data> {
  readonly data: Data;
  /** The matching name or alias. */
  readonly name: string;
  /** Whether the whole name equals the text. */
  readonly isWhole: boolean;
}

/** Shorter texts are similar to too many names. */
const minNearLength = 4;
/** The number of parts to search for similar names. */
const maxNearParts = 8;

/** A table in parts, which are loaded on demand. */
export class Lookup<Data> {
  readonly #folder: string;
  readonly #readJson: (path: string) => Promise<unknown>;
  readonly #nameOf: (data: Data) => string;
  readonly #order: (a: Data, b: Data) => number;
  readonly #files = new Map<string, Promise<unknown>>();

  /**
   * @param folder `/search/names/`
   * @param readJson throws if a file can’t be read
   * @param nameOf returns the preferred name of a record
   * @param order compares records, the best first
   */
  constructor(
    folder: string,
    readJson: (path: string) => Promise<unknown>,
    nameOf: (data: Data) => string,
    order: (a: Data, b: Data) => number,
  ) {
    this.#folder = folder;
    this.#readJson = readJson;
    this.#nameOf = nameOf;
    this.#order = order;
  }

  /**
   * Finds the records whose names have a text as a prefix, or else those with all its words in any order.
   *
   * @returns each record once: whole names first, then in the order of the table; only the best if there are
   * very many
   * @throws {Error} if the table cannot be loaded
   */
  async find(text: string): Promise<FoundNames<Data>[]> {
    const key = lookupKey(text);
    if (key === '') return [];
    const found = await this.#beginningWith(key);
    const words = key.split(' ');
    if (found.length > 0 || words.length === 1) return found;
    const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
    return (await this.#beginningWith(longest)).filter(({ name }) => {
      const known = lookupKey(name).split(' ');
      return words.every((word) => known.some((other) => other.startsWith(word)));
    });
  }

  /**
   * Finds the records with a name that has a text as a prefix except for one typing error, such as `tapan`
   * for Japan, in the order of the table.
   *
   * @param maxEdits how many errors there may be, of which at most one in the first letters
   * @throws {Error} if the table cannot be loaded
   */
  async findNear(text: string, maxEdits = 1): Promise<FoundNames<Data>[]> {
    const key = lookupKey(text);
    if (key.length < minNearLength) return [];
    const [starts, beginnings] = await Promise.all([
      this.#load<readonly string[]>('index'),
      this.#load<readonly string[]>('beginnings'),
    ]);
    const isNear = (known: string) => distanceToPrefix(key, known) <= maxEdits;
    const parts = beginnings
      .filter((beginning) => distanceToPrefix(beginning, key) <= 1)
      .map((beginning) => partOf(starts, beginning));
    const found: FoundNames<Data>[] = [];
    for (const number of [...new Set(parts)].slice(0, maxNearParts)) {
      const part = await this.#load<LookupPart<Data>>(String(number));
      found.push(...part.rows.filter(([known]) => isNear(known)).map((row) => this.#read(part, row, key)));
    }
    const sorted = found.toSorted((a, b) => this.#order(a.data, b.data));
    return sorted.filter(({ data }, index) => sorted.findIndex((other) => other.data === data) === index);
  }

  async #beginningWith(key: string): Promise<FoundNames<Data>[]> {
    const starts = await this.#load<readonly string[]>('index');
    if (starts.length === 0) return [];
    const part = await this.#load<LookupPart<Data>>(String(partOf(starts, key)));
    const best = Object.entries(part.best).find(([beginning]) => beginning === key)?.[1];
    const rows = best ?? part.rows.filter(([known]) => begins(known, key));
    const found = rows
      .map((row) => this.#read(part, row, key))
      .filter(({ name }) => lookupKeys(name).some((known) => known.startsWith(key)))
      .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || this.#order(a.data, b.data));
    return found.filter(({ data }, index) => found.findIndex((other) => other.data === data) === index);
  }

  #read({ records }: LookupPart<Data>, [, number, alias]: LookupRow, key: string): FoundNames<Data> {
    const data = records[number]!;
    const name = alias ?? this.#nameOf(data);
    return { data, name, isWhole: lookupKey(name) === key };
  }

  #load<File>(name: string): Promise<File> {
    const file = this.#files.get(name) ?? this.#readJson(`${this.#folder}${name}.json`);
    this.#files.set(name, file);
    // Allows another attempt after a failure.
    file.catch(() => this.#files.delete(name));
    return file as Promise<File>;
  }
}

/** Whether a key of the table has a prefix; long keys are truncated in the table. */
function begins(known: string, key: string): boolean {
  return known.startsWith(key) || (known.length < key.length && key.startsWith(known));
}
