import { topicsWithPage } from '../../meta/topic-page.ts';
import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { association, roughTotal } from '../../../archive/association.ts';
import { countPairs } from './count-pairs.ts';
import { type NameLink, strongestLinks } from './strongest-links.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';
import { kindsOf } from '../../frame/navigation.ts';
import { basis, fact } from '../../../shared/base/fact.ts';
import { roughCount } from '../../../shared/base/rough-count.ts';
import { strengths } from '../evidence/ranked-connections.ts';

/** The names of one picture: of a kind, of a topic, or all if neither is given. */
export interface Network {
  readonly kind?: EntityKind;
  readonly topic?: TopicId;
  /** The names to draw, strongest first. */
  readonly names: readonly Entity[];
  /** The number of names that share an article with another one, drawn or not. */
  readonly linked: number;
  /** The number of names that share none. */
  readonly alone: number;
  readonly articles: readonly Article[];
}

/**
 * The number of linked names that a kind or topic needs for a picture. It never falls as the archive grows.
 */
export const minNames = 5;
const maxNames = 250;
const maxNamesOfTopic = 60;
const maxLinksPerName = 3;

/** Returns all networks: of all names first, then by kind, then by topic. */
export const networksOf = basis('networks', (archive): readonly Network[] => {
  const all = networkOfKind(archive, undefined);
  if (all.names.length === 0) return [];
  const hasOwn = ({ linked }: Network) => linked >= minNames;
  return [
    all,
    ...kindsOf(archive)
      .map((kind) => networkOfKind(archive, kind))
      .filter((network) => hasOwn(network) && network.linked < all.linked),
    ...topicsWithPage(archive)
      // A topic of all articles would repeat the first network.
      .filter(({ articles }) => articles.length < archive.size)
      .map(({ id, articles }) => networkOfTopic(archive, id, articles))
      .filter(hasOwn),
  ];
});

/** The networks of an archive without their names. */
export const networkSizes = fact('sizes of networks', (archive) =>
  networksOf(archive).map(({ kind, topic, linked }) => ({ kind, topic, linked })),
);

/** Those of all names and of each kind, with their numbers of linked names: `exact`, or `rough`. */
export const kindNetworks = fact('networks of kinds', (archive, which) =>
  networkSizes(archive)
    .filter(({ topic }) => topic === undefined)
    .map(({ kind, linked }) => ({
      kind,
      size: which === 'rough' ? roughCount(archive, linked) : { count: linked, isExact: true },
    })),
);

/** Whether a topic has a network, by its id. */
export const topicHasNetwork = fact('network of a topic', (archive, id): boolean =>
  networkSizes(archive).some(({ topic }) => topic === id),
);

/** A network with its lines, as plain data. */
interface DrawnNetwork {
  readonly names: readonly EntityId[];
  readonly linked: number;
  readonly alone: number;
  readonly hasOneArticle: boolean;
  /** Strongest first, by the indexes of its names. */
  readonly lines: readonly Pick<NameLink, 'a' | 'b' | 'both'>[];
}

/** Returns the network of a kind, of a topic, or of all names if neither is given. */
export function drawnNetwork(
  archive: Archive,
  { kind, topic }: Pick<Network, 'kind' | 'topic'>,
): DrawnNetwork {
  return networkByKey(archive, `${kind ?? ''} ${topic ?? ''}`);
}

const networkByKey = fact('network', (archive, key): DrawnNetwork => {
  const { names, articles, linked, alone } = networksOf(archive).find(
    ({ kind = '', topic = '' }) => `${kind} ${topic}` === key,
  )!;
  const ids = names.map(({ id }) => id);
  const links = strongestLinks(countPairs(ids, articles), roughTotal(articles.length), maxLinksPerName);
  const lines = links.map(({ a, b, both }) => ({ a, b, both }));
  return { names: ids, linked, alone, hasOneArticle: articles.length === 1, lines };
});

interface Ranked {
  readonly entity: Entity;
  readonly strength: number;
  readonly count: number;
  /** The other end of its strongest link, without which it would not be drawn. */
  readonly partner?: Entity;
}

/**
 * Selects names of one kind, or of all kinds, by the strength of their strongest link to another such name.
 */
function networkOfKind(archive: Archive, kind: EntityKind | undefined): Network {
  const entities = archive.entities.filter(({ data }) => !kind || data.kind === kind);
  const ranked = entities.flatMap((entity): Ranked[] => {
    const strongest = strengths(archive, entity.id).find(({ other }) => !kind || other.data.kind === kind);
    if (!strongest) return [];
    const { strength, other: partner } = strongest;
    return [{ entity, strength, count: entity.size, partner }];
  });
  return {
    ...(kind && { kind }),
    names: strongest(ranked, maxNames),
    linked: ranked.length,
    alone: entities.length - ranked.length,
    articles: archive.articles,
  };
}

/** Selects names in a topic’s articles by how strongly they are associated with the topic. */
function networkOfTopic(archive: Archive, topic: TopicId, articles: readonly Article[]): Network {
  const counts = new Map<EntityId, number>();
  const linked = new Set<EntityId>();
  for (const { data } of articles) {
    const ids = new Set(data.entities.map(({ id }) => id));
    for (const id of ids) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (ids.size > 1) linked.add(id);
    }
  }
  const ranked = [...linked].flatMap((id): Ranked[] => {
    const entity = archive.entity.get(id);
    if (!entity) return [];
    const count = counts.get(id)!;
    const strength = association(count, articles.length, entity.size, archive.roughSize);
    return [{ entity, strength, count }];
  });
  return {
    topic,
    names: strongest(ranked, maxNamesOfTopic),
    linked: ranked.length,
    alone: counts.size - linked.size,
    articles,
  };
}

/** Returns the strongest names with their partners; ties are broken by articles, then mentions, then id. */
function strongest(ranked: readonly Ranked[], max: number): Entity[] {
  const names = new Set<Entity>();
  const sorted = ranked.toSorted(
    (a, b) =>
      b.strength - a.strength ||
      b.count - a.count ||
      b.entity.mentions - a.entity.mentions ||
      compareText(a.entity.id, b.entity.id),
  );
  for (const { entity, partner } of sorted) {
    const added = [entity, ...(partner ? [partner] : [])].filter((one) => !names.has(one));
    if (names.size + added.length <= max) for (const one of added) names.add(one);
  }
  return [...names];
}
