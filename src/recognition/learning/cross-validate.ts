import { findNames } from '../find-names.ts';
import type { Lesson, TextSpan } from '../tagger/lesson.ts';
import { learnModel } from '../tagger/model.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import { addScore, type KindSpan, noScore, type Score } from './score.ts';

/** The quality of rules and taggers on articles that they did not learn from. */
export interface Validation {
  readonly rules: Score;
  readonly tagger: Score;
}

const folds = 5;

/**
 * Measures the quality by five-fold cross-validation. Undecided words are ignored.
 *
 * @param onFold receives the number of completed folds
 */
export function crossValidate(
  lessons: readonly Lesson[],
  countsOf: (language: string) => CaseCounts,
  onFold: (done: number, of: number) => void = () => undefined,
): Validation {
  const rules = noScore();
  const tagger = noScore();
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learnModel(
      lessons.filter((_, index) => index % folds !== fold),
      countsOf,
    );
    for (const lesson of lessons.filter((_, index) => index % folds === fold)) {
      const { sentences, language, names } = lesson;
      const counts = countsOf(language);
      addScore(rules, decidedOf(findNames(sentences, language, counts), lesson), names);
      addScore(tagger, decidedOf(findNames(sentences, language, counts, model), lesson), names);
    }
    onFold(fold + 1, folds);
  }
  return { rules, tagger };
}

/** Returns the found names where the keeper decided something. */
function decidedOf(found: readonly KindSpan[], { isReviewed, names, refused }: Lesson): readonly KindSpan[] {
  if (isReviewed) return found;
  return found.filter((span) => [...names, ...refused].some((decided) => overlaps(span, decided)));
}

function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
