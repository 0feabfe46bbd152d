import type { CatalogMessage } from '../../text/catalog.ts';
import { type ForeignKind, type OtherFile, sourceProblem } from '../contract/source-problems.ts';
import type { Sample } from '../contract/reader.ts';
import { rootElement } from '../formats/xml/root-element.ts';

interface FormatSignature {
  readonly said: CatalogMessage;
  /** File name extensions, separated by spaces. */
  readonly endings: string;
  /** The beginning of such a file. */
  readonly start?: RegExp;
}

const unsupported = (which: ForeignKind) => sourceProblem('format-unsupported', { which });
const noArticle = (which: OtherFile) => sourceProblem('source-is-no-article', { which });

const signatures: readonly FormatSignature[] = [
  {
    said: unsupported('outlook'),
    endings: 'msg',
  },
  {
    said: unsupported('sql'),
    endings: 'sql',
    start:
      /^(?:\s|--.*\n|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/;?)*(?:CREATE (?:TABLE|DATABASE)|DROP TABLE|INSERT INTO|SET [@\w]+ ?=|BEGIN TRANSACTION|PRAGMA )/i,
  },
  {
    said: unsupported('bibtex'),
    endings: 'bib',
    start: /^(?:%.*\n\s*)*@(?:article|book|misc|inproceedings|online|newspaper|string|comment)\s*\{/i,
  },
  {
    said: unsupported('ris'),
    endings: 'ris nbib enw',
    start: /^TY {2}- /,
  },
  { said: noArticle('calendar'), endings: 'ics', start: /^BEGIN:VCALENDAR/ },
  { said: noArticle('addresses'), endings: 'vcf', start: /^BEGIN:VCARD/ },
  {
    said: unsupported('tex'),
    endings: 'tex sty bst',
  },
  { said: unsupported('asciidoc'), endings: 'adoc asciidoc' },
  { said: unsupported('rst'), endings: 'rst' },
  { said: unsupported('org'), endings: 'org' },
  { said: unsupported('textile'), endings: 'textile' },
  {
    said: unsupported('yaml'),
    endings: 'yaml yml',
  },
  {
    said: noArticle('settings'),
    endings: 'toml ini cfg conf env lock properties plist editorconfig',
  },
  { said: noArticle('log'), endings: 'log' },
  {
    said: noArticle('code'),
    endings:
      'py rb php java c h cc cpp hpp cs go rs ts tsx jsx cjs sh bash bat ps1 pl pm lua swift kt scala r jl m sql ipynb vue svelte astro njk liquid hbs ejs scss sass less',
    start: /^#!\s*\/|^<\?php\b/,
  },
];

/** Lines with which programs begin, after comments; a text of prose has no two of them. */
const codeStart =
  /^(?:\s|(?:#|\/\/).*\n|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/)*(?:#include\s*[<"]|"use strict"|(?:const|let|var) [\w{}, ]+ = |(?:export |async )*function \w*\(|def \w+\((?=.*\)).*:\n|class \w+(?:\(.*\))?:\n|class \w.*\{\n|(?:from [\w.]+ )?import [^\n]*\n\s*(?:(?:from [\w.]+ )?import |def |class |const |let |export |function )|package [\w.]+;?\n\s*(?:import|public|func|type)\b|(?:using|namespace) [\w.\\]+;\n)/;

/** Root elements of XML used by archives and agencies. */
const roots: Readonly<Record<string, CatalogMessage>> = {
  nitf: unsupported('nitf'),
  newsitem: unsupported('newsmlg2'),
  packageitem: unsupported('newsmlg2'),
  conceptitem: unsupported('newsmlg2'),
  knowledgeitem: unsupported('newsmlg2'),
  planningitem: unsupported('newsmlg2'),
  catalogitem: unsupported('newsmlg2'),
  newsmessage: unsupported('newsmlg2'),
  newsml: unsupported('newsml'),
  tei: unsupported('tei'),
  'tei.2': unsupported('tei'),
  teicorpus: unsupported('tei'),
  pcgts: unsupported('pagexml'),
  mediawiki: unsupported('mediawiki'),
  opml: unsupported('opml'),
  urlset: unsupported('sitemap'),
  sitemapindex: unsupported('sitemap'),
  svg: unsupported('picture'),
};

/** Elements with which an HTML fragment may start. */
const htmlElements = new Set(
  'html head body title meta link style script base article main section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol li dl table figure img picture blockquote pre span a b i em strong br hr center font small sub sup u s time address form iframe video audio noscript details summary'.split(
    ' ',
  ),
);

/**
 * Recognizes a file that no reader supports by its beginning or name; undefined if a reader may support it. A
 * file is never treated as plain text just because nothing else fits.
 */
export function foreignFormat({ base, text }: Sample): CatalogMessage | undefined {
  const start = text.replace(/^[\uFEFF\s]+/, '').replace(/\r\n?/g, '\n');
  const begins = signatures.find((signature) => signature.start?.test(start.slice(0, 4096)));
  if (begins) return begins.said;
  const ending = /\.(\w+)$/.exec(base)?.[1] ?? '';
  const named = signatures.find(({ endings }) => endings.split(' ').includes(ending));
  if (named) return named.said;
  if (!/^(?:md|mdx|markdown)$/.test(ending) && codeStart.test(start.slice(0, 4096))) return noArticle('code');
  const root = rootElement(start)?.replace(/^.*:/, '');
  if (root === undefined) return undefined;
  const known = roots[root.toLowerCase()];
  if (known) return known;
  const isXml =
    /^\s*<\?xml\b/.test(start) || /^\s*<[^>]*\sxmlns[\s:=]/.test(start) || start.includes(`</${root}>`);
  const hasType = /^<!doctype\s+(?!html\b)/i.test(start);
  return hasType || (isXml && !htmlElements.has(root.toLowerCase()))
    ? sourceProblem('format-unknown-xml', { element: root.slice(0, 40) })
    : undefined;
}
