import type { Archive } from '../../archive/archive.ts';
import { type Cell, cellsOf, noteRead, type Recorded, recordReads } from '../../archive/recording/reads.ts';
import type { Urls } from './urls.ts';

/** What a build knows about the facts of one name. */
export interface FactKind {
  /** Returns the fact of an archive, computed at the first call. */
  readonly of: (archive: Archive, urls: Urls, key: string) => Recorded<unknown>;
  /** Whether its value is plain data that is compared; otherwise it has changed if anything that it reads has. */
  readonly isCompared: boolean;
}

const kinds = new Map<string, FactKind>();

/**
 * Defines a fact that pages share: computed once for an archive, and compared by value between builds. Where something has
 * changed from which it was computed, but not the fact, the pages that read it are not made again.
 *
 * @param name unique among all facts
 * @param make a pure function that returns plain data; `key` says of what the fact is, such as an article’s id
 */
export function fact<Value>(name: string, make: (archive: Archive, key: string) => Value) {
  const of = define(name, (archive, _urls, key) => make(archive, key), true);
  return (archive: Archive, key = ''): Value => of(archive, undefined, key);
}

/** Does the same for a fact that contains addresses. */
export function factWithUrls<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
) {
  const of = define(name, make, true);
  return (archive: Archive, urls: Urls, key = ''): Value => of(archive, urls, key);
}

/**
 * Defines a value that only facts should read, such as an index of the whole archive: computed once, and not compared. A
 * fact that reads it is computed again when anything that this value reads has changed.
 */
export function basis<Value>(name: string, make: (archive: Archive, key: string) => Value) {
  const of = define(name, (archive, _urls, key) => make(archive, key), false);
  return (archive: Archive, key = ''): Value => of(archive, undefined, key);
}

/** Returns the kind of a fact and its key; undefined for a cell that is no fact, or one that no loaded module defines. */
export function factOf(cell: Cell): { readonly kind: FactKind; readonly key: string } | undefined {
  const end = cell.indexOf('|');
  const kind = cell.startsWith('=') ? kinds.get(cell.slice(1, end)) : undefined;
  return kind && { kind, key: cell.slice(end + 1) };
}

function define<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
  isCompared: boolean,
) {
  const computed = new WeakMap<Archive, Map<string, Recorded<Value>>>();
  // A fact without addresses is given none.
  const of = (archive: Archive, urls: Urls | undefined, key: string): Recorded<Value> => {
    const byKey = computed.get(archive) ?? new Map<string, Recorded<Value>>();
    computed.set(archive, byKey);
    const known = byKey.get(key) ?? recordReads(() => make(archive, urls!, key));
    byKey.set(key, known);
    return known;
  };
  kinds.set(name, { of, isCompared });
  const cellOf = cellsOf((key) => `=${name}|${key}`);
  return (archive: Archive, urls: Urls | undefined, key: string): Value => {
    noteRead(cellOf(key));
    return of(archive, urls, key).value;
  };
}
