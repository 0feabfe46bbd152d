import { faultProblem, fileProblem } from './file-problems.ts';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../archive/problem.ts';
import type { FoundFile, RecordKind } from '../archive/record.ts';
import { articleSchema } from '../schema/article.ts';
import { entitySchema } from '../schema/entity.ts';
import { explain } from '../schema/explain.ts';
import { issueSchema } from '../schema/issue.ts';
import { linksSchema } from '../schema/links.ts';
import { pageSchema } from '../schema/page.ts';
import { paperSchema } from '../schema/paper.ts';
import { refusalsSchema, reviewSchema } from '../schema/review.ts';
import { releasesSchema } from '../schema/releases.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { topicSchema } from '../schema/topic.ts';
import { withheldSchema } from '../schema/withheld.ts';
import type { FileChange } from './change-files.ts';
import { recordFileAt } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineAt, type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { decodeText, readText, type ReadText } from './read-text.ts';

const schemas = {
  article: articleSchema,
  entity: entitySchema,
  topic: topicSchema,
  page: pageSchema,
  paper: paperSchema,
  issue: issueSchema,
  review: reviewSchema,
  refusals: refusalsSchema,
  links: linksSchema,
  synonyms: synonymsSchema,
  withheld: withheldSchema,
  releases: releasesSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

/**
 * Reads one file of a content folder.
 *
 * @param root the folder that contains the content folder
 * @returns its record, of the given kind; or everything that is wrong with it
 */
export function readFoundFile(
  root: string,
  { type, file, id }: FoundFile,
  onRead: (file: string, raw: string) => void = () => undefined,
  parse?: typeof parseYaml,
) {
  const text = readText(join(root, file));
  if ('raw' in text) onRead(file, text.raw);
  const read = readRecord(file, text, hasBody(type), schemas[type], parse);
  return Array.isArray(read) ? read : { file, id, ...read };
}

/** A changed file as it would be read: its record, or everything that is wrong with it. */
export interface ReadChange extends FoundFile {
  readonly record?: object;
  readonly problems: readonly Problem[];
}

const readChanges = new WeakMap<FileChange, ReadChange>();

/** Reads a changed file, once for each change; undefined for one that is gone, or that holds no record. */
export function readChange(change: FileChange): ReadChange | undefined {
  const { file, after } = change;
  const found = after === undefined ? undefined : recordFileAt(file);
  if (!found) return undefined;
  let read = readChanges.get(change);
  if (!read) {
    const { type, id } = found;
    const text = decodeText(new TextEncoder().encode(after));
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

/** Reads one file by its schema; returns everything that is wrong with it if it is invalid. */
export function readRecord<T extends z.ZodType>(
  file: string,
  read: ReadText,
  isMarkdown: boolean,
  schema: T,
  parse: typeof parseYaml = parseYaml,
): { data: z.output<T>; body?: string; bodyLine?: number } | Problem[] {
  if ('fault' in read) return [faultProblem(file, read)];
  const parts = isMarkdown
    ? splitFrontMatter(read.text)
    : { yaml: read.text, yamlLine: 1, body: undefined, bodyLine: undefined };
  if (parts === 'none' || parts === 'unclosed') return [frontMatterProblem(file, parts)];

  const yaml = parse(parts.yaml, parts.yamlLine);
  const { value, faults } = yaml;
  if (faults.length > 0) return faults.map((fault) => ({ severity: 'error', file, ...fault }));
  const parsed = validate(yaml, schema);
  if (parsed.success) {
    // The rest of what was parsed would take as much memory as the record.
    linesOf.set(parsed.data as object, { lines: yaml.lines });
    return { data: parsed.data, ...(isMarkdown && { body: parts.body, bodyLine: parts.bodyLine }) };
  }
  return explain(parsed.error, value || {}, schema).map((fault) => ({
    severity: 'error',
    file,
    line: lineAt(yaml, fault.path),
    ...fault,
  }));
}

const kindOf = new Map<z.ZodType, string>(Object.entries(schemas).map(([kind, schema]) => [schema, kind]));

/** Validates what was parsed, once for each text: what was valid is kept with it. */
function validate<T extends z.ZodType>(yaml: ParsedYaml, schema: T): z.ZodSafeParseResult<z.output<T>> {
  const kind = kindOf.get(schema);
  if (kind !== undefined && yaml.valid?.kind === kind)
    return { success: true, data: yaml.valid.data as z.output<T> };
  const parsed = schema.safeParse(yaml.value || {});
  if (parsed.success && kind !== undefined) yaml.valid = { kind, data: parsed.data };
  return parsed;
}

/** The lines of the values from which the data of each record was made. */
const linesOf = new WeakMap<object, Pick<ParsedYaml, 'lines'>>();

/** Returns the line, from 1, of a value of a record in its file. */
export function lineInRecord(
  { data }: { readonly data: object },
  path: readonly (string | number)[],
): number {
  const known = linesOf.get(data);
  return known ? lineAt(known, path) : 1;
}

function hasBody(type: RecordKind): boolean {
  return type === 'article' || type === 'page';
}

function frontMatterProblem(file: string, fault: 'none' | 'unclosed'): Problem {
  const id = fault === 'none' ? 'front-matter-missing' : 'front-matter-open';
  return { severity: 'error', file, line: 1, ...fileProblem(id) };
}
