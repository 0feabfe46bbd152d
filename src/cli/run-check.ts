import { dirname } from 'node:path';
import { openSite } from '../workspace/open-site.ts';
import type { Archive } from '../archive/archive.ts';
import { compareProblems, type Problem, problemJson } from '../archive/problem.ts';
import type { Content } from '../archive/record.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { reportPublication } from '../archive/publication-report.ts';
import { leftoverProblems } from '../files/change-files.ts';
import { keyProblems } from '../files/key-problems.ts';
import { findVersions } from '../authority/duplicates/find-versions.ts';
import { versionProblems } from '../authority/duplicates/version-problems.ts';
import { locate } from '../files/locate.ts';
import { contentProblems } from '../withhold/audit/content-problems.ts';
import { DecisionsFault, readDecisions } from '../withhold/decisions/private-decision.ts';
import { dueRequests, readRequests } from '../withhold/requests/private-request.ts';
import type { AnyTexts } from '../text/catalog.ts';
import { checkReportWords } from './tables/check-words.ts';
import { messageLanguage } from './message-language.ts';
import { asOfDay, contentFolder } from './option-values.ts';
import type { Call } from './usage.ts';

/** Reports all problems of the content, or prints them as lines of JSON; returns 1 if any is an error. */
export async function runCheck({ values }: Call): Promise<number> {
  const language = await messageLanguage(values);
  const contentDir = contentFolder(values);
  const { content, problems, files, archive, day } = await openSite({
    contentDir,
    asOf: asOfDay(values),
  });
  const found = [
    ...leftoverProblems(contentDir),
    ...keyProblems(contentDir),
    ...withheldProblems(contentDir, content),
    ...locate(versionProblems(findVersions(content.articles)), dirname(contentDir)),
  ];
  const isBroken = !archive || found.some(({ severity }) => severity === 'error');
  if (values.json) {
    const all = [...problems, ...found].toSorted(compareProblems);
    for (const problem of language.problems(all)) console.log(problemJson(problem));
    return isBroken ? 1 : 0;
  }
  console.log(reportProblems(language.problems([...problems, ...found]), files.length + 1, language.words));
  const words = language.inWords(checkReportWords, 'check.report');
  for (const note of reportPublication(content, day, true, { ...words, day: language.day }))
    console.log(`\n${note}`);
  const license = archive && lacksLicense(archive);
  if (license) console.log(`\n${words.withoutLicense}`);
  const due = dueNote(contentDir, day, words);
  if (due !== undefined) console.log(`\n${due}`);
  return isBroken ? 1 : 0;
}

/** Returns where the content has withheld names, where they are on this machine: a build would stop there. */
function withheldProblems(contentDir: string, content: Content): Problem[] {
  try {
    return contentProblems(contentDir, content, readDecisions(contentDir));
  } catch (error) {
    // It is said below.
    if (error instanceof DecisionsFault) return [];
    throw error;
  }
}

/** Whether dossiers lack what a license decides. */
function lacksLicense({ site, articles }: Archive): boolean {
  return site.license === undefined && articles.length > 0;
}

/** Says which decisions on withheld names and on requests are due for another look, where they are on this machine. */
function dueNote(
  contentDir: string,
  day: string,
  words: AnyTexts<typeof checkReportWords>,
): string | undefined {
  try {
    const decisions = readDecisions(contentDir).filter(
      ({ reviewOn }) => reviewOn !== undefined && reviewOn <= day,
    );
    const due = [
      ...decisions.map(({ number }) => words.decision(number)),
      ...dueRequests(readRequests(contentDir), day).map((number) => words.request(number)),
    ];
    if (due.length === 0) return undefined;
    return words.due(due.join(', '));
  } catch (error) {
    if (error instanceof DecisionsFault) return error.message;
    throw error;
  }
}
