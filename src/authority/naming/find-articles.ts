import { findMentions } from '../../archive/find-mentions.ts';
import { nameKey } from '../../text/tokens.ts';
import type { EntityId } from '../../schema/id.ts';
import { spansOf } from './decided-names.ts';
import type { NameReview } from './name-review.ts';
import type { ArticleText } from './read-texts.ts';

/** Returns the articles, by id, that contain words outside longer names of records. */
export function articlesWith(review: NameReview, words: string): string[] {
  return textsWith(review, words).map(({ record }) => record.id);
}

/**
 * Returns the articles, by id, in which words can be accepted: they are not refused there, do not name another record
 * already, and occur outside longer names, those of records and those that are proposed there: “Congress” is not
 * accepted where only the “Library of Congress” is named. In a reviewed article nothing is proposed.
 *
 * @param as the id of the record that they name; if undefined, a record with this name
 */
export function articlesToAccept(review: NameReview, words: string, as?: string): string[] {
  const key = nameKey(words);
  const isMeant = (id: EntityId) => {
    if (as !== undefined) return id === as;
    const { name = '', aliases = [] } = review.lexicon.record.get(id)?.data ?? {};
    return [name, ...aliases].some((one) => nameKey(one) === key);
  };
  return textsWith(review, words)
    .filter(({ record: { id } }) => !review.decided.refusedKeys(id).has(key))
    .filter((text) => mentionsOf(review, text, key).every(({ entities }) => entities.some(isMeant)))
    .filter((text) => review.decided.isReviewed(text.record.id) || occursAlone(review, text, words))
    .map(({ record }) => record.id);
}

/** Returns the full names proposed in an article for which a surname is short. */
export function fullNamesIn(review: NameReview, article: string, surname: string): string[] {
  if (review.decided.isReviewed(article)) return [];
  const key = nameKey(surname);
  return review.propose(article).flatMap(({ words, kind, fullName }) => {
    if (nameKey(words) === key) return fullName ?? [];
    return kind === 'person' && nameKey(words).endsWith(` ${key}`) ? words : [];
  });
}

/** Returns the articles, by id, in which words are an accepted name. */
export function articlesNaming(review: NameReview, words: string): string[] {
  const key = nameKey(words);
  return [...review.texts.values()]
    .filter((text) => mayHave(text, words) && mentionsOf(review, text, key).length > 0)
    .map(({ record }) => record.id);
}

/** Returns the mentions of the listed entities by words with a key. */
function mentionsOf({ lexicon }: NameReview, { record, passages, language }: ArticleText, key: string) {
  return findMentions(passages, record.data.entities, lexicon, language).filter(
    ({ passage, start, end }) => nameKey(passages[passage]!.text.slice(start, end)) === key,
  );
}

function textsWith({ texts, lexicon }: NameReview, words: string): ArticleText[] {
  return [...texts.values()].filter(
    (text) => mayHave(text, words) && spansOf([words], text, lexicon).length > 0,
  );
}

function occursAlone(review: NameReview, text: ArticleText, words: string): boolean {
  const proposed = review
    .propose(text.record.id)
    .flatMap(({ at }) => at.map(([passage, start, length]) => ({ passage, start, end: start + length })));
  return spansOf([words], text, review.lexicon).some(
    ({ passage, start, end }) =>
      !proposed.some(
        (name) =>
          name.passage === passage &&
          name.start <= start &&
          name.end >= end &&
          name.end - name.start > end - start,
      ),
  );
}

/**
 * Whether an article may contain the words. Letters and digits are compared directly; anything else may vary.
 */
function mayHave({ passages }: ArticleText, words: string): boolean {
  const [longestWord = ''] = (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const isPlain = /^[\0-\x7F]*$/.test(longestWord);
  return !isPlain || passages.some(({ text }) => text.includes(longestWord));
}
