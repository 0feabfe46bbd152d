import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { type OptionalReader, optionalReaders } from './format-packages.ts';
import { importAdvice } from './import-advice.ts';
import { type WriteFault, writeFaultReason } from './write-fault.ts';

const asDocument = 'Convert it to Markdown or HTML, and import the result.';
const newsItems = 'Export it as ninjs (JSON) or HTML, and import the result.';
const referenceList = 'Export the list as CSV or JSON, and import the result.';
const wireTexts = 'Export its texts as ninjs (JSON), HTML or plain text, and import these.';
const sitePages = 'Save the pages listed in it, and import these.';

/** Formats that are not read, by what they are called, with what to do about each. */
const foreign = {
  anpa: ['a transmission of a news wire (ANPA 1312)', wireTexts],
  asciidoc: ['an AsciiDoc document', asDocument],
  bibtex: ['a list of references (BibTeX)', referenceList],
  database: ['a database', 'Export its table of articles as CSV or JSON, and import the result.'],
  epub: ['an EPUB book', 'Convert it to HTML, one article per file, and import the result.'],
  iptc: ['a transmission of a news wire (IPTC 7901)', wireTexts],
  iwork: ['an Apple Pages, Numbers or Keynote document', 'Export it as Word or CSV, and import the result.'],
  mediawiki: ['a MediaWiki export', 'Convert its pages to HTML or Markdown, and import these.'],
  newsml: ['NewsML', newsItems],
  newsmlg2: ['NewsML-G2', newsItems],
  nitf: ['NITF', 'Export it as HTML or JSON, and import the result.'],
  opendocument: [
    'a LibreOffice spreadsheet, drawing or presentation',
    'Save a sheet of articles as CSV, or a text as ODT, and import the result.',
  ],
  opml: ['a list of feeds (OPML)', 'Import the feeds themselves.'],
  org: ['an Org document', asDocument],
  outlook: ['an Outlook message', 'Save it as EML or text in the mail program, and import the result.'],
  pagexml: ['text recognition in PAGE XML', 'Export it as ALTO or hOCR, and import the result.'],
  picture: ['a picture', 'Pictures are imported with the articles that show them.'],
  powerpoint: ['a PowerPoint presentation', 'Save its text as a Word document, and import the result.'],
  rst: ['a reStructuredText document', asDocument],
  ris: ['a list of references (RIS)', referenceList],
  sitemap: ['a sitemap', sitePages],
  sql: ['a database dump (SQL)', 'Load it into a database, and export its table of articles as CSV or JSON.'],
  tei: ['a TEI document', 'Convert it to HTML or plain text, and import the result.'],
  tex: ['a TeX document', 'Save it as HTML or plain text, and import the result.'],
  textile: ['a Textile document', asDocument],
  oldoffice: [
    'an old Word or Excel document, or one with a password',
    'Open it, save it as DOCX, text or CSV without a password, and import the result.',
  ],
  xlsb: ['an Excel workbook in binary form', 'Save it as XLSX or CSV, and import the result.'],
  yaml: ['a YAML data file', 'Export it as JSON, and import the result.'],
} as const satisfies Readonly<Record<string, readonly [what: string, advice: string]>>;

/** A format that is not read. */
export type ForeignKind = keyof typeof foreign;

/** Files that are probably no articles at all. */
const notArticles = {
  addresses: 'an address book',
  calendar: 'a calendar',
  code: 'source code',
  log: 'a log file',
  settings: 'a settings file',
} as const;

/** A kind of file that is probably no article. */
export type OtherFile = keyof typeof notArticles;

const checkFile = 'Check that the file is complete, or get it again.';
const attack = 'It is probably an attack. Do not open it.';

const omissions = {
  link: ['symbolic links are not followed', 'If one is an article, include the file itself.'],
  name: ['the name is not valid on every system', 'Unpack the archive, rename them, and import the folder.'],
  double: ['another file has the same name', 'Unpack the archive, and import the folder.'],
} as const;

/** Why a file of a packed folder is left out. */
export type OmittedMember = keyof typeof omissions;

type TextPair = readonly [what: string, advice: string];

/** Returns a text of a kind; a kind that there is not has none. */
function textOf(table: Readonly<Record<string, TextPair>>, which: string, place: 0 | 1): string {
  return table[which]?.[place] ?? '';
}

function labelOf(which: OptionalReader): string {
  const readers: Readonly<Record<string, { readonly label: string }>> = optionalReaders;
  return readers[which]?.label ?? '';
}

/** What may be wrong with the files that an import is given. */
export const sourceProblems = {
  'binary-file': {
    message: 'This is not text: it contains many control characters, the first of them here.',
    advice: 'Save it as text, HTML, CSV or JSON, and import the result.',
  },
  'encoding-guessed': ({ encoding }: { readonly encoding: string }) => ({
    message: `The file does not state its encoding; it was read as ${encoding}.`,
    advice:
      'Check accented letters and quotation marks. If they are wrong, save the file as UTF-8 and import it again.',
  }),
  'encoding-not-as-stated': ({ encoding }: { readonly encoding: string }) => ({
    message: `Some characters in the file are not ${encoding}, and were replaced by \uFFFD.`,
    advice: 'Save the file as UTF-8 from the program that wrote it, and import it again.',
  }),
  'export-of-medium': ({ folders }: { readonly folders: readonly string[] }) => ({
    message: `This is a Medium export: the posts are read. Other folders are not opened: ${folders.join(', ')}.`,
    advice: 'No action is needed.',
  }),
  'export-of-substack': {
    message:
      'This is a Substack export: the posts in posts.csv are read. Lists of subscribers and readers are not opened.',
    advice: 'No action is needed.',
  },
  'source-folder-unreadable': {
    message: 'The folder can’t be opened.',
    advice: 'Check that you may read it.',
  },
  'format-reader-missing': ({ which }: { readonly which: OptionalReader }) => ({
    message: `${labelOf(which)} are read by an optional part of the program, which is not installed.`,
    advice: `Install it with npm run formats -- ${which}, and import this again.`,
    atDesk: 'Add it under “More formats” on this screen, and import this again.',
  }),
  'format-unknown': {
    message: 'The format is unknown.',
    advice: 'State it with --format; --help lists the formats.',
    atDesk: 'Choose it under “Options”.',
  },
  'format-unknown-xml': ({ element }: { readonly element: string }) => ({
    message: `This is XML of an unknown kind (<${element}>), which is not supported.`,
    advice: 'Export its articles as HTML, JSON or CSV, and import these.',
  }),
  'format-unsupported': ({ which }: { readonly which: ForeignKind }) => ({
    message: `This is ${textOf(foreign, which, 0)}, which is not supported.`,
    advice: textOf(foreign, which, 1),
  }),
  'source-empty': { message: 'The file is empty.', advice: 'Leave it out.' },
  'source-is-address-list': {
    message: 'This is a list of people with their addresses, not of articles.',
    advice: 'Leave it out of the import.',
  },
  'source-is-link-outside': {
    message: 'This is a symbolic link that leads outside the folder, and is not followed.',
    advice: 'Put the file itself here, or import it separately.',
  },
  'source-is-no-article': ({ which }: { readonly which: OtherFile }) => ({
    message: `This is ${notArticles[which]}, which is not supported.`,
    ...importAdvice.leaveOutOrState,
  }),
  'source-is-no-file': { message: 'This is not a file.', advice: 'Remove it from the folder.' },
  'source-is-nothing': {
    message: 'This is neither a file nor a folder.',
    advice: 'Give a file, a folder, or - for standard input.',
  },
  'source-missing': { message: 'There is no such file or folder.', advice: 'Check its path.' },
  'source-too-large': ({ megabytes }: { readonly megabytes: number }) => ({
    message: `The file is larger than ${inFigures(megabytes)} MB, too large for one document.`,
    advice: 'Split it into one article per file, or reduce the size of its pictures.',
  }),
  'source-too-large-for-format': ({ megabytes }: { readonly megabytes: number }) => ({
    message: `The file is larger than ${inFigures(megabytes)} MB, too large for its format.`,
    ...importAdvice.splitOrState,
  }),
  'source-unreadable': (fault: WriteFault) => ({
    message: `The file can’t be read completely: ${writeFaultReason(fault)}.`,
    advice: 'Check that the file is complete and that you may read it.',
  }),
  'zip-bomb': ({ times }: { readonly times: number }) => ({
    message: `The archive decompresses to ${inFigures(times)} times its size.`,
    advice: attack,
  }),
  'zip-damaged': ({ fault }: { readonly fault: string }) => ({
    message: `The archive is damaged: ${fault}.`,
    advice: checkFile,
  }),
  'zip-encrypted': {
    message: 'The archive is encrypted.',
    advice: 'Unpack it with its password, and import the folder.',
  },
  'zip-incomplete': {
    message: 'The file is an incomplete ZIP archive, or not one at all.',
    advice: checkFile,
  },
  'zip-member-damaged': ({ fault }: { readonly fault: string }) => ({
    message: `The file is damaged in the archive: ${fault}.`,
    advice: 'Get the archive again.',
  }),
  'zip-members-omitted': ({
    which,
    count,
    names,
    more,
  }: {
    readonly which: OmittedMember;
    readonly count: number;
    /** Some of them, quoted. */
    readonly names: readonly string[];
    readonly more: number;
  }) => ({
    message: `${countOf(count, 'file')} of the archive ${count === 1 ? 'was' : 'were'} left out, because ${textOf(omissions, which, 0)}: ${names.join(', ')}${more === 0 ? '' : ', …'}.`,
    advice: textOf(omissions, which, 1),
  }),
  'zip-members-overlap': { message: 'Files in the archive overlap.', advice: attack },
  'zip-name-leads-outside': {
    message: 'A file in the archive has a name that leads outside it.',
    advice: 'This is probably an attack. Do not open it.',
  },
  'zip-nested': {
    message: 'This is a nested ZIP archive, which is not opened.',
    advice: 'Unpack it and import the folder, or import it as a separate file.',
  },
  'zip-too-large': ({ gigabytes }: { readonly gigabytes: number }) => ({
    message: `The archive decompresses to ${inFigures(gigabytes, { maximumFractionDigits: 1 })} GB, too much for the temporary folder.`,
    advice: 'Unpack it where there is room, and import the folder.',
  }),
  'zip-too-many-files': ({ most }: { readonly most: number }) => ({
    message: `The archive contains more than ${inFigures(most)} files.`,
    advice: 'Unpack it, and import the folders one by one.',
  }),
  'zip-without-articles': {
    message: 'The archive contains no files that could be articles.',
    advice: 'Leave it out.',
  },
} satisfies Catalog;

export const sourceProblem = fromCatalog(sourceProblems);
