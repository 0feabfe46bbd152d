import { findNames, type FoundName } from '../find-names.ts';
import { forLanguage } from '../language-fault.ts';
import type { Lesson, TextSpan } from '../tagger/lesson.ts';
import { LessonReader } from '../tagger/read-lessons.ts';
import { learnModel } from '../tagger/learn-model.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import { TickEvidence, type TickLevels } from './tick-levels.ts';
import { addScore, type KindSpan, noScore, type Score } from './score.ts';

/** The quality of rules and tagger on the same articles. */
export interface Comparison {
  readonly rules: Score;
  readonly tagger: Score;
}

/** The quality of rules and tagger on articles that they did not learn from. */
export interface Validation extends Comparison {
  /** On names that occur in no article that was learned from. Recurring names are easy and raise the score. */
  readonly fresh: Comparison;
  /** How much evidence a name needs to be ticked, as these articles show. */
  readonly tickLevels: TickLevels;
}

const folds = 5;

/**
 * Measures the quality by five-fold cross-validation. Undecided words are ignored.
 *
 * @param onFold receives the number of completed folds
 * @throws {LanguageFault} if names in one language can’t be learned or found
 */
export function crossValidate(
  lessons: readonly Lesson[],
  countsOf: (language: string) => CaseCounts,
  onFold: (done: number, of: number) => void = () => undefined,
): Validation {
  const all = { rules: noScore(), tagger: noScore() };
  const fresh = { rules: noScore(), tagger: noScore() };
  const ticks = new TickEvidence();
  const reader = new LessonReader(countsOf);
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = lessons.filter((_, index) => index % folds !== fold);
    const model = learnModel(learned, countsOf, reader);
    const known = new Set(learned.flatMap((lesson) => lesson.names.map((name) => wordsOf(lesson, name))));
    const judge = (lesson: Lesson) => {
      const { sentences, language, names } = lesson;
      const counts = countsOf(language);
      const isFresh = (span: TextSpan) => !known.has(wordsOf(lesson, span));
      for (const way of ['rules', 'tagger'] as const) {
        const tagger = way === 'tagger' ? model : undefined;
        const found = decidedOf(findNames(sentences, language, counts, tagger), lesson);
        if (tagger)
          for (const name of found)
            ticks.add(language, !isFresh(name), { evidence: name.evidence, isRight: isAmong(name, names) });
        addScore(all[way], found, names);
        const learnedNames = names.filter((name) => !isFresh(name));
        addScore(
          fresh[way],
          found.filter((span) => isFresh(span) && !learnedNames.some((name) => overlaps(span, name))),
          names.filter(isFresh),
        );
      }
    };
    for (const lesson of lessons.filter((_, index) => index % folds === fold))
      forLanguage(lesson.language, () => judge(lesson));
    onFold(fold + 1, folds);
  }
  return { ...all, fresh, tickLevels: ticks.levels() };
}

/** The words that a span covers. */
function wordsOf({ sentences }: Lesson, { passage, start, end }: TextSpan): string {
  return sentences
    .filter((sentence) => sentence.passage === passage)
    .flatMap(({ words }) => words.filter((word) => word.start < end && start < word.end))
    .map(({ lower }) => lower)
    .join(' ');
}

/** Returns the found names where the keeper decided something. */
function decidedOf(
  found: readonly FoundName[],
  { isReviewed, names, refused }: Lesson,
): readonly FoundName[] {
  if (isReviewed) return found;
  return found.filter((span) => [...names, ...refused].some((decided) => overlaps(span, decided)));
}

function isAmong({ passage, start, end, kind }: KindSpan, names: readonly KindSpan[]): boolean {
  return names.some(
    (name) => name.passage === passage && name.start === start && name.end === end && name.kind === kind,
  );
}

function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
