import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dayText } from '../../text/day-text.ts';
import {
  linkRefusals,
  outdatedText,
  replaceAsPlanned,
  withStaging,
} from '../../files/changes/planned-replacement.ts';
import { openSite } from '../../workspace/open-site.ts';
import { contentFaults } from '../../withhold/audit/content-faults.ts';
import { missingDecisions, missingText, readDecisions } from '../../withhold/decisions/private-decision.ts';
import { archiveFiles, isInScope } from '../archive-files.ts';
import { BackupFault } from '../backup-manifest.ts';
import { keepDatedCopy } from '../dated-copies.ts';
import { type EarlierContent, withEarlierContent } from './earlier-content.ts';
import { type EarlierPlan, planEarlier } from './plan-earlier.ts';

/** Which publication to go back to. */
export interface EarlierOrder {
  readonly contentDir: string;
  readonly release: {
    /** `YYYY-MM-DD` */
    readonly day: string;
    readonly digest: string;
  };
  /** Today in the time zone of the archive, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What to bring back, as it was shown to the keeper. */
export interface ConfirmedReturn extends EarlierOrder {
  /** The digest of the plan that was shown. */
  readonly digest: string;
  readonly now: Date;
}

/**
 * Returns what going back to an earlier publication would do to the content, with what was decided since.
 *
 * @throws {BackupFault} if its content is not on this machine
 * @throws {DecisionsFault} if decisions to withhold names can’t be read
 */
export function previewGoingBack(order: EarlierOrder): Promise<EarlierPlan> {
  return prepared(order, (plan) => plan);
}

/**
 * Makes the texts of the archive those of an earlier publication, all or nothing, with what was decided since. What is there
 * now is copied first. Nothing is published by it.
 *
 * @returns the dated copy of what was there, an absolute path; undefined if nothing had to change
 * @throws {BackupFault} if it can’t be done; nothing has changed then
 * @throws what changing files throws
 */
export function goBack(order: ConfirmedReturn): Promise<string | undefined> {
  const { contentDir, release, digest, now } = order;
  return prepared(order, (plan, staged, { copy }) => {
    if (plan.refusals.length > 0) throw new BackupFault(plan.refusals.join(' '));
    if (plan.digest !== digest) throw new BackupFault(`${outdatedText} Look at it again.`);
    if (plan.files.length === 0) return undefined;
    const title = `Return to the publication of ${release.day}`;
    const isText = plan.replaced.every((path) => isInScope(`content/${path}`, 'texts'));
    const scope = isText ? 'texts' : 'everything';
    const why = `Before: ${title}`;
    const kept = keepDatedCopy({ contentDir, scope, now, why }, copy);
    replaceAsPlanned(contentDir, title, plan.files, (file) => join(dirname(staged), file));
    return kept;
  });
}

/** Plans it, writes the content as it would be beside the archive, and checks that; nothing of it is left afterwards. */
function prepared<T>(
  { contentDir, release, day }: EarlierOrder,
  work: (plan: EarlierPlan, staged: string, earlier: EarlierContent) => T,
): Promise<T> {
  return withEarlierContent(contentDir, release.digest, async (earlier) => {
    if (!earlier) throw new BackupFault(notHereText(release.day));
    const plan = await planEarlier(contentDir, earlier, day);
    return withStaging(contentDir, async (folder) => {
      const staged = join(folder, basename(contentDir));
      stage(contentDir, plan, staged);
      const paths = plan.files.map(({ file }) => file);
      const refusals = [
        ...linkRefusals(dirname(contentDir), paths, basename(contentDir)),
        ...plan.refusals,
        ...(await faultsIn(staged, contentDir, day)),
      ];
      return work({ ...plan, refusals }, staged, earlier);
    });
  });
}

/** Writes the content folder as it would be: what stays is the same file. */
function stage(contentDir: string, { texts, files }: EarlierPlan, staged: string): void {
  const made = new Set<string>();
  const placeOf = (path: string) => {
    const place = join(staged, path);
    if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made.add(dirname(place));
    return place;
  };
  const changed = new Set(files.map(({ file }) => file));
  for (const { path, place } of archiveFiles(contentDir, 'everything').files) {
    const name = path.replace(/^content\//, '');
    if (name === path || changed.has(`${basename(contentDir)}/${name}`)) continue;
    try {
      linkSync(place, placeOf(name));
    } catch {
      // On another disk, or one without links.
      copyFileSync(place, placeOf(name));
    }
  }
  for (const [path, bytes] of texts) {
    const mode = statSync(join(contentDir, path), { throwIfNoEntry: false })?.mode;
    writeFileSync(placeOf(path), bytes, { flag: 'wx', flush: true, mode });
  }
  const published = join(dirname(contentDir), 'public');
  if (existsSync(published)) linkFolder(published, join(dirname(staged), 'public'));
}

/** Gives a folder another place as well. */
function linkFolder(folder: string, place: string): void {
  try {
    symlinkSync(folder, place, 'junction');
  } catch {
    // On a disk without links.
    cpSync(folder, place, { recursive: true });
  }
}

/** Returns what would be wrong with the content, in sentences. */
async function faultsIn(staged: string, contentDir: string, day: string): Promise<string[]> {
  const { content, problems } = await openSite({ contentDir: staged, asOf: day });
  const decisions = readDecisions(contentDir);
  const numbers = content.withheld.flatMap(({ data }) => data.decisions.map(({ number }) => number));
  const missing = missingDecisions(numbers, decisions);
  return [
    ...(missing.length > 0
      ? [`${missingText(missing)} Without them, an earlier text can’t be searched for these names.`]
      : []),
    ...contentFaults(staged, content, decisions).map(
      ({ file, line, decision }) =>
        `${placeIn(file, line)} would have the name that decision ${decision} withholds.`,
    ),
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${placeIn(file, line)}: ${message}`),
  ];
}

function placeIn(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

function notHereText(day: string): string {
  return `The content of the publication of ${dayText(day)} is not on this machine: no version was saved of it, and no copy was kept. Copies are kept of the last ten publications that are made from here.`;
}
