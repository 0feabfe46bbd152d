import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf } from './answer.ts';
import { matchesIn } from './matches-in.ts';
import { namedWhole } from './named-in.ts';
import { orderHits } from './ranking/order-hits.ts';
import { type GroupedHit, type Hit, readHit } from './read-hit.ts';
import type { HitPlace, SortedDocuments } from './ranking/sorted-documents.ts';

/** Results in a sort order. Their texts are loaded on demand. */
export class HitList {
  readonly #found: SortedDocuments;
  readonly #asked: ReadonlySet<string>;
  readonly #take: (count: number) => readonly HitPlace[];
  #ahead: readonly HitPlace[] | undefined;
  /** The first articles of the groups of repeats that were returned. */
  readonly #returned = new Set<string>();

  constructor(found: SortedDocuments, sort: SortOrder) {
    this.#found = found;
    this.#asked = askedEntities(found.leaves);
    this.#take = orderHits(found, sort);
  }

  /** Reads the next results one by one, whether or not they repeat others. */
  next(count: number): Promise<Hit[]> {
    return Promise.all(this.#take(count).map((place) => this.#read(place)));
  }

  /** Reads the first result before it is known what repeats it; {@link nextGrouped} begins with it again. */
  async first(): Promise<Hit | undefined> {
    this.#ahead ??= this.#take(1);
    const [place] = this.#ahead;
    return place && this.#read(place);
  }

  /** Reads the next results; of articles that repeat each other only the first. */
  async nextGrouped(count: number): Promise<GroupedHit[]> {
    const groups: { place: HitPlace; versions: readonly HitPlace[] }[] = [];
    while (groups.length < count) {
      const taken = this.#ahead ?? this.#take(count - groups.length);
      this.#ahead = undefined;
      if (taken.length === 0) break;
      for (const place of taken) {
        const versions = await this.#versionsOf(place);
        if (versions) groups.push({ place, versions });
      }
    }
    return Promise.all(
      groups.map(async ({ place, versions }) => ({
        ...(await this.#read(place)),
        versions: versions.length,
        readVersions: () => Promise.all(versions.map((one) => this.#read(one))),
      })),
    );
  }

  /** Returns the other results that repeat an article; undefined if it repeats one that was returned. */
  async #versionsOf({ set, number }: HitPlace): Promise<readonly HitPlace[] | undefined> {
    const { bundle, bits } = this.#found.sets[set]!;
    // Without the table, repeats are only not grouped.
    const groups = await bundle.repeats.groups().catch(() => undefined);
    const group = groups?.get(number);
    if (!group) return [];
    const key = `${set} ${group[0]}`;
    if (this.#returned.has(key)) return undefined;
    this.#returned.add(key);
    return group.filter((one) => one !== number && bits.has(one)).map((one) => ({ set, number: one }));
  }

  async #read({ set, number }: HitPlace): Promise<Hit> {
    const { sets, exact, leaves } = this.#found;
    const { bundle } = sets[set]!;
    const fragment = await bundle.texts.text(number);
    const matches = matchesIn(fragment, set, leaves, bundle.rule);
    const asked = new Set([...this.#asked, ...namedWhole(fragment, set, leaves, bundle.rule)]);
    const isQuestion = leaves.some(({ role }) => role === 'filler');
    const hit = readHit(fragment, matches, asked, bundle.rule, isQuestion);
    return exact[set]!.bits.has(number) ? hit : { ...hit, lacks: this.#lackedBy(set, number) };
  }

  /** Returns the words of the query that a document lacks; of one near the date, the date is known to be another. */
  #lackedBy(set: number, number: number): string[] {
    const { leaves, dates } = this.#found;
    const isNear = dates.some(({ around, articles }) => around && articles[set]!.includes(number));
    return leaves.flatMap(({ node, negated, role, isInDate, sets }) =>
      negated || role || node.type === 'value' || (isNear && isInDate) || sets[set]!.has(number)
        ? []
        : [node.text],
    );
  }
}

/** Returns the ids of entities that the query requires. */
function askedEntities(leaves: readonly FoundLeaf[]): Set<string> {
  const asked = leaves.filter(
    ({ node, negated }) => !negated && node.type === 'value' && node.field === 'entity',
  );
  return new Set(
    asked.flatMap(({ values }) => values?.flatMap(({ named }) => named.map(({ id }) => id)) ?? []),
  );
}
