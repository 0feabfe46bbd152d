import type { Lookup } from './lookup.ts';
import type { NameRecord } from '../../shared/base/lookup-part.ts';

/** A record found by its name. */
export interface IndexedName {
  readonly id: string;
  readonly kind: NameRecord[1];
  readonly name: string;
  /** The number of articles that list it. */
  readonly articles: number;
  readonly hasPage: boolean;
}

/** An article, or a passage of it, as others may be like it. */
export interface LikedArticle {
  readonly id: string;
  readonly title: string;
  /** Its text, or that of the passage. */
  readonly text: string;
  /** The entities and topics of it. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Looks up entities, topics and articles for queries. */
export interface NameLookup {
  /**
   * Finds the records for a value of `entity:` or `topic:`: the record with that id, or else all with that
   * name or alias, ignoring case and accents.
   *
   * @throws {Error} if the names cannot be loaded
   */
  find(field: 'entity' | 'topic', value: string): Promise<readonly IndexedName[]>;

  /**
   * Finds the records with a name like one of some texts, except for two typing errors each.
   *
   * @throws {Error} if the names cannot be loaded
   */
  findNear(texts: readonly string[]): Promise<readonly IndexedName[]>;

  /**
   * Reads an article from its page; undefined if there is none, or the passage is not in it.
   *
   * @param block the number of a block, of which alone the text and the names are read
   */
  readArticle?(id: string, block?: number): Promise<LikedArticle | undefined>;
}

/** Names with more errors than this are not similar; those with fewer may be none of those meant. */
const maxNearEdits = 2;

/** Creates a lookup from the table of names. */
export function nameLookup(names: Pick<Lookup<NameRecord>, 'find' | 'findNear'>): NameLookup {
  const indexed = ([id, kind, name, articles, pages]: NameRecord): IndexedName => ({
    id,
    kind,
    name,
    articles,
    hasPage: pages !== 0,
  });
  return {
    async findNear(texts) {
      const found = await Promise.all(texts.map((text) => names.findNear(text, maxNearEdits)));
      const records = found.flat().map(({ data }) => indexed(data));
      return [...new Map(records.map((record) => [`${record.kind} ${record.id}`, record])).values()];
    },
    async find(field, value) {
      const found = (await names.find(value))
        .filter(({ isWhole, data: [, kind] }) => isWhole && (kind === 'topic') === (field === 'topic'))
        .map(({ data }) => indexed(data));
      const exact = found.filter(({ id }) => id === value);
      return exact.length > 0 ? exact : found;
    },
  };
}
