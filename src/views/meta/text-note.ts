import type { Archive, Article } from '../../archive/archive.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { once } from '../../shared/base/once.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * Returns the note that says how a text relates to its source; undefined for an original text. It is the same
 * on the page, in its metadata, in citations and in feeds.
 */
export function textNote(archive: Archive, article: Article): string | undefined {
  return notesOf(archive)(article);
}

const notesOf = once((archive: Archive) => {
  const words = wordsOf(archive.site);
  return once((article: Article) => makeNote(article, words));
});

function makeNote({ data }: Article, words: Words): string | undefined {
  const { publisher, title, author, published } = data.source ?? {};
  return words.textNote(data.text, {
    publisher: publisher && isolate(publisher),
    title: title && isolate(title),
    author: author && isolate(author),
    published: published && published.precision !== 'undated' ? words.date(published) : undefined,
  });
}
