import type { Problem } from '../../../archive/problem.ts';

/** A possible pair of duplicates, with the evidence as sentences. */
export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly string[];
}

/** The findings of a survey so far. */
export interface SurveyFindings {
  readonly entity?: readonly FoundPair[];
  readonly topic?: readonly FoundPair[];
  readonly article?: readonly FoundPair[];
  /** The problems in texts and pictures; others are known without a survey. */
  readonly textProblems?: readonly Problem[];
}
