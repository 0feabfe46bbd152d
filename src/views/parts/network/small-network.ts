import type { Archive, Entity } from '../../../archive/archive.ts';
import { countPairs } from '../../../archive/count-pairs.ts';
import { strongestLinks } from '../../../archive/strongest-links.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { isolate } from '../../base/bidi.ts';
import { connectionOf } from '../evidence/evidence.ts';
import type { Link } from '../../base/link.ts';
import { lineHref } from './network-picture.ts';
import { rankedConnections } from '../evidence/ranked-connections.ts';
import { shortened } from './text-width.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** An entity and its strongest connections below each other, and the lines among them. */
export interface SmallNetwork {
  /** What it shows, and what its lines are. */
  readonly caption: string;
  /** The entity first, then those that it is linked to, the strongest link first. */
  readonly names: readonly SmallNetworkName[];
  /** Those of the entity first. */
  readonly lines: readonly SmallNetworkLine[];
}

export interface SmallNetworkName extends Link {
  readonly kind: EntityKind;
  /** The name, cut short where it is long. */
  readonly label: string;
}

/** `text` is "together in 12 articles"; `href` leads to the evidence. */
export interface SmallNetworkLine extends Link {
  /** The places of the two in the list of names, from 0. */
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

const maxConnections = 12;
const linksOfConnection = 2;
const maxLabelWidth = 185;

/** @returns undefined where an entity has fewer than two connections: there is nothing to see among them */
export function smallNetwork(archive: Archive, urls: Urls, entity: Entity): SmallNetwork | undefined {
  const ranked = rankedConnections(archive, entity).slice(0, maxConnections);
  if (ranked.length < 2) return undefined;
  const words = wordsOf(archive.site.language);
  const others = ranked.map(({ other }) => other);
  const names = [entity, ...others];
  // Equal links, as with a single article, are ordered by the paragraphs of the newest.
  const { nearOf } = countPairs(
    others.map(({ id }) => id),
    entity.articles.slice(-1),
  );
  const among = strongestLinks(
    {
      own: others.map(({ articles }) => articles.length),
      bothOf: (a, b) => connectionOf(others[a]!, others[b]!.id)?.articles.length ?? 0,
      nearOf,
    },
    archive.articles.length,
    linksOfConnection,
  ).filter(({ strength }) => strength >= 0);
  const lines = [
    ...ranked.map(({ articles }, place) => ({ a: 0, b: place + 1, both: articles.length })),
    ...among.map(({ a, b, both }) => ({ a: a + 1, b: b + 1, both })),
  ];
  return {
    caption: words.network.small(isolate(entity.data.name)),
    names: names.map(({ id, data }) => ({
      text: data.name,
      href: urls.entity(id),
      kind: data.kind,
      label: shortened(data.name, maxLabelWidth),
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
