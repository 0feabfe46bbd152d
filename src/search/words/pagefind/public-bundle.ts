import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../document/search-documents.ts';
import { readFilterValue } from '../../format/filter-value.ts';
import { responseOf } from './invert-words.ts';

/** The maximum number of files with the data of results. */
const maxFragments = 500;

/**
 * Writes Pagefind’s own bundle of the documents, including `pagefind.js`, for its API, its user interface and
 * other sites. It divides and stems text by its own rules. Our own pages don’t use it.
 *
 * @param folder an absolute path
 * @param base `/` or `/archive/`, which Pagefind prepends to its addresses again
 * @param meanwhile called while Pagefind writes
 * @throws {Error} if Pagefind fails
 */
export async function writePublicBundle(
  documents: Iterable<SearchDocument>,
  folder: string,
  base: string,
  meanwhile: () => void,
): Promise<void> {
  const { index } = responseOf(await createIndex({ maxFragments }));
  if (!index) throw new Error('Pagefind made no index');
  let waiting: Promise<{ errors: string[] }>[] = [];
  const wait = async () => {
    (await Promise.all(waiting)).forEach(responseOf);
    waiting = [];
  };
  for (const document of documents) {
    const url = `/${document.url.slice(base.length)}`;
    waiting.push(index.addHTMLFile({ url, content: publicPage(document) }));
    if (waiting.length === 500) await wait();
  }
  await wait();
  const written = index.writeFiles({ outputPath: folder });
  meanwhile();
  responseOf(await written);
  await index.deleteIndex();
}

/** Returns a document as a page whose blocks have the same anchors as the published page. */
export function publicPage({ language, filters, parts, date }: SearchDocument): string {
  const head = [
    ...(date ? [`<meta data-pagefind-sort="date[content]" content="${date.earliest}">`] : []),
    ...Object.entries(filters).flatMap(([filter, values]) =>
      values.map((value) => {
        const { name } = readFilterValue(value);
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
      ? `<h1 data-pagefind-meta="title"${weighed}>${escape(text)}</h1>`
      : `<p${id}${weighed}>${escape(text)}</p>`;
  });
  return `<!doctype html><html lang="${escape(language)}"><head>${head.join('')}</head><body><main data-pagefind-body>${body.join('\n')}</main></body></html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  // Pagefind marks weights and anchors with words that begin with `___`. A zero-width space prevents that,
  // and Pagefind removes it.
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!).replaceAll('___', '_\u200B_\u200B_');
}
