import { nameKey } from '../../../text/tokens.ts';
import type { Proposal } from '../../../recognition/proposals/propose-names.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import { VariantIndex } from '../../../authority/duplicates/variant-index.ts';

/** A pending name with all its articles. */
export interface GatheredName {
  readonly key: string;
  readonly words: string;
  /** The kind proposed in most articles. */
  readonly kind: EntityKind;
  readonly articles: ReadonlyMap<string, Proposal>;
  /** What the words mean, those in most articles first. */
  readonly readings: readonly NameReading[];
  readonly ticked: number;
}

/** One meaning of the words of a pending name, with the articles in which they have it. */
export interface NameReading {
  readonly entity: EntityId | undefined;
  /** The full name of which it is a short form. */
  readonly fullName: string | undefined;
  /** The kind proposed in most of its articles. */
  readonly kind: EntityKind;
  readonly articles: readonly string[];
}

/** The counts of a name from which a {@link GatheredName} is made. */
interface NameTally {
  readonly key: string;
  readonly articles: Map<string, Proposal>;
  /** All that were ever proposed. */
  readonly kinds: Set<EntityKind>;
  ticked: number;
}

/** Groups the proposals of all articles by name, those in most articles first. */
export class WaitingNames {
  readonly #byArticle = new Map<string, readonly Proposal[]>();
  readonly #names = new Map<string, NameTally>();
  /** The names by their number of articles; each sorted list is cached until one of its names changes. */
  readonly #buckets = new Map<number, { readonly names: Set<NameTally>; sorted?: readonly NameTally[] }>();
  readonly #variants = new VariantIndex<NameTally>();
  /** The names whose kind may have changed since they were indexed. */
  readonly #doubtful = new Set<NameTally>();
  /** In how many articles an abbreviation is short for a full name, by the key of the full name. */
  readonly #abbreviations = new Map<string, Map<string, number>>();
  /** How often each searched article names a listed entity. */
  readonly #decided = new Map<string, number>();
  #decidedMentions = 0;
  #waitingMentions = 0;

  #version = 0;

  /** Increases with each change. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#names.size;
  }

  /** The number of names in two or more articles. */
  get frequent(): number {
    return this.#names.size - (this.#buckets.get(1)?.names.size ?? 0);
  }

  /** How often articles name somebody who is listed, and somebody who is pending. */
  get mentions(): { readonly decided: number; readonly waiting: number } {
    return { decided: this.#decidedMentions, waiting: this.#waitingMentions };
  }

  /** The number of searched articles. */
  get articles(): number {
    return this.#byArticle.size;
  }

  /** Returns the proposals of an article; undefined if it has not been searched. */
  proposalsOf(article: string): readonly Proposal[] | undefined {
    return this.#byArticle.get(article);
  }

  /**
   * Replaces the proposals of an article.
   *
   * @param decided how often it names listed entities
   */
  set(article: string, proposals: readonly Proposal[], decided = 0): void {
    this.#version += 1;
    this.#forget(article);
    this.#byArticle.set(article, proposals);
    this.#setDecided(article, decided);
    for (const proposal of proposals) this.#count(article, proposal);
  }

  /**
   * Removes an article that has been removed, or has no undecided names.
   *
   * @param decided how often it names listed entities
   */
  delete(article: string, decided = 0): void {
    this.#version += 1;
    this.#forget(article);
    this.#byArticle.delete(article);
    this.#setDecided(article, decided);
  }

  /**
   * Returns the other pending names that are probably variants of a name, those in most articles first. Two bodies that each have
   * an abbreviation of their own are none: a national one beside the other.
   */
  variantsOf({ key, words, kind }: GatheredName): GatheredName[] {
    return this.#indexed()
      .like(words, kind)
      .filter((other) => other.key !== key && !this.#areAbbreviatedApart(key, other.key))
      .toSorted((a, b) => b.articles.size - a.articles.size || compareNames(a, b))
      .map(gathered);
  }

  /** Returns the pending names that an acronym may stand for. */
  withInitials(letters: string): GatheredName[] {
    return this.#indexed().withInitials(letters).map(gathered);
  }

  /**
   * Returns the names that stand most often in the articles in which they wait, and how often, the most frequent first. Those
   * for which there is too little evidence to tick them, and those in one article, come after all others: what one text
   * repeats is often no name.
   */
  weightiest(count: number): { readonly names: readonly GatheredName[]; readonly mentions: number } {
    const weighed = [...this.#names.values()].map((name) => {
      let mentions = 0;
      for (const { at } of name.articles.values()) mentions += at.length;
      return { name, mentions };
    });
    const most = weighed
      .toSorted(
        (a, b) =>
          certainty(b.name) - certainty(a.name) || b.mentions - a.mentions || compareNames(a.name, b.name),
      )
      .slice(0, count);
    return {
      names: most.map(({ name }) => gathered(name)),
      mentions: most.reduce((sum, { mentions }) => sum + mentions, 0),
    };
  }

  find(key: string): GatheredName | undefined {
    const name = this.#names.get(key);
    return name && gathered(name);
  }

  /** Removes a decided name from articles before their proposals are updated. */
  remove(key: string, articles: readonly string[]): void {
    const name = this.#names.get(key);
    if (!name) return;
    this.#version += 1;
    this.#move(name, () => {
      for (const article of articles) {
        const proposal = name.articles.get(article);
        if (!proposal) continue;
        name.articles.delete(article);
        name.ticked -= Number(proposal.ticked);
        this.#waitingMentions -= proposal.at.length;
        this.#countAbbreviation(proposal, -1);
        const left = this.#byArticle.get(article)?.filter((one) => one !== proposal);
        if (left) this.#byArticle.set(article, left);
      }
    });
  }

  /**
   * Returns a part of the list.
   *
   * @param isShown whether the list includes a name
   */
  page(
    from: number,
    count: number,
    isShown?: (name: GatheredName) => boolean,
  ): { readonly total: number; readonly names: readonly GatheredName[] } {
    const names: GatheredName[] = [];
    let total = 0;
    for (const size of [...this.#buckets.keys()].toSorted((a, b) => b - a)) {
      const bucket = this.#buckets.get(size)!;
      if (!isShown && (total + bucket.names.size <= from || names.length === count)) {
        total += bucket.names.size;
        continue;
      }
      bucket.sorted ??= [...bucket.names].toSorted(compareNames);
      for (const counted of bucket.sorted) {
        const isWanted = total >= from && names.length < count;
        if (!isShown && !isWanted) {
          total += 1;
          continue;
        }
        const name = gathered(counted);
        if (isShown && !isShown(name)) continue;
        if (isWanted) names.push(name);
        total += 1;
      }
    }
    return { total, names };
  }

  #count(article: string, proposal: Proposal): void {
    const key = nameKey(proposal.words);
    const name = this.#names.get(key) ?? { key, articles: new Map(), kinds: new Set(), ticked: 0 };
    this.#names.set(key, name);
    this.#countAbbreviation(proposal, 1);
    this.#waitingMentions += proposal.at.length;
    name.kinds.add(proposal.kind);
    this.#move(name, () => {
      name.articles.set(article, proposal);
      name.ticked += Number(proposal.ticked);
    });
    if (!this.#variants.has(name)) this.#variants.add(name, proposal.words, proposal.kind);
  }

  /** Returns the index of variants, in which each name has the kind that it has in most articles. */
  #indexed(): VariantIndex<NameTally> {
    for (const name of this.#doubtful) {
      const { words, kind } = gathered(name);
      this.#variants.delete(name);
      this.#variants.add(name, words, kind);
    }
    this.#doubtful.clear();
    return this.#variants;
  }

  #areAbbreviatedApart(a: string, b: string): boolean {
    const [one, other] = [this.#abbreviations.get(a), this.#abbreviations.get(b)];
    return one !== undefined && other !== undefined && ![...one.keys()].some((words) => other.has(words));
  }

  #countAbbreviation({ words, kind, fullName }: Proposal, by: 1 | -1): void {
    if (kind === 'person' || fullName === undefined) return;
    const key = nameKey(fullName);
    const counts = this.#abbreviations.get(key) ?? new Map<string, number>();
    const count = (counts.get(words) ?? 0) + by;
    if (count > 0) counts.set(words, count);
    else counts.delete(words);
    if (counts.size > 0) this.#abbreviations.set(key, counts);
    else this.#abbreviations.delete(key);
  }

  #setDecided(article: string, decided: number): void {
    this.#decidedMentions += decided - (this.#decided.get(article) ?? 0);
    this.#decided.set(article, decided);
  }

  #forget(article: string): void {
    for (const proposal of this.#byArticle.get(article) ?? []) {
      this.#countAbbreviation(proposal, -1);
      this.#waitingMentions -= proposal.at.length;
      const name = this.#names.get(nameKey(proposal.words));
      if (!name) continue;
      this.#move(name, () => {
        name.articles.delete(article);
        name.ticked -= Number(proposal.ticked);
      });
    }
  }

  /** Changes a name, and moves it to the bucket of its number of articles. */
  #move(name: NameTally, change: () => void): void {
    const before = this.#buckets.get(name.articles.size);
    if (before?.names.delete(name)) delete before.sorted;
    change();
    if (name.articles.size === 0) {
      this.#names.delete(name.key);
      this.#variants.delete(name);
      this.#doubtful.delete(name);
      return;
    }
    if (name.kinds.size > 1) this.#doubtful.add(name);
    const size = name.articles.size;
    const after = this.#buckets.get(size) ?? { names: new Set() };
    after.names.add(name);
    delete after.sorted;
    this.#buckets.set(size, after);
  }
}

/** Returns how certain it is that a name is one: 2 if it is ticked in several articles, 1 if it is in several. */
function certainty({ articles, ticked }: NameTally): number {
  const isFrequent = articles.size > 1;
  return Number(isFrequent) + Number(isFrequent && ticked > 0);
}

function gathered(name: NameTally): GatheredName {
  const proposals = [...name.articles];
  const [[, first]] = proposals as [(typeof proposals)[0]];
  const readings = [...Map.groupBy(proposals, ([, proposal]) => readingKey(proposal)).values()]
    .map((one): NameReading => {
      const [, { entity, fullName }] = one[0]!;
      return { entity, fullName, kind: mostFrequentKind(one), articles: one.map(([article]) => article) };
    })
    .toSorted((a, b) => b.articles.length - a.articles.length);
  const { key, articles, ticked } = name;
  return { key, articles, ticked, words: first.words, kind: mostFrequentKind(proposals), readings };
}

/** Returns a key that is the same for the same record, or the same full name. */
function readingKey({ entity, fullName }: Proposal): string {
  return entity ?? (fullName === undefined ? '' : nameKey(fullName));
}

function mostFrequentKind(
  proposals: readonly (readonly [article: string, proposal: Proposal])[],
): EntityKind {
  const byKind = [...Map.groupBy(proposals, ([, { kind }]) => kind)];
  const [kind] = byKind.reduce((most, one) => (one[1].length > most[1].length ? one : most));
  return kind;
}

/** Compares names with the same number of articles: those with the most evidence first. */
function compareNames(a: NameTally, b: NameTally): number {
  return b.ticked - a.ticked || compareText(a.key, b.key);
}
