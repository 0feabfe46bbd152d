import type { Problem } from '../../../archive/problem.ts';
import type { JobScript } from '../jobs/run-job.ts';

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

/** A message from the survey process. */
export type SurveyMessage =
  | { readonly type: 'step'; readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' }
  | { readonly type: 'found'; readonly findings: SurveyFindings };

/** The script that surveys a content folder. */
export const surveyScript: JobScript<{ readonly contentDir: string }, SurveyMessage> = {
  url: new URL('survey-job.ts', import.meta.url),
};
