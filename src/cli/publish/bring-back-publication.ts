import { relative } from 'node:path';
import { countOf } from '../../archive/count-of.ts';
import { BackupFault } from '../../copies/backup-manifest.ts';
import { earlierLists } from '../../copies/earlier/earlier-text.ts';
import { goBack, previewGoingBack } from '../../copies/earlier/go-back.ts';
import { readContent } from '../../files/read-content.ts';
import { currentDay } from '../../site/open/current-day.ts';
import { DecisionsFault } from '../../withhold/decisions/private-decision.ts';
import { lockForCommand } from '../change-content.ts';
import { sectionOf } from '../text-table.ts';
import { UsageError } from '../usage.ts';

/**
 * Makes the texts of an archive those of an earlier publication, and says what that changes.
 *
 * @param word the day of the publication, or the first digits of its digest
 * @returns whether that could be done; nothing has changed otherwise
 */
export async function bringBackPublication(
  contentDir: string,
  word: string,
  isDryRun: boolean,
): Promise<boolean> {
  const { content } = readContent(contentDir);
  const releases = content.releases.flatMap(({ data }) => data.releases);
  const found = releases.filter(({ day, digest }) => day.edtf === word || digest.startsWith(word));
  if (found.length !== 1) throw new UsageError(choiceText(word, found.length > 0 ? found : releases));
  const release = { day: found[0]!.day.edtf, digest: found[0]!.digest };
  const order = { contentDir, release, day: currentDay(content.site.timeZone) };
  const unlock = await lockForCommand(contentDir);
  try {
    const plan = await previewGoingBack(order);
    for (const { text, items } of earlierLists(plan, contentDir))
      console.log(
        `${sectionOf(
          `${text}:`,
          items.map((item) => `  ${item}`),
        ).join('\n')}\n`,
      );
    if (plan.refusals.length > 0) {
      console.error(`${plan.refusals.join('\n')}\n\nNothing was changed.`);
      return false;
    }
    if (isDryRun) return true;
    const copy = await goBack({ ...order, digest: plan.digest, now: new Date() });
    console.log(
      copy === undefined
        ? 'The texts are as they were then.'
        : `The texts come from ${plan.from}: ${countOf(plan.before.size, 'file')} changed. What was there is in ${relative('', copy)}.`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof BackupFault) && !(error instanceof DecisionsFault)) throw error;
    console.error(error.message);
    return false;
  } finally {
    unlock();
  }
}

function choiceText(
  word: string,
  releases: readonly { readonly day: { readonly edtf: string }; readonly digest: string }[],
): string {
  if (releases.length === 0) return 'Nothing was published from here yet, so there is nothing to go back to.';
  const lines = releases.slice(-20).map(({ day, digest }) => `  ${day.edtf}  ${digest.slice(0, 12)}`);
  return `There is not exactly one publication “${word}”. Choose one by its day, or by the digits behind it:\n${lines.join('\n')}`;
}
