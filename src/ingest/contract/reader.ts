import type { EntityKind } from '../../schema/entity-kind.ts';
import type { SourceFormat } from './formats.ts';
import type { Incoming } from './incoming.ts';

/** Something to read: a file, or standard input. A `.gz` file is decompressed on the fly. */
export interface OpenedSource {
  /** The name used in problems: the path as its keeper would write it, with control characters escaped. */
  readonly name: string;
  /** The file's own name in lower case, without `.gz`: `export.xml`; empty for standard input. */
  readonly base: string;
  /** The absolute path; undefined for standard input. Only for finding images next to it. */
  readonly path?: string;
  /** For a ZIP archive, the names of its files: Word and LibreOffice documents are ZIP archives. */
  readonly members?: readonly string[];
  /** The encoding given by `--encoding`, as TextDecoder names it. */
  readonly encoding?: string;
  /** The first 64 kB, decompressed; fewer if the source is shorter. */
  readonly start: Uint8Array;
  /** Returns the whole content from the beginning. May be called once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Returns the whole content a second time, for two-pass formats; absent for standard input. */
  readonly again?: () => AsyncIterable<Uint8Array>;
}

/** The beginning of a source, for detecting its format. */
export interface Sample {
  /** As in {@link OpenedSource}. */
  readonly base: string;
  /** As in {@link OpenedSource}. */
  readonly members?: readonly string[];
  /** The first 64 kB as text, decoded as well as possible. The last character may be cut off. */
  readonly text: string;
}

/** What the keeper requested. */
export interface ReadSettings {
  /** `--map`: the meaning of a source's fields, by lowercase name. */
  readonly map: ReadonlyMap<string, MappedField>;
  /** `YYYY-MM-DD`: items dated later are not published yet. */
  readonly today: string;
  /** `--also`: parts of addresses whose pages are articles, whatever they look like. */
  readonly also?: readonly string[];
  /** Reasons for which no page is left out. */
  readonly alsoReasons?: readonly string[];
  /** `--not`: parts of addresses whose pages are none. */
  readonly not?: readonly string[];
  /** `--paper`: the name of the newspaper whose pages these are. */
  readonly paper?: string;
  /** `--issued`: the day of its issue. */
  readonly issued?: string;
  /** Whether a file, by its absolute path, is imported by itself. */
  readonly isSource?: (path: string) => boolean;
  /** `--by-page`: pages that are not divided into articles become an article each. */
  readonly byPage?: boolean;
  /** An absolute path of a folder that may be deleted at any time, for what is noted of a large source; undefined to keep nothing. */
  readonly cacheFolder?: string;
  /** The host of the archive, without `www`; undefined if it has no address yet. */
  readonly archiveHost?: string;
}

/** A field of {@link IncomingArticle}, or a kind of entity whose names it contains; `none` ignores it. */
export type MappedField = { readonly field: string } | { readonly kind: EntityKind } | 'none';

/** A reader for one format. */
export interface Reader {
  readonly format: SourceFormat;
  /**
   * Returns how certain it is that it can read a source: 0 no, 1 certainly. A file name alone (`x.html`) is
   * 0.5, content unique to the format (a root element, a version field) 0.9, and content that several formats
   * may have at most 0.3.
   */
  reads(sample: Sample): number;
  /**
   * Reads a source item by item, keeping only one item in memory if the format allows it. What can't be read
   * is refused with its position, and reading continues. It throws no errors of its own; errors from reading
   * bytes are passed on.
   */
  read(source: OpenedSource, settings: ReadSettings): AsyncIterable<Incoming>;
}
