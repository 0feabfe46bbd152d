import { openSite } from '../site/open/open-site.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { contentFolder } from './option-values.ts';
import type { Call } from './usage.ts';

/** Reports all problems of the content; returns 1 if any is an error. */
export async function runCheck({ values }: Call): Promise<number> {
  const { problems, files, archive } = await openSite({ contentDir: contentFolder(values) });
  console.log(reportProblems(problems, files.length + 1));
  return archive ? 0 : 1;
}
