import { type LeftOutReason, leftOutReasons, type MarkType, markTexts } from '../ingest/contract/left-out.ts';
import { countOf, inFigures } from '../text/count-of.ts';
import { namesHint } from './names/names-hint.ts';
import { type SourceFormat, sourceFormats } from '../ingest/contract/formats.ts';

/** What a report on an import says, in English. */
export const importReportWords = {
  refused: 'Refused',
  refusedCount: (count: number) => `Refused (${inFigures(count)})`,
  warnings: 'Warnings',
  warningsCount: (count: number) => `Warnings (${inFigures(count)})`,
  more: (count: number) => `and ${inFigures(count)} more`,
  rowImported: 'imported',
  rowDraft: 'imported as drafts',
  rowUpdated: 'updated',
  rowAlready: 'already in the archive',
  rowChanged: 'changed in the source, not updated',
  rowUnpublished: 'not published, left out (import with --drafts)',
  rowRefused: 'refused',
  rowRecords: 'records created for names and topics',
  reading: (source: string, format: string) => `${source} is ${format}.`,
  read: (formats: readonly string[]) => `Files read: ${formats.join(', ')}.`,
  readAs: (count: number, format: string) => `${inFigures(count)} as ${format}`,
  differences: (file: string) => `${file}: differences in the text of the source (+)`,
  nothing: 'Nothing was imported: no articles were found.',
  dryRun: 'Dry run: no article was written.',
  stopped: 'The import stopped early. Run it again once the disk is writable.',
  leftOut: 'Pages left out, which are no articles (import some of them with --also):',
  marks: 'Marks of other programs in the texts:',
  skipped: (count: number) => `${inFigures(count)} pictures and other files were skipped.`,
  list: (file: string) => `The complete list is in ${file}.`,
  redirects: (count: number, file: string) =>
    `The redirects of ${countOf(count, 'old address', 'old addresses')} are in ${file}.`,
  nameless: (count: number) => namesHint(count),
} as const;

/** The words of a report on an import, in one language. */
export interface ImportReportWords {
  readonly report: {
    readonly [Name in keyof typeof importReportWords]: (typeof importReportWords)[Name] extends string
      ? string
      : (typeof importReportWords)[Name];
  };
  readonly leftOut: Readonly<Record<LeftOutReason, (count: number) => string>>;
  readonly marks: Readonly<Record<MarkType, (count: number) => string>>;
  readonly formats: Readonly<Record<SourceFormat, string>>;
}

/** The words of a report on an import in English. */
export const importWordsInEnglish = {
  report: importReportWords,
  leftOut: Object.fromEntries(
    Object.entries(leftOutReasons).map(([reason, text]) => [
      reason,
      (count: number) => `${inFigures(count)} ${text}`,
    ]),
  ) as ImportReportWords['leftOut'],
  marks: markTexts,
  formats: Object.fromEntries(
    Object.entries(sourceFormats).map(([format, { name }]) => [format, name]),
  ) as ImportReportWords['formats'],
} as const satisfies ImportReportWords;
