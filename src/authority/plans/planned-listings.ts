import { findMentions, type Listing, type MentionPassage } from '../../archive/find-mentions.ts';
import { buildLexicon } from '../../archive/lexicon.ts';
import type { ArticleRecord, EntityRecord } from '../../archive/record.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';
import type { EntityId } from '../../schema/id.ts';
import type { RecordNames } from './new-record.ts';

/** The entities that articles list, with those of the decisions planned so far. */
export class PlannedListings {
  readonly #named: ReadonlyMap<string, RecordNames>;
  readonly #language: string;
  readonly #listed = new Map<ArticleRecord, readonly Listing[]>();
  readonly #passages = new Map<ArticleRecord, readonly MentionPassage[]>();

  /**
   * @param named the records by id, existing and planned; the caller may add to it
   * @param language of the archive, for articles that have none of their own
   */
  constructor(named: ReadonlyMap<string, RecordNames>, language: string) {
    this.#named = named;
    this.#language = language;
  }

  /**
   * Lists an entity in an article.
   *
   * @param as words that refer to the entity in this article only
   */
  add(article: ArticleRecord, id: string, as?: string): void {
    this.#listed.set(article, this.#with(article, id, as === undefined ? [] : [as]));
  }

  /**
   * Whether a surname names a person wherever it occurs in an article that lists the person, without being listed as
   * well. It does not before the full name, nor if another listed person has it.
   */
  isSettled(article: ArticleRecord, id: string, surname: string): boolean {
    const listed = this.#with(article, id, []);
    const records = listed.flatMap(({ id }) => {
      const data = this.#named.get(id);
      return data ? [{ id, data } as EntityRecord] : [];
    });
    const lexicon = buildLexicon(records);
    const passages = this.#passagesOf(article);
    const mentions = findMentions(passages, listed, lexicon, article.data.language ?? this.#language);
    const asName: Listing = { id: '#' as EntityId, as: [surname] };
    return findMentions(passages, [asName], lexicon).every(({ passage, start }) =>
      mentions.some(
        (one) =>
          one.passage === passage && one.start === start && one.entities.every((other) => other === id),
      ),
    );
  }

  #with(article: ArticleRecord, id: string, as: readonly string[]): readonly Listing[] {
    const listed = this.#listed.get(article) ?? article.data.entities;
    const known = listed.find((one) => one.id === id);
    if (!known) return [...listed, { id: id as EntityId, as }];
    return listed.map((one) => (one === known ? { ...one, as: [...one.as, ...as] } : one));
  }

  #passagesOf(article: ArticleRecord): readonly MentionPassage[] {
    const { title, standfirst } = article.data;
    let passages = this.#passages.get(article);
    if (!passages) {
      const heads = [title, ...(standfirst === undefined ? [] : [standfirst])];
      passages = [...heads.map((text) => ({ text, closed: [] })), ...readPassagesSafely(article.body)];
      this.#passages.set(article, passages);
    }
    return passages;
  }
}
