import { countOf } from '../text/count-of.ts';
import { join, relative } from 'node:path';
import { addressesFile, addressLine, mergeAddresses } from '../archive/addresses/addresses.ts';
import { addressesToAdd } from '../archive/addresses/implied-addresses.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { writeAddresses } from '../files/addresses/addresses-file.ts';
import { openSite } from '../workspace/open-site.ts';
import { lacksShortLink } from '../shared/base/short-link.ts';
import { pageAddresses } from '../views/pages/site-pages.ts';
import { lockForCommand } from './change-content.ts';
import { asOfDay, contentFolder } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/**
 * Compares the pages of the archive with the addresses that were published, and prints the lines to add; `record` writes
 * them. Returns 1 if the content has errors.
 */
export async function runAddresses({ values, words }: Call): Promise<number> {
  const isRecording = words[0] === 'record';
  if (words.length > (isRecording ? 1 : 0))
    throw new UsageError('Usage: npm run addresses, or npm run addresses -- record');
  const contentDir = contentFolder(values);
  const unlock = isRecording ? await lockForCommand(contentDir) : undefined;
  try {
    const { archive, content, urls, day, problems, files } = await openSite({
      contentDir,
      asOf: asOfDay(values),
      withRevisions: true,
    });
    if (!archive) {
      console.error(reportProblems(problems, files.length + 1));
      return 1;
    }
    const added = addressesToAdd(
      pageAddresses(archive, urls),
      content.addresses,
      day,
      lacksShortLink(archive),
    );
    const file = relative('', join(contentDir, addressesFile));
    if (added.size === 0) console.log(`${file} has every address of the archive.`);
    else if (isRecording) {
      writeAddresses(contentDir, mergeAddresses(content.addresses, added));
      console.log(`${file}: ${countOf(added.size, 'address', 'addresses')} recorded.`);
    } else {
      for (const [address, published] of added) console.log(addressLine(address, published));
      console.log(
        `${countOf(added.size, 'address is', 'addresses are')} not in ${file}. Once they are published, npm run addresses -- record adds them.`,
      );
    }
    return 0;
  } finally {
    unlock?.();
  }
}
