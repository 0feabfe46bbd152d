import type { Archive } from '../../archive/archive.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { TopicId } from '../../schema/id.ts';
import { isolate } from '../base/bidi.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { collectionPage } from '../meta/json-ld.ts';
import type { Link } from '../base/link.ts';
import type { ListPart } from '../parts/time/list.ts';
import { networkPicture, type NetworkPicture } from '../parts/network/network-picture.ts';
import type { NetworkWords } from '../words/network-words.ts';
import { minNames, type Network, networksOf } from '../parts/network/networks.ts';
import type { Route } from '../base/route.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** A picture of names and the links between them: of all, of a kind or of a topic. */
export interface NetworkView {
  readonly frame: Frame;
  readonly title: string;
  /** "250 of 312 names, and the 480 strongest links between them" */
  readonly summary: string;
  /** What a line means, and which names are drawn: sentences. */
  readonly notes: readonly string[];
  readonly picture: NetworkPicture;
  /** What the signs in it mean. */
  readonly kinds: readonly { readonly kind: EntityKind; readonly text: string }[];
  /** The pictures of all, of each kind; this one among them without `href`. */
  readonly byKind: readonly ListPart[];
  /** On the page of all: those of topics. */
  readonly byTopic: readonly ListPart[];
  /** How many topics have none. */
  readonly without?: string;
  /** The front of the kind, or the topic's page. */
  readonly subject?: Link;
  readonly words: NetworkLabels;
}

/** What stands on the page beside its data. */
export type NetworkLabels = Pick<
  NetworkWords,
  'picture' | 'region' | 'skip' | 'find' | 'clear' | 'table' | 'name' | 'otherNames' | 'kinds' | 'topics'
>;

/** Which picture: of all where neither is given. */
export interface NetworkPage {
  readonly kind?: EntityKind;
  readonly topic?: TopicId;
}

export function networkView(archive: Archive, urls: Urls, page: NetworkPage): NetworkView {
  const words = wordsOf(archive.site.language);
  const network = networkOf(archive, page)!;
  const picture = networkPicture(archive, urls, network);
  const subject = subjectOf(archive, urls, page);
  const title = subject ? words.network.titleOf(isolate(subject.text)) : words.network.title;
  const path = urls.network(page);
  const summary = words.network.summary(picture.names.length, network.linked, picture.lines.length);
  const isWhole = subject === undefined;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title,
      description: words.pages.aboutTopic(isWhole ? words.network.link : title, summary),
      trail: isWhole ? [] : [{ text: words.network.title, href: urls.network() }],
      jsonLd: [collectionPage(archive, urls, { path, name: title, description: summary })],
    }),
    title,
    summary,
    notes: notesOf(archive, network),
    picture,
    kinds: [...new Set(picture.names.map(({ kind }) => kind))].map((kind) => ({
      kind,
      text: words.kind(kind),
    })),
    byKind: kindParts(archive, urls, page),
    byTopic: isWhole ? topicParts(archive, urls) : [],
    without: isWhole ? withoutPicture(archive) : undefined,
    subject: subject && { text: words.network.articlesOf(isolate(subject.text)), href: subject.href },
    words: labelsOf(archive),
  };
}

export function networkPaths(archive: Archive) {
  return networksOf(archive).map(({ kind, topic }) => ({
    params: { rest: kind ? `kinds/${kindPaths[kind]}` : topic ? `topics/${topic}` : undefined },
    props: { kind, topic },
  }));
}

/** A link to the picture of a topic, where it has one. */
export function topicNetworkLink(archive: Archive, urls: Urls, topic: TopicId): Link | undefined {
  if (!networkOf(archive, { topic })) return undefined;
  return { text: wordsOf(archive.site.language).network.linkOfTopic, href: urls.network({ topic }) };
}

function networkOf(archive: Archive, { kind, topic }: NetworkPage): Network | undefined {
  return networksOf(archive).find((network) => network.kind === kind && network.topic === topic);
}

function labelsOf(archive: Archive): NetworkLabels {
  const { picture, region, skip, find, clear, table, name, otherNames, kinds, topics } = wordsOf(
    archive.site.language,
  ).network;
  return { picture, region, skip, find, clear, table, name, otherNames, kinds, topics };
}

function subjectOf(archive: Archive, urls: Urls, { kind, topic }: NetworkPage): Link | undefined {
  const words = wordsOf(archive.site.language);
  if (kind) return { text: words.kinds(kind), href: urls.kind(kind) };
  return topic && { text: archive.topic.get(topic)!.data.label, href: urls.topic(topic) };
}

function notesOf(archive: Archive, { names, linked, alone, articles, topic }: Network): string[] {
  const { network } = wordsOf(archive.site.language);
  return [
    articles.length === 1 ? network.noteOfOne : network.note,
    ...(names.length < linked ? [topic ? network.strongestOfTopic : network.strongest] : []),
    ...(alone > 0 ? [network.alone(alone)] : []),
  ];
}

function kindParts(archive: Archive, urls: Urls, page: NetworkPage): ListPart[] {
  const words = wordsOf(archive.site.language);
  const parts = networksOf(archive)
    .filter(({ topic }) => !topic)
    .map(({ kind, linked }) => ({
      text: kind ? words.kinds(kind) : words.network.all,
      href: kind === page.kind && !page.topic ? undefined : urls.network({ kind }),
      count: linked,
      countText: words.names(linked),
    }));
  return parts.length > 1 || page.topic ? parts : [];
}

function topicParts(archive: Archive, urls: Urls): ListPart[] {
  const words = wordsOf(archive.site.language);
  const parts = networksOf(archive).flatMap(({ topic, linked }) =>
    topic
      ? [
          {
            text: archive.topic.get(topic)!.data.label,
            href: urls.network({ topic }),
            count: linked,
            countText: words.names(linked),
          },
        ]
      : [],
  );
  return parts.toSorted((a, b) => b.count - a.count);
}

function withoutPicture(archive: Archive): string | undefined {
  const have = networksOf(archive).filter(({ topic }) => topic).length;
  const none =
    archive.topics.filter(({ articles }) => articles.length < archive.articles.length).length - have;
  return none > 0 ? wordsOf(archive.site.language).network.without(none, minNames) : undefined;
}

export const networkRoute: Route<NetworkPage, NetworkView> = {
  paths: networkPaths,
  view: networkView,
};
