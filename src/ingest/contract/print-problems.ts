import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { countOf, inFigures } from '../../text/count-of.ts';

/** The kind of file that divides an issue into articles. */
interface IssueFile {
  /** What it is called: `METS`. */
  readonly kind: string;
}

/** Names, and how many are not among them. */
interface SomeOf {
  readonly count: number;
  readonly names: readonly string[];
}

const runOcr = 'Leave it out, or run text recognition again.';
const openWord = 'Open it in Word or LibreOffice, save it again, and import the result.';

function megabytesText(megabytes: number): string {
  return `${inFigures(megabytes, { maximumFractionDigits: 1 })} MB`;
}

/** What may be wrong with documents, printed pages and issues that are imported. */
export const printProblems = {
  'alto-no-text': { message: 'There is no text on this page.', advice: runOcr },
  'document-damaged': ({ fault }: { readonly fault: string }) => ({
    message: `The document is damaged: ${fault}.`,
    advice: openWord,
  }),
  'document-incomplete': {
    message: 'The document is incomplete.',
    advice: 'Get the complete file, and import it again.',
  },
  'document-declares-entities': {
    message: 'The document declares XML entities, which are not supported.',
    advice: 'Open it in a word processor, save it again, and import the result.',
  },
  'document-part-absent': ({ name }: { readonly name: string }) => ({
    message: `The document has no part "${name}".`,
    advice: 'Check that the file is complete, or get it again.',
  }),
  'document-part-missing': {
    message: 'The document is damaged: it refers to a part that it does not contain.',
    advice: openWord,
  },
  'document-text-incomplete': {
    message: 'The document’s text is incomplete.',
    advice: 'Get the complete file, and import it again.',
  },
  'document-text-too-large': ({ megabytes }: { readonly megabytes: number }) => ({
    message: `The document’s text is larger than ${megabytes} MB.`,
    advice: 'Split it into one article per file.',
  }),
  'document-pictures-too-large': {
    message: 'The pictures of the document are too large in total.',
    advice: 'Reduce their size.',
  },
  'document-too-deep': { message: 'The document is nested too deeply.', advice: openWord },
  'didl-several-issues': {
    message: 'This file has several issues.',
    advice: 'Divide it into a file for each, and import these.',
  },
  'issue-day-missing': ({ kind }: IssueFile) => ({
    message: `The ${kind} file states no day of the issue, so that its pages were not imported.`,
    advice: 'Add it to the METS file, or state it with --paper and --issued, and import it again.',
    atDesk: 'Add it to the METS file, or state it under “Options”, and import it again.',
  }),
  'issue-day-unknown': ({ date }: { readonly date: string }) => ({
    message: `The day of the issue is not known (“${date}”), so that its pages were not imported.`,
    advice: 'Correct it in the source, and import it again.',
  }),
  'issue-has-other-pages': ({ count, name }: { readonly count: number; readonly name: string }) => ({
    message: `${countOf(count, 'article')} could not be added to ${name}, which has other pages.`,
    advice: 'If it is another edition of that day, give the file there an edition first.',
  }),
  'issue-paper-missing': ({ kind }: IssueFile) => ({
    message: `The ${kind} file states no title of the paper, so that its pages were not imported.`,
    advice: 'Add it to the METS file, or state it with --paper and --issued, and import it again.',
    atDesk: 'Add it to the METS file, or state it under “Options”, and import it again.',
  }),
  'issue-size': ({
    count,
    pictures,
    words,
  }: {
    readonly count: number;
    /** In megabytes. */
    readonly pictures: number;
    readonly words: number;
  }) => ({
    message: `The issue has ${countOf(count, 'page')}, with ${megabytesText(pictures)} of pictures and ${megabytesText(words)} of words.`,
    advice: 'No action is needed.',
  }),
  'issue-undivided': ({ kind }: IssueFile) => ({
    message: `This ${kind} file does not divide its issue into articles.`,
    advice: 'Import its ALTO pages instead: each becomes a draft.',
  }),
  'mets-article-without-pages': ({ kind }: IssueFile) => ({
    message: 'The pages with the text of this article are missing.',
    advice: `Put the ALTO pages where the ${kind} file expects them.`,
  }),
  'mets-files-missing': ({ count, names }: SomeOf) => ({
    message: `${countOf(count, 'METS file that it names is', 'METS files that it names are')} missing: ${names.join(', ')}.`,
    advice: 'Put them where it expects them, and import it again.',
  }),
  'mets-needs-folder': ({ kind }: IssueFile) => ({
    message: `A ${kind} file has its texts in other files.`,
    advice: 'Import the folder that contains it.',
  }),
  'mets-pages-missing': ({ kind, count, names }: IssueFile & SomeOf) => ({
    message: `${countOf(count, 'page is', 'pages are')} missing: ${names.join(', ')}.`,
    advice: `Put them where the ${kind} file expects them, and import it again with --update.`,
    atDesk: `Put them where the ${kind} file expects them, tick “Update articles”, and import it again.`,
  }),
  'mets-parts-no-articles': ({ parts }: { readonly parts: readonly string[] }) => ({
    message: `Parts of the issue that are not articles were left out: ${parts.join(', ')}.`,
    advice: 'No action is needed.',
  }),
  'ocr-no-text': { message: 'There is no text on these pages.', advice: runOcr },
  'ocr-too-deep': {
    message: 'Its elements are nested too deeply.',
    advice: 'Check what the file is.',
  },
  'odt-too-deep': {
    message: 'The document is nested too deeply.',
    advice: 'Open it in LibreOffice, save it again, and import the result.',
  },
  'page-day-unknown': {
    message: 'Where its words stand on the page was not imported, because the day of the issue is not known.',
    advice:
      'If it is an issue of a newspaper, import it again with --paper "Name of the paper" and --issued 1855-09-22.',
    atDesk:
      'If it is an issue of a newspaper, state its paper and its day under “Options”, and import it again.',
  },
  'page-paper-unknown': {
    message: 'Where its words stand on the page was not imported, because the paper is not stated.',
    advice:
      'If it is an issue of a newspaper, import it again with --paper "Name of the paper" and --issued 1855-09-22.',
    atDesk:
      'If it is an issue of a newspaper, state its paper and its day under “Options”, and import it again.',
  },
  'page-pictures-missing': ({
    count,
    file,
    stem,
  }: {
    readonly count: number;
    readonly file: string;
    readonly stem: string;
  }) => {
    const tool = `Make pictures of all pages with pdftoppm of Poppler, such as \`pdftoppm -r 200 -jpeg ${file} ${stem}\``;
    return {
      message: `${countOf(count, 'page has', 'pages have')} no picture, because in the PDF it is not a single JPEG, and none is beside it.`,
      advice: `${tool}, and import it again with --update.`,
      atDesk: `${tool}, tick “Update articles”, and import it again.`,
    };
  },
  'page-pictures-unreadable': ({ count, names }: SomeOf) => ({
    message: `${countOf(count, 'picture of a page', 'pictures of pages')} can’t be read, such as those in JPEG 2000: ${names.join(', ')}.`,
    advice:
      'Convert them to JPEG or TIFF beside the originals, for example with opj_decompress of OpenJPEG, and import it again.',
  }),
  'page-words-without-place': ({ count }: { readonly count: number }) => ({
    message: `${countOf(count, 'word states', 'words state')} no rectangle on the page, and can’t be marked there.`,
    advice: 'No action is needed: the text has them.',
  }),
  'odt-has-password': {
    message: 'The document is protected with a password.',
    advice: 'Save it without a password, and import the result.',
  },
  'pdf-bomb': {
    message: 'The PDF decompresses to hundreds of megabytes of text, too much for an article.',
    advice: 'It is probably an attack. Do not open it.',
  },
  'pdf-damaged': ({ fault }: { readonly fault: string }) => ({
    message: `The PDF is damaged: ${fault}.`,
    advice: 'Get the complete file, or print it to a new PDF and import that.',
  }),
  'pdf-has-password': {
    message: 'The PDF is protected with a password.',
    advice: 'Open it, save it without a password, and import the result.',
  },
  'pdf-page-of-fragments': ({ most }: { readonly most: number }) => ({
    message: `A page of the PDF has more than ${inFigures(most)} fragments of text.`,
    advice: 'Check what it is: a newspaper page has a few thousand.',
  }),
  'pdf-too-long': ({ pages }: { readonly pages: number }) => ({
    message: `The PDF has ${inFigures(pages)} pages, too many for one article or issue.`,
    advice: 'Split it into one article per file.',
  }),
  'pdf-without-text': {
    message: 'The PDF contains only images of pages, without text.',
    advice:
      'Run text recognition (OCR) first, such as `ocrmypdf in.pdf out.pdf`, or produce ALTO or hOCR. Then import the result.',
  },
  'rtf-is-none': {
    message: 'This is not RTF.',
    advice: 'Omit --format, so that the format is detected.',
    atDesk: 'Let the format be detected.',
  },
  'rtf-too-deep': {
    message: 'The document is nested too deeply.',
    advice: 'Open it in a word processor, save it again, and import the result.',
  },
} satisfies Catalog;

export const printProblem = fromCatalog(printProblems);
