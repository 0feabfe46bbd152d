import { existsSync, rmSync } from 'node:fs';
import { nextDueDay } from '../../archive/publication.ts';
import { isAbsentProblem } from '../../archive/addresses/absent-addresses.ts';
import type { Problem } from '../../archive/problem.ts';
import { reportPublication } from '../../archive/publication-report.ts';
import type { Content } from '../../archive/record.ts';
import { boundHeap } from '../../search/build/bound-heap.ts';
import { type Indexer, startIndexer } from '../../search/build/search-index.ts';
import { redirects } from '../../views/pages/redirect.ts';
import { cardCountNote } from '../share/share-cards.ts';
import { cardNote } from '../../views/meta/share-image.ts';
import { wordsNote } from '../astro/words-report.ts';
import { publicFolder } from '../../files/roots.ts';
import { hasOnlyEdits, isSameState, loadState, lookAt, saveState } from '../keep/folder-state.ts';
import { saveMemory } from '../keep/memory-file.ts';
import { stampsApart } from '../keep/stamps-apart.ts';
import { currentDay } from '../../files/day-in-zone.ts';
import { isNothingDue, readLastBuild, saveLastBuild } from '../../workspace/last-build.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { openSite, type OpenedSite, type SiteOptions } from '../../workspace/open-site.ts';
import { historyKey, shallowNote } from '../../files/read-revisions.ts';
import { realFolder } from '../../workspace/real-folder.ts';
import { type PageChanges, pageChanges } from './compare-sites.ts';
import { loadReport, saveReport } from './last-report.ts';
import type { Size } from './host-limits.ts';
import { StagedSite } from './staged-site.ts';
import { discardUpdate, finishUpdate } from './update-site.ts';
import { picturesToMake, type PicturesToMake } from '../output/page-pictures.ts';
import { placeOf } from './build-place.ts';
import { pageBundler, type PageBundler, readSettings } from './page-bundler.ts';
import { type PageCount, renderSite, type Time, type Timings } from './render-site.ts';

const progressMilliseconds = 400;

export interface BuildOptions extends SiteOptions {
  /**
   * The output folder, an absolute path. Its contents are replaced once the new site is complete; a symbolic
   * link is followed.
   */
  readonly out: string;
  /**
   * Called before waiting for another process that is building, with its id and the path of the lock file.
   */
  readonly onWait: (holder: number, lock: string) => void;
  /** Whether to build nothing if a published address would have no page and no redirect. */
  readonly strict?: boolean;
  /** Called if the last update of the site had been interrupted, and was finished. */
  readonly onFinished?: () => void;
  /**
   * Searches what was made before it is put in place, for what must not be published. It gets what it returned at the last
   * build as `audited`.
   */
  readonly audit: (
    staged: StagedSite,
    opened: OpenedSite,
    audited: string | undefined,
  ) => Promise<SearchedSite>;
  /** Called before pictures of printed pages are made, which takes longer than all else, with how many these are. */
  readonly onPictures?: (pictures: PicturesToMake) => void;
  /** Receives the progress. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Called before the new site replaces the old one, which stays if this returns false. */
  readonly mayReplace?: (changes: PageChanges) => Promise<boolean>;
}

/** What was found in a site before it was put in place. */
interface SearchedSite {
  readonly problems: readonly Problem[];
  readonly audited: string;
}

/** The progress of a build: reading and checking the content, rendering pages, replacing the site. */
export interface BuildProgress {
  readonly stage: 'content' | 'pages' | 'files';
  /** The number of pages rendered so far. */
  readonly pages?: number;
  /** The number of pages of the last build; 0 if unknown. */
  readonly lastPages?: number;
}

export interface Built {
  readonly problems: readonly Problem[];
  /** The number of content files that were read, `site.yaml` included. */
  readonly contentFiles: number;
  /** The content; absent if nothing has changed since the last build, so that it was not opened. */
  readonly content?: Content;
  /** The address of the site’s front. */
  readonly home: string;
  /** What is not published, in sentences. */
  readonly notes: readonly string[];
  /**
   * Absent if the content has errors or the site may not be replaced; the output folder is unchanged then.
   */
  readonly size?: Size;
  readonly redirects: number;
  readonly timings: Timings;
  readonly work: Work;
  /** Whether the site has a file, by its path. */
  readonly isPage: (file: string) => boolean;
}

/** What a build had to do. */
export interface Work {
  /** The number of pages, data files and cards that were kept without being looked at. */
  readonly kept: number;
  /** The number of those that were made again. */
  readonly rendered: number;
  /** The number of files written to the site. */
  readonly written: number;
  /** Why each rendered page was rendered, by file. */
  readonly why: ReadonlyMap<string, string>;
}

const noWork: Work = { kept: 0, rendered: 0, written: 0, why: new Map() };

/**
 * Builds the site: checks the content, makes the pages again that read something that has changed since the last build,
 * and updates that site once everything is complete.
 *
 * @throws {Error} from Astro, Pagefind or node:fs; the output folder is unchanged then
 */
export async function buildSite({
  onWait,
  onFinished,
  out: given,
  audit,
  onProgress,
  mayReplace,
  strict = false,
  ...options
}: BuildOptions): Promise<Built> {
  const out = realFolder(given);
  const release = await takeLock(buildLock, (holder) => onWait(holder, buildLock));
  let indexer: Indexer | undefined;
  let bundler: PageBundler | undefined;
  let stopWriting: (() => Promise<void>) | undefined;
  try {
    if (finishUpdate(out)) onFinished?.();
    const staging = stampsApart(out).then((stamps) => new StagedSite(out, stamps));
    // It is awaited below, unless something else fails before.
    staging.catch(() => undefined);
    const place = placeOf(options, out);
    const lastContent = loadState(place.content);
    const looked = lookAt(options.contentDir, lastContent, Date.now());
    // All of it is published, hidden files too: .well-known, .htaccess.
    const lastPublished = loadState(place.published);
    const published = lookAt(publicFolder(options.contentDir), lastPublished, Date.now(), () => false);
    stopWriting = () => staging.then((staged) => staged.stop()).catch(() => undefined);
    const last = loadReport(place.report, place.key);
    const commit = historyKey(options.contentDir);
    const isDue =
      !last || last.commit !== commit || !isNothingDue(last, options.asOf ?? currentDay(last.timeZone));
    const isRefused = strict && last?.problems.some(isAbsentProblem);
    if (
      last &&
      !isDue &&
      !isRefused &&
      !options.pending &&
      isSameState(lastContent, looked) &&
      isSameState(lastPublished, published)
    ) {
      const { isUntouched, lastSize, isInPlace } = await staging;
      // A box, a publication and the desk read which site was built last: it may have been another one of the same content.
      if (isUntouched && readLastBuild(options.contentDir, out))
        return { ...last, timings: {}, work: noWork, size: lastSize, isPage: isInPlace };
    }
    indexer = startIndexer(cachePath('segments', options.contentDir), hasOnlyEdits(lastContent, looked));
    const timings: Record<string, number> = {};
    const time = timer(timings);
    bundler = pageBundler(place);
    // If nothing was bundled before, that takes longest, and needs no content.
    const early = existsSync(place.bundles) ? undefined : await readSettings(options);
    if (early) bundler.bundle(early).catch(() => undefined);
    onProgress?.({ stage: 'content' });
    const opened = await time('content', () => openSite({ ...options, withRevisions: true }));
    const { archive, problems, content, day } = opened;
    boundHeap(content.articles.length);
    const home = opened.urls.absolute(opened.urls.home());
    const contentFiles = opened.files.length + 1;
    const revisionsMissing = shallowNote(options.contentDir, content);
    const wordsMissing = await wordsNote(content.site.language);
    const cardMissing = archive && cardNote(archive, opened.urls);
    const cardCount = archive && cardCountNote(archive, opened.urls);
    const notes = [
      ...reportPublication(content, day, false),
      ...(revisionsMissing === undefined ? [] : [revisionsMissing]),
      ...(wordsMissing === undefined ? [] : [wordsMissing]),
      ...(cardMissing === undefined ? [] : [cardMissing]),
      ...(cardCount === undefined ? [] : [cardCount]),
    ];
    const report = { problems, contentFiles, home, notes, redirects: 0 };
    if (!archive || (strict && problems.some(isAbsentProblem)))
      return { ...report, content, timings, work: noWork, isPage: () => false };
    const staged = await staging;
    const pictures = picturesToMake(archive, opened.contentDir, staged.isInPlace);
    if (pictures) options.onPictures?.(pictures);
    const pictureFiles = new Map();
    const build = { ...opened, archive, place, looked, published, staged, indexer, bundler, pictureFiles };
    const memory = await reportProgress(onProgress, (count) => renderSite(build, time, count));
    onProgress?.({ stage: 'files' });
    const all = {
      ...report,
      content,
      timings,
      isPage: staged.has,
      redirects: redirects(archive, opened.urls).length,
    };
    const searched = await time('files', () => audit(staged, opened, last?.audited));
    const changes = staged.changes();
    const work = {
      kept: memory.files().length - memory.why.size,
      rendered: memory.why.size,
      written: changes.added.length + changes.changed.length,
      why: memory.why,
    };
    if (searched.problems.length > 0) return { ...all, problems: [...problems, ...searched.problems], work };
    if (mayReplace && !(await mayReplace(pageChanges(changes)))) return { ...all, work };
    await time('files', async () => {
      rmSync(place.report, { force: true });
      await staged.commit();
      saveMemory(place.memory, place.key, memory.toKnown());
      // What is pending is not in the files, so the next build has to look again.
      if (options.pending) rmSync(place.content, { force: true });
      else saveState(place.content, looked);
      saveState(place.published, published);
      saveLastBuild(opened.contentDir, out, content, day);
      const { timeZone } = content.site;
      const due = { day, dueDay: nextDueDay(content, day), timeZone, commit };
      saveReport(place.report, place.key, {
        ...report,
        ...due,
        audited: searched.audited,
        redirects: all.redirects,
      });
    });
    return { ...all, size: staged.size, work };
  } finally {
    indexer?.stop();
    await bundler?.stop();
    // Nothing may keep writing into a folder that is being removed.
    await stopWriting?.();
    discardUpdate(out);
    release();
  }
}

/** Returns a function that records how long each part of the work takes, all its pieces together. */
function timer(timings: Record<string, number>): Time {
  return async (part, work) => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      timings[part] = (timings[part] ?? 0) + (performance.now() - start) / 1000;
    }
  };
}

/** Reports the number of pages at intervals while they are rendered. */
async function reportProgress<T>(
  onProgress: BuildOptions['onProgress'],
  work: (count: PageCount) => Promise<T>,
): Promise<T> {
  const count: PageCount = { pages: 0, lastPages: 0 };
  const report = () => onProgress?.({ stage: 'pages', ...count });
  report();
  const ticker = onProgress && setInterval(report, progressMilliseconds);
  try {
    return await work(count);
  } finally {
    clearInterval(ticker);
  }
}
