import {} from '../../../archive/count-of.ts';
import { nameKey } from '../../../archive/tokens.ts';
import type { Proposal } from '../../../recognition/proposals/propose-names.ts';
import { compareText } from '../../../schema/compare-text.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';

/** A pending name with all its articles. */
export interface GatheredName {
  readonly key: string;
  readonly words: string;
  /** The kind proposed in most articles. */
  readonly kind: EntityKind;
  readonly entity: EntityId | undefined;
  /** The full name of which it is a short form. */
  readonly fullName: string | undefined;
  readonly articles: ReadonlyMap<string, Proposal>;
  readonly ticked: number;
}

/** The counts of a name from which a {@link GatheredName} is made. */
interface NameTally {
  readonly key: string;
  readonly entity: EntityId | undefined;
  readonly fullName: string | undefined;
  readonly articles: Map<string, Proposal>;
  ticked: number;
}

/** Groups the proposals of all articles by name, those in most articles first. */
export class WaitingNames {
  readonly #byArticle = new Map<string, readonly Proposal[]>();
  readonly #names = new Map<string, NameTally>();
  /** The names by their number of articles; each sorted list is cached until one of its names changes. */
  readonly #buckets = new Map<number, { readonly names: Set<NameTally>; sorted?: readonly NameTally[] }>();

  #version = 0;

  /** Increases with each change. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#names.size;
  }

  /** The number of searched articles. */
  get articles(): number {
    return this.#byArticle.size;
  }

  /** Returns the proposals of an article; undefined if it has not been searched. */
  proposalsOf(article: string): readonly Proposal[] | undefined {
    return this.#byArticle.get(article);
  }

  /** Replaces the proposals of an article. */
  set(article: string, proposals: readonly Proposal[]): void {
    this.#version += 1;
    this.#forget(article);
    this.#byArticle.set(article, proposals);
    for (const proposal of proposals) this.#count(article, proposal);
  }

  /** Removes an article that has been removed, or has no undecided names. */
  delete(article: string): void {
    this.#version += 1;
    this.#forget(article);
    this.#byArticle.delete(article);
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
    const key = keyOf(proposal);
    let name = this.#names.get(key);
    if (!name) {
      const { entity, fullName } = proposal;
      name = { key, entity, fullName, articles: new Map(), ticked: 0 };
      this.#names.set(key, name);
    }
    this.#move(name, () => {
      name.articles.set(article, proposal);
      name.ticked += Number(proposal.ticked);
    });
  }

  #forget(article: string): void {
    for (const proposal of this.#byArticle.get(article) ?? []) {
      const name = this.#names.get(keyOf(proposal));
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
    if (before?.names.size === 0) this.#buckets.delete(name.articles.size);
    change();
    if (name.articles.size === 0) {
      this.#names.delete(name.key);
      return;
    }
    const size = name.articles.size;
    const after = this.#buckets.get(size) ?? { names: new Set() };
    after.names.add(name);
    delete after.sorted;
    this.#buckets.set(size, after);
  }
}

/** Returns the key of a name. Equal words have different keys if they mean different records or full names. */
function keyOf({ words, entity, fullName }: Proposal): string {
  const whose = entity ?? (fullName === undefined ? '' : nameKey(fullName));
  return `${nameKey(words)}|${whose}`;
}

function gathered(name: NameTally): GatheredName {
  const proposals = [...name.articles.values()];
  const counts = new Map<EntityKind, number>();
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [kind] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return { ...name, words: proposals[0]!.words, kind };
}

/** Compares names with the same number of articles: those with the most evidence first. */
function compareNames(a: NameTally, b: NameTally): number {
  return b.ticked - a.ticked || compareText(a.key, b.key);
}
