import { importAdvice } from '../contract/import-advice.ts';
import type { Advice } from '../../text/placed-advice.ts';
import type { Sample } from '../contract/reader.ts';
import { rootElement } from '../formats/xml/root-element.ts';

/** A file format that is not supported: what it is, and what to do. */
export interface ForeignFormat {
  readonly what: string;
  readonly advice: Advice;
}

interface FormatSignature extends ForeignFormat {
  /** File name extensions, separated by spaces. */
  readonly endings: string;
  /** The beginning of such a file. */
  readonly start?: RegExp;
}

const leaveOut = importAdvice.leaveOutOrState;
const convert = 'Convert it to Markdown or HTML, and import the result.';

const signatures: readonly FormatSignature[] = [
  {
    what: 'an Outlook message',
    advice: 'Save it as EML or text in the mail program, and import the result.',
    endings: 'msg',
  },
  {
    what: 'a database dump (SQL)',
    advice: 'Load it into a database, and export its table of articles as CSV or JSON.',
    endings: 'sql',
    start:
      /^(?:\s|--.*\n|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/;?)*(?:CREATE (?:TABLE|DATABASE)|DROP TABLE|INSERT INTO|SET [@\w]+ ?=|BEGIN TRANSACTION|PRAGMA )/i,
  },
  {
    what: 'a list of references (BibTeX)',
    advice: 'Export the list as CSV or JSON, and import the result.',
    endings: 'bib',
    start: /^(?:%.*\n\s*)*@(?:article|book|misc|inproceedings|online|newspaper|string|comment)\s*\{/i,
  },
  {
    what: 'a list of references (RIS)',
    advice: 'Export the list as CSV or JSON, and import the result.',
    endings: 'ris nbib enw',
    start: /^TY {2}- /,
  },
  { what: 'a calendar', advice: leaveOut, endings: 'ics', start: /^BEGIN:VCALENDAR/ },
  { what: 'an address book', advice: leaveOut, endings: 'vcf', start: /^BEGIN:VCARD/ },
  {
    what: 'a TeX document',
    advice: 'Save it as HTML or plain text, and import the result.',
    endings: 'tex sty bst',
  },
  { what: 'an AsciiDoc document', advice: convert, endings: 'adoc asciidoc' },
  { what: 'a reStructuredText document', advice: convert, endings: 'rst' },
  { what: 'an Org document', advice: convert, endings: 'org' },
  { what: 'a Textile document', advice: convert, endings: 'textile' },
  {
    what: 'a YAML data file',
    advice: 'Export it as JSON, and import the result.',
    endings: 'yaml yml',
  },
  {
    what: 'a settings file',
    advice: leaveOut,
    endings: 'toml ini cfg conf env lock properties plist editorconfig',
  },
  { what: 'a log file', advice: leaveOut, endings: 'log' },
  {
    what: 'source code',
    advice: leaveOut,
    endings:
      'py rb php java c h cc cpp hpp cs go rs ts tsx jsx cjs sh bash bat ps1 pl pm lua swift kt scala r jl m sql ipynb vue svelte astro njk liquid hbs ejs scss sass less',
    start: /^#!\s*\/|^<\?php\b/,
  },
];

/** Lines with which programs begin, after comments; a text of prose has no two of them. */
const codeStart =
  /^(?:\s|(?:#|\/\/).*\n|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/)*(?:#include\s*[<"]|"use strict"|(?:const|let|var) [\w{}, ]+ = |(?:export |async )*function \w*\(|def \w+\((?=.*\)).*:\n|class \w+(?:\(.*\))?:\n|class \w.*\{\n|(?:from [\w.]+ )?import [^\n]*\n\s*(?:(?:from [\w.]+ )?import |def |class |const |let |export |function )|package [\w.]+;?\n\s*(?:import|public|func|type)\b|(?:using|namespace) [\w.\\]+;\n)/;

/** Root elements of XML used by archives and agencies. */
const roots: Readonly<Record<string, ForeignFormat>> = {
  nitf: { what: 'NITF', advice: 'Export it as HTML or JSON, and import the result.' },
  newsitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  packageitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  conceptitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  knowledgeitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  planningitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  catalogitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  newsmessage: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  newsml: { what: 'NewsML', advice: 'Export it as ninjs (JSON) or HTML, and import the result.' },
  tei: { what: 'a TEI document', advice: 'Convert it to HTML or plain text, and import the result.' },
  'tei.2': { what: 'a TEI document', advice: 'Convert it to HTML or plain text, and import the result.' },
  teicorpus: { what: 'a TEI document', advice: 'Convert it to HTML or plain text, and import the result.' },
  pcgts: {
    what: 'text recognition in PAGE XML',
    advice: 'Export it as ALTO or hOCR, and import the result.',
  },
  mediawiki: {
    what: 'a MediaWiki export',
    advice: 'Convert its pages to HTML or Markdown, and import these.',
  },
  opml: { what: 'a list of feeds (OPML)', advice: 'Import the feeds themselves.' },
  urlset: { what: 'a sitemap', advice: 'Save the pages listed in it, and import these.' },
  sitemapindex: { what: 'a sitemap', advice: 'Save the pages listed in it, and import these.' },
  svg: { what: 'a picture', advice: 'Pictures are imported with the articles that show them.' },
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
export function foreignFormat({ base, text }: Sample): ForeignFormat | undefined {
  const start = text.replace(/^[\uFEFF\s]+/, '').replace(/\r\n?/g, '\n');
  const begins = signatures.find((signature) => signature.start?.test(start.slice(0, 4096)));
  if (begins) return begins;
  const ending = /\.(\w+)$/.exec(base)?.[1] ?? '';
  const named = signatures.find(({ endings }) => endings.split(' ').includes(ending));
  if (named) return named;
  if (!/^(?:md|mdx|markdown)$/.test(ending) && codeStart.test(start.slice(0, 4096)))
    return { what: 'source code', advice: leaveOut };
  const root = rootElement(start)?.replace(/^.*:/, '');
  if (root === undefined) return undefined;
  const known = roots[root.toLowerCase()];
  if (known) return known;
  const isXml =
    /^\s*<\?xml\b/.test(start) || /^\s*<[^>]*\sxmlns[\s:=]/.test(start) || start.includes(`</${root}>`);
  const hasType = /^<!doctype\s+(?!html\b)/i.test(start);
  return hasType || (isXml && !htmlElements.has(root.toLowerCase()))
    ? {
        what: `XML of an unknown kind (<${root.slice(0, 40)}>)`,
        advice: 'Export its articles as HTML, JSON or CSV, and import these.',
      }
    : undefined;
}
