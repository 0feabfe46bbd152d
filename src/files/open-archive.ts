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
import { checkImage } from './check-images.ts';
import { locate } from './locate.ts';
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
  /** Sorted, each with its line if it has one. */
  readonly problems: readonly Problem[];
  /** The day for which it was opened. */
  readonly day: string;
  /** Absent if any problem is an error. */
  readonly archive?: Archive;
}

/**
 * Opens a content folder: files → records → bodies → archive, with all problems found on the way.
 *
 * @param contentDir an absolute path
 * @param given the settings, or a function that derives them from the archive's own address and language
 * @param yamlFile where parsed YAML is cached between runs: an absolute path
 * @throws what node:fs throws if the folder can't be read
 */
export async function openArchive(
  contentDir: string,
  given: OpenSettings | ((site: SiteData) => OpenSettings),
  yamlFile?: string,
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
  const problems = locate(
    [
      ...readProblems,
      ...check(content, files),
      ...texts.flatMap(({ record }, index) => bodyProblems(record, rendered[index]!, root)),
      ...headImageProblems(content, root),
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

function bodyProblems(
  record: TextRecord<string, unknown>,
  { body, faults }: Rendered,
  root: string,
): Problem[] {
  const lines = record.body.split('\n');
  return [
    ...faults.map(({ line, ...fault }) => ({
      ...fault,
      file: record.file,
      ...(line !== undefined && { line: record.bodyLine + line - 1 }),
    })),
    ...body.images.flatMap((source) => {
      const index = lines.findIndex((line) => line.includes(source));
      return checkImage(root, record.file, source, { line: record.bodyLine + Math.max(index, 0) });
    }),
  ];
}

function headImageProblems({ articles }: Content, root: string): Problem[] {
  return articles.flatMap(({ file, data }) =>
    data.image ? checkImage(root, file, data.image.src, { path: ['image', 'src'] }) : [],
  );
}
