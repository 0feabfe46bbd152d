import { openSite } from '../site/open/open-site.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { reportPublication } from '../archive/publication-report.ts';
import { asOfDay, contentFolder } from './option-values.ts';
import type { Call } from './usage.ts';

/** Reports all problems of the content; returns 1 if any is an error. */
export async function runCheck({ values }: Call): Promise<number> {
  const { content, problems, files, archive, day } = await openSite({
    contentDir: contentFolder(values),
    asOf: asOfDay(values),
  });
  console.log(reportProblems(problems, files.length + 1));
  for (const note of reportPublication(content, day, true)) console.log(`\n${note}`);
  return archive ? 0 : 1;
}
