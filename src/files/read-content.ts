import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { compareText } from '../schema/date.ts';
import { entitySchema } from '../schema/entity.ts';
import { explain } from '../schema/explain.ts';
import { pageSchema } from '../schema/page.ts';
import { refusalsSchema, reviewSchema } from '../schema/review.ts';
import { siteSchema } from '../schema/site.ts';
import { topicSchema } from '../schema/topic.ts';
import type { Problem } from '../archive/problem.ts';
import type { Content, FoundFile, RecordKind } from '../archive/record.ts';
import { changesFolder, type FileChange, interruptedChange } from './change-files.ts';
import { findFiles, recordKindOf } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { decodeText, maxTextBytes, readText, type ReadText, type TextFault } from './read-text.ts';

/** The records of a content folder as read, before they are checked against each other. */
export interface ReadContent {
  /** The records that passed their schemas. */
  readonly content: Content;
  /** All files, by path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

const textFaults: Readonly<Record<TextFault, { message: string; advice: string }>> = {
  empty: { message: 'The file is empty.', advice: 'Write the record, or remove the file.' },
  'not UTF-8': {
    message: 'The file is not UTF-8 text.',
    advice: 'Open it with its own encoding, and save it as UTF-8.',
  },
  NUL: {
    message: 'The file contains a NUL character.',
    advice: 'Remove it, or save the file as UTF-8 text.',
  },
  'too large': {
    message: `The file is larger than ${maxTextBytes / 1e6} MB, too large for a text.`,
    advice: 'Check whether it belongs here; remove it from the content folder, or split it.',
  },
  unreadable: {
    message: 'The file can’t be read.',
    advice: 'Make sure your user may read it; if so, check the disk.',
  },
};

const schemas = {
  article: articleSchema,
  entity: entitySchema,
  topic: topicSchema,
  page: pageSchema,
  review: reviewSchema,
  refusals: refusalsSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

/**
 * Reads every file of a content folder into records.
 *
 * @param contentDir an absolute path
 * @param onRead called with the whole text of each file that could be read
 * @throws the error of node:fs if the folder can’t be read
 */
export function readContent(
  contentDir: string,
  onRead: (file: string, raw: string) => void = () => undefined,
): ReadContent {
  const root = dirname(contentDir);
  const { files, problems: skipped } = findFiles(contentDir);
  const problems: Problem[] = [...interruptedProblems(contentDir), ...skipped];
  const lists: Record<RecordKind, { id: string; file: string; data: unknown }[]> = {
    article: [],
    entity: [],
    topic: [],
    page: [],
    review: [],
    refusals: [],
  };
  for (const { type, file, id } of files) {
    const read = readFound(root, { type, file, id }, onRead);
    if (Array.isArray(read)) problems.push(...read);
    else lists[type].push(read);
  }
  const sitePath = `${basename(contentDir)}/site.yaml`;
  const site = existsSync(join(root, sitePath))
    ? readRecord(sitePath, readText(join(root, sitePath)), false, siteSchema)
    : [missingSite(sitePath)];
  if (Array.isArray(site)) problems.push(...site);

  const sorted = (type: RecordKind) =>
    lists[type].toSorted((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  // Each list holds what the schema of its kind returned; a single cast expresses that.
  const content = {
    site: Array.isArray(site)
      ? siteSchema.parse({ title: '-', description: '-', url: 'http://localhost/' })
      : site.data,
    articles: sorted('article'),
    entities: sorted('entity'),
    topics: sorted('topic'),
    pages: sorted('page'),
    reviews: sorted('review'),
    refusals: sorted('refusals'),
  } as unknown as Content;
  return { content, files, problems };
}

/** A changed file as it would be read: its record, or everything that is wrong with it. */
export interface ReadChange extends FoundFile {
  readonly record?: object;
  readonly problems: readonly Problem[];
}

const readChanges = new WeakMap<FileChange, ReadChange>();

/** Reads a changed file, once for each change; undefined for one that is gone. */
export function readChange(change: FileChange): ReadChange | undefined {
  const { file, after } = change;
  if (after === undefined) return undefined;
  let read = readChanges.get(change);
  if (!read) {
    const type = recordKindOf(file);
    const text = decodeText(new TextEncoder().encode(after));
    const id = basename(file, hasBody(type) ? '.md' : '.yaml');
    const record = readRecord(file, text, hasBody(type), schemas[type]);
    read = {
      type,
      file,
      id,
      ...(Array.isArray(record) ? { problems: record } : { record: { file, id, ...record }, problems: [] }),
    };
    readChanges.set(change, read);
  }
  return read;
}

/**
 * Returns the records of a content folder as they would be with some files changed; nothing is written.
 *
 * @param changes one for each file
 */
export function rereadContent(
  { content, files, problems }: ReadContent,
  changes: readonly FileChange[],
): ReadContent {
  const changed = new Set(changes.map(({ file }) => file));
  const read = changes.flatMap((change) => readChange(change) ?? []);
  const sorted = <T extends { readonly id: string; readonly file: string }>(
    type: RecordKind,
    records: readonly T[],
  ): readonly T[] => {
    const fresh = read.filter((one) => one.type === type);
    const kept = records.filter(({ file }) => !changed.has(file));
    if (fresh.length === 0) return kept.length === records.length ? records : kept;
    return [
      ...kept,
      // Safe, because the schema of this type created the record.
      ...fresh.flatMap(({ record }) => (record ? [record as T] : [])),
    ].toSorted((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  };
  return {
    content: {
      site: content.site,
      articles: sorted('article', content.articles),
      entities: sorted('entity', content.entities),
      topics: sorted('topic', content.topics),
      pages: sorted('page', content.pages),
      reviews: sorted('review', content.reviews),
      refusals: sorted('refusals', content.refusals),
    },
    files: [
      ...files.filter(({ file }) => !changed.has(file)),
      ...read.map(({ type, file, id }) => ({ type, file, id })),
    ].toSorted((a, b) => compareText(a.file, b.file)),
    problems: [...problems.filter(({ file }) => !changed.has(file)), ...read.flatMap((one) => one.problems)],
  };
}

function hasBody(type: RecordKind): boolean {
  return type === 'article' || type === 'page';
}

/**
 * Reads one file of a content folder.
 *
 * @param root the folder that contains the content folder
 * @returns its record, of the given kind; or everything that is wrong with it
 */
export function readFound(
  root: string,
  { type, file, id }: FoundFile,
  onRead: (file: string, raw: string) => void = () => undefined,
) {
  const text = readText(join(root, file));
  if ('raw' in text) onRead(file, text.raw);
  const read = readRecord(file, text, hasBody(type), schemas[type]);
  return Array.isArray(read) ? read : { file, id, ...read };
}

/** Reads one file by its schema; returns everything that is wrong with it if it is invalid. */
function readRecord<T extends z.ZodType>(
  file: string,
  read: ReadText,
  isMarkdown: boolean,
  schema: T,
): { data: z.output<T>; body?: string; bodyLine?: number } | Problem[] {
  if ('fault' in read) return [{ severity: 'error', file, line: read.line, ...textFaults[read.fault] }];
  const parts = isMarkdown
    ? splitFrontMatter(read.text)
    : { yaml: read.text, yamlLine: 1, body: undefined, bodyLine: undefined };
  if (parts === 'none' || parts === 'unclosed') return [frontMatterProblem(file, parts)];

  const { value, faults, lineOf } = parseYaml(parts.yaml, parts.yamlLine);
  if (faults.length > 0) return faults.map((fault) => ({ severity: 'error', file, ...fault }));
  const parsed = schema.safeParse(value || {});
  if (parsed.success)
    return { data: parsed.data, ...(isMarkdown && { body: parts.body, bodyLine: parts.bodyLine }) };
  return explain(parsed.error, value || {}, schema).map(({ path, message, advice }) => ({
    severity: 'error',
    file,
    line: lineOf(path),
    path,
    message,
    advice,
  }));
}

function interruptedProblems(contentDir: string): Problem[] {
  const interrupted = interruptedChange(contentDir);
  if (!interrupted) return [];
  const { title, isUndone } = interrupted;
  return [
    {
      severity: 'error',
      file: `${basename(contentDir)}/${basename(changesFolder(contentDir))}`,
      message: `${title} was interrupted and is only partly ${isUndone ? 'undone' : 'done'}.`,
      advice: 'Run npm run entities -- finish before you edit anything.',
    },
  ];
}

function frontMatterProblem(file: string, fault: 'none' | 'unclosed'): Problem {
  return fault === 'none'
    ? {
        severity: 'error',
        file,
        line: 1,
        message: 'The file has no front matter.',
        advice: 'Start it with a line of ---, then its fields (title, date, …), then another line of ---.',
      }
    : {
        severity: 'error',
        file,
        line: 1,
        message: 'The front matter is not closed.',
        advice: 'Add a line of --- after its last field.',
      };
}

function missingSite(file: string): Problem {
  return {
    severity: 'error',
    file,
    message: 'The archive’s settings are missing.',
    advice: 'Create this file with title, description and url; content/FIELDS.md lists all fields.',
  };
}
