import { type ReportWords, reportWords } from '../../archive/problem-report.ts';
import { formatMessage } from '../words/messages/format-message.ts';
import { parseMessage } from '../words/messages/parse-message.ts';
import type { Translation } from '../words/translation.ts';

/** Returns the words of a report in the language of a table. */
export function reportInLanguage(table: Translation | undefined): ReportWords {
  if (!table) return reportWords;
  const say = (key: keyof ReportWords, ...counts: readonly number[]) =>
    formatMessage(parseMessage(table.words[`report.${key}`] ?? ''), counts, table.language);
  return {
    none: (files) => say('none', files),
    sum: (errors, warnings, files) => say('sum', errors, warnings, files),
    brief: (errors, warnings, files) => say('brief', errors, warnings, files),
    warning: say('warning'),
  };
}
