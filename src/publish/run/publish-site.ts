import { basename, join } from 'node:path';
import { addressesToAdd } from '../../archive/addresses/implied-addresses.ts';
import { mergeAddresses } from '../../archive/addresses/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../archive/problem.ts';
import type { ReleasesRecord } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import { keyProblems } from '../../files/key-problems.ts';
import type { PendingRecords } from '../../files/open-archive.ts';
import { readChange } from '../../files/read-record.ts';
import { programVersion } from '../../files/roots.ts';
import { type BuildOptions, type Built, buildSite } from '../../site/build/build.ts';
import { isUnfinished } from '../../site/build/update-site.ts';
import { readManifest } from '../../site/keep/site-manifest.ts';
import { hostedPictures, picturesBeside } from '../../site/output/page-pictures.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';
import { type OpenedSite, openSite, type SiteOptions } from '../../workspace/open-site.ts';
import { realFolder } from '../../workspace/real-folder.ts';
import { lacksShortLink } from '../../shared/base/short-link.ts';
import { pageAddresses } from '../../views/pages/site-pages.ts';
import { auditStaged } from '../../withhold/audit/audit-staged.ts';
import { articleStates, type ArticleStates, readStates, saveStates } from '../releases/article-states.ts';
import { manifestDigest } from '../releases/manifest-digest.ts';
import { newRelease } from '../releases/new-release.ts';
import { PublishFault } from '../targets/publish-fault.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { type Target, targetText } from '../targets/target.ts';
import { openTransport, refusePlace } from '../transports/open-transport.ts';
import type { UploadPlan } from '../upload/plan-upload.ts';
import { type PlannedUpload, planUpload, type UploadProgress } from '../upload/send-site.ts';
import type { BuiltSite } from '../upload/transport.ts';
import { UploadRecord } from '../upload/upload-record.ts';
import { hostedPicturesNote, noteHostedPictures } from './hosted-pictures-note.ts';
import { planWorkflow } from './plan-workflow.ts';
import { branchOf, commitContent } from './push-content.ts';
import {
  type PublicationRecord,
  recordPublication,
  releasesFile,
  withRelease,
} from './record-publication.ts';

export interface PublishOptions
  extends SiteOptions, Pick<BuildOptions, 'out' | 'onWait' | 'onFinished' | 'onProgress'> {
  readonly target: Target;
  /** Whether only to find out what would change; the site on this machine is built. */
  readonly isDryRun: boolean;
  /** Whether to replace and remove what this machine did not send. */
  readonly replaces: boolean;
  /** The environment, in which credentials are. */
  readonly environment: NodeJS.ProcessEnv;
  readonly onUpload: (progress: UploadProgress) => void;
  /** Keeps the content of a release, so that the keeper can go back to it. */
  readonly keep: (release: NonNullable<PublicationRecord['release']>) => void;
  /**
   * Called with what will be done, before it is. If it returns false, nothing is sent. If something would be overwritten that
   * publications of this archive did not make, it must ask for that, too.
   */
  readonly mayUpload: (planned: PlannedPublication) => Promise<boolean>;
}

/** What a publication does. */
export interface PlannedPublication extends Pick<PublicationRecord, 'release'> {
  readonly plan: UploadPlan;
  /** What is not published, in sentences. */
  readonly notes: readonly string[];
}

/** The content has errors, or must not be published; nothing was sent. */
export type NotPublished = Pick<Built, 'contentFiles'> & { readonly problems: readonly Problem[] };

/**
 * Builds the site, with what is new arriving today, and sends it to a target. Once the last file is there, addresses and
 * release are recorded in the content: a build from that gives the same bytes.
 *
 * @throws {PublishFault} with what the keeper can do; what was sent so far is noted, and the next run goes on
 */
export async function publishSite(options: PublishOptions): Promise<PlannedPublication | NotPublished> {
  const { contentDir, target, onWait } = options;
  const record = new UploadRecord(contentDir, targetText(target));
  await refuseEarly(options, record);
  const keys = keyProblems(contentDir).filter(({ severity }) => severity === 'error');
  if (keys.length > 0) return { problems: keys, contentFiles: keys.length };
  if (target.type === 'workflow' && !options.isDryRun) await commitContent(contentDir);
  const opened = await openSite({ ...options, withRevisions: true });
  const prepared = opened.archive ? await prepare(options, opened) : undefined;
  if (!prepared) return { problems: opened.problems, contentFiles: opened.files.length + 1 };
  if ('problems' in prepared) return prepared;
  const { built, publication, states } = prepared;
  const out = realFolder(options.out);
  const release = await takeLock(buildLock, (holder) => onWait(holder, buildLock));
  try {
    if (isUnfinished(out)) throw new PublishFault(publishProblem('publish-site-partly'));
    const site: BuiltSite = { out, manifest: readManifest(out), home: built.home };
    const upload = await planFor(options, site, record, prepared);
    const pictures = hostedPictures(prepared.archive, picturesBeside(out));
    const notes = [...built.notes, ...(pictures ? hostedPicturesNote(contentDir, pictures) : [])];
    const planned = { plan: upload.plan, release: publication.release, notes };
    if (!(await options.mayUpload(planned)) || options.isDryRun) return planned;
    // Of what a workflow builds, the commit is kept.
    if (publication.release && target.type !== 'workflow') options.keep(publication.release);
    await upload.send(options.onUpload);
    if (target.type !== 'workflow') await recordPublication(contentDir, publication);
    if (pictures) noteHostedPictures(contentDir, pictures);
    if (publication.release) saveStates(contentDir, publication.release.digest, states);
    return planned;
  } finally {
    release();
  }
}

/** Says before the long work what would stop it at its end: a place that can’t be used, missing credentials. */
async function refuseEarly({ target, out, contentDir, environment }: PublishOptions, record: UploadRecord) {
  refusePlace(target, out, contentDir, record.isKnown);
  if (target.type === 'workflow') await branchOf(contentDir);
  else openTransport(target, { out, manifest: new Map(), home: '' }, contentDir, environment);
}

function planFor(
  { target, contentDir, environment, replaces }: PublishOptions,
  site: BuiltSite,
  record: UploadRecord,
  { publication, releases }: Pick<Prepared, 'publication' | 'releases'>,
): Promise<PlannedUpload> | PlannedUpload {
  if (target.type === 'workflow') return planWorkflow(site, record, contentDir, publication);
  return planUpload(site, openTransport(target, site, contentDir, environment), record, {
    replaces,
    releases,
  });
}

interface Prepared {
  readonly archive: Archive;
  readonly built: Built;
  readonly publication: PublicationRecord;
  readonly states: ArticleStates;
  /** The digests of the releases so far. */
  readonly releases: readonly string[];
}

/** Builds the site as it will be built once the publication is recorded. */
async function prepare(options: PublishOptions, opened: OpenedSite): Promise<Prepared | NotPublished> {
  const { contentDir } = options;
  const { content, day, urls } = opened;
  const archive = opened.archive!;
  const added = addressesToAdd(pageAddresses(archive, urls), content.addresses, day, lacksShortLink(archive));
  const addresses = mergeAddresses(content.addresses, added);
  const states = articleStates(content, archive);
  const built = await build(options, added.size > 0 ? { addresses } : undefined);
  if (!built.size) return built;
  const digest = builtDigest(options);
  const last = archive.releases.at(-1);
  const releases = archive.releases.map((one) => one.digest);
  if (last?.digest === digest) return { archive, built, publication: { added }, states, releases };
  const release = {
    ...newRelease({
      archive,
      now: states,
      before: last && readStates(contentDir, last.digest),
      known: content.addresses,
      isFirst: !last,
      day,
      program: programVersion(),
    }),
    digest,
  };
  const rebuilt = await build(options, { addresses, releases: [releasesWith(contentDir, release)] });
  if (!rebuilt.size) return rebuilt;
  if (builtDigest(options) !== digest) throw new Error('A page other than /data/ depends on the releases.');
  return { archive, built: rebuilt, publication: { added, release }, states, releases };
}

function build(
  { contentDir, out, site, base, asOf, onWait, onFinished, onProgress }: PublishOptions,
  pending: PendingRecords | undefined,
): Promise<Built> {
  return buildSite({
    contentDir,
    out,
    site,
    base,
    asOf,
    onWait,
    onFinished,
    onProgress,
    pending,
    audit: auditStaged,
  });
}

function builtDigest({ out }: PublishOptions): string {
  return manifestDigest(readManifest(realFolder(out)));
}

/** Returns the releases as they will be read once this one is written. */
function releasesWith(
  contentDir: string,
  release: NonNullable<PublicationRecord['release']>,
): ReleasesRecord {
  const after = withRelease(textOf(join(contentDir, releasesFile)), release);
  const file = `${basename(contentDir)}/${releasesFile}`;
  // Safe, because the schema of releases created it.
  return readChange({ file, before: undefined, after })!.record as unknown as ReleasesRecord;
}
