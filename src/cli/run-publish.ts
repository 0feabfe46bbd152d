import { relative, resolve } from 'node:path';
import { countOf, inFigures } from '../archive/count-of.ts';
import { briefReport } from '../archive/problem-report.ts';
import { releaseChanges } from '../schema/releases.ts';
import { type PlannedPublication, publishSite } from '../publish/run/publish-site.ts';
import { parseTarget, type Target, targetForms, targetText } from '../publish/targets/target.ts';
import { knownTargets } from '../publish/upload/upload-record.ts';
import { isPermanent, pageChanges } from '../site/build/compare-sites.ts';
import { finishedUpdate } from '../site/build/recover-site.ts';
import { outFault } from '../site/build/out-fault.ts';
import { asOfDay, basePath, contentFolder, siteAddress } from './option-values.ts';
import { Progress } from './progress.ts';
import { type Call, UsageError } from './usage.ts';

const maxListed = 10;

/** Builds the site, sends it to a host and records that; returns 1 if the content has errors. */
export async function runPublish({ values }: Call): Promise<number> {
  // npm runs a script of this name after it has published a package, too.
  if (process.env['npm_command'] === 'publish') return 0;
  const contentDir = contentFolder(values);
  const target = targetOf(values.to, contentDir);
  const out = resolve(values.out ?? 'dist');
  const fault = outFault(out, contentDir);
  if (fault)
    throw new UsageError(`The folder "${values.out ?? 'dist'}" ${fault}. Choose another with --out.`);
  const isDryRun = values['dry-run'] === true;
  let progress: Progress | undefined;
  const published = await publishSite({
    contentDir,
    out,
    target,
    site: siteAddress(values),
    base: basePath(values),
    asOf: asOfDay(values),
    isDryRun,
    replaces: values.replace === true,
    environment: process.env,
    onWait: (holder, lock) =>
      console.log(
        `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative('', lock)}.`,
      ),
    onFinished: () => console.log(finishedUpdate),
    mayUpload: (planned) => {
      console.log(planText(planned, target));
      return Promise.resolve(true);
    },
    onUpload({ done, of }) {
      progress ??= new Progress(process.stderr, of, Date.now);
      progress.show(done, `${inFigures(done)} of ${countOf(of, 'file')}`);
    },
  });
  progress?.clear();
  if ('problems' in published) {
    console.error(`${briefReport(published.problems, published.contentFiles)}\n\nNothing was published.`);
    return 1;
  }
  console.log(isDryRun ? 'Dry run: nothing was sent or recorded.' : doneText(published, target));
  return 0;
}

/** Returns the target that is given, or else the only one to which this archive was published before. */
function targetOf(given: string | undefined, contentDir: string): Target {
  if (given !== undefined) return parseTarget(given);
  const [known, ...others] = knownTargets(contentDir);
  if (known === undefined)
    throw new UsageError(
      `Say where to publish: ${targetForms}. The guide in content/README.md explains them.`,
    );
  if (others.length > 0)
    throw new UsageError(
      `This archive was published to several places: ${[known, ...others].join(', ')}. Choose one with --to.`,
    );
  return parseTarget(known);
}

/** Returns what will change at a target: pages and files in counts, addresses that would vanish by name. */
export function planText({ plan, release, notes }: PlannedPublication, target: Target): string {
  const { added, changed, removed, foreign, kept, bytes } = plan;
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
          `${countOf(foreign.length, 'file')} there ${foreign.length === 1 ? 'was' : 'were'} not sent from this machine and will stay: ${listed(foreign)} With --replace, they are removed.`,
        ]
      : []),
    release ? `Release: ${releaseText(release)}` : 'The site is that of the last release.',
    ...notes,
  ].join('\n');
}

function releaseText(release: NonNullable<PlannedPublication['release']>): string {
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

function doneText({ plan, release }: PlannedPublication, target: Target): string {
  const count = plan.added.length + plan.changed.length + plan.removed.length;
  const done =
    target.type === 'workflow'
      ? 'Pushed. The workflow of the archive now builds and uploads the site.'
      : `Published to ${targetText(target)}: ${countOf(count, 'file')} sent or removed.`;
  const isRecorded = release && target.type !== 'workflow';
  return `${done}${isRecorded ? ' Addresses and release are recorded in content/addresses.txt and content/releases.yaml; keep these files with the content.' : ''}`;
}

function listed(paths: readonly string[]): string {
  return `${paths.slice(0, maxListed).join(', ')}${paths.length > maxListed ? ', …' : '.'}`;
}
