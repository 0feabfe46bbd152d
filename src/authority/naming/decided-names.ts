import { findMentions, type Listing } from '../../archive/find-mentions.ts';
import type { Lexicon } from '../../archive/lexicon.ts';
import { nameKey } from '../../text/tokens.ts';
import type { Content } from '../../archive/record.ts';
import { readSentences } from '../../recognition/find-names.ts';
import type { Lesson, TextSpan } from '../../recognition/tagger/lesson.ts';
import type { EntityId } from '../../schema/id.ts';
import type { ArticleText } from './read-texts.ts';

/** The keeper’s decisions about names, by article and for the whole archive. */
export class DecidedNames {
  readonly #reviewed: ReadonlySet<string>;
  readonly #refused: ReadonlyMap<string, readonly string[]>;
  /** Words that are refused in the whole archive. */
  readonly everywhere: readonly string[];

  /** @param withheld forms of names that are withheld: they are never proposed */
  constructor({ reviews, refusals }: Content, withheld: readonly string[] = []) {
    this.#reviewed = new Set(reviews.filter(({ data }) => data.reviewed).map(({ id }) => id));
    this.#refused = new Map(reviews.map(({ id, data }) => [id, data.refused]));
    this.everywhere = [...refusals.flatMap(({ data }) => data.refused), ...withheld];
  }

  isReviewed(article: string): boolean {
    return this.#reviewed.has(article);
  }

  /** Returns the words that are refused in an article. */
  refusedIn(article: string): string[] {
    return [...(this.#refused.get(article) ?? []), ...this.everywhere];
  }

  /** Returns the keys of those words, for comparison. */
  refusedKeys(article: string): Set<string> {
    return new Set(this.refusedIn(article).map(nameKey));
  }

  /** Whether anything was decided about the names in an article. */
  hasDecisions({ record }: ArticleText): boolean {
    const { id, data } = record;
    return this.isReviewed(id) || data.entities.length > 0 || (this.#refused.get(id)?.length ?? 0) > 0;
  }
}

/** Returns what can be learned from an article: the names in its text, and the refused words. */
export function lessonOf(text: ArticleText, lexicon: Lexicon, decided: DecidedNames): Lesson {
  const { record, passages, language } = text;
  const kindOf = (id: EntityId) => lexicon.record.get(id)?.data.kind;
  const mentions = findMentions(passages, record.data.entities, lexicon, language).flatMap(
    ({ passage, start, end, entities }) => {
      const kind = entities.length === 1 ? kindOf(entities[0]!) : undefined;
      return kind === undefined ? [] : [{ passage, start, end, kind }];
    },
  );
  const manualNames = passages.flatMap((passage, number) =>
    passage.manualLinks.flatMap(({ start, end, entity }) => {
      const kind = kindOf(entity);
      return kind === undefined ? [] : [{ passage: number, start, end, kind }];
    }),
  );
  return {
    sentences: readSentences(
      passages.map((passage) => passage.text),
      language,
    ),
    language,
    names: [...mentions, ...manualNames],
    refused: spansOf(decided.refusedIn(record.id), text, lexicon),
    isReviewed: decided.isReviewed(record.id),
  };
}

/** Finds where words occur in an article, outside longer names. */
export function spansOf(words: readonly string[], { passages }: ArticleText, lexicon: Lexicon): TextSpan[] {
  if (words.length === 0) return [];
  const listing: Listing = { id: '#' as EntityId, as: words };
  return findMentions(passages, [listing], lexicon).map(({ passage, start, end }) => ({
    passage,
    start,
    end,
  }));
}
