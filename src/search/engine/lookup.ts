import { distanceToPrefix } from '../query/distance.ts';
import { lookupKey, lookupKeys } from './lookup-key.ts';
import { type LookupPart, type LookupRow, partOf } from '../../views/base/lookup-part.ts';

/** A record whose name, from some word of it on, begins with what was asked. */
export interface FoundNames<Data> {
  readonly data: Data;
  /** The name or alias that does. */
  readonly name: string;
  /** Whether the whole name is what was asked. */
  readonly isWhole: boolean;
}

/** What is shorter is near too much. */
const minNearLength = 4;
/** So many parts are looked through for what is near. */
const maxNearParts = 8;

/** A table that the build wrote in parts, of which only those are loaded that are asked for. */
export class Lookup<Data> {
  readonly #folder: string;
  readonly #nameOf: (data: Data) => string;
  readonly #order: (a: Data, b: Data) => number;
  readonly #files = new Map<string, Promise<unknown>>();

  /**
   * @param folder `/search/names/`
   * @param nameOf the preferred name of a record
   * @param order the best record first
   */
  constructor(folder: string, nameOf: (data: Data) => string, order: (a: Data, b: Data) => number) {
    this.#folder = folder;
    this.#nameOf = nameOf;
    this.#order = order;
  }

  /**
   * Finds the records that a text may be the beginning of; where none is, those that have all its words in some order.
   *
   * @returns whole names first, then in the table's order; each record once. Where very many begin so, only the best.
   * @throws {Error} where the table cannot be loaded
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
   * Finds the records one of whose names, from some word of it on, begins with what was asked but for one slip, as
   * `tapan` Japan; the table's order.
   *
   * @throws {Error} where the table cannot be loaded
   */
  async findNear(text: string): Promise<FoundNames<Data>[]> {
    const key = lookupKey(text);
    if (key.length < minNearLength) return [];
    const [starts, beginnings] = await Promise.all([
      this.#load<readonly string[]>('index'),
      this.#load<readonly string[]>('beginnings'),
    ]);
    const isNear = (known: string) => distanceToPrefix(key, known) <= 1;
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
    const file = this.#files.get(name) ?? loadJson(`${this.#folder}${name}.json`);
    this.#files.set(name, file);
    // What failed may be asked for again.
    file.catch(() => this.#files.delete(name));
    return file as Promise<File>;
  }
}

/** A long key is cut short in the table. */
function begins(known: string, key: string): boolean {
  return known.startsWith(key) || (known.length < key.length && key.startsWith(known));
}

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
