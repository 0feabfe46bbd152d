import type { Problem } from '../archive/problem.ts';
import type { Refusal } from '../authority/plans/plan.ts';
import { type ReportWords, reportWords } from '../archive/problem-report.ts';
import { dayText } from '../text/day-text.ts';
import { writtenDay, inLanguage } from '../shared/messages/in-language.ts';
import { messageLanguages, messageTable } from '../shared/messages/message-tables.ts';
import { wordsInLanguage } from './words/words-in-language.ts';
import type { AdvisedMessage, AnyTexts } from '../text/catalog.ts';
import { UsageError, type Values } from './usage.ts';
import type { Translation } from '../shared/words/translation.ts';
import { importReportWords, type ImportReportWords, importWordsInEnglish } from './import-words.ts';

/** How problems are reported in the language that the keeper reads. */
export interface MessageLanguage {
  readonly problems: (problems: readonly Problem[]) => readonly Problem[];
  readonly refusals: (refusals: readonly Refusal[]) => readonly Refusal[];
  /** What is wrong, and what to do, in one line. */
  readonly sentences: (said: AdvisedMessage) => string;
  /** What a command says. @param prefix what the keys of the tables begin with: `names.report` */
  readonly inWords: <Table extends object>(english: Table, prefix: string) => AnyTexts<Table>;
  /** Returns a day, `YYYY-MM-DD`, in words. */
  readonly day: (day: string) => string;
  readonly words: ReportWords;
  readonly importWords: ImportReportWords;
}

/**
 * Returns the language of messages: that of `--messages`, or else of the environment, or else English.
 *
 * @throws {UsageError} if there are no messages in it
 */
export async function messageLanguage({ messages }: Values): Promise<MessageLanguage> {
  const given = messages ?? (process.env.BACKFILE_MESSAGES || 'en');
  const [language = ''] = given.toLowerCase().split(/[-_]/);
  if (!messageLanguages.includes(language)) {
    const from = messages === undefined ? 'BACKFILE_MESSAGES' : '--messages';
    throw new UsageError(`${from} "${given}" is not one of ${messageLanguages.join(', ')}.`);
  }
  return languageOf(await messageTable(language));
}

function languageOf(table: Translation | undefined): MessageLanguage {
  return {
    problems: (problems) => problems.map((problem) => inLanguage(problem, table)),
    refusals: (refusals) => refusals.map((refusal) => inLanguage(refusal, table)),
    sentences: (said) => {
      const { message, advice } = inLanguage(said, table);
      return `${message} ${advice}`;
    },
    inWords: <Table extends object>(english: Table, prefix: string) =>
      wordsInLanguage(english, prefix, table) as AnyTexts<Table>,
    day: (day) => (table ? writtenDay(day, table.language) : dayText(day)),
    words: wordsInLanguage(reportWords, 'report', table),
    importWords: {
      report: wordsInLanguage<ImportReportWords['report']>(importReportWords, 'import.report', table),
      leftOut: wordsInLanguage(importWordsInEnglish.leftOut, 'import.leftOut', table),
      marks: wordsInLanguage(importWordsInEnglish.marks, 'import.marks', table),
      formats: wordsInLanguage(importWordsInEnglish.formats, 'import.formats', table),
    },
  };
}

/** The language of messages that every archive has. */
export const inEnglish: MessageLanguage = languageOf(undefined);
