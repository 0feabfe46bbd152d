import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Incoming } from './incoming.ts';

/** Each format has one reader, and `--format` takes its name. */
export const formats = [
  'text',
  'markdown',
  'json',
  'jsonl',
  'csv',
  'tsv',
  'html',
  'rss',
  'atom',
  'jsonfeed',
  'wxr',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'alto',
  'mets',
  'hocr',
  'ghost',
  'substack',
  'medium',
  'ninjs',
  'wprest',
  'drupal',
] as const;
export type SourceFormat = (typeof formats)[number];

/** Something to read: a file, or standard input. A `.gz` is unpacked on the way. */
export interface OpenedSource {
  /** As problems name it: the path as its keeper would write it, control characters escaped. */
  readonly name: string;
  /** The file's own name in lower case, without `.gz`: `export.xml`; empty for standard input. */
  readonly base: string;
  /** The absolute path; undefined for standard input. Only for finding images that lie beside it. */
  readonly path?: string;
  /** Of a ZIP archive, the names of the files in it: documents of Word and of LibreOffice are such. */
  readonly members?: readonly string[];
  /** `--encoding`: what its keeper says of its letters, as TextDecoder names it. */
  readonly encoding?: string;
  /** The first 64 kB, unpacked; fewer where there are no more. */
  readonly start: Uint8Array;
  /** All of it, from the beginning. It can be asked for once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** All of it once more, for what must be known before the rest is read; absent for standard input. */
  readonly again?: () => AsyncIterable<Uint8Array>;
}

/** The beginning of a source, for guessing what it is. */
export interface Sample {
  /** As in {@link OpenedSource}. */
  readonly base: string;
  /** As in {@link OpenedSource}. */
  readonly members?: readonly string[];
  /** The first 64 kB as text, as well as its encoding can be told. The last character may be cut. */
  readonly text: string;
}

/** What the keeper asked for. */
export interface ReadSettings {
  /** `--map`: what the fields of a source mean, by their names in lower case. */
  readonly map: ReadonlyMap<string, MappedField>;
  /** `--drafts`: read what is not published, too (each with `draft` set). */
  readonly drafts: boolean;
  /** `YYYY-MM-DD`: what is dated later is not published yet. */
  readonly today: string;
}

/** A field of {@link IncomingArticle}, or a kind of entity whose names it holds; `none` leaves it out. */
export type MappedField = { readonly field: string } | { readonly kind: EntityKind } | 'none';

/** Reads one format. */
export interface Reader {
  readonly format: SourceFormat;
  /**
   * Says how sure it is that it can read this: 0 no, 1 certainly. A name alone (`x.html`) is 0.5, content that
   * nothing else has (a root element, a version field) 0.9, content that several could have at most 0.3.
   */
  reads(sample: Sample): number;
  /**
   * Reads a source item by item, holding no more than an item at a time where the format lets it. What can't be
   * read is refused with its place, and the rest goes on. It throws nothing of its own; what reading bytes throws
   * goes through.
   */
  read(source: OpenedSource, settings: ReadSettings): AsyncIterable<Incoming>;
}
