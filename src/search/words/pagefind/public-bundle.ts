import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../document/search-documents.ts';
import { readFilterValue } from '../../format/filter-value.ts';
import { must } from './invert-words.ts';

/** Files with what Pagefind shows of its results: so many at most. */
const maxFragments = 500;

/**
 * Writes Pagefind’s own bundle of the documents, `pagefind.js` and all: for its API, its user interface, and the search of
 * other sites. It divides and stems their text by its own rules; our own pages don’t use it.
 *
 * @param folder an absolute path
 * @param base `/` or `/archive/`, which Pagefind puts before its addresses again
 * @throws {Error} where Pagefind can't
 */
export async function writePublicBundle(
  documents: AsyncIterable<SearchDocument>,
  folder: string,
  base: string,
): Promise<void> {
  const { index } = must(await createIndex({ maxFragments }));
  if (!index) throw new Error('Pagefind made no index');
  let waiting: Promise<{ errors: string[] }>[] = [];
  const wait = async () => {
    (await Promise.all(waiting)).forEach(must);
    waiting = [];
  };
  for await (const document of documents) {
    const url = `/${document.url.slice(base.length)}`;
    waiting.push(index.addHTMLFile({ url, content: publicPage(document) }));
    if (waiting.length === 500) await wait();
  }
  await wait();
  must(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
}

/** A document as a page whose blocks have the anchors of the page that readers see. */
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
  // Pagefind marks weights and anchors by words that begin like this; a zero-width space breaks them, and goes again.
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!).replaceAll('___', '_\u200B_\u200B_');
}
