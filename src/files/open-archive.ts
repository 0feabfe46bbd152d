import { dirname } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { type Bodies, buildArchive } from '../archive/build-archive.ts';
import { check } from '../archive/check.ts';
import { buildLexicon } from '../archive/lexicon.ts';
import { compareProblems, type Problem } from '../archive/problem.ts';
import { isPublished } from '../archive/publication.ts';
import type { ArticleRecord, Content, FoundFile, TextRecord } from '../archive/record.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';
import type { SiteData } from '../schema/site.ts';
import { locate } from './locate.ts';
import type { OpenedPicture } from './pictures/open-picture.ts';
import { type NamedImage, openPictures } from './pictures/open-pictures.ts';
import { readContent } from './read-content.ts';
import { renderBodies } from './render-bodies.ts';
import { YamlCache } from './yaml-cache.ts';

/** How bodies are rendered; see {@link RenderSettings}. */
export interface OpenSettings extends Omit<RenderSettings, 'lexicon'> {
  /** Where rendered bodies are cached between runs: an absolute path. */
  readonly cacheFile?: string;
  /** Today in the archive's time zone, `YYYY-MM-DD`: articles that are due later are held back. */
  readonly day: string;
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
}

/**
 * Opens a content folder: files → records → bodies → archive, with all problems found on the way.
 *
 * @param contentDir an absolute path
 * @param given the settings, or a function that derives them from the archive's own address and language
 * @throws what node:fs throws if the folder can't be read
 */
export async function openArchive(
  contentDir: string,
  given: OpenSettings | ((site: SiteData) => OpenSettings),
  { yamlFile, picturesDir }: ArchiveCaches = {},
): Promise<OpenedArchive> {
  const root = dirname(contentDir);
  const yaml = new YamlCache(yamlFile);
  const { content, files, problems: readProblems } = readContent(contentDir, undefined, yaml.parse);
  const settings = typeof given === 'function' ? given(content.site) : given;
  const texts = textsOf(content);
  const { cacheFile, day, ...render } = settings;
  const rendered = await renderBodies(
    texts.map(({ input }) => input),
    { ...render, lexicon: buildLexicon(content.entities) },
    cacheFile,
  );
  const bodies = bodiesOf(content, rendered, day);
  const images = [
    ...texts.flatMap(({ record }, index) => bodyImages(record, rendered[index]!)),
    ...headImages(content),
  ];
  const { pictures, problems: pictureProblems } = await openPictures(images, contentDir, picturesDir);
  const problems = locate(
    [
      ...readProblems,
      ...check(content, files),
      ...texts.flatMap(({ record }, index) => bodyProblems(record, rendered[index]!)),
      ...pictureProblems,
    ],
    root,
    yaml.parse,
  ).toSorted(compareProblems);
  yaml.save();
  const broken = problems.some(({ severity }) => severity === 'error');
  return {
    content,
    files,
    bodies,
    pictures,
    problems,
    day,
    ...(!broken && { archive: buildArchive(content, bodies, day) }),
  };
}

/**
 * Returns what to render: the texts of articles, including drafts and withdrawn ones, which are checked too;
 * then pages.
 */
function textsOf({
  articles,
  pages,
}: Content): { record: TextRecord<string, unknown>; input: RenderInput }[] {
  return [
    ...articles.map((record) => ({ record, input: inputOf(record) })),
    ...pages.map((record) => ({ record, input: { markdown: record.body, naming: [], listed: [] } })),
  ];
}

function inputOf({ data, body }: ArticleRecord): RenderInput {
  return {
    markdown: body,
    naming: [data.title, data.standfirst ?? ''],
    listed: data.withdrawn ? [] : data.entities,
    withheld: data.withheld,
  };
}

function bodiesOf({ site, articles, pages }: Content, rendered: readonly Rendered[], day: string): Bodies {
  const rules = { ...site, day };
  const published = articles.flatMap(({ id, data }, index) =>
    isPublished(data, rules) ? [[id, rendered[index]!.body] as const] : [],
  );
  const texts = pages.map(({ id }, index) => [id, rendered[articles.length + index]!.body.html] as const);
  return { articles: new Map(published), pages: new Map(texts) };
}

function bodyProblems(record: TextRecord<string, unknown>, { faults }: Rendered): Problem[] {
  return faults.map(({ line, ...fault }) => ({
    ...fault,
    file: record.file,
    ...(line !== undefined && { line: record.bodyLine + line - 1 }),
  }));
}

function bodyImages(
  { file, body, bodyLine }: TextRecord<string, unknown>,
  { body: { images } }: Rendered,
): NamedImage[] {
  const lines = body.split('\n');
  return images.map((source) => {
    const forms = [source, plainForm(source)];
    const index = lines.findIndex((line) => forms.some((form) => line.includes(form)));
    return { file, source, where: { line: bodyLine + Math.max(index, 0) } };
  });
}

/** Returns an address as it may be written in Markdown, which escapes spaces and the like. */
function plainForm(source: string): string {
  try {
    return decodeURI(source);
  } catch {
    return source;
  }
}

function headImages({ articles }: Content): NamedImage[] {
  return articles.flatMap(({ file, data }) =>
    data.image ? [{ file, source: data.image.src, where: { path: ['image', 'src'] } }] : [],
  );
}
