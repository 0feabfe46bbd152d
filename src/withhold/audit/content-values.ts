import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord, Content } from '../../archive/record.ts';
import { decodeSigns } from './decode-signs.ts';
import { letterWords } from './letters/letter-table.ts';

/** A text of the content that may be shown somewhere. */
export interface ContentValue {
  /** What it belongs to: `articles/letter`, `entities/acme`; the settings are `site`. */
  readonly owner: string;
  readonly text: string;
  /** Whether it explains nothing in the articles of a decision: an earlier text, or a file beside them. */
  readonly isForOthers: boolean;
}

/** Longer texts are not shown as a whole among words of the program. */
const maxNameWords = 8;

/** Returns each text of a content, with earlier texts of its articles, and texts of other files. */
export function contentValues(
  content: Content,
  revisions: Archive['revisions'] = new Map(),
  others: readonly ContentValue[] = [],
): ContentValue[] {
  const values: ContentValue[] = [...others];
  const add = (owner: string, texts: Iterable<string>, isForOthers = false) => {
    for (const text of texts) if (text !== '') values.push({ owner, text, isForOthers });
  };
  for (const article of content.articles) add(`articles/${article.id}`, articleTexts(article));
  for (const { id, data } of content.entities) {
    const names = [data.name, ...data.aliases];
    add(`entities/${id}`, [id, ...dataTexts(data), ...names.flatMap(inOtherOrders)]);
  }
  for (const { id, data } of content.topics) add(`topics/${id}`, [id, ...dataTexts(data)]);
  for (const { id, data, body } of content.pages)
    add(`pages/${id}`, [id, ...dataTexts(data), ...blocksOf(body)]);
  for (const { file, data } of [...content.withheld, ...content.synonyms]) add(file, dataTexts(data));
  add('site', dataTexts(content.site));
  for (const [id, earlier] of revisions)
    for (const { title, standfirst = '', blocks } of earlier)
      add(`articles/${id}`, [title, standfirst, ...blocks], true);
  return values;
}

/** Returns the texts of an article: its id, its fields, and the blocks of its body. */
export function articleTexts({ id, data, body }: Pick<ArticleRecord, 'id' | 'data' | 'body'>): string[] {
  const credits = data.byline.flatMap((credit) =>
    'name' in credit && credit.name !== undefined ? [credit.name] : [],
  );
  const author = data.source?.author === undefined ? [] : [data.source.author];
  return [id, ...dataTexts(data), ...[...credits, ...author].flatMap(inOtherOrders), ...blocksOf(body)];
}

/** Returns a name in the orders in which lists and citations write it. */
function inOtherOrders(name: string): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > maxNameWords) return [];
  return words
    .slice(1)
    .map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)].join(' '));
}

/** Returns the blocks of a Markdown text as they are shown, and as they are written where links or tags are in them. */
export function blocksOf(markdown: string): string[] {
  return markdown.split(/\n[ \t]*\n/).flatMap((block) => {
    const shown = shownMarkdown(block);
    return shown === block ? [block] : [shown, decodeSigns(block)];
  });
}

/** Returns a Markdown text without the targets of links and without tags, decoded, with the same lines. */
export function shownMarkdown(text: string): string {
  const keepingLines = (all: string) => '\n'.repeat(all.split('\n').length - 1);
  let shown = text;
  if (shown.includes('](')) shown = shown.replace(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, ']');
  if (shown.includes('<')) shown = shown.replace(/<[^<>]*>/g, keepingLines);
  return decodeSigns(shown).replaceAll('\\', '');
}

/** Returns all texts in a value. */
export function dataTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(dataTexts);
}

/** Whether a text may be shown as a whole among words of the program, as a name or a title is. */
export function isName(text: string): boolean {
  return text.length < 200 && letterWords(text).length <= 2 * maxNameWords;
}
