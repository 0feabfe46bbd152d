import type { ArticleEvidence } from './article-evidence.ts';
import type { EditableContent } from '../open/authority.ts';
import { readNeighbors } from './neighbors.ts';
import type { EntityRecord } from '../../archive/record.ts';
import { compareText } from '../../text/compare-text.ts';

/** Articles that probably mean the same person by a name. */
export interface EvidenceGroup {
  /** Oldest first. */
  readonly articles: readonly ArticleEvidence[];
  /** 0 for the side with most articles, which keeps the record; 1 for the other. */
  readonly side: 0 | 1;
}

type Features = ReadonlyMap<string, number>;

interface Cluster {
  readonly members: readonly ArticleEvidence[];
  /** The sum of the members’ features, each of length 1. */
  readonly sum: Features;
}

/** Average likeness of two groups of articles from which on they are shown as one. */
const minLikeness = 0.25;
/** An office or an earlier grouping is compared with every pair, so that many articles are grouped roughly first. */
const maxCompared = 250;
const minGroups = 8;
const articlesPerGroup = 3;
const weights = { office: 4, place: 0.7, dateline: 1, topic: 0.5, year: 1.5, nextYear: 0.75 };
const rounds = 4;

/**
 * Groups the articles of a record that is two people by what they have in common: the company kept, years, offices and
 * places. It proposes a side for each group, and decides nothing.
 *
 * @param evidence oldest first
 * @returns the largest groups of each side first
 */
export function groupArticles(
  evidence: readonly ArticleEvidence[],
  { content }: EditableContent,
): EvidenceGroup[] {
  const featuresOf = weigh(evidence, content.articles.length, readNeighbors(content.articles).articles);
  const single = evidence.map((one): Cluster => ({ members: [one], sum: featuresOf(one) }));
  const target = Math.max(minGroups, Math.ceil(evidence.length / articlesPerGroup));
  const clusters = agglomerate(rough(single), target);
  return withSides(clusters);
}

/** Returns the features of an article. One that nearly all articles of the record have tells nothing apart. */
function weigh(
  evidence: readonly ArticleEvidence[],
  total: number,
  articlesOf: (id: string) => number,
): (one: ArticleEvidence) => Features {
  const raw = new Map(evidence.map((one) => [one, rawFeatures(one, total, articlesOf)]));
  const counts = new Map<string, number>();
  for (const features of raw.values())
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (one) => {
    const features = [...raw.get(one)!].map(
      ([key, weight]) => [key, weight * (1 - (counts.get(key)! - 1) / evidence.length)] as const,
    );
    const length = Math.hypot(...features.map(([, weight]) => weight)) || 1;
    return new Map(features.map(([key, weight]) => [key, weight / length]));
  };
}

function rawFeatures(
  { article, company, places, offices, year }: ArticleEvidence,
  total: number,
  articlesOf: (id: string) => number,
): Map<string, number> {
  const rarity = (id: string) => Math.log(1 + total / Math.max(1, articlesOf(id)));
  const { dateline, topics } = article.data;
  return new Map([
    ...company.map(({ id }) => [id as string, rarity(id)] as const),
    ...places.map(({ id }) => [id as string, rarity(id) * weights.place] as const),
    ...offices.map((office) => [`office ${office}`, weights.office] as const),
    ...topics.map((id) => [`topic ${id}`, weights.topic] as const),
    ...(dateline === undefined ? [] : [[`dateline ${dateline}`, weights.dateline] as const]),
    ...(year === undefined
      ? []
      : [
          [`year ${year - 1}`, weights.nextYear] as const,
          [`year ${year}`, weights.year] as const,
          [`year ${year + 1}`, weights.nextYear] as const,
        ]),
  ]);
}

/** Joins each article to the first group that is like it, until few enough groups are left to compare all of them. */
function rough(clusters: readonly Cluster[]): Cluster[] {
  let groups = [...clusters];
  for (let likeness = 0.5; groups.length > maxCompared; likeness /= 2) {
    const joined: Cluster[] = [];
    for (const cluster of groups) {
      const index = joined.findIndex((one) => likenessOf(one, cluster) >= (likeness < 0.02 ? 0 : likeness));
      if (index < 0) joined.push(cluster);
      else joined[index] = join(joined[index]!, cluster);
    }
    groups = joined;
  }
  return groups;
}

/** Joins the two groups that are most alike, again and again, until none are alike and there are few enough. */
function agglomerate(clusters: readonly Cluster[], target: number): Cluster[] {
  const groups = [...clusters];
  const table = groups.map((one) => groups.map((other) => (one === other ? -1 : likenessOf(one, other))));
  while (groups.length > 2) {
    let [best, a, b] = [-1, 0, 1];
    for (let row = 1; row < groups.length; row += 1) {
      for (let column = 0; column < row; column += 1) {
        const likeness = table[row]![column]!;
        if (likeness > best) [best, a, b] = [likeness, column, row];
      }
    }
    if (best < minLikeness && (groups.length <= target || best <= 0)) break;
    groups[a] = join(groups[a]!, groups[b]!);
    groups.splice(b, 1);
    table.splice(b, 1);
    for (const row of table) row.splice(b, 1);
    groups.forEach((other, index) => {
      const likeness = index === a ? -1 : likenessOf(groups[a]!, other);
      table[a]![index] = likeness;
      table[index]![a] = likeness;
    });
  }
  return groups;
}

/** Divides groups into two sides: by the two large groups that are least alike, and then by which side each is nearer. */
function withSides(clusters: readonly Cluster[]): EvidenceGroup[] {
  const [first] = clusters;
  if (!first) return [];
  let seeds: readonly [Cluster, Cluster] | undefined;
  let best = -1;
  for (const one of clusters) {
    for (const other of clusters) {
      if (one === other) continue;
      const distance =
        Math.sqrt(one.members.length * other.members.length) * (1 - Math.min(1, likenessOf(one, other)));
      if (distance > best) [best, seeds] = [distance, [one, other]];
    }
  }
  if (!seeds) return [{ articles: sorted(first), side: 0 }];
  let centers = seeds;
  let sides = new Map<Cluster, 0 | 1>();
  for (let round = 0; round < rounds; round += 1) {
    const nearer = new Map(
      clusters.map(
        (one) => [one, likenessOf(one, centers[1]) > likenessOf(one, centers[0]) ? 1 : 0] as const,
      ),
    );
    const [kept, moved] = ([0, 1] as const).map((side) => clusters.filter((one) => nearer.get(one) === side));
    if (kept!.length === 0 || moved!.length === 0) break;
    sides = nearer;
    centers = [kept!.reduce(join), moved!.reduce(join)];
  }
  const isSwapped = centers[1].members.length > centers[0].members.length;
  return clusters
    .map((one): EvidenceGroup => {
      const side = sides.get(one) ?? (one === seeds[1] ? 1 : 0);
      return { articles: sorted(one), side: isSwapped ? (side === 0 ? 1 : 0) : side };
    })
    .toSorted((a, b) => a.side - b.side || b.articles.length - a.articles.length);
}

function sorted({ members }: Cluster): ArticleEvidence[] {
  return members.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function join(a: Cluster, b: Cluster): Cluster {
  const sum = new Map(a.sum);
  for (const [key, weight] of b.sum) sum.set(key, (sum.get(key) ?? 0) + weight);
  return { members: [...a.members, ...b.members], sum };
}

/** Returns the mean likeness of the members of two groups. */
function likenessOf(a: Cluster, b: Cluster): number {
  const [few, many] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let product = 0;
  for (const [key, weight] of few) product += weight * (many.get(key) ?? 0);
  return product / (a.members.length * b.members.length);
}

/** What the articles of a group have in common, the most frequent first. */
export interface GroupSummary {
  readonly years: readonly [first: number, last: number] | undefined;
  readonly company: readonly CountedEvidence[];
  readonly offices: readonly CountedEvidence[];
  readonly places: readonly CountedEvidence[];
}

/** A name or an office with the number of articles that have it. */
export interface CountedEvidence {
  readonly text: string;
  readonly count: number;
}

const maxShown = 4;

/** Summarizes the evidence of a group of articles. */
export function summarizeGroup(articles: readonly ArticleEvidence[]): GroupSummary {
  const years = articles.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const names = (records: readonly EntityRecord[]) => records.map(({ data }) => data.name);
  return {
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    company: mostFrequent(articles.map(({ company }) => names(company))),
    offices: mostFrequent(articles.map(({ offices }) => offices)),
    places: mostFrequent(articles.map(({ places }) => names(places))),
  };
}

function mostFrequent(lists: readonly (readonly string[])[]): CountedEvidence[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
    .slice(0, maxShown);
}
