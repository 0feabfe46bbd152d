import type { Article } from '../../../archive/archive.ts';
import type { Source } from '../../../schema/article.ts';
import { sourceFields } from '../../../schema/field-map.ts';
import type { MaybeLink } from '../../../shared/base/link.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { DeadLink } from './dead-links.ts';

export interface SourceRow {
  readonly label: string;
  readonly value: MaybeLink;
  /** Whether it only says that the fact is not known, which nobody needs on paper. */
  readonly isUnknown?: true;
  /** Where it links to a page that is gone. */
  readonly deadLink?: DeadLink;
}

const technical: readonly (keyof Source)[] = ['sha256'];
const order = (Object.keys(sourceFields) as (keyof Source)[]).filter((field) => !technical.includes(field));

/**
 * Returns the facts about an article’s source that the head of the page does not already show. An unknown
 * publisher is mentioned if the text is not the original.
 *
 * @param deadLink the page of the source, if it is gone
 */
export function sourceRows(article: Article, words: Words, deadLink?: DeadLink): SourceRow[] {
  const { data } = article;
  const isPublisherMissing = data.text !== 'original' && data.source?.publisher === undefined;
  const unknown = {
    label: words.sourceRow.publisher,
    value: { text: words.unknownPublisher },
    isUnknown: true,
  } as const;
  const fields = order.filter((field) => !isShownInHead(article, field));
  const rows = rowsOf(article, fields, words).map((row) =>
    deadLink && row.value.href === data.source?.url ? { ...row, deadLink } : row,
  );
  return [...(isPublisherMissing ? [unknown] : []), ...rows];
}

/** Returns facts that are only for software, such as checksums. */
export function technicalRows(article: Article, words: Words): SourceRow[] {
  return rowsOf(article, technical, words);
}

function rowsOf({ data }: Article, fields: readonly (keyof Source)[], words: Words): SourceRow[] {
  return fields.flatMap((field) => {
    const value = valueOf(data.source ?? {}, field, words);
    return value ? [{ label: words.sourceRow[field], value }] : [];
  });
}

/** Whether the head of the article’s page already shows a field. */
function isShownInHead({ data }: Article, field: keyof Source): boolean {
  const { source = {}, title, date, byline } = data;
  if (field === 'title') return source.title === title;
  if (field === 'published')
    return source.published?.earliest === date.earliest && source.published.latest === date.latest;
  if (field === 'author') return byline.some(({ name }) => name !== undefined && name === source.author);
  return false;
}

function valueOf(source: Source, field: keyof Source, words: Words): MaybeLink | undefined {
  if (field === 'published' || field === 'retrieved') {
    const date = source[field];
    return date && { text: words.date(date) };
  }
  const text = source[field];
  if (text === undefined) return undefined;
  return field === 'url' || field === 'archived' ? { text: new URL(text).host, href: text } : { text };
}
