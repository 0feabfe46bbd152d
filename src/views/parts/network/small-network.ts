import type { Archive, Entity } from '../../../archive/archive.ts';
import { countPairs } from './count-pairs.ts';
import { type NameLink, strongestLinks } from './strongest-links.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { connectionOf } from '../evidence/evidence.ts';
import { fact } from '../../../shared/base/fact.ts';
import type { Link } from '../../../shared/base/link.ts';
import { lineHref } from './network-picture.ts';
import { strongestConnections } from '../evidence/ranked-connections.ts';
import { shortened } from './text-width.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** An entity above a column of its strongest connections, and the lines among them. */
export interface SmallNetwork {
  /** Explains the picture and its lines. */
  readonly caption: string;
  /** The entity first, then its connections, strongest first. */
  readonly names: readonly SmallNetworkName[];
  /** The lines of the entity first. */
  readonly lines: readonly SmallNetworkLine[];
}

export interface SmallNetworkName extends Link {
  readonly kind: EntityKind;
  /** The name, shortened if it is long. */
  readonly label: string;
}

/** A line between two names: `text` is "together in 12 articles", `href` the address of the evidence. */
export interface SmallNetworkLine extends Link {
  /** The indexes of both in the list of names. */
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** The lists beside it say the same of fewer. */
const minConnections = 15;
const maxConnections = 12;
const maxLinksPerConnection = 2;
const maxLabelWidthPx = 185;

/** Builds the small network of an entity; undefined if it has few connections. */
export function smallNetwork(archive: Archive, urls: Urls, entity: Entity): SmallNetwork | undefined {
  const ranked = strongestConnections(archive, entity, maxConnections);
  if (entity.connections.length < minConnections) return undefined;
  const words = wordsOf(archive.site);
  const names = [entity, ...ranked.map(({ other }) => other)];
  const lines = [
    ...ranked.map(({ articles }, place) => ({ a: 0, b: place + 1, both: articles.length })),
    ...linesAmong(archive, entity.id).map(({ a, b, both }) => ({ a: a + 1, b: b + 1, both })),
  ];
  return {
    caption: words.network.small(isolate(entity.data.name)),
    names: names.map(({ id, data }) => ({
      text: data.name,
      href: urls.entity(id),
      kind: data.kind,
      label: shortened(data.name, maxLabelWidthPx),
    })),
    lines: lines.map(({ a, b, both }) => ({
      a,
      b,
      text: words.together(both),
      href: lineHref(archive, urls, names[a]!, names[b]!),
      count: both,
    })),
  };
}

/** The lines among the strongest connections of an entity, by their indexes. */
const linesAmong = fact(
  'lines of a small network',
  (archive, id): readonly Pick<NameLink, 'a' | 'b' | 'both'>[] => {
    const entity = archive.entity.get(id as EntityId)!;
    const others = strongestConnections(archive, entity, maxConnections).map(({ other }) => other);
    // Paragraphs are counted in the newest article only: enough to break ties, as between links of a single
    // article.
    const { nearOf } = countPairs(
      others.map((other) => other.id),
      entity.articles.slice(-1),
    );
    const counts = {
      own: others.map(({ size }) => size),
      bothOf: (a: number, b: number) => connectionOf(others[a]!, others[b]!.id)?.articles.length ?? 0,
      nearOf,
    };
    return strongestLinks(counts, archive.roughSize, maxLinksPerConnection)
      .filter(({ strength }) => strength >= 0)
      .map(({ a, b, both }) => ({ a, b, both }));
  },
);
