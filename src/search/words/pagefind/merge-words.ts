import { CborWriter } from './cbor-writer.ts';
import { type Rows, type SegmentWord, SegmentWords } from './segment-words.ts';

/** The words of documents in a row. */
export interface Segment {
  /** The number of its first document; in the segment it has the number 0. */
  readonly from: number;
  /** See {@link SegmentWords}. */
  readonly words: Buffer;
}

/** The bytes of one file of words; see browser/word-chunk.ts. */
export interface WordFile {
  /** The first stem in it. */
  readonly from: string;
  readonly bytes: Buffer;
}

interface Cursor {
  readonly from: number;
  readonly words: SegmentWords;
  word: SegmentWord;
}

/**
 * Makes of the words of all segments what Pagefind would have made of all documents at once, in files of about a size:
 * each begins with a stem, and goes on up to where the next one begins.
 *
 * @param segments in the order of their documents
 * @param size of a file in bytes, before it is packed; one stem alone may have more
 * @throws {RangeError} where a segment is something else
 */
export function* mergeWords(segments: readonly Segment[], size: number): Generator<WordFile> {
  let cursors = segments.flatMap(({ from, words }): Cursor[] => {
    const reader = new SegmentWords(words);
    const word = reader.next();
    return word ? [{ from, words: reader, word }] : [];
  });
  const writer = new CborWriter();
  let count = 0;
  let first = '';
  const file = (): WordFile => {
    const entries = writer.take();
    writer.head(4, 1);
    writer.head(4, count);
    writer.raw(entries);
    count = 0;
    return { from: first, bytes: writer.take() };
  };
  while (cursors.length > 0) {
    const least = cursors.reduce((a, b) => (b.word.stem.compare(a.word.stem) < 0 ? b : a)).word.stem;
    const having = cursors.filter(({ word }) => word.stem.equals(least));
    if (count > 0 && writer.length >= size) yield file();
    if (count === 0) first = least.toString();
    count += 1;
    writeWord(writer, least, having);
    for (const cursor of having) {
      const next = cursor.words.next();
      if (next) cursor.word = next;
      else cursors = cursors.filter((other) => other !== cursor);
    }
  }
  if (count > 0) yield file();
}

function writeWord(writer: CborWriter, stem: Buffer, having: readonly Cursor[]): void {
  writer.head(4, 3);
  writeText(writer, stem);
  writeRows(
    writer,
    having.map(({ from, word }) => ({ from, rows: word.rows })),
  );
  const forms = having.flatMap(({ word }) => word.accented.map(({ form }) => form));
  const each = forms
    .toSorted((a, b) => a.compare(b))
    .filter((form, index, all) => index === 0 || !form.equals(all[index - 1]!));
  writer.head(4, each.length);
  for (const form of each) {
    writer.head(4, 2);
    writeText(writer, form);
    writeRows(
      writer,
      having.flatMap(({ from, word }) =>
        word.accented.filter((other) => other.form.equals(form)).map(({ rows }) => ({ from, rows })),
      ),
    );
  }
}

function writeText(writer: CborWriter, text: Buffer): void {
  writer.head(3, text.length);
  writer.raw(text);
}

/** Numbers are steps within a segment: only the first of each segment is another in the whole. */
function writeRows(
  writer: CborWriter,
  parts: readonly { readonly from: number; readonly rows: Rows }[],
): void {
  writer.head(
    4,
    parts.reduce((total, { rows }) => total + rows.count, 0),
  );
  let last = 0;
  for (const { from, rows } of parts) {
    if (rows.count === 0) continue;
    writer.raw(Uint8Array.of(rows.head));
    writer.head(0, from + rows.first - last);
    writer.raw(rows.rest);
    last = from + rows.last;
  }
}
