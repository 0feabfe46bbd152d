import type { Archive, Article } from '../../archive/archive.ts';
import { isSameCell } from '../../archive/recording/cell-value.ts';
import { type Cell, cellsOf, noteReadOf, type Recorded, recordReads } from '../../archive/recording/reads.ts';
import type { Urls } from './urls.ts';

/** What a build knows about the facts of one name. */
export interface FactKind {
  /** Returns the fact of an archive, computed at the first call. */
  readonly of: (archive: Archive, urls: Urls, key: string) => Recorded<unknown>;
  /** Whether its value is plain data that is compared; otherwise it has changed if anything that it reads has. */
  readonly isCompared: boolean;
  /** Whether a build passes its values on to the next one. */
  readonly isKept: boolean;
  /** Returns the facts that were computed for an archive, by key. */
  readonly computed: (archive: Archive) => Map<string, Recorded<unknown>>;
}

const kinds = new Map<string, FactKind>();

/** How facts that are kept are found as an earlier build computed them, by archive. */
const recalls = new WeakMap<Archive, Recall[]>();

/** Returns a fact that was computed before, if nothing that it has read has changed since. */
type Recall = (cell: Cell) => Recorded<unknown> | undefined;

/**
 * Defines a fact that pages share: computed once for an archive, and compared by value between builds. Where something has
 * changed from which it was computed, but not the fact, the pages that read it are not made again.
 *
 * @param name unique among all facts
 * @param make a pure function that returns plain data; `key` says of what the fact is, such as an article’s id
 */
export function fact<Value>(name: string, make: (archive: Archive, key: string) => Value) {
  const of = define(name, (archive, _urls, key) => make(archive, key), { isCompared: true });
  return (archive: Archive, key = ''): Value => of(archive, undefined, key);
}

/** Does the same for a fact that contains addresses. */
export function factWithUrls<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
) {
  const of = define(name, make, { isCompared: true });
  return (archive: Archive, urls: Urls, key = ''): Value => of(archive, urls, key);
}

/**
 * Does the same for a small value that is expensive to compute, of which there are many: the next build is given it, as long as
 * nothing that it has read has changed.
 */
export function keptFactWithUrls<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
) {
  const of = define(name, make, { isCompared: true, isKept: true });
  return (archive: Archive, urls: Urls, key = ''): Value => of(archive, urls, key);
}

/**
 * Defines a value that only facts should read, such as an index of the whole archive: computed once, and not compared. A
 * fact that reads it is computed again when anything that this value reads has changed.
 */
export function basis<Value>(name: string, make: (archive: Archive, key: string) => Value) {
  const of = define(name, (archive, _urls, key) => make(archive, key), { isCompared: false });
  return (archive: Archive, key = ''): Value => of(archive, undefined, key);
}

/** Does the same for a value that contains addresses. */
export function basisWithUrls<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
) {
  const of = define(name, make, { isCompared: false });
  return (archive: Archive, urls: Urls, key = ''): Value => of(archive, urls, key);
}

/** Lets facts that are kept be found as an earlier build computed them, instead of being computed again. */
export function recallFacts(archive: Archive, recall: Recall): void {
  recalls.set(archive, [...(recalls.get(archive) ?? []), recall]);
}

/** Returns the kind of a fact and its key; undefined for a cell that is no fact, or one that no loaded module defines. */
export function factOf(cell: Cell): { readonly kind: FactKind; readonly key: string } | undefined {
  const end = cell.indexOf('|');
  const kind = cell.startsWith('=') ? kinds.get(cell.slice(1, end)) : undefined;
  return kind && { kind, key: cell.slice(end + 1) };
}

/**
 * Takes over the facts of an archive for the same content after an edit, except for those that read something that has
 * changed. What only facts read is computed again, since it may refer to articles as they were.
 *
 * @param before opened for the same address
 */
export function carryFacts(before: Archive, after: Archive): void {
  const known = new Map<Cell, boolean>();
  const isSame = (cell: Cell): boolean => {
    let same = known.get(cell);
    if (same === undefined) {
      const found = factOf(cell);
      const recorded = found?.kind.computed(before).get(found.key);
      same = cell.startsWith('=')
        ? recorded !== undefined && isUnchanged(recorded)
        : isSameCell(before, after, cell, versionOf);
      known.set(cell, same);
    }
    return same;
  };
  const isUnchanged = ({ reads }: Recorded<unknown>) => reads.every(isSame);
  for (const { isCompared, computed } of kinds.values()) {
    if (!isCompared) continue;
    const carried = computed(after);
    for (const [key, recorded] of computed(before)) {
      if (!carried.has(key) && isUnchanged(recorded)) carried.set(key, recorded);
    }
  }
}

const versions = new WeakMap<Article, string>();
let lastVersion = 0;

/** Returns another text for each version of an article: one that was not read again is the same object. */
function versionOf(article: Article): string {
  let version = versions.get(article);
  if (version === undefined) {
    lastVersion += 1;
    version = String(lastVersion);
    versions.set(article, version);
  }
  return version;
}

function define<Value>(
  name: string,
  make: (archive: Archive, urls: Urls, key: string) => Value,
  { isCompared, isKept = false }: { readonly isCompared: boolean; readonly isKept?: boolean },
) {
  const byArchive = new WeakMap<Archive, Map<string, Recorded<Value>>>();
  const computed = (archive: Archive) => {
    const byKey = byArchive.get(archive) ?? new Map<string, Recorded<Value>>();
    byArchive.set(archive, byKey);
    return byKey;
  };
  // A fact without addresses is given none.
  const of = (archive: Archive, urls: Urls | undefined, key: string): Recorded<Value> => {
    const byKey = computed(archive);
    const known = byKey.get(key) ?? recalled(archive, key) ?? recordReads(() => make(archive, urls!, key));
    byKey.set(key, known);
    return known;
  };
  const cellOf = cellsOf((key) => `=${name}|${key}`);
  const recalled = (archive: Archive, key: string) => {
    const cell = cellOf(key);
    for (const recall of isKept ? (recalls.get(archive) ?? []) : []) {
      const found = recall(cell);
      if (found) return found as Recorded<Value>;
    }
    return undefined;
  };
  kinds.set(name, { of, isCompared, isKept, computed });
  return (archive: Archive, urls: Urls | undefined, key: string): Value => {
    noteReadOf(cellOf, key);
    return of(archive, urls, key).value;
  };
}
