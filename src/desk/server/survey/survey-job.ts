import { findDuplicates } from '../../../authority/duplicates/find-duplicates.ts';
import { findVersions, samePercent } from '../../../authority/duplicates/find-versions.ts';
import { findTopicDuplicates } from '../../../authority/duplicates/topic-duplicates.ts';
import { versionProblems } from '../../../authority/duplicates/version-problems.ts';
import { readContent } from '../../../files/read-content.ts';
import { keyProblems } from '../../../files/key-problems.ts';
import { openSite } from '../../../workspace/open-site.ts';
import { answerJob } from '../jobs/answer-job.ts';
import type { SurveyFindings } from './survey-findings.ts';
import { textProblems } from './text-problems.ts';

/** The start data of the survey process. */
export interface SurveyStart {
  readonly contentDir: string;
}

/** A message from the survey process. */
export type SurveyMessage =
  | { readonly type: 'step'; readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' }
  | { readonly type: 'found'; readonly findings: SurveyFindings };

/** More pairs would not be looked through. */
const maxPairs = 5000;

// A separate process, because each of these steps reads the whole archive.
answerJob<{ start: SurveyStart; message: SurveyMessage }>(async ({ contentDir }, { say }) => {
  say({ type: 'step', step: 'reading' });
  const { content, problems } = readContent(contentDir);
  say({ type: 'step', step: 'duplicates' });
  const duplicates = findDuplicates(content.entities, content.articles);
  const topics = findTopicDuplicates(content.topics);
  say({
    type: 'found',
    findings: {
      entity: duplicates.slice(0, maxPairs).map(({ a, b, reasons }) => ({ a, b, reasons })),
      topic: topics.slice(0, maxPairs).map(({ a, b, reason }) => ({ a: a.id, b: b.id, reasons: [reason] })),
    },
  });
  say({ type: 'step', step: 'versions' });
  const versions = findVersions(content.articles);
  say({
    type: 'found',
    findings: {
      article: versions.slice(0, maxPairs).map((pair) => ({
        a: pair.a.id,
        b: pair.b.id,
        reasons: [
          ...(pair.hasSameTitleAndDay ? ['they have the same title and day'] : []),
          `${samePercent(pair)} % of their texts is the same`,
        ],
      })),
    },
  });
  say({ type: 'step', step: 'texts' });
  const opened = await openSite({ contentDir });
  say({
    type: 'found',
    findings: {
      textProblems: [
        ...textProblems(opened, problems),
        ...keyProblems(contentDir),
        ...versionProblems(versions.slice(0, maxPairs)),
      ],
    },
  });
});
