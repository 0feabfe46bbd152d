import type { Problem } from '../../../archive/problem.ts';
import type { JobScript } from '../jobs/job-script.ts';

/** Two records that may be the same, and what speaks for it, each the text of a sentence. */
export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly string[];
}

/** What a look at the whole archive has found so far. */
export interface SurveyFindings {
  readonly entity?: readonly FoundPair[];
  readonly topic?: readonly FoundPair[];
  readonly article?: readonly FoundPair[];
  /** What is wrong in the texts and with the pictures; the rest is known without. */
  readonly textProblems?: readonly Problem[];
}

/** What the process that looks says as it goes. */
export type SurveyMessage =
  | { readonly type: 'step'; readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' }
  | { readonly type: 'found'; readonly findings: SurveyFindings };

/** The script that looks at a content folder. */
export const surveyScript: JobScript<{ readonly contentDir: string }, SurveyMessage> = {
  url: new URL('survey-job.ts', import.meta.url),
};
