import type { Problem } from '../archive/problem.ts';
import type { ReportWords } from '../archive/problem-report.ts';
import { inLanguage } from '../shared/messages/in-language.ts';
import { messageLanguages, messageTable } from '../shared/messages/message-tables.ts';
import { reportInLanguage } from '../shared/messages/report-in-language.ts';
import { UsageError, type Values } from './usage.ts';

/** How problems are reported in the language that the keeper reads. */
export interface MessageLanguage {
  readonly problems: (problems: readonly Problem[]) => readonly Problem[];
  readonly words: ReportWords;
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
  const table = await messageTable(language);
  return {
    problems: (problems) => problems.map((problem) => inLanguage(problem, table)),
    words: reportInLanguage(table),
  };
}
