import type { Article } from '../../../archive/archive.ts';
import type { Source } from '../../../schema/article.ts';
import { sourceFields } from '../../../schema/field-map.ts';
import type { MaybeLink } from '../../base/link.ts';
import type { Words } from '../../words/words.ts';

export interface SourceRow {
  readonly label: string;
  readonly value: MaybeLink;
}

const order = Object.keys(sourceFields) as (keyof Source)[];

/** Where the text comes from, a row for each thing known; an unknown publisher is said where the text is not the original. */
export function sourceRows({ data }: Article, words: Words): SourceRow[] {
  const source: Source = data.source ?? {};
  return order.flatMap((field) => {
    const value = valueOf(source, field, words);
    if (value) return [{ label: words.sourceRow[field], value }];
    const isMissed = field === 'publisher' && (data.text !== 'original' || data.source !== undefined);
    return isMissed ? [{ label: words.sourceRow.publisher, value: { text: words.unknownPublisher } }] : [];
  });
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
