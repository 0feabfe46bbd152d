import { hash } from 'node:crypto';
import { Document, isMap, isPair, isScalar, type Pair, type Scalar } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import type { NamedArticle } from '../known/name-article.ts';
import { importProblem } from '../contract/import-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/** The front matter of an article as in YAML: texts, lists and groups of texts. */
export type EntryFrontMatter = Readonly<Record<string, unknown>>;

/** An article to be written. */
export interface Entry {
  readonly fields: EntryFrontMatter;
  /** Markdown; ends with a newline unless it is empty. */
  readonly body: string;
  /** Why it is a draft, one sentence each. */
  readonly draft: readonly string[];
  /** What could not be imported and is kept as a comment, one sentence each. */
  readonly notes: readonly string[];
  /** The file it came from, and its number or name there. */
  readonly from: string;
}

/** Keys in the order of the schema and the field reference. */
const order = Object.keys(articleSchema.shape);

/**
 * Returns the text of an article's file: fields in a fixed order, absent ones omitted; all YAML values are
 * text.
 */
export function entryText({ fields, body, draft, notes, from }: Entry): string {
  const wrote = Object.entries(fieldDigests(fields, body)).map((pair) => pair.join(':'));
  const imported = { from, wrote: wrote.join(' ') };
  const document = new Document({ ...fields, imported }, { schema: 'failsafe' });
  commentBefore(document, 'draft', draft);
  commentBefore(document, 'imported', notes);
  return fileText(document, body);
}

/** Joins front matter and body. */
export function fileText(document: Document, body: string): string {
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body === '' ? '' : `\n${body}`}`;
}

/** Sorts the fields of front matter by the schema, with their comments. */
export function sortFields(document: Document): void {
  if (!isMap(document.contents)) return;
  const placeOf = (item: unknown) =>
    isPair(item) ? order.indexOf(String(isScalar(item.key) ? item.key.value : item.key)) : order.length;
  document.contents.items = document.contents.items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Replaces the comment above a field by sentences, one per line. */
export function commentBefore(document: Document, key: string, sentences: readonly string[]): void {
  const { contents } = document;
  const items = contents !== null && 'items' in contents ? (contents.items as unknown[]) : [];
  const pair = items.find(
    (item): item is Pair<Scalar> => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
  if (pair) pair.key.commentBefore = sentences.map((sentence) => ` ${sentence}`).join('\n') || null;
}

/**
 * Computes a digest of each field and the body, by which a later import recognizes what is unchanged. The
 * parts of `source` count as separate fields.
 */
export function fieldDigests(fields: EntryFrontMatter, body: string): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(flattenFields(fields)).map(([name, value]) => [name, digest(JSON.stringify(value))]),
    ),
    body: digest(body.trim()),
  };
}

/**
 * Returns the fields, with those of `source` as `source.url` and so on; without import's own notes, and without the keeper's
 * answers, which no source states.
 */
export function flattenFields(fields: EntryFrontMatter): Record<string, unknown> {
  const { source, imported: _, quotedKeys: _keys, distinctFrom: _articles, ...others } = fields;
  const inner = source !== null && typeof source === 'object' ? Object.entries(source) : [];
  return { ...others, ...Object.fromEntries(inner.map(([name, value]) => [`source.${name}`, value])) };
}

/** Returns a digest of 24 bits, which suffices to recognize edits. */
function digest(text: string): string {
  return Buffer.from(hash('sha256', text).slice(0, 6), 'hex').toString('base64url');
}

/**
 * Completes an entry with the names of its article and its former paths, and sorts its fields by the schema.
 *
 * @returns the entry, or what the check would report about it
 */
export function completeEntry(
  entry: Entry,
  { byline, author, entities, about, topics }: NamedArticle,
  redirectFrom: readonly string[],
): Entry | { readonly fault: CatalogMessage } {
  const all: EntryFrontMatter = {
    ...entry.fields,
    ...(byline.length > 0 && { byline, source: withAuthor(entry.fields.source as EntryFrontMatter, author) }),
    entities,
    ...(about.length > 0 && { about }),
    topics,
    ...(redirectFrom.length > 0 && { redirectFrom }),
    ...(entry.draft.length > 0 && { draft: 'true' }),
  };
  const fields = Object.fromEntries(
    Object.entries(all).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
  const [issue] = articleSchema.safeParse(fields).error?.issues ?? [];
  if (issue)
    return {
      fault: importProblem('article-field-invalid', { field: issue.path.join('.'), fault: issue.message }),
    };
  return { ...entry, fields };
}

/** Adds the author to a source, with the fields in their usual order. */
function withAuthor(
  { publisher, title, url, ...others }: EntryFrontMatter,
  author: string,
): EntryFrontMatter {
  const known = Object.entries({ publisher, title, url, author, ...others });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}
