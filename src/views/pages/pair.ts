import type { Archive, Article, Connection, Entity } from '../../archive/archive.ts';
import type { ArticleId, EntityId } from '../../schema/id.ts';
import { articleGroup, thumbnails, withoutLoneHeadings } from '../parts/articles/article-groups.ts';
import { type ArticleGroup, articleItem } from '../parts/articles/article-item.ts';
import { type BarsView, makeBars } from '../parts/time/bars.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { roleSource, statedRelation } from '../parts/names/entity-facts.ts';
import { type EntityItem, passingItem } from '../parts/names/entity-item.ts';
import { connectionOf, hasPage } from '../parts/evidence/evidence.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { thing } from '../meta/json-ld.ts';
import type { Link } from '../../shared/base/link.ts';
import { fact } from '../../shared/base/fact.ts';
import { once } from '../../shared/base/once.ts';
import { newestFirst } from '../parts/articles/reading-order.ts';
import { makePager, pageCount, pageNumbers, pageOf, type Pager, pageSize } from '../frame/pager.ts';
import { pairQuotes, sharesSentence } from '../parts/evidence/pair-quotes.ts';
import { anchorOf, isPeriodKey } from '../parts/time/partition.ts';
import type { Route } from '../../shared/base/route.ts';
import { monthKey } from '../parts/time/subject.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/entities/<a>/with/<b>/`: the evidence for the connection of two entities. */
export interface PairView {
  readonly frame: Frame;
  /** "Google and Microsoft" */
  readonly title: string;
  /** "12 articles mention both; 3 do so in one sentence" */
  readonly summary: string;
  readonly entities: readonly [EntityItem, EntityItem];
  /** Relations that the records state: "Satya Nadella: chief executive, Microsoft". */
  readonly facts: readonly PairFact[];
  /** On the first page only; each bar links to its articles. */
  readonly bars?: BarsView;
  /**
   * By month, newest first; each article has the sentences that mention both, or else the nearest mentions.
   */
  readonly groups: readonly ArticleGroup[];
  readonly pager?: Pager;
  /** "Compare over time" */
  readonly compare: Link;
  readonly dossier: Link;
}

/** A relation that a record states. */
export interface PairFact {
  readonly text: string;
  /** The article that is the source. */
  readonly source?: Link;
}

/** One page of a pair, whose ids are in alphabetical order. */
export interface PairPage {
  readonly a: EntityId;
  readonly b: EntityId;
  /** From 1. */
  readonly number: number;
}

/** Builds one page of a pair. */
export function pairView(archive: Archive, urls: Urls, { a, b, number }: PairPage): PairView {
  const words = wordsOf(archive.site);
  const [first, second] = [archive.entity.get(a)!, archive.entity.get(b)!];
  const connection = { entity: b, articles: articlesOfPair(archive, a, b) };
  const { articles } = connection;
  const summary = words.mentionedTogether(articles.length, countInOneSentence(archive, `${a} ${b}`));
  const title = words.pages.pair(isolate(first.data.name), isolate(second.data.name));
  const name = number > 1 ? words.facts([title, words.page(number, pageCount(articles.length))]) : title;
  const path = urls.pair(a, b, number);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.pages.aboutTopic(title, summary),
      trail: [
        { text: words.kinds(first.data.kind), href: urls.kind(first.data.kind) },
        { text: first.data.name, href: urls.entity(a) },
      ],
      listing: { description: summary, about: [thing(first, urls), thing(second, urls)] },
    }),
    title,
    summary: words.sentenceCase(summary),
    entities: [passingItem(archive, first, urls, words), passingItem(archive, second, urls, words)],
    facts: [...factsOf(archive, urls, first, second), ...factsOf(archive, urls, second, first)],
    bars: number > 1 ? undefined : pairBars(urls, words, first, connection),
    groups: groupsOf(archive, urls, a, connection, number),
    pager: makePager(articles.length, number, (n) => urls.pair(a, b, n), words),
    compare: { text: words.pages.compareOverTime, href: urls.compare(a, b) },
    dossier: { text: words.labels.dossier, href: urls.dossier(`a=${a}&b=${b}`) },
  };
}

/** Returns the paths of all pairs that share enough articles: `other` is an id, or an id with `/page/2`. */
export function pairPaths(archive: Archive) {
  return archive.entities.flatMap(({ id, connections }) =>
    connections
      .filter((connection) => id < connection.entity && hasPage(archive, connection))
      .flatMap(({ entity, articles }) =>
        pageNumbers(articles.length).map((number) => ({
          params: { id: id, other: number > 1 ? `${entity}/page/${number}` : (entity as string) },
          props: { page: { a: id, b: entity, number } satisfies PairPage },
        })),
      ),
  );
}

/** The ids of the articles of a pair, oldest first. */
const idsOfPair = fact('articles of a pair', (archive, pair): readonly ArticleId[] => {
  const [a, b] = pair.split(' ') as [EntityId, EntityId];
  return connectionOf(archive.entity.get(a)!, b)!.articles.map(({ id }) => id);
});

/** The lists of articles of pairs: always the same object for a pair, since what follows from a list is kept with it. */
const listsOfPairs = once((_archive: Archive) => new Map<string, readonly Article[]>());

function articlesOfPair(archive: Archive, a: EntityId, b: EntityId): readonly Article[] {
  const pair = `${a} ${b}`;
  const articles = idsOfPair(archive, pair).map((id) => archive.article.get(id)!);
  const lists = listsOfPairs(archive);
  const list = lists.get(pair) ?? articles;
  lists.set(pair, list);
  return list;
}

/** The number of the shared articles with a sentence that mentions both. */
const countInOneSentence = fact('sentences of a pair', (archive, pair): number => {
  const [a, b] = pair.split(' ') as [EntityId, EntityId];
  return articlesOfPair(archive, a, b).filter((article) => sharesSentence(article, a, b)).length;
});

/** Draws the shared articles over time; each bar links to its newest month, on this page or a later one. */
function pairBars(urls: Urls, words: Words, { id }: Entity, { entity, articles }: Connection): BarsView {
  return makeBars(articles, words, {
    hrefOf: (_key, members) => {
      const newest = newestFirst(members)[0]!;
      const page = Math.floor(newestFirst(articles).indexOf(newest) / pageSize) + 1;
      return `${page > 1 ? urls.pair(id, entity, page) : ''}#${anchorOf(monthKey(newest))}`;
    },
  });
}

function groupsOf(
  archive: Archive,
  urls: Urls,
  a: EntityId,
  { entity: b, articles }: Connection,
  number: number,
): readonly ArticleGroup[] {
  const words = wordsOf(archive.site);
  const all = Map.groupBy(articles, monthKey);
  const months = Map.groupBy(pageOf(newestFirst(articles), number), monthKey);
  const groups = [...months].map(([key, shown]) =>
    articleGroup(archive, urls, {
      key,
      articles: all.get(key)!,
      shown,
      href: isPeriodKey(key) ? urls.date(key) : urls.undated(),
      itemOf: (article) => {
        const quotes = pairQuotes(urls, words, article, a, b);
        return articleItem(
          archive,
          urls,
          article,
          quotes,
          quotes.length === 0 ? words.mentioned(0) : undefined,
        );
      },
      vague: /^\d{4}$/.test(key),
    }),
  );
  return withoutLoneHeadings(groups);
}

function factsOf(archive: Archive, urls: Urls, entity: Entity, other: Entity): PairFact[] {
  const words = wordsOf(archive.site);
  const relation = statedRelation(archive, entity, other);
  if (!relation) return [];
  const text = relation.role ? words.role(relation.text, isolate(other.data.name)) : relation.text;
  return [
    {
      text: words.pages.fact(isolate(entity.data.name), text),
      source: relation.role && roleSource(archive, urls, entity, relation.role),
    },
  ];
}

/** The pages of pairs. */
export const pairRoute: Route<{ readonly page: PairPage }, PairView> = {
  paths: pairPaths,
  view: (archive, urls, { page }) => pairView(archive, urls, page),
  pictures: thumbnails,
};
