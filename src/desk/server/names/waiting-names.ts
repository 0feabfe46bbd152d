import { nameKey } from '../../../archive/tokens.ts';
import type { Proposal } from '../../../recognition/proposals/propose-names.ts';
import { compareText } from '../../../schema/date.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';

/** One name that waits, with every article in which it does. */
export interface GatheredName {
  readonly key: string;
  readonly words: string;
  /** As most of its articles have it. */
  readonly kind: EntityKind;
  readonly entity: EntityId | undefined;
  /** The full name that it is short for. */
  readonly fullName: string | undefined;
  readonly articles: ReadonlyMap<string, Proposal>;
  readonly ticked: number;
}

/** A name's own part of a {@link GatheredName}, while it is counted. */
interface NameTally {
  readonly key: string;
  readonly entity: EntityId | undefined;
  readonly fullName: string | undefined;
  readonly articles: Map<string, Proposal>;
  ticked: number;
}

/** Gathers the proposals of all articles by name, those of most articles first. */
export class WaitingNames {
  readonly #byArticle = new Map<string, readonly Proposal[]>();
  readonly #names = new Map<string, NameTally>();
  /** The names by the number of their articles; a sorted list is kept until one of them changes. */
  readonly #buckets = new Map<number, { readonly names: Set<NameTally>; sorted?: readonly NameTally[] }>();

  get size(): number {
    return this.#names.size;
  }

  /** Articles that have been looked through. */
  get articles(): number {
    return this.#byArticle.size;
  }

  /** The proposals of an article; undefined where it was not looked through. */
  proposalsOf(article: string): readonly Proposal[] | undefined {
    return this.#byArticle.get(article);
  }

  /** Takes the proposals of an article in the place of those it had. */
  set(article: string, proposals: readonly Proposal[]): void {
    this.#forget(article);
    this.#byArticle.set(article, proposals);
    for (const proposal of proposals) this.#count(article, proposal);
  }

  /** An article whose names are all decided, or that is gone. */
  delete(article: string): void {
    this.#forget(article);
    this.#byArticle.delete(article);
  }

  find(key: string): GatheredName | undefined {
    const name = this.#names.get(key);
    return name && gathered(name);
  }

  /** Takes a name out of some of its articles before the proposals are made anew: it was decided there. */
  remove(key: string, articles: readonly string[]): void {
    const name = this.#names.get(key);
    if (!name) return;
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
   * A part of the list, in order.
   *
   * @param isShown which names the list has
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

  /** Changes a name, and keeps it in the bucket of its number of articles. */
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

/** Names of one wording are apart where they are of different records, or short for different names. */
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

/** Within one number of articles: those with most evidence first. */
function compareNames(a: NameTally, b: NameTally): number {
  return b.ticked - a.ticked || compareText(a.key, b.key);
}
