import { hash } from 'node:crypto';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from '../../document/search-documents.ts';
import { readFilterValue } from '../../format/filter-value.ts';
import { responseOf } from './invert-words.ts';

/** The maximum number of files with the data of results. */
const maxFragments = 500;
/** So many pages are on their way to Pagefind’s process at once. */
const pagesAtOnce = 500;

/** A picture of a page: its public address, and the text that describes it. */
interface PagePicture {
  readonly address: string;
  readonly alt: string;
}

/** What pages of the bundle say beside their documents. */
export interface PublicSite {
  /** The base of the addresses, `/` or `/archive/`, which Pagefind prepends again. */
  readonly base: string;
  /** The archive’s name. */
  readonly archive: string;
  readonly pictureOf?: (page: string) => PagePicture | undefined;
}

/**
 * The pages of Pagefind’s own bundle, for its API, its user interface and other sites. It divides and stems text by its own
 * rules. Our own pages don’t use it.
 */
export class PublicPages {
  readonly #site: PublicSite;
  #index: PagefindIndex | undefined;
  /** What Pagefind was given, in order. */
  #given: { readonly path: string; readonly digest: string }[] = [];

  constructor(site: PublicSite) {
    this.#site = site;
  }

  /**
   * Gives Pagefind all documents. If it was given documents before, only those that differ become pages, which replace the
   * ones before in their places; if there are fewer or they have another order, all are given again.
   *
   * @param lines returns all of them, {@link SearchDocument}s as JSON
   * @throws {Error} if Pagefind fails
   */
  async give(lines: () => Iterable<string>): Promise<void> {
    if (await this.#giveOver(lines())) return;
    await this.#index?.deleteIndex();
    [this.#index, this.#given] = [undefined, []];
    await this.#giveOver(lines());
  }

  /**
   * Writes the bundle of the documents that were given, including `pagefind.js`.
   *
   * @param folder an absolute path
   * @throws {Error} if Pagefind fails
   */
  async write(folder: string): Promise<void> {
    const index = await this.#open();
    responseOf(await index.writeFiles({ outputPath: folder }));
    await index.deleteIndex();
    [this.#index, this.#given] = [undefined, []];
  }

  /** @returns false if what was given before can’t be replaced in its place, so that Pagefind has some of both */
  async #giveOver(lines: Iterable<string>): Promise<boolean> {
    const index = await this.#open();
    let waiting: Promise<{ errors: string[] }>[] = [];
    const wait = async () => {
      (await Promise.all(waiting)).forEach(responseOf);
      waiting = [];
    };
    let at = 0;
    for (const line of lines) {
      const digest = hash('sha256', line);
      const before = this.#given[at];
      if (before?.digest !== digest) {
        const document = JSON.parse(line) as SearchDocument;
        const { path } = document;
        if (before && before.path !== path) break;
        this.#given[at] = { path, digest };
        waiting.push(index.addHTMLFile({ url: `/${path}`, content: this.#page(document) }));
        if (waiting.length === pagesAtOnce) await wait();
      }
      at += 1;
    }
    await wait();
    return at === this.#given.length;
  }

  #page(document: SearchDocument): string {
    const { base, archive, pictureOf } = this.#site;
    return publicPage(document, archive, pictureOf?.(base + document.path));
  }

  async #open(): Promise<PagefindIndex> {
    if (!this.#index) {
      const { index } = responseOf(await createIndex({ maxFragments }));
      if (!index) throw new Error('Pagefind made no index');
      this.#index = index;
    }
    return this.#index;
  }
}

/**
 * Returns a document as a page whose blocks have the same anchors as the published page. Its title is only metadata,
 * which Pagefind searches as well, so that excerpts do not begin with it.
 *
 * @param archive the name of the archive, a filter and metadata for sites that search several
 */
export function publicPage(
  { language, filters, parts, date }: SearchDocument,
  archive: string,
  picture?: PagePicture,
): string {
  const pathOf = topicPaths(filters['topic'] ?? []);
  const head = [
    `<meta data-pagefind-filter="archive[content]" data-pagefind-meta="archive[content]" content="${escape(archive)}">`,
    ...(picture
      ? [
          `<meta data-pagefind-meta="image[content]" content="${escape(picture.address)}">`,
          `<meta data-pagefind-meta="image_alt[content]" content="${escape(picture.alt)}">`,
        ]
      : []),
    ...(date ? [`<meta data-pagefind-sort="date[content]" content="${date.earliest}">`] : []),
    ...Object.entries(filters).flatMap(([filter, values]) =>
      values.map((value) => {
        const name = filter === 'topic' ? pathOf(value) : readFilterValue(value).name;
        return filter === 'date'
          ? `<meta data-pagefind-meta="date[content]" content="${escape(name)}">`
          : `<meta data-pagefind-filter="${filter}[content]" content="${escape(name)}">`;
      }),
    ),
  ];
  const body = parts.map(({ anchor, text, weight }) => {
    const id = /^(?:title|standfirst|byline|dateline|caption|corrections|aliases|description|roles)$/.test(
      anchor,
    )
      ? ''
      : ` id="${escape(anchor)}"`;
    const weighed = weight === undefined ? '' : ` data-pagefind-weight="${weight}"`;
    return anchor === 'title'
      ? `<h1 data-pagefind-meta="title" data-pagefind-ignore="index">${escape(text)}</h1>`
      : `<p${id}${weighed}>${escape(text)}</p>`;
  });
  return `<!doctype html><html lang="${escape(language)}"><head>${head.join('')}</head><body><main data-pagefind-body>${body.join('\n')}</main></body></html>`;
}

/** Returns a function that names a topic with those above it, “Economy › Trade”, from all topics of a document. */
function topicPaths(values: readonly string[]): (value: string) => string {
  const topics = values.map(readFilterValue);
  return (value) => {
    const { name, broader } = readFilterValue(value);
    const above = broader.toReversed().flatMap((id) => topics.find((topic) => topic.id === id)?.name ?? []);
    return [...above, name].join(' › ');
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  // Pagefind marks weights and anchors with words that begin with `___`. A zero-width space prevents that,
  // and Pagefind removes it.
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!).replaceAll('___', '_\u200B_\u200B_');
}
