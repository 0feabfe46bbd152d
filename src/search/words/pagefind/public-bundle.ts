import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../document/search-documents.ts';
import { readFilterValue } from '../../format/filter-value.ts';
import { responseOf } from './invert-words.ts';

/** The maximum number of files with the data of results. */
const maxFragments = 500;

/** A picture of a page: its public address, and the text that describes it. */
interface PagePicture {
  readonly address: string;
  readonly alt: string;
}

interface PublicSite {
  readonly base: string;
  readonly archive: string;
  readonly pictureOf?: (page: string) => PagePicture | undefined;
}

/**
 * Writes Pagefind’s own bundle of the documents, including `pagefind.js`, for its API, its user interface and
 * other sites. It divides and stems text by its own rules. Our own pages don’t use it.
 *
 * @param folder an absolute path
 * @param site the base of the addresses, `/` or `/archive/`, which Pagefind prepends again; the archive’s name; and the
 *   picture of a page, if it has one
 * @throws {Error} if Pagefind fails
 */
export async function writePublicBundle(
  documents: Iterable<SearchDocument>,
  folder: string,
  { base, archive, pictureOf }: PublicSite,
): Promise<void> {
  const { index } = responseOf(await createIndex({ maxFragments }));
  if (!index) throw new Error('Pagefind made no index');
  let waiting: Promise<{ errors: string[] }>[] = [];
  const wait = async () => {
    (await Promise.all(waiting)).forEach(responseOf);
    waiting = [];
  };
  for (const document of documents) {
    const url = `/${document.path}`;
    waiting.push(
      index.addHTMLFile({ url, content: publicPage(document, archive, pictureOf?.(base + document.path)) }),
    );
    if (waiting.length === 500) await wait();
  }
  await wait();
  responseOf(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
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
