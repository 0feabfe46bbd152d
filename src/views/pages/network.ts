import type { Archive, Entity } from '../../archive/archive.ts';
import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import type { TopicId } from '../../schema/id.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { MaybeCountedLink, Link } from '../../shared/base/link.ts';
import {
  lineHref,
  minNamesDrawn,
  networkPictures,
  type NetworkLine,
  type NetworkPicture,
} from '../parts/network/network-picture.ts';
import type { NetworkWords } from '../../shared/words/words.ts';
import {
  drawnNetwork,
  topicHasNetwork,
  kindNetworks,
  minNames,
  networkSizes,
} from '../parts/network/networks.ts';
import type { Route } from '../../shared/base/route.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import { topicsWithPage } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A page with a network of names, as a list and as pictures: of all, of a kind or of a topic. */
export interface NetworkView {
  readonly frame: Frame;
  readonly title: string;
  /** "250 of 312 names, and the 480 strongest links between them" */
  readonly summary: string;
  /** Notes in sentences: the meaning of a line, and which names are drawn. */
  readonly notes: readonly string[];
  /** The strongest names that have a line, strongest first. */
  readonly rows: readonly NetworkRow[];
  /** The other names, which are listed on request. */
  readonly more: readonly NetworkRow[];
  /** "156 more names", which opens them. */
  readonly moreText: string;
  /** The same network for desktop, tablet and phone; a narrower picture has fewer names. */
  readonly pictures: readonly NetworkPicture[];
  /** The legend of the symbols. */
  readonly kinds: readonly { readonly kind: EntityKind; readonly text: string }[];
  /** The networks of all names and of each kind; this one is included without `href`. */
  readonly byKind: readonly MaybeCountedLink[];
  /** The networks of topics, on the page of all names. */
  readonly byTopic: readonly MaybeCountedLink[];
  /** Says how many topics have no network. */
  readonly without?: string;
  /** The index of the kind, or the topic’s page. */
  readonly subject?: Link;
  readonly words: NetworkLabels;
}

/** A name with its lines, strongest first: each a link to the evidence, with the number of shared articles. */
export interface NetworkRow extends Link {
  /** `figure` is the number of shared articles. */
  readonly others: readonly (Link & { readonly figure: string })[];
}

/** The fixed texts of the page. */
export type NetworkLabels = Pick<NetworkWords, 'find' | 'clear' | 'list' | 'kinds' | 'topics'>;

/** One network: of a kind, of a topic, or of all names if neither is given. */
export interface NetworkPage {
  readonly kind?: EntityKind;
  readonly topic?: TopicId;
}

/** Builds the page of a network. */
export function networkView(archive: Archive, urls: Urls, page: NetworkPage): NetworkView {
  const words = wordsOf(archive.site);
  const { linked } = drawnNetwork(archive, page);
  const { entities, lines } = entitiesAndLines(archive, page);
  const rows = rowsOf(archive, urls, entities, lines);
  const subject = subjectOf(archive, urls, page);
  const title = subject ? words.network.titleOf(isolate(subject.text)) : words.network.title;
  const path = urls.network(page);
  const summary = words.network.summary(entities.length, linked, lines.length);
  const isOfAll = subject === undefined;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title,
      description: words.pages.aboutTopic(isOfAll ? words.network.link : title, summary),
      trail: isOfAll ? [] : [{ text: words.network.title, href: urls.network() }],
      listing: { description: summary },
    }),
    title,
    summary,
    notes: notesOf(archive, page),
    rows: rows.slice(0, minNamesDrawn),
    more: rows.slice(minNamesDrawn),
    moreText: words.network.rest(Math.max(0, rows.length - minNamesDrawn)),
    pictures: networkPictures(urls, entities, lines),
    kinds: entityKinds
      .filter((kind) => entities.some(({ data }) => data.kind === kind))
      .map((kind) => ({
        kind,
        text: words.kind(kind),
      })),
    byKind: kindParts(archive, urls, page),
    byTopic: isOfAll ? topicParts(archive, urls) : [],
    without: isOfAll ? withoutPicture(archive) : undefined,
    subject: subject && { text: words.network.articlesOf(isolate(subject.text)), href: subject.href },
    words: labelsOf(archive),
  };
}

/** Returns the paths of all networks: `rest` is `kinds/people` or `topics/<id>`. */
export function networkPaths(archive: Archive) {
  return networkSizes(archive).map(({ kind, topic }) => ({
    params: { rest: kind ? `kinds/${kindPaths[kind]}` : topic ? `topics/${topic}` : undefined },
    props: { kind, topic },
  }));
}

/** Returns a link to the network of a topic, if it has one. */
export function topicNetworkLink(archive: Archive, urls: Urls, topic: TopicId): Link | undefined {
  if (!topicHasNetwork(archive, topic)) return undefined;
  return { text: wordsOf(archive.site).network.linkOfTopic, href: urls.network({ topic }) };
}

function labelsOf(archive: Archive): NetworkLabels {
  const { find, clear, list, kinds, topics } = wordsOf(archive.site).network;
  return { find, clear, list, kinds, topics };
}

/** Returns the names of a network that have a line, strongest first, and the lines by their indexes. */
function entitiesAndLines(archive: Archive, page: NetworkPage) {
  const { names, lines } = drawnNetwork(archive, page);
  const drawn = [...new Set(lines.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
  const indexOf = new Map(drawn.map((name, index) => [name, index]));
  return {
    entities: drawn.map((name) => archive.entity.get(names[name]!)!),
    lines: lines.map(({ a, b, both }) => ({ a: indexOf.get(a)!, b: indexOf.get(b)!, both })),
  };
}

function rowsOf(
  archive: Archive,
  urls: Urls,
  entities: readonly Entity[],
  lines: readonly NetworkLine[],
): NetworkRow[] {
  const rows = entities.map(({ id, data }) => ({
    text: data.name,
    href: urls.entity(id),
    others: [] as (Link & { figure: string })[],
  }));
  const { number } = wordsOf(archive.site);
  for (const { a, b, both } of lines) {
    const href = lineHref(archive, urls, entities[a]!, entities[b]!);
    rows[a]!.others.push({ text: rows[b]!.text, href, figure: number(both) });
    rows[b]!.others.push({ text: rows[a]!.text, href, figure: number(both) });
  }
  return rows;
}

function subjectOf(archive: Archive, urls: Urls, { kind, topic }: NetworkPage): Link | undefined {
  const words = wordsOf(archive.site);
  if (kind) return { text: words.kinds(kind), href: urls.kind(kind) };
  return topic && { text: archive.topic.get(topic)!.data.label, href: urls.topic(topic) };
}

function notesOf(archive: Archive, page: NetworkPage): string[] {
  const { names, linked, alone, hasOneArticle } = drawnNetwork(archive, page);
  const { network } = wordsOf(archive.site);
  return [
    hasOneArticle ? network.noteOfOne : network.note,
    ...(names.length < linked ? [page.topic ? network.strongestOfTopic : network.strongest] : []),
    ...(alone > 0 ? [network.alone(alone)] : []),
  ];
}

function kindParts(archive: Archive, urls: Urls, page: NetworkPage): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  // There are many topics, and few kinds.
  const parts = kindNetworks(archive, page.topic ? 'rough' : 'exact').map(({ kind, size }) => ({
    text: kind ? words.kinds(kind) : words.network.all,
    href: kind === page.kind && !page.topic ? undefined : urls.network({ kind }),
    count: size.count,
    countText: words.names(size),
    figure: words.number(size),
  }));
  return parts.length > 1 || page.topic ? parts : [];
}

function topicParts(archive: Archive, urls: Urls): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  const parts = networkSizes(archive).flatMap(({ topic, linked }) =>
    topic
      ? [
          {
            text: archive.topic.get(topic)!.data.label,
            href: urls.network({ topic }),
            ...linkCount(words, linked, words.names(linked)),
          },
        ]
      : [],
  );
  return parts.toSorted((a, b) => b.count - a.count);
}

function withoutPicture(archive: Archive): string | undefined {
  const withNetwork = networkSizes(archive).filter(({ topic }) => topic).length;
  const topics = topicsWithPage(archive).filter(({ articles }) => articles.length < archive.size);
  const count = topics.length - withNetwork;
  return count > 0 ? wordsOf(archive.site).network.without(count, minNames) : undefined;
}

/** The pages of networks. */
export const networkRoute: Route<NetworkPage, NetworkView> = {
  paths: networkPaths,
  view: networkView,
};
