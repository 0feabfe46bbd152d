import type { Article } from '../../archive/archive.ts';
import { isolate } from '../base/bidi.ts';
import type { Words } from '../words/words.ts';

/** Returns the note that says how a text relates to its source; undefined for an original text. */
export function textNote({ data }: Article, words: Words): string | undefined {
  const { publisher, title, author, published } = data.source ?? {};
  return words.textNote(data.text, {
    publisher: publisher && isolate(publisher),
    title: title && isolate(title),
    author: author && isolate(author),
    published: published && published.precision !== 'undated' ? words.date(published) : undefined,
  });
}
