import type { AnyTexts } from '../../text/catalog.ts';
import type { ArticleProposals, ReviewSummary } from '../../authority/naming/article-proposals.ts';
import { proposalsJson, proposalsText, proposedText, statusText } from './names-text.ts';
import { type Problem, problemTextIn } from '../../archive/problem.ts';
import type { MessageLanguage } from '../message-language.ts';
import { namesWords } from './names-words.ts';
import type { Progress } from '../progress.ts';

/** Proposals to print, and the progress to clear before. */
export interface PrintedProposals {
  readonly summary: ReviewSummary;
  readonly all: Iterable<ArticleProposals>;
  readonly language: MessageLanguage;
  readonly isReviewed?: (article: string) => boolean;
  readonly progress?: Progress;
}

function wordsIn(language: MessageLanguage): AnyTexts<typeof namesWords> {
  return language.inWords(namesWords, 'names.report');
}

/** Says how many files are left out because they can’t be read. */
export function printUnread(files: number, language: MessageLanguage): void {
  if (files > 0) console.error(wordsIn(language).unread(files));
}

/** Says in which languages names could not be learned or proposed. */
export function printFaults(problems: readonly Problem[], language: MessageLanguage): void {
  for (const problem of language.problems(problems))
    console.error(problemTextIn(problem, language.words.warning));
}

/** Prints the progress of a review, and what to decide first. */
export function printStatus({ summary, all, language, progress }: PrintedProposals): number {
  const text = statusText(summary, all, wordsIn(language));
  progress?.clear();
  console.log(text);
  return 0;
}

/**
 * Prints proposals, one article after another.
 *
 * @param ids the articles that were asked for; all if empty
 */
export function printProposals(found: PrintedProposals, ids: readonly string[], isJson: boolean): number {
  const { summary, all, language, isReviewed = () => false, progress } = found;
  const words = wordsIn(language);
  const isAll = ids.length === 0;
  let shownArticles = 0;
  let withoutNames = 0;
  for (const one of all) {
    const reviewed = isReviewed(one.article);
    const shown = reviewed ? { ...one, proposals: [] } : one;
    if (!isJson && isAll && shown.proposals.length + shown.topics.length === 0) {
      withoutNames += 1;
      continue;
    }
    shownArticles += 1;
    if (process.stdout.isTTY) progress?.clear();
    console.log(isJson ? proposalsJson(shown) : proposalsText(shown, reviewed, words));
  }
  progress?.clear();
  if (!isJson && isAll) console.log(proposedText(summary, shownArticles, withoutNames, words));
  return 0;
}
