/** Where a word stands: in which documents, and in which places of each. Places count the words of a document. */
export interface Postings {
  /** Of the documents, ascending. */
  readonly numbers: Uint32Array;
  /** By the document's index in `numbers`: where its places begin; and the end of all. */
  readonly starts: Uint32Array;
  /** Ascending in each document. */
  readonly places: Uint32Array;
  /** Of each place: how much it counts, 24 is one. */
  readonly weights: Uint8Array;
  /** As `starts`, for what the document is called. */
  readonly nameStarts: Uint32Array;
  /** `field << 16 | place`, ascending in each document; the fields are numbered by the index. */
  readonly namePlaces: Uint32Array;
}

/** What is gathered of one document. */
interface Row {
  readonly number: number;
  /** `place << 8 | weight` */
  readonly places: number[];
  readonly names: number[];
}

/** Gathers rows, whatever their order; several of one document become one. */
export class PostingsBuilder {
  readonly #rows: Row[] = [];

  add(number: number, places: number[], names: number[]): void {
    this.#rows.push({ number, places, names });
  }

  build(): Postings {
    const rows = merge(this.#rows);
    const total = (of: (row: Row) => readonly number[]) => rows.reduce((sum, row) => sum + of(row).length, 0);
    const places = new Uint32Array(total((row) => row.places));
    const weights = new Uint8Array(places.length);
    const namePlaces = new Uint32Array(total((row) => row.names));
    const starts = new Uint32Array(rows.length + 1);
    const nameStarts = new Uint32Array(rows.length + 1);
    rows.forEach((row, index) => {
      let at = starts[index]!;
      for (const place of inOrder(row.places)) {
        places[at] = Math.floor(place / 256);
        weights[at] = place % 256;
        at += 1;
      }
      starts[index + 1] = at;
      namePlaces.set(inOrder(row.names), nameStarts[index]);
      nameStarts[index + 1] = nameStarts[index]! + row.names.length;
    });
    const numbers = Uint32Array.from(rows, ({ number }) => number);
    return { numbers, starts, places, weights, nameStarts, namePlaces };
  }
}

function merge(rows: Row[]): readonly Row[] {
  if (rows.every(({ number }, index) => index === 0 || number > rows[index - 1]!.number)) return rows;
  const merged: Row[] = [];
  for (const row of rows.toSorted((a, b) => a.number - b.number)) {
    const last = merged.at(-1);
    if (last?.number === row.number) {
      merged[merged.length - 1] = {
        number: row.number,
        places: [...last.places, ...row.places],
        names: [...last.names, ...row.names],
      };
    } else merged.push(row);
  }
  return merged;
}

function inOrder(values: number[]): readonly number[] {
  return values.every((value, index) => index === 0 || value >= values[index - 1]!)
    ? values
    : values.toSorted((a, b) => a - b);
}

/** Several words as one. */
export function unite(all: readonly Postings[]): Postings {
  if (all.length === 1) return all[0]!;
  const builder = new PostingsBuilder();
  for (const postings of all) {
    postings.numbers.forEach((number, index) => {
      const places: number[] = [];
      for (let at = postings.starts[index]!; at < postings.starts[index + 1]!; at += 1)
        places.push(postings.places[at]! * 256 + postings.weights[at]!);
      const names = postings.namePlaces.subarray(postings.nameStarts[index], postings.nameStarts[index + 1]);
      builder.add(number, places, [...names]);
    });
  }
  return builder.build();
}
