import { countOf, inFigures } from '../../text/count-of.ts';
import type { AnyTexts } from '../../text/catalog.ts';
import { releaseChanges } from '../../schema/releases.ts';
import { isPermanent, pageChanges } from '../../site/build/compare-sites.ts';
import { type Target, targetText } from '../targets/target.ts';
import type { PlannedPublication } from './publish-site.ts';

const maxListed = 10;

/** What is said of a publication, in English. */
export const publicationWords = {
  plan: (
    target: string,
    added: number,
    changed: number,
    gone: number,
    files: number,
    megabytes: string,
    removed: number,
    kept: number,
  ) =>
    `To ${target}: ${countOf(added, 'page')} new, ${inFigures(changed)} changed, ${inFigures(gone)} gone; ${countOf(files, 'file')} to send (${megabytes} MB), ${inFigures(removed)} to remove, ${inFigures(kept)} as they are.`,
  vanishing: (count: number, paths: string) =>
    `${countOf(count, 'address', 'addresses')} would lead nowhere: ${paths}`,
  foreign: (count: number, paths: string) =>
    `${countOf(count, 'file')} there ${count === 1 ? 'was' : 'were'} not sent from this machine and will stay: ${paths}`,
  release: (changes: string) => `Release: ${changes}`,
  sameRelease: 'The site is that of the last release.',
  added: (count: number) => `${countOf(count, 'article')} added`,
  changed: (count: number) => `${countOf(count, 'article')} changed`,
  corrected: (count: number) => `${countOf(count, 'article')} corrected`,
  withdrawn: (count: number) => `${countOf(count, 'article')} withdrawn`,
  removed: (count: number) => `${countOf(count, 'article')} no longer in the archive`,
  withheld: (count: number) => `${countOf(count, 'name')} withheld`,
  notCompared: 'the last release was made elsewhere, so other changes are not known',
  nothing: 'no article was added or changed',
  pushed: 'Pushed. The workflow of the archive now builds and uploads the site.',
  published: (target: string, count: number) =>
    `Published to ${target}: ${countOf(count, 'file')} sent or removed.`,
  recorded:
    'Addresses and release are recorded in content/addresses.txt and content/releases.yaml; keep these files with the content.',
} as const;

/** The words on a publication, in one language. */
export type PublicationWords = AnyTexts<typeof publicationWords>;

/**
 * Returns what will change at a target: pages and files in counts, addresses that would vanish by name.
 *
 * @param advice what to do with files of others that will stay
 */
export function planText(
  { plan, release, notes }: PlannedPublication,
  target: Target,
  advice: string,
  words: PublicationWords = publicationWords,
): string {
  const { added, changed, removed, foreign, overwritten, kept, bytes } = plan;
  const pages = pageChanges({ added, changed, removed });
  const vanishing = pages.gone.filter(isPermanent);
  return [
    words.plan(
      targetText(target),
      pages.added.length,
      pages.changed.length,
      pages.gone.length,
      added.length + changed.length,
      inFigures(bytes / 1e6, { maximumFractionDigits: 1 }),
      removed.length,
      kept,
    ),
    ...(vanishing.length > 0 ? [words.vanishing(vanishing.length, listed(vanishing))] : []),
    ...(foreign.length > 0 ? [`${words.foreign(foreign.length, listed(foreign))} ${advice}`] : []),
    ...(overwritten.length > 0 ? [overwrittenText(plan)] : []),
    release ? words.release(releaseText(release, words)) : words.sameRelease,
    ...notes,
  ].join('\n');
}

/** Returns what would be overwritten that no publication of the archive has made; in English, as what is grave. */
function overwrittenText({ overwritten }: Pick<PlannedPublication['plan'], 'overwritten'>): string {
  return `Publications of this archive did not make what is there and would be overwritten: ${listed(overwritten)}`;
}

/** Returns what a release changed, a sentence. */
export function releaseText(
  release: Omit<NonNullable<PlannedPublication['release']>, 'day' | 'compared'> & {
    readonly compared?: boolean | undefined;
  },
  words: PublicationWords = publicationWords,
): string {
  const counts = releaseChanges.flatMap((change) => {
    const { count } = release[change] ?? { count: 0 };
    return count > 0 ? [words[change](count)] : [];
  });
  const { removed = 0, withheld = 0, compared } = release;
  if (removed > 0) counts.push(words.removed(removed));
  if (withheld > 0) counts.push(words.withheld(withheld));
  if (compared === false) counts.push(words.notCompared);
  return `${counts.length > 0 ? counts.join(', ') : words.nothing}.`;
}

/** Returns what was done; what a release records only if the words have it. */
export function doneText(
  { plan, release }: PlannedPublication,
  target: Target,
  words: PublicationWords = publicationWords,
): string {
  if (target.type === 'workflow') return words.pushed;
  const count = plan.added.length + plan.changed.length + plan.removed.length;
  const done = words.published(targetText(target), count);
  return release && words.recorded !== '' ? `${done} ${words.recorded}` : done;
}

function listed(paths: readonly string[]): string {
  return `${paths.slice(0, maxListed).join(', ')}${paths.length > maxListed ? ', …' : '.'}`;
}
