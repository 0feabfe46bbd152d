import type { ZipEntry } from './zip-texts.ts';

/** A dossier as a book. */
export interface DossierBook {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: string;
  /** The public address of the dossier, which identifies the book. */
  readonly address: string;
  /** The title of the archive. */
  readonly publisher: string;
  readonly rights?: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly contents: string;
  /** The title page and the articles, in XHTML. */
  readonly chapters: readonly { readonly title: string; readonly xhtml: string }[];
}

const style = `body { margin: 5%; line-height: 1.5 }
h1, h2, h3 { line-height: 1.2; break-after: avoid }
blockquote { margin: 1em 1.5em }
table { border-collapse: collapse } td, th { border: 1px solid; padding: 0.2em 0.5em }
.dossier-facts, .dossier-end { font-size: 0.85em }
.dossier-lead, .dossier-note { font-style: italic }
.case-words { margin: 1.5em 0; border-inline-start: 3px double; padding-inline-start: 1em }
.case-notice { font-size: 0.85em }
.dossier-end { margin-top: 2em; border-top: 1px solid; overflow-wrap: anywhere }
`;

/**
 * Writes an EPUB 3 as the files of its ZIP.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function epubFiles(book: DossierBook): ZipEntry[] {
  const names = book.chapters.map((_, index) => `chapter-${index}`);
  return [
    { name: 'mimetype', text: 'application/epub+zip' },
    { name: 'META-INF/container.xml', text: container },
    { name: 'book/package.opf', text: packageFile(book, names) },
    { name: 'book/contents.xhtml', text: page(book, book.contents, contents(book, names)) },
    { name: 'book/style.css', text: style },
    ...book.chapters.map(({ title, xhtml }, index) => ({
      name: `book/${names[index]}.xhtml`,
      text: page(book, title, xhtml),
    })),
  ];
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const container = `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageFile(book: DossierBook, names: readonly string[]): string {
  const { title, language, direction, address, publisher, rights, day } = book;
  const files = names.map(
    (name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return `${head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escaped(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(address)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${escaped(language)}</dc:language>
<dc:publisher>${escaped(publisher)}</dc:publisher>
<dc:source>${escaped(address)}</dc:source>
<dc:date>${day}</dc:date>
${rights ? `<dc:rights>${escaped(rights)}</dc:rights>\n` : ''}<meta property="dcterms:modified">${day}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${files.join('\n')}
</manifest>
<spine page-progression-direction="${direction === 'rtl' ? 'rtl' : 'ltr'}">
${names.map((name, index) => `<itemref idref="${name}"/>${index === 0 ? '\n<itemref idref="contents"/>' : ''}`).join('\n')}
</spine>
</package>
`;
}

function contents({ contents: heading, chapters }: DossierBook, names: readonly string[]): string {
  const items = chapters.map(
    ({ title }, index) => `<li><a href="${names[index]}.xhtml">${escaped(title)}</a></li>`,
  );
  return `<nav epub:type="toc"><h1>${escaped(heading)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
}

function page({ language, direction }: DossierBook, title: string, body: string): string {
  return `${head}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escaped(language)}" xml:lang="${escaped(language)}" dir="${direction === 'rtl' ? 'rtl' : 'ltr'}">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${withoutControls(body)}
</body>
</html>
`;
}

function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Removes the characters that XML cannot contain. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
