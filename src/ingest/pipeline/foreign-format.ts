import type { Sample } from '../contract/reader.ts';
import { rootElement } from '../formats/xml/root-element.ts';

/** A kind of file that holds no article that can be read: what it is, and what to do. */
export interface ForeignFormat {
  readonly what: string;
  readonly advice: string;
}

interface Sign extends ForeignFormat {
  /** Endings of file names, divided by spaces. */
  readonly endings: string;
  /** What such a file begins with. */
  readonly start?: RegExp;
}

const leaveOut = 'Leave it out; or say with --format what it is, where it is an article after all.';

const signs: readonly Sign[] = [
  {
    what: 'a web archive (WARC)',
    advice: 'Open it in a replay tool, and save the pages of its articles as HTML.',
    endings: 'warc arc wacz',
    start: /^WARC\/\d/,
  },
  {
    what: 'a web page saved as MHTML',
    advice: 'Open it in a browser, and save the page as HTML.',
    endings: 'mht mhtml',
    start: /^From: <Saved by |^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*Content-Type: multipart\/related/i,
  },
  {
    what: 'an e-mail',
    advice: 'Save the text of the message as plain text or HTML, without the addresses, and import that.',
    endings: 'eml mbox msg',
    start:
      /^From \S+@\S+ .*\d{4}\r?\n|^(?=(?:.*\r?\n){0,40}?From: .*@)(?=(?:.*\r?\n){0,40}?(?:To|Cc|Received|Message-ID|Delivered-To|MIME-Version|Return-Path): )[\w-]+: /i,
  },
  {
    what: 'a dump of a database (SQL)',
    advice: 'Load it into a database, and export its table of articles as CSV or JSON.',
    endings: 'sql',
    start:
      /^(?:\s|--.*\n|\/\*[^]*?\*\/;?)*(?:CREATE (?:TABLE|DATABASE)|DROP TABLE|INSERT INTO|SET [@\w]+ ?=|BEGIN TRANSACTION|PRAGMA )/i,
  },
  {
    what: 'a list of references (BibTeX)',
    advice: 'Export the list as CSV or JSON, and import that.',
    endings: 'bib',
    start: /^\s*@(?:article|book|misc|inproceedings|online|newspaper|string|comment)\s*\{/i,
  },
  {
    what: 'a list of references (RIS)',
    advice: 'Export the list as CSV or JSON, and import that.',
    endings: 'ris nbib enw',
    start: /^\s*TY {2}- /,
  },
  { what: 'a calendar', advice: leaveOut, endings: 'ics', start: /^BEGIN:VCALENDAR/ },
  { what: 'an address book', advice: leaveOut, endings: 'vcf', start: /^BEGIN:VCARD/ },
  {
    what: 'a document in TeX',
    advice: 'Save it as HTML or plain text, and import that.',
    endings: 'tex sty bst',
  },
  {
    what: 'a data file in YAML',
    advice: 'Export it as JSON, and import that.',
    endings: 'yaml yml',
  },
  { what: 'settings', advice: leaveOut, endings: 'toml ini cfg conf env lock properties plist editorconfig' },
  { what: 'a log', advice: leaveOut, endings: 'log' },
  {
    what: 'source code',
    advice: leaveOut,
    endings:
      'py rb php java c h cc cpp hpp cs go rs ts tsx jsx cjs sh bash bat ps1 pl pm lua swift kt scala r jl m sql ipynb vue svelte astro njk liquid hbs ejs scss sass less',
    start: /^#!\s*\/|^<\?php\b/,
  },
];

/** Roots of XML that archives and agencies have. */
const roots: Readonly<Record<string, ForeignFormat>> = {
  nitf: { what: 'an article in NITF', advice: 'Export it as HTML or JSON, and import that.' },
  newsitem: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import that.' },
  newsmessage: { what: 'NewsML-G2', advice: 'Export it as ninjs (JSON) or HTML, and import that.' },
  newsml: { what: 'NewsML', advice: 'Export it as ninjs (JSON) or HTML, and import that.' },
  tei: { what: 'a text in TEI', advice: 'Turn it into HTML or plain text, and import that.' },
  mediawiki: {
    what: 'an export of MediaWiki',
    advice: 'Turn its pages into HTML or Markdown, and import those.',
  },
  opml: { what: 'a list of feeds (OPML)', advice: 'Import the feeds themselves.' },
  urlset: { what: 'a sitemap', advice: 'Save the pages that it lists, and import those.' },
  sitemapindex: { what: 'a sitemap', advice: 'Save the pages that it lists, and import those.' },
  svg: { what: 'a picture', advice: 'Pictures come in with the articles that show them.' },
};

/** Elements that a text in HTML without its frame may begin with. */
const htmlElements = new Set(
  'html head body title meta link style script base article main section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol li dl table figure img picture blockquote pre span a b i em strong br hr center font small sub sup u s time address form iframe video audio noscript details summary'.split(
    ' ',
  ),
);

/**
 * Tells a file that none of the readers can read by its beginning, or by its name; undefined where it may be one of
 * theirs. A text is never taken for plain text because nothing else fits.
 */
export function foreignFormat({ base, text }: Sample): ForeignFormat | undefined {
  const start = text.replace(/^\uFEFF/, '');
  const begins = signs.find((sign) => sign.start?.test(start.slice(0, 4096)));
  if (begins) return begins;
  const ending = /\.(\w+)$/.exec(base)?.[1] ?? '';
  const named = signs.find(({ endings }) => endings.split(' ').includes(ending));
  if (named) return named;
  const root = rootElement(start)?.replace(/^.*:/, '');
  if (root === undefined) return undefined;
  const known = roots[root.toLowerCase()];
  if (known) return known;
  const isXml =
    /^\s*<\?xml\b/.test(start) || /^\s*<[^>]*\sxmlns[\s:=]/.test(start) || start.includes(`</${root}>`);
  return isXml && !htmlElements.has(root.toLowerCase())
    ? {
        what: `XML of a kind that is not known (<${root.slice(0, 40)}>)`,
        advice: 'Export its articles as HTML, JSON or CSV, and import those.',
      }
    : undefined;
}
