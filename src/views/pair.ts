import type { Archive, Article, Entity } from '../archive/archive.ts';
import type { EntityId } from '../schema/id.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { type BarsView, makeBars } from './bars.ts';
import { isolate } from './bidi.ts';
import { roleSource, tie } from './entity-facts.ts';
import { describedItem, type EntityItem } from './entity-item.ts';
import { type Frame, makeFrame } from './frame.ts';
import { collectionPage, thing } from './json-ld.ts';
import type { Link } from './link.ts';
import { hasPage } from './named-with.ts';
import { makePager, pageCount, pageNumbers, pageOf, type Pager } from './pager.ts';
import { pairQuotes, sharesSentence } from './quote.ts';
import type { Route } from './route.ts';
import type { Urls } from './urls.ts';
import { wordsOf } from './words.ts';

/** Two entities, and what shows that they belong together: `/entities/<a>/with/<b>/`. */
export interface PairView {
  readonly frame: Frame;
  /** "Google and Microsoft" */
  readonly title: string;
  /** "Named together in 12 articles, in one sentence in three of them" */
  readonly summary: string;
  readonly entities: readonly [EntityItem, EntityItem];
  /** What the records themselves say: "Satya Nadella: chief executive, Microsoft". */
  readonly facts: readonly PairFact[];
  readonly bars: BarsView;
  /** Newest first; each with the sentence that names both, or else the nearest of each. */
  readonly articles: readonly ArticleItem[];
  readonly pager?: Pager;
}

export interface PairFact {
  readonly text: string;
  /** The article that says so. */
  readonly source?: Link;
}

/** One page of a pair, whose ids are in alphabetical order. */
export interface PairPage {
  readonly a: EntityId;
  readonly b: EntityId;
  /** From 1. */
  readonly number: number;
}

export function pairView(archive: Archive, urls: Urls, { a, b, number }: PairPage): PairView {
  const words = wordsOf(archive.site.language);
  const [first, second] = [archive.entity.get(a)!, archive.entity.get(b)!];
  const articles = sharedArticles(first, b);
  const together = articles.filter((article) => sharesSentence(article, a, b)).length;
  const summary = words.namedTogether(articles.length, together);
  const title = words.pages.pair(isolate(first.data.name), isolate(second.data.name));
  const name = number > 1 ? `${title}, ${words.page(number, pageCount(articles.length))}` : title;
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
      jsonLd: [
        {
          ...collectionPage(archive, urls, { path, name, description: summary }),
          about: [thing(first, urls), thing(second, urls)],
        },
      ],
      dateLine: {
        date: { text: words.covers(...ends(articles, archive)) },
        notes: [{ text: words.articles(articles.length) }],
      },
    }),
    title,
    summary: words.sentenceCase(summary),
    entities: [describedItem(first, urls, words), describedItem(second, urls, words)],
    facts: [...factsOf(archive, urls, first, second), ...factsOf(archive, urls, second, first)],
    bars: makeBars(articles, words, {}),
    articles: pageOf(articles.toReversed(), number).map((article) =>
      articleItem(archive, urls, article, pairQuotes(urls, words, article, a, b)),
    ),
    pager: makePager(articles.length, number, (n) => urls.pair(a, b, n), words),
  };
}

/** The pages of all pairs that share two articles or more: `id` is the one, `other` the other, or `other/page/2`. */
export function pairPaths(archive: Archive) {
  return archive.entities.flatMap(({ id, companions }) =>
    companions
      .filter(({ entity, articles }) => id < entity && hasPage(articles))
      .flatMap(({ entity, articles }) =>
        pageNumbers(articles.length).map((number) => ({
          params: { id: id as string, other: number > 1 ? `${entity}/page/${number}` : (entity as string) },
          props: { page: { a: id, b: entity, number } satisfies PairPage },
        })),
      ),
  );
}

function sharedArticles({ companions }: Entity, other: EntityId): readonly Article[] {
  return companions.find(({ entity }) => entity === other)?.articles ?? [];
}

function ends(articles: readonly Article[], archive: Archive): [string, string] {
  const words = wordsOf(archive.site.language);
  const dated = articles.filter(({ data }) => data.date.precision !== 'undated');
  const dates = (dated.length > 0 ? dated : articles).map(({ data }) => words.date(data.date));
  return [dates.at(0) ?? '', dates.at(-1) ?? ''];
}

function factsOf(archive: Archive, urls: Urls, entity: Entity, other: Entity): PairFact[] {
  const words = wordsOf(archive.site.language);
  const said = tie(archive, entity, other);
  if (!said) return [];
  const text = said.role ? words.role(said.text, isolate(other.data.name)) : said.text;
  return [
    {
      text: words.pages.fact(isolate(entity.data.name), text),
      source: said.role && roleSource(archive, urls, said.role),
    },
  ];
}

export const pairRoute: Route<{ readonly page: PairPage }, PairView> = {
  paths: pairPaths,
  view: (archive, urls, { page }) => pairView(archive, urls, page),
};
