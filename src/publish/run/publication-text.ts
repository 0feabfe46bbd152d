import { countOf, inFigures } from '../../text/count-of.ts';
import { releaseChanges } from '../../schema/releases.ts';
import { isPermanent, pageChanges } from '../../site/build/compare-sites.ts';
import { type Target, targetText } from '../targets/target.ts';
import type { PlannedPublication } from './publish-site.ts';

const maxListed = 10;

/**
 * Returns what will change at a target: pages and files in counts, addresses that would vanish by name.
 *
 * @param advice what to do with files of others that will stay
 */
export function planText(
  { plan, release, notes }: PlannedPublication,
  target: Target,
  advice: string,
): string {
  const { added, changed, removed, foreign, overwritten, kept, bytes } = plan;
  const pages = pageChanges({ added, changed, removed });
  const vanishing = pages.gone.filter(isPermanent);
  const files = added.length + changed.length;
  return [
    `To ${targetText(target)}: ${countOf(pages.added.length, 'page')} new, ${inFigures(pages.changed.length)} changed, ${inFigures(pages.gone.length)} gone; ${countOf(files, 'file')} to send (${inFigures(bytes / 1e6, { maximumFractionDigits: 1 })} MB), ${inFigures(removed.length)} to remove, ${inFigures(kept)} as they are.`,
    ...(vanishing.length > 0
      ? [`${countOf(vanishing.length, 'address', 'addresses')} would lead nowhere: ${listed(vanishing)}`]
      : []),
    ...(foreign.length > 0
      ? [
          `${countOf(foreign.length, 'file')} there ${foreign.length === 1 ? 'was' : 'were'} not sent from this machine and will stay: ${listed(foreign)} ${advice}`,
        ]
      : []),
    ...(overwritten.length > 0 ? [overwrittenText(plan)] : []),
    release ? `Release: ${releaseText(release)}` : 'The site is that of the last release.',
    ...notes,
  ].join('\n');
}

/** Returns what would be overwritten that no publication of the archive has made. */
export function overwrittenText({ overwritten }: Pick<PlannedPublication['plan'], 'overwritten'>): string {
  return `Publications of this archive did not make what is there and would be overwritten: ${listed(overwritten)}`;
}

/** Returns what a release changed, a sentence. */
export function releaseText(
  release: Omit<NonNullable<PlannedPublication['release']>, 'day' | 'compared'> & {
    readonly compared?: boolean | undefined;
  },
): string {
  const counts = releaseChanges.flatMap((change) => {
    const { count } = release[change] ?? { count: 0 };
    return count > 0 ? [`${countOf(count, 'article')} ${change}`] : [];
  });
  const { removed = 0, withheld = 0, compared } = release;
  if (removed > 0) counts.push(`${countOf(removed, 'article')} no longer in the archive`);
  if (withheld > 0) counts.push(`${countOf(withheld, 'name')} withheld`);
  if (compared === false) counts.push('the last release was made elsewhere, so other changes are not known');
  return `${counts.length > 0 ? counts.join(', ') : 'no article was added or changed'}.`;
}

/** Returns what was done. @param recorded a sentence on what a release records, beginning with a space */
export function doneText(
  { plan, release }: PlannedPublication,
  target: Target,
  recorded = ' Addresses and release are recorded in content/addresses.txt and content/releases.yaml; keep these files with the content.',
): string {
  const count = plan.added.length + plan.changed.length + plan.removed.length;
  const done =
    target.type === 'workflow'
      ? 'Pushed. The workflow of the archive now builds and uploads the site.'
      : `Published to ${targetText(target)}: ${countOf(count, 'file')} sent or removed.`;
  const isRecorded = release && target.type !== 'workflow';
  return `${done}${isRecorded ? recorded : ''}`;
}

function listed(paths: readonly string[]): string {
  return `${paths.slice(0, maxListed).join(', ')}${paths.length > maxListed ? ', …' : '.'}`;
}
