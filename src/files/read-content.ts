import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { compareText } from '../schema/date.ts';
import { entitySchema } from '../schema/entity.ts';
import { explain } from '../schema/explain.ts';
import { pageSchema } from '../schema/page.ts';
import { reviewSchema } from '../schema/review.ts';
import { siteSchema } from '../schema/site.ts';
import { topicSchema } from '../schema/topic.ts';
import type { Problem } from '../archive/problem.ts';
import type { Content, FoundFile, Sort } from '../archive/record.ts';
import { findFiles } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText, type TextFault } from './read-text.ts';

/** A content folder as its files say it, before any check of one against another. */
export interface ReadContent {
  /** What passed its schema. */
  readonly content: Content;
  /** Every file, by path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

const textFaults: Readonly<Record<TextFault, { message: string; advice: string }>> = {
  empty: { message: 'The file is empty.', advice: 'Write the record, or remove the file.' },
  'not UTF-8': {
    message: 'The file is not UTF-8 text.',
    advice: 'Open it in its own encoding, and save it as UTF-8.',
  },
  NUL: {
    message: 'The file has a NUL character in it.',
    advice: 'Remove it, or save the file as UTF-8 text.',
  },
};

const schemas = {
  article: articleSchema,
  entity: entitySchema,
  topic: topicSchema,
  page: pageSchema,
  review: reviewSchema,
} as const satisfies Record<Sort, z.ZodType>;

/**
 * Reads every file of a content folder into records.
 *
 * @param contentDir an absolute path
 * @throws what node:fs throws where the folder can't be read
 */
export function readContent(contentDir: string): ReadContent {
  const root = dirname(contentDir);
  const { files, problems: passedOver } = findFiles(contentDir);
  const problems: Problem[] = [...passedOver];
  const lists: Record<Sort, { id: string; file: string; data: unknown }[]> = {
    article: [],
    entity: [],
    topic: [],
    page: [],
    review: [],
  };
  for (const { sort, file, id } of files) {
    const read = readRecord(root, file, sort === 'article' || sort === 'page', schemas[sort]);
    if (Array.isArray(read)) problems.push(...read);
    else lists[sort].push({ file, id, ...read });
  }
  const sitePath = `${basename(contentDir)}/site.yaml`;
  const site = existsSync(join(root, sitePath))
    ? readRecord(root, sitePath, false, siteSchema)
    : [missingSite(sitePath)];
  if (Array.isArray(site)) problems.push(...site);

  const sorted = (sort: Sort) =>
    lists[sort].toSorted((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  // The lists hold what each sort's own schema made; one cast says so.
  const content = {
    site: Array.isArray(site)
      ? siteSchema.parse({ title: '-', description: '-', url: 'http://localhost/' })
      : site.data,
    articles: sorted('article'),
    entities: sorted('entity'),
    topics: sorted('topic'),
    pages: sorted('page'),
    reviews: sorted('review'),
  } as unknown as Content;
  return { content, files, problems };
}

/** Reads one file by its schema, or says everything that is wrong with it. */
function readRecord<T extends z.ZodType>(
  root: string,
  file: string,
  hasBody: boolean,
  schema: T,
): { data: z.output<T>; body?: string; bodyLine?: number } | Problem[] {
  const read = readText(join(root, file));
  if ('fault' in read) return [{ severity: 'error', file, line: read.line, ...textFaults[read.fault] }];
  const parts = hasBody
    ? splitFrontMatter(read.text)
    : { yaml: read.text, yamlLine: 1, body: undefined, bodyLine: undefined };
  if (parts === 'none' || parts === 'unclosed') return [frontMatterProblem(file, parts)];

  const { value, faults, lineOf } = parseYaml(parts.yaml, parts.yamlLine);
  if (faults.length > 0) return faults.map((fault) => ({ severity: 'error', file, ...fault }));
  const parsed = schema.safeParse(value || {});
  if (parsed.success)
    return { data: parsed.data, ...(hasBody && { body: parts.body, bodyLine: parts.bodyLine }) };
  return explain(parsed.error, value || {}, schema).map(({ path, message, advice }) => ({
    severity: 'error',
    file,
    line: lineOf(path),
    path,
    message,
    advice,
  }));
}

function frontMatterProblem(file: string, fault: 'none' | 'unclosed'): Problem {
  return fault === 'none'
    ? {
        severity: 'error',
        file,
        line: 1,
        message: 'The file has no front matter.',
        advice: 'Begin it with a line of ---, then its fields (title, date, …), then another line of ---.',
      }
    : {
        severity: 'error',
        file,
        line: 1,
        message: 'The front matter has no end.',
        advice: 'Put a line of --- below its last field.',
      };
}

function missingSite(file: string): Problem {
  return {
    severity: 'error',
    file,
    message: 'The settings of the archive are missing.',
    advice:
      'Create this file with title, description and url; the field reference in the README has them all.',
  };
}
