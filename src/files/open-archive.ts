import { dirname } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Body } from '../archive/body.ts';
import { type Bodies, buildArchive } from '../archive/build-archive.ts';
import { check } from '../archive/check.ts';
import { buildLexicon, type Lexicon } from '../archive/lexicon.ts';
import { compareProblems, type Problem } from '../archive/problem.ts';
import type { ArticleRecord, Content, FoundFile, TextRecord } from '../archive/record.ts';
import type { BodyFault } from '../markdown/check-body.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';
import type { ArticleId } from '../schema/id.ts';
import { BodyCache } from './body-cache.ts';
import { checkImage } from './check-images.ts';
import { locate } from './locate.ts';
import { readContent } from './read-content.ts';

/** How bodies are rendered: see {@link RenderSettings}. */
export interface OpenSettings extends Omit<RenderSettings, 'lexicon'> {
  /** An absolute path; without it nothing is kept between runs. */
  readonly cacheFile?: string;
}

/** A content folder, read, checked and rendered. */
export interface Opened {
  readonly content: Content;
  readonly files: readonly FoundFile[];
  readonly bodies: Bodies;
  /** Sorted, each with its line where it has one. */
  readonly problems: readonly Problem[];
  /** Absent where a problem is an error. */
  readonly archive?: Archive;
}

/**
 * Opens a content folder: files → records → bodies → archive, and all problems on the way.
 *
 * @param contentDir an absolute path
 * @throws what node:fs throws where the folder can't be read
 */
export function openArchive(contentDir: string, settings: OpenSettings): Opened {
  const root = dirname(contentDir);
  const { content, files, problems: readProblems } = readContent(contentDir);
  const lexicon = buildLexicon(content.entities);
  const { bodies, problems: bodyProblems } = renderAll(content, lexicon, settings, root);
  const problems = locate([...readProblems, ...check(content, files), ...bodyProblems], root).toSorted(
    compareProblems,
  );
  const broken = problems.some(({ severity }) => severity === 'error');
  return { content, files, bodies, problems, ...(!broken && { archive: buildArchive(content, bodies) }) };
}

function renderAll(
  content: Content,
  lexicon: Lexicon,
  settings: OpenSettings,
  root: string,
): { bodies: Bodies; problems: Problem[] } {
  const cache = new BodyCache(settings.cacheFile, { ...settings, lexicon });
  const articles = new Map<ArticleId, Body>();
  const pages = new Map<string, string>();
  const problems: Problem[] = [];
  const render = (record: TextRecord<string, unknown>, input: RenderInput): Rendered => {
    const rendered = cache.render(input);
    problems.push(
      ...rendered.faults.map((fault) => problemOf(fault, record)),
      ...imageProblems(rendered.body, record, root),
    );
    return rendered;
  };
  for (const record of content.articles) {
    const { body } = render(record, inputOf(record));
    if (record.data.image)
      problems.push(...checkImage(root, record.file, record.data.image.src, { path: ['image', 'src'] }));
    if (!record.data.draft && !record.data.withdrawn) articles.set(record.id, body);
  }
  for (const record of content.pages) {
    pages.set(record.id, render(record, { markdown: record.body, naming: [], listed: [] }).body.html);
  }
  cache.save();
  return { bodies: { articles, pages }, problems };
}

function inputOf({ data, body }: ArticleRecord): RenderInput {
  return {
    markdown: body,
    naming: [data.title, data.standfirst ?? ''],
    listed: data.withdrawn ? [] : data.entities,
  };
}

function problemOf({ line, ...fault }: BodyFault, record: TextRecord<string, unknown>): Problem {
  return { ...fault, file: record.file, ...(line !== undefined && { line: record.bodyLine + line - 1 }) };
}

function imageProblems(body: Body, record: TextRecord<string, unknown>, root: string): Problem[] {
  const lines = record.body.split('\n');
  return body.images.flatMap((source) => {
    const index = lines.findIndex((line) => line.includes(source));
    return checkImage(root, record.file, source, { line: record.bodyLine + Math.max(index, 0) });
  });
}
