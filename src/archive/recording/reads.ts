/**
 * The name of one value of an archive that can change between two builds: `text:harbor-opens`, `entity:ada/articles`, or
 * the name of a fact derived from others (see shared/base/fact.ts).
 */
export type Cell = string;

/**
 * Returns a function that names the cell of each key. A name is the same object each time, because a set finds a text that
 * was joined anew much more slowly.
 */
export function cellsOf(nameOf: (key: string) => Cell): (key: string) => Cell {
  const cells = new Map<string, Cell>();
  return (key) => {
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = nameOf(key);
      cells.set(key, cell);
    }
    return cell;
  };
}

/** A value, and everything that was read of the archive to compute it. */
export interface Recorded<Value> {
  readonly value: Value;
  /** Each once; a list, since sets take five times the memory, and facts are kept by the hundred thousand. */
  readonly reads: readonly Cell[];
}

let current: Set<Cell> | undefined;

/** Records that a cell is being read, if anything is being recorded. */
export function noteRead(cell: Cell): void {
  current?.add(cell);
}

/** Records that the cell of a key is being read, which is named only if anything is being recorded. */
export function noteReadOf(nameOf: (key: string) => Cell, key: string): void {
  current?.add(nameOf(key));
}

/** Records that everything in a list is being read. */
export function noteReads(cells: readonly Cell[]): void {
  if (current) for (const cell of cells) current.add(cell);
}

/**
 * Computes a value, and records what it reads. What an outer recording has read is not affected: it reads the value, not
 * what that was computed from, unless {@link noteReads} says so.
 */
export function recordReads<Value>(compute: () => Value): Recorded<Value> {
  const outer = current;
  const reads = new Set<Cell>();
  current = reads;
  try {
    return { value: compute(), reads: [...reads] };
  } finally {
    current = outer;
  }
}

/** A map that records which of its entries are read, or that all of them are. */
export class RecordedMap<Key extends string, Value> extends Map<Key, Value> {
  readonly #all: Cell;
  readonly #cellOf: (key: string) => Cell;

  /** @param all the cell that contains all keys; @param cellOf the cell that contains whether a key exists */
  constructor(entries: Iterable<readonly [Key, Value]>, all: Cell, cellOf: (key: string) => Cell) {
    super();
    this.#all = all;
    this.#cellOf = cellsOf(cellOf);
    for (const [key, value] of entries) this.set(key, value);
  }

  override get(key: Key): Value | undefined {
    noteReadOf(this.#cellOf, key);
    return super.get(key);
  }

  override has(key: Key): boolean {
    noteReadOf(this.#cellOf, key);
    return super.has(key);
  }

  override get size(): number {
    noteRead(this.#all);
    return super.size;
  }

  override keys(): MapIterator<Key> {
    noteRead(this.#all);
    return super.keys();
  }

  override values(): MapIterator<Value> {
    noteRead(this.#all);
    return super.values();
  }

  override entries(): MapIterator<[Key, Value]> {
    noteRead(this.#all);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    noteRead(this.#all);
    super.forEach(visit);
  }
}
