import type { Archive } from '../../archive/archive.ts';
import { noteRead, recordReads } from '../../archive/recording/reads.ts';
import type { Route, StaticPath } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { assetsIn } from './assets-in.ts';
import { type CellNumbers, findInNumbers, packNumbers, unpackNumbers } from './cell-numbers.ts';
import { CellChanges, cellDigest, pictureCell, type ValueSources } from './cell-changes.ts';
import type { KnownSite, Made } from './memory-file.ts';
import { fileOf } from './page-file.ts';

/** A page that must be made again. */
export interface DirtyPage<Props = unknown> {
  readonly file: string;
  readonly path: StaticPath<Props>;
}

const nothing: KnownSite = {
  cells: [],
  digests: [],
  factReads: [],
  values: new Map(),
  routes: new Map(),
  pages: new Map(),
};
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
  readonly #cells: CellChanges;
  readonly #routes = new Map<string, Made & { readonly pages: readonly string[] }>();
  readonly #pages = new Map<string, Made>();
  readonly #props = new Map<string, string>();
  /** The pattern of the route of each page, by file. */
  readonly #routeOf = new Map<string, string>();
  /** The pages with pictures. */
  readonly #illustrated = new Set<string>();
  /** Why each page is made again, by file. */
  readonly why = new Map<string, string>();

  /**
   * @param last the memory of the last build, if it was of the same source and address
   */
  constructor(last: KnownSite | undefined, archive: Archive, urls: Urls, sources: ValueSources) {
    this.#last = last ?? nothing;
    this.#archive = archive;
    this.#urls = urls;
    this.#cells = new CellChanges(this.#last, archive, urls, sources);
  }

  /** The number of pages of the last build; 0 if unknown. */
  get lastPages(): number {
    return this.#last.pages.size;
  }

  /**
   * Returns the pages of a route that must be made again.
   *
   * @param isInPlace whether the file of a page is there as the last build made it
   * @throws {Error} if two pages of the site have one address, of which one would be lost
   */
  dirtyPages<Props>(
    pattern: string,
    route: Pick<Route<Props, unknown>, 'paths'>,
    isInPlace: (file: string) => boolean,
  ): DirtyPage<Props>[] {
    const last = this.#last.routes.get(pattern);
    const made = this.#routes;
    let paths: ReadonlyMap<string, StaticPath<Props>> | undefined;
    const enumerate = () => {
      const { value, reads } = recordReads(() => route.paths(this.#archive, this.#urls));
      paths = new Map(value.map((path) => [fileOf(pattern, path.params), path]));
      if (paths.size < value.length) refuseDoubled(pattern, value);
      return reads;
    };
    const isKnown = last !== undefined && this.#cells.changeIn(last.reads) === undefined;
    if (isKnown) made.set(pattern, last);
    else {
      const reads = this.#cells.numbersOf(enumerate(), last?.reads);
      made.set(pattern, { reads, pages: [...paths!.keys()] });
      for (const [file, { props }] of paths!) this.#props.set(file, cellDigest(props));
    }
    const { pages } = made.get(pattern)!;
    this.#claim(pattern, pages);
    const dirty = pages.filter((file) => {
      const reason = this.#reasonFor(file, isInPlace);
      if (reason === undefined) this.#pages.set(file, this.#last.pages.get(file)!);
      else this.why.set(file, reason);
      return reason !== undefined;
    });
    if (dirty.length > 0 && !paths) enumerate();
    return dirty.map((file) => {
      const path = paths!.get(file)!;
      if (isKnown) this.#props.set(file, cellDigest(path.props));
      return { file, path };
    });
  }

  /** Notes that pages are of a route. @throws {Error} if one of them is of another, too */
  #claim(pattern: string, pages: readonly string[]): void {
    for (const file of pages) {
      const other = this.#routeOf.get(file);
      if (other !== undefined && other !== pattern)
        throw new Error(`Two pages have the address ${file}: of ${other} and of ${pattern}.`);
      this.#routeOf.set(file, pattern);
    }
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
    this.#pages.set(file, {
      digest: this.#props.get(file),
      reads: this.#cells.numbersOf(reads, this.#last.pages.get(file)?.reads),
    });
    return value;
  }

  /** Records which files in `_astro` a page with pictures shows. @param content of the page */
  recordFiles(file: string, content: string | Uint8Array): void {
    // What is not text is the picture or the file itself.
    if (!this.#illustrated.has(file) || typeof content !== 'string') return;
    this.#pages.set(file, { ...this.#pages.get(file)!, files: assetsIn(content) });
  }

  /** Returns the files in `_astro` that pages with pictures show. */
  shownFiles(): ReadonlySet<string> {
    return new Set(this.files().flatMap((file) => this.#pages.get(file)?.files ?? []));
  }

  /** Records a page that is made from its props alone. */
  recordProps(file: string): void {
    this.#pages.set(file, { digest: this.#props.get(file), reads: packNumbers([]) });
  }

  #reasonFor(file: string, isInPlace: (file: string) => boolean): string | undefined {
    const known = this.#last.pages.get(file);
    if (!known) return 'it is new';
    if (!isInPlace(file)) return 'its file was changed or removed';
    if (known.files?.some((shown) => !isInPlace(shown))) return 'a file that it shows was changed or removed';
    const props = this.#props.get(file);
    if (props !== undefined && props !== known.digest) return 'its parameters changed';
    return this.#cells.changeIn(known.reads);
  }

  /** Returns the files of a route. */
  filesOf(pattern: string): readonly string[] {
    return this.#routes.get(pattern)?.pages ?? [];
  }

  /** Returns the files of all pages. */
  files(): string[] {
    return [...this.#routes.values()].flatMap(({ pages }) => pages);
  }

  /** Returns what is known now, for the next build: only what was read is named. */
  toKnown(): KnownSite {
    const pages = new Map(
      this.files().flatMap((file) => {
        const made = this.#pages.get(file);
        return made ? [[file, made] as const] : [];
      }),
    );
    // Those that are numbered meanwhile follow.
    const ofEach = <Value>(value: Value): Value[] => Array.from({ length: this.#cells.count }, () => value);
    const numbers: number[] = [];
    const isRead = ofEach(false);
    const add = (cells: CellNumbers) =>
      findInNumbers(cells, (cell) => {
        if (isRead[cell]) return;
        isRead[cell] = true;
        numbers.push(cell);
      });
    for (const { reads } of [...this.#routes.values(), ...pages.values()]) add(reads);
    const digests = ofEach<string | undefined>('');
    const factReads = ofEach<CellNumbers | undefined>(undefined);
    const values = new Map<number, unknown>();
    // The list grows while facts add what they have read.
    for (const cell of numbers) {
      const isFact = this.#cells.cellOf(cell).startsWith('=');
      const fact = isFact ? this.#cells.fact(cell) : undefined;
      if (fact) add(fact.reads);
      if (fact?.value !== undefined) values.set(cell, fact.value);
      factReads[cell] = fact?.reads;
      digests[cell] = isFact ? (fact?.digest ?? '') : this.#cells.digestOfValue(cell);
    }
    // What was numbered meanwhile, and is not read, has left holes.
    const known: KnownSite = {
      cells: Array.from(isRead, (wasRead, cell) => (wasRead ? this.#cells.cellOf(cell) : '')),
      digests: Array.from(digests, (digest) => digest ?? ''),
      factReads: Array.from(factReads),
      values,
      routes: this.#routes,
      pages,
    };
    const { cells } = known;
    return (cells.length - numbers.length) * maxUnread > cells.length ? numberedAnew(known, numbers) : known;
  }
}

/** Cells are numbered anew once more than a tenth of them is not read any more: a list of numbers that stays is not written anew. */
const maxUnread = 10;

/** Returns what is known without the cells that are not read. @param numbers those of the others, in their new order */
function numberedAnew(known: KnownSite, numbers: readonly number[]): KnownSite {
  const places: number[] = [];
  for (const [place, cell] of numbers.entries()) places[cell] = place;
  const placesOf = (list: CellNumbers) => packNumbers(unpackNumbers(list).map((cell) => places[cell]!));
  // Numbered when they are written, one list after the other.
  const renumbered = <Of extends { readonly reads: CellNumbers }>(made: Of) => ({
    ...made,
    get reads() {
      return placesOf(made.reads);
    },
  });
  const readsOf = (cell: number) => known.factReads[cell];
  return {
    cells: numbers.map((cell) => known.cells[cell]!),
    digests: numbers.map((cell) => known.digests[cell]!),
    factReads: numbers.map((cell) => readsOf(cell) && placesOf(readsOf(cell)!)),
    values: new Map([...known.values].map(([cell, value]) => [places[cell]!, value])),
    routes: new Map([...known.routes].map(([pattern, made]) => [pattern, renumbered(made)])),
    pages: new Map([...known.pages].map(([file, made]) => [file, renumbered(made)])),
  };
}

/** @throws {Error} which names the first address that two pages of a route have */
function refuseDoubled(pattern: string, paths: readonly StaticPath<unknown>[]): never {
  const files = paths.map(({ params }) => fileOf(pattern, params));
  const doubled = files.find((file, index) => files.indexOf(file) !== index);
  throw new Error(`Two pages have the address ${doubled}: both of ${pattern}.`);
}
