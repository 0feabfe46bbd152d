import { basename, dirname } from 'node:path';
import { absentProblems } from '../archive/addresses/absent-addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Body } from '../archive/body.ts';
import { type Bodies, buildArchive } from '../archive/build-archive.ts';
import { check } from '../archive/check.ts';
import { noLook } from '../archive/look/look.ts';
import { compareProblems, type Problem } from '../archive/problem.ts';
import { isAddressOnly, isPublished } from '../archive/publication.ts';
import type { Content, FoundFile } from '../archive/record.ts';
import type { RenderSettings } from '../markdown/render.ts';
import type { ArticleId } from '../schema/id.ts';
import type { SiteData } from '../schema/site.ts';
import { CommittedArrivals } from './addresses/committed-arrivals.ts';
import { attachmentsOf } from './attachments/attachments-of.ts';
import { locate } from './locate.ts';
import type { OpenedPicture } from './pictures/open-picture.ts';
import { type NamedFile, openPictures } from './pictures/open-pictures.ts';
import { PageFiles } from './print/open-pages.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { type RenderedText, RenderedTexts } from './rendered-texts.ts';
import { rereadFiles } from './reread-files.ts';
import { KeptRevisions } from './kept-revisions.ts';
import { readLook } from './look/read-look.ts';
import { revisionReader } from './read-revisions.ts';
import { YamlCache } from './yaml/yaml-cache.ts';

/** How bodies are rendered; see {@link RenderSettings}. */
export interface OpenSettings extends Omit<RenderSettings, 'lexicon'> {
  /** Where rendered bodies are cached between runs: an absolute path. */
  readonly cacheFile?: string;
  /** Today in the archive's time zone, `YYYY-MM-DD`: articles that are due later are held back. */
  readonly day: string;
  /** Whether articles whose addresses are not recorded arrive on that day, as when they are being published. */
  readonly isArriving?: boolean;
}

/** A content folder that was read, checked and rendered. */
export interface OpenedArchive {
  readonly content: Content;
  readonly files: readonly FoundFile[];
  readonly bodies: Bodies;
  /** The pictures that articles and pages name and that can be shown, by absolute path. */
  readonly pictures: ReadonlyMap<string, OpenedPicture>;
  /** Sorted, each with its line if it has one. */
  readonly problems: readonly Problem[];
  /** The day for which it was opened. */
  readonly day: string;
  /** Absent if any problem is an error. */
  readonly archive?: Archive;
}

/** Where things are cached between runs: absolute paths. */
export interface ArchiveCaches {
  /** Parsed YAML. */
  readonly yamlFile?: string;
  /** Copies of pictures, and drawings. */
  readonly picturesDir?: string;
  /** What is known of the pictures and words of printed pages. */
  readonly pagesFile?: string;
  /** Earlier texts of articles, which are read only if this is given. */
  readonly revisionsFile?: string;
}

/** The folders beside the content folder that an archive has. */
interface ArchiveFolders extends ArchiveCaches {
  /** The folder `public`, an absolute path. */
  readonly publicDir?: string;
}

/** Records that are in no file yet. */
export type PendingRecords = Partial<Pick<Content, 'addresses' | 'releases'>>;

/**
 * Opens a content folder.
 *
 * @param changed the files that may have changed since it was opened before, relative to the folder that contains the
 * content folder; all may have if absent
 * @throws what node:fs throws if the folder can't be read
 */
export type OpenArchive = (changed?: readonly string[]) => Promise<OpenedArchive>;

/**
 * Opens a content folder: files → records → bodies → archive, with all problems found on the way.
 *
 * @param contentDir an absolute path
 * @param given the settings, or a function that derives them from the archive's own address and language
 * @throws what node:fs throws if the folder can't be read
 */
export function openArchive(
  contentDir: string,
  given: OpenSettings | ((site: SiteData) => OpenSettings),
  caches?: ArchiveFolders,
): Promise<OpenedArchive> {
  return archiveOpener(contentDir, given, caches)();
}

/**
 * Returns a function that opens a content folder as often as its files change. Only what has changed is read, parsed and
 * rendered again; the result is the same as if all of it was.
 *
 * @param pending records that stand in the place of those in files
 */
export function archiveOpener(
  contentDir: string,
  given: OpenSettings | ((site: SiteData) => OpenSettings),
  { yamlFile, picturesDir, pagesFile, revisionsFile, publicDir }: ArchiveFolders = {},
  pending: PendingRecords = {},
): OpenArchive {
  const root = dirname(contentDir);
  const yaml = new YamlCache(yamlFile);
  let read: ReadContent | undefined;
  let texts: RenderedTexts | undefined;
  const pageFiles = new PageFiles(contentDir, pagesFile);
  const arrivals = new CommittedArrivals(contentDir);
  const kept = new KeptRevisions(contentDir);
  const readRevisions =
    revisionsFile === undefined
      ? () => new Map<never, never>()
      : revisionReader(contentDir, revisionsFile, kept);
  return async (changed) => {
    const reread = read && changed && rereadFiles(contentDir, read, changed, yaml.parse);
    read = reread ?? readContent(contentDir, undefined, yaml.parse);
    const { files } = read;
    const content = { ...read.content, ...pending };
    const {
      cacheFile,
      day,
      isArriving = false,
      ...render
    } = typeof given === 'function' ? given(content.site) : given;
    texts ??= new RenderedTexts(cacheFile);
    const rendering = texts.render(content, render);
    // If there is much to render, workers do it meanwhile.
    const faults = check(content, files);
    const rendered = await rendering;
    const images = [...rendered.flatMap((text) => text.images), ...headImages(content)];
    const opened = await openPictures(images, contentDir, picturesDir);
    const print = await pageFiles.open(content);
    const attached = attachmentsOf(content, rendered, contentDir);
    const siteFile = `${basename(contentDir)}/site.yaml`;
    const { look, problems: lookFaults } = publicDir
      ? await readLook(content.site, publicDir, siteFile, picturesDir)
      : { look: noLook, problems: [] };
    const problems = [
      ...locate(
        [
          ...read.problems,
          ...faults,
          ...opened.problems,
          ...print.problems,
          ...attached.problems,
          ...lookFaults,
        ],
        root,
        yaml.parse,
      ),
      ...rendered.flatMap((text) => text.problems),
      ...kept.read().problems,
    ].toSorted(compareProblems);
    if (!reread) yaml.save();
    const bodies = bodiesOf(content, rendered, attached.bodies, day);
    const isBroken = problems.some(({ severity }) => severity === 'error');
    const archive = isBroken
      ? undefined
      : buildArchive(
          content,
          bodies,
          day,
          readRevisions(content, bodies, day),
          isArriving ? () => day : arrivals.reader(content),
          look,
          print.files,
        );
    const absent = archive ? absentProblems(archive, content, basename(contentDir)) : [];
    return {
      content,
      files,
      bodies,
      pictures: opened.pictures,
      problems: [...problems, ...locate(absent, root)].toSorted(compareProblems),
      day,
      ...(archive && { archive }),
    };
  };
}

function bodiesOf(
  { site, articles, pages }: Content,
  texts: readonly RenderedText[],
  attached: ReadonlyMap<ArticleId, Body>,
  day: string,
): Bodies {
  const rules = { ...site, day };
  const published = articles.flatMap(({ id, data }, index) =>
    isPublished(data, rules) || isAddressOnly(data, rules)
      ? [[id, attached.get(id) ?? texts[index]!.rendered.body] as const]
      : [],
  );
  const html = pages.map(
    ({ id }, index) => [id, texts[articles.length + index]!.rendered.body.html] as const,
  );
  return { articles: new Map(published), pages: new Map(html) };
}

function headImages({ articles }: Content): NamedFile[] {
  return articles.flatMap(({ file, data }) =>
    data.image ? [{ file, source: data.image.src, where: { path: ['image', 'src'] } }] : [],
  );
}
