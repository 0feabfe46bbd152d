import type { TopicId } from '../schema/id.ts';
import type { TopicRecord } from './record.ts';

/** Returns the terms directly below each term, in the order of the records. */
export function narrowerTerms(topics: readonly TopicRecord[]): Map<TopicId, TopicId[]> {
  const narrower = new Map<TopicId, TopicId[]>(topics.map(({ id }) => [id, []]));
  for (const { id, data } of topics) for (const above of data.broader) narrower.get(above)?.push(id);
  return narrower;
}

/** What decides which terms have a page. */
interface TopicPageRules {
  /** Returns the number of articles of a term. */
  readonly size: (id: TopicId) => number;
  /** The number that a term needs; none if undefined. */
  readonly from: number | undefined;
  /** Whether a term’s page was published before: it stays. */
  readonly isPublished: (id: TopicId) => boolean;
}

/**
 * Returns the terms that have a page of their own: those that deserve one, and all above these.
 *
 * @param above the terms above each, as from {@link withBroader}
 */
export function termsWithPage(
  topics: readonly TopicRecord[],
  above: ReadonlyMap<TopicId, ReadonlySet<TopicId>>,
  { size, from, isPublished }: TopicPageRules,
): ReadonlySet<TopicId> {
  const deserving = topics.filter(({ id }) => from === undefined || size(id) >= from || isPublished(id));
  return new Set(deserving.flatMap(({ id }) => [...(above.get(id) ?? [])]));
}

/**
 * Returns each term with all terms above it, itself first. A cycle, which check.ts reports, is followed once.
 */
export function withBroader(topics: readonly TopicRecord[]): Map<TopicId, ReadonlySet<TopicId>> {
  const records = new Map(topics.map((topic) => [topic.id, topic]));
  const known = new Map<TopicId, ReadonlySet<TopicId>>();
  const climb = (id: TopicId): ReadonlySet<TopicId> => {
    let terms = known.get(id);
    if (!terms) {
      known.set(id, new Set([id]));
      terms = new Set([id, ...(records.get(id)?.data.broader ?? []).flatMap((above) => [...climb(above)])]);
      known.set(id, terms);
    }
    return terms;
  };
  for (const { id } of topics) climb(id);
  return known;
}
