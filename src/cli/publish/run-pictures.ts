import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { reportProblems } from '../../archive/problem-report.ts';
import {
  hostedPictures,
  picturesBeside,
  picturesSize,
  updatePictures,
} from '../../site/output/page-pictures.ts';
import {
  auditedPages,
  pictureFaultText,
  publishedPictureFaults,
} from '../../withhold/audit/page-pictures.ts';
import { readDecisions } from '../../withhold/decisions/private-decision.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { openSite } from '../../workspace/open-site.ts';
import { asOfDay, contentFolder } from '../option-values.ts';
import { Progress } from '../progress.ts';
import { type Call, UsageError } from '../usage.ts';

/**
 * Writes the pictures of printed pages that another host has into a folder, from which they are uploaded; returns 1 if the
 * content has errors.
 */
export async function runPictures({ values }: Call): Promise<number> {
  const contentDir = contentFolder(values);
  const folder = resolve(values.out ?? picturesBeside('dist'));
  const { archive, content, day, problems, files } = await openSite({ contentDir, asOf: asOfDay(values) });
  if (!archive) {
    console.error(reportProblems(problems, files.length + 1));
    return 1;
  }
  const pictures = hostedPictures(archive, folder);
  if (!pictures)
    throw new UsageError(
      'The site has the pictures of its printed pages itself. If another host is to have them, write its address to content/site.yaml:\nimages:\n  base: https://pictures.courier.example/',
    );
  const { address, wanted, missing, obsolete } = pictures;
  const isDryRun = values['dry-run'] === true;
  console.log(
    `${countOf(wanted.size, 'picture')} of printed pages ${wanted.size === 1 ? 'belongs' : 'belong'} to ${address}: ${inFigures(missing.length)} to be made, ${inFigures(obsolete.length)} no longer shown.`,
  );
  if (!isDryRun) {
    const progress = new Progress(process.stderr, missing.length, Date.now);
    await updatePictures(pictures, contentDir, (made) =>
      progress.show(made, `${inFigures(made)} of ${countOf(missing.length, 'picture')}`),
    );
    progress.clear();
    const faults = await publishedPictureFaults(
      auditedPages(content, readDecisions(contentDir), day),
      wanted.keys(),
      (path) => readFileSync(join(folder, path)),
    );
    if (faults.length > 0) {
      console.error(faults.map((fault) => `${fault.file}: ${pictureFaultText(fault)}`).join('\n'));
      return 1;
    }
    const megabytes = (picturesSize(pictures) / 1e6).toFixed(1);
    console.log(
      `They are in ${relative('', folder) || '.'}, ${megabytes} MB. Upload what is in this folder to ${address}, with its folders, before you publish.`,
    );
  }
  if (obsolete.length > 0)
    console.log(
      [
        `Delete these there: no page shows them any more.`,
        ...obsolete.map((path) => `  ${address}${path}`),
      ].join('\n'),
    );
  return 0;
}
