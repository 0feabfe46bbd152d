import { indexText, noWord } from '../divide.ts';
import type { SearchDocument } from '../../document/search-documents.ts';

/**
 * A document as a page for Pagefind, which nobody reads. Words of the document are folded as a query is; what else is
 * told of it never goes through Pagefind.
 */
export function pagefindPage({ language, names, parts }: SearchDocument): string {
  const named: Readonly<Record<string, string>> = { ...names };
  // Pagefind numbers what documents are called by as it finds it: each document has all of it, so that the numbers are
  // the same in every segment.
  const metas = ['title', 'also'].map(
    (key) => `<meta data-pagefind-meta="${escape(`${key}:${indexText(named[key] ?? noWord)}`)}">`,
  );
  // <dd>, because Pagefind ends what stands in <p>, <li> and headings with a full stop of its own.
  const texts = parts.map(({ text, weight }) => {
    const weighed = weight === undefined ? '' : ` data-pagefind-weight="${weight}"`;
    return `<dd${weighed}>${escape(indexText(text))}</dd>`;
  });
  // Between two parts something takes the place of a word, so that no phrase begins in one and goes on in the other.
  return `<!doctype html><html lang="${divided.test(language) ? 'und' : escape(language)}"><head>${metas.join('')}</head>
<body data-pagefind-body>${texts.join(`\n${noWord}\n`)}</body></html>`;
}

// Pagefind would divide the texts of these languages by a dictionary, which no reader's browser has; we have divided them.
const divided = /^(zh|ja|th)\b/i;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  // Pagefind marks weights by words that begin like this; in a text they are broken by a zero-width space, which it
  // takes out again.
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!).replaceAll('___', '_\u200B_\u200B_');
}
