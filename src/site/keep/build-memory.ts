import { hash } from 'node:crypto';
import type { Archive, Article } from '../../archive/archive.ts';
import { type Cell, noteRead, recordReads } from '../../archive/recording/reads.ts';
import { cellValue } from '../../archive/recording/cell-value.ts';
import { plainData } from '../../archive/recording/recorded-archive.ts';
import { factOf } from '../../views/base/fact.ts';
import type { Route, StaticPath } from '../../views/base/route.ts';
import type { Urls } from '../../views/base/urls.ts';
import { assetsIn } from './assets-in.ts';
import type { KnownSite, Made } from './memory-file.ts';
import { fileOf } from './page-file.ts';

/** A page that must be made again. */
export interface DirtyPage {
  readonly file: string;
  readonly path: StaticPath<unknown>;
}

const nothing: KnownSite = { values: new Map(), facts: new Map(), routes: new Map(), pages: new Map() };
const pictureCell = 'picture:';

/**
 * What the pages of a site were made from. A build asks it which pages must be made again, because something that they
 * read has another value, and records what they read now.
 *
 * A fact whose reads have changed is computed again and compared by value: if it is the same, whatever has read only the
 * fact is not made again.
 */
export class BuildMemory {
  readonly #last: KnownSite;
  readonly #archive: Archive;
  readonly #urls: Urls;
  readonly #textOf: (article: Article) => string;
  readonly #versionOfPicture: (path: string) => string;
  readonly #values = new Map<Cell, string>();
  readonly #reasons = new Map<Cell, string | undefined>();
  readonly #routes = new Map<string, Made & { readonly pages: readonly string[] }>();
  readonly #pages = new Map<string, Made>();
  readonly #props = new Map<string, string>();
  /** The pages with pictures. */
  readonly #illustrated = new Set<string>();
  /** Why each page is made again, by file. */
  readonly why = new Map<string, string>();

  /**
   * @param last the memory of the last build, if it was of the same source and address
   * @param textOf returns what changes with the text of an article
   * @param versionOfPicture returns what changes with a picture: an absolute path
   */
  constructor(
    last: KnownSite | undefined,
    archive: Archive,
    urls: Urls,
    {
      textOf = textOfArticle,
      versionOfPicture,
    }: {
      readonly textOf?: (article: Article) => string;
      readonly versionOfPicture: (path: string) => string;
    },
  ) {
    this.#last = last ?? nothing;
    this.#archive = archive;
    this.#urls = urls;
    this.#textOf = textOf;
    this.#versionOfPicture = versionOfPicture;
  }

  /** The number of pages of the last build; 0 if unknown. */
  get lastPages(): number {
    return this.#last.pages.size;
  }

  /**
   * Returns the pages of a route that must be made again.
   *
   * @param isInPlace whether the file of a page is there as the last build made it
   */
  dirtyPages(
    pattern: string,
    route: Route<unknown, unknown>,
    isInPlace: (file: string) => boolean,
  ): DirtyPage[] {
    const last = this.#last.routes.get(pattern);
    const made = this.#routes;
    let paths: ReadonlyMap<string, StaticPath<unknown>> | undefined;
    const enumerate = () => {
      const { value, reads } = recordReads(() => route.paths(this.#archive, this.#urls));
      paths ??= new Map(value.map((path) => [fileOf(pattern, path.params), path]));
      for (const [file, { props }] of paths) this.#props.set(file, digestOf(props));
      const pages = [...paths.keys()];
      made.set(pattern, { digest: undefined, reads, pages });
      return pages;
    };
    const isKnown = last !== undefined && this.#changeIn(last.reads) === undefined;
    if (isKnown) made.set(pattern, last);
    const pages = isKnown ? last.pages : enumerate();
    const dirty = pages.filter((file) => {
      const reason = this.#reasonFor(file, isInPlace);
      if (reason === undefined) this.#pages.set(file, this.#last.pages.get(file)!);
      else this.why.set(file, reason);
      return reason !== undefined;
    });
    if (dirty.length > 0 && !paths) enumerate();
    return dirty.map((file) => ({ file, path: paths!.get(file)! }));
  }

  /** Computes the view of a page, and records what it reads. */
  recordPage<View>(
    file: string,
    view: () => View,
    picturesOf: (view: View) => readonly string[] = () => [],
  ): View {
    const { value, reads } = recordReads(() => {
      const made = view();
      const pictures = picturesOf(made);
      for (const picture of pictures) noteRead(pictureCell + picture);
      if (pictures.length > 0) this.#illustrated.add(file);
      return made;
    });
    // A list takes a fraction of the memory of a set.
    this.#pages.set(file, { digest: this.#props.get(file), reads: [...reads] });
    return value;
  }

  /** Records which files in `_astro` a page with pictures shows. @param content of the page */
  recordFiles(file: string, content: string | Uint8Array): void {
    if (!this.#illustrated.has(file)) return;
    this.#pages.set(file, { ...this.#pages.get(file)!, files: assetsIn(textOf(content)) });
  }

  /** Returns the files in `_astro` that pages with pictures show. */
  shownFiles(): ReadonlySet<string> {
    return new Set(this.files().flatMap((file) => this.#pages.get(file)?.files ?? []));
  }

  /** Records a page that is made from its props alone. */
  recordProps(file: string): void {
    this.#pages.set(file, { digest: this.#props.get(file), reads: [] });
  }

  #reasonFor(file: string, isInPlace: (file: string) => boolean): string | undefined {
    const known = this.#last.pages.get(file);
    if (!known) return 'it is new';
    if (!isInPlace(file)) return 'its file was changed or removed';
    const props = this.#props.get(file);
    if (props !== undefined && props !== known.digest) return 'its parameters changed';
    return this.#changeIn(known.reads);
  }

  /** Returns what changed first among some cells; undefined if nothing did. */
  #changeIn(cells: Iterable<Cell>): string | undefined {
    for (const cell of cells) {
      const reason = this.#reasonOf(cell);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  /** Returns why a cell has another value than in the last build; undefined if it has not. */
  #reasonOf(cell: Cell): string | undefined {
    if (this.#reasons.has(cell)) return this.#reasons.get(cell);
    const reason = cell.startsWith('=') ? this.#factReason(cell) : this.#valueReason(cell);
    this.#reasons.set(cell, reason);
    return reason;
  }

  #valueReason(cell: Cell): string | undefined {
    return this.#last.values.get(cell) === this.#digestOfValue(cell) ? undefined : cell;
  }

  #factReason(cell: Cell): string | undefined {
    const last = this.#last.facts.get(cell);
    const reason = last ? this.#changeIn(last.reads) : cell;
    if (reason === undefined || last?.digest === undefined) return reason;
    return this.#factNow(cell)?.digest === last.digest ? undefined : `${reason} → ${cell}`;
  }

  /** Computes a fact; undefined if it is about something that the archive no longer has. */
  #factNow(cell: Cell): Made | undefined {
    const found = factOf(cell);
    if (!found) return undefined;
    const { kind, key } = found;
    try {
      const { value, reads } = kind.of(this.#archive, this.#urls, key);
      return { digest: kind.isCompared ? digestOf(value) : undefined, reads };
    } catch {
      // An error that is a bug recurs when the page is made.
      return undefined;
    }
  }

  #digestOfValue(cell: Cell): string {
    let digest = this.#values.get(cell);
    if (digest === undefined) {
      digest = cell.startsWith(pictureCell)
        ? this.#versionOfPicture(cell.slice(pictureCell.length))
        : shortDigest(cellValue(this.#archive, cell, this.#textOf) ?? '');
      this.#values.set(cell, digest);
    }
    return digest;
  }

  /** Returns the files of a route. */
  filesOf(pattern: string): readonly string[] {
    return this.#routes.get(pattern)?.pages ?? [];
  }

  /** Returns the files of all pages. */
  files(): string[] {
    return [...this.#routes.values()].flatMap(({ pages }) => pages);
  }

  /** Returns what is known now, for the next build. */
  toKnown(): KnownSite {
    const values = new Map<Cell, string>();
    const facts = new Map<Cell, Made>();
    const pending: Iterable<Cell>[] = [];
    const seen = new Set<Cell>();
    const pages = new Map<string, Made>();
    for (const { reads, pages: files } of this.#routes.values()) {
      pending.push(reads);
      for (const file of files) {
        const made = this.#pages.get(file);
        if (!made) continue;
        pages.set(file, made);
        pending.push(made.reads);
      }
    }
    for (let cells = pending.pop(); cells; cells = pending.pop()) {
      for (const cell of cells) {
        if (seen.has(cell)) continue;
        seen.add(cell);
        if (!cell.startsWith('=')) values.set(cell, this.#digestOfValue(cell));
        else {
          // A fact that was not computed again has read nothing that changed.
          const last = this.#last.facts.get(cell);
          const made = last && this.#changeIn(last.reads) === undefined ? last : this.#factNow(cell);
          if (!made) continue;
          facts.set(cell, made);
          pending.push(made.reads);
        }
      }
    }
    return { values, facts, routes: this.#routes, pages };
  }
}

function textOfArticle({ data, body }: Article): string {
  return JSON.stringify([plainData(data), body]);
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Returns a digest of plain data. */
function digestOf(value: unknown): string {
  // There is no JSON of undefined.
  return shortDigest(value === undefined ? '' : JSON.stringify(value));
}

/** 96 bits, so that equal digests of different texts are out of the question even among billions. */
function shortDigest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
