import { countOf } from '../../text/count-of.ts';
import type { Refusal } from '../../authority/plans/plan.ts';
import type { WordingQuestion } from '../questions/wording-question.ts';

const maxShown = 3;

/** Returns why a decision can’t be made while a question is open, and what to do. */
export function questionRefusal(question: WordingQuestion): Refusal {
  return {
    message: questionText(question),
    advice: `Say whether it is: --yes "${question.wording}", --no "${question.wording}", or --omit "${question.wording}" to withhold the sentences that have it.`,
    atDesk: 'Look at the preview, and answer it there.',
  };
}

/** Returns a question as a line, with samples. */
export function questionText({ wording, reason, count, samples }: WordingQuestion): string {
  const shown = samples
    .slice(0, maxShown)
    .map(({ article, sentence }) => `\n    ${article}: ${sentence}`)
    .join('');
  return `Is “${wording}” the person? (${reason}, ${countOf(count, reason === 'topic' || reason === 'series' ? 'article' : 'place')})${shown}`;
}
