import type { ArticleRecord } from '../../archive/record.ts';
import { digestOf, ValueCache } from '../../files/value-cache.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';
import type { BlockPassage } from '../../markdown/read-passages.ts';
import { codeDigest } from '../../files/code-digest.ts';

/** The plain text of an article: passage 0 is the title, passage n is block n. */
export interface ArticleText {
  readonly record: ArticleRecord;
  readonly passages: readonly BlockPassage[];
  /** A BCP 47 code. */
  readonly language: string;
  /** A digest of the texts and the language. */
  readonly digest: string;
}

/**
 * Returns the key of a body's plain text in the cache. It changes with the code that reads it.
 *
 * @param source a digest of that code
 */
export function textKey(body: string, source = codeDigest(['markdown', 'files'])): string {
  return digestOf([source, body]);
}

/**
 * Reads the plain texts of articles; texts that have not changed come from the cache.
 *
 * @param file the cache, an absolute path; nothing is cached without it
 * @param onRead receives the number of articles read
 */
export function readTexts(
  articles: readonly ArticleRecord[],
  defaultLanguage: string,
  file: string | undefined,
  onRead: (done: number) => void = () => undefined,
): Map<string, ArticleText> {
  const kept = new ValueCache<readonly BlockPassage[]>(file);
  const texts = new Map<string, ArticleText>();
  for (const record of articles) {
    const { id, data, body } = record;
    const language = data.language ?? defaultLanguage;
    const digest = digestOf([language, data.title, body]);
    const blocks = kept.of(textKey(body), () => readPassagesSafely(body));
    const title: BlockPassage = { text: data.title, closed: [], manualLinks: [] };
    texts.set(id, { record, passages: [title, ...blocks], language, digest });
    onRead(texts.size);
  }
  kept.save();
  return texts;
}

/** Reads the texts of articles again after a change; unchanged texts are reused. */
export function rereadTexts(
  before: ReadonlyMap<string, ArticleText>,
  articles: readonly ArticleRecord[],
  defaultLanguage: string,
): Map<string, ArticleText> {
  const isSameText = (record: ArticleRecord, { record: old }: ArticleText) =>
    old.body === record.body &&
    old.data.title === record.data.title &&
    old.data.language === record.data.language;
  const texts = new Map<string, ArticleText>();
  for (const record of articles) {
    const known = before.get(record.id);
    if (known?.record === record) texts.set(record.id, known);
    else if (known && isSameText(record, known)) texts.set(record.id, { ...known, record });
    else for (const [id, text] of readTexts([record], defaultLanguage, undefined)) texts.set(id, text);
  }
  return texts;
}
