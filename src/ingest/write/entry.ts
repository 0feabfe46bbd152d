import { Document, isMap, isPair, isScalar, type Pair, type Scalar } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import { sha256 } from '../source/digest.ts';

/** The front matter of an article, as YAML has it: texts, lists and groups of texts. */
export type EntryFrontMatter = Readonly<Record<string, unknown>>;

/** An article to write. */
export interface Entry {
  readonly fields: EntryFrontMatter;
  /** Markdown, ends with a newline unless it is empty. */
  readonly body: string;
  /** Why it is a draft, a sentence each. */
  readonly draft: readonly string[];
  /** What could not be taken over and is kept as a comment, a sentence each. */
  readonly notes: readonly string[];
}

/** Keys in the order of the schema, which is that of the field reference. */
const order = Object.keys(articleSchema.shape);

/**
 * Writes an article in the form that all of ours have: fields in a fixed order, absent ones left out; all of YAML
 * is text, as it is read.
 *
 * @param from the file that it came from, and its number or name there
 */
export function entryText({ fields, body, draft, notes }: Entry, from: string): string {
  const wrote = Object.entries(fieldDigests(fields, body)).map((pair) => pair.join(':'));
  const imported = { from, wrote: wrote.join(' ') };
  const document = new Document({ ...inOrder(fields), imported }, { schema: 'failsafe' });
  commentBefore(document, 'draft', draft);
  commentBefore(document, 'imported', notes);
  return fileText(document, body);
}

/** Puts a front matter and a body together. */
export function fileText(document: Document, body: string): string {
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body === '' ? '' : `\n${body}`}`;
}

export function inOrder(fields: EntryFrontMatter): EntryFrontMatter {
  return Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

/** Puts the fields of a front matter in the order of the schema, comments with them. */
export function sortFields(document: Document): void {
  if (!isMap(document.contents)) return;
  const placeOf = (item: unknown) =>
    isPair(item) ? order.indexOf(String(isScalar(item.key) ? item.key.value : item.key)) : order.length;
  document.contents.items = document.contents.items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Puts sentences above a field, a line each, in place of those that stand there. */
export function commentBefore(document: Document, key: string, sentences: readonly string[]): void {
  const { contents } = document;
  const items = contents !== null && 'items' in contents ? (contents.items as unknown[]) : [];
  const pair = items.find(
    (item): item is Pair<Scalar> => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
  if (pair) pair.key.commentBefore = sentences.map((sentence) => ` ${sentence}`).join('\n') || null;
}

/**
 * Digests each field by itself, and the body: what has the digest that import noted is as import wrote it. The
 * parts of `source` are fields of their own.
 */
export function fieldDigests(fields: EntryFrontMatter, body: string): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(flat(fields)).map(([name, value]) => [name, digest(JSON.stringify(value))]),
    ),
    body: digest(body.trim()),
  };
}

/** The fields with those of `source` beside them, as `source.url`; without import's own notes. */
export function flat(fields: EntryFrontMatter): Record<string, unknown> {
  const { source, imported: _, ...others } = fields;
  const inner = source !== null && typeof source === 'object' ? Object.entries(source) : [];
  return { ...others, ...Object.fromEntries(inner.map(([name, value]) => [`source.${name}`, value])) };
}

/** Twenty-four bits tell an edit from none. */
function digest(text: string): string {
  return Buffer.from(sha256(text).slice(0, 6), 'hex').toString('base64url');
}
