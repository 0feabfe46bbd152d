import { openSite } from '../site/open/open-site.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { type Call, contentFolder } from './usage.ts';

/** Says all that is wrong with the content; 1 where something is an error. */
export async function runCheck({ values }: Call): Promise<number> {
  const { problems, files, archive } = await openSite({ contentDir: contentFolder(values) });
  console.log(reportProblems(problems, files.length + 1));
  return archive ? 0 : 1;
}
