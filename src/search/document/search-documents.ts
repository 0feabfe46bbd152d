import type { Archive, Article, Entity, Topic } from '../../archive/archive.ts';
import type { Body } from '../../archive/body.ts';
import type { PrintIssue } from '../../archive/print/print.ts';
import type { Days } from '../format/date-runs.ts';
import type { PackedName } from '../format/packed-index.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import type { TopicId } from '../../schema/id.ts';
import { originalSource, printedLabels, pagesOf, paperName } from '../../shared/base/printed-source.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The document of a page for the search index, as plain data. */
export interface SearchDocument {
  /** The path of its page below the base: `articles/letter/`. */
  readonly path: string;
  /** The language of its bundle: a BCP 47 code. */
  readonly language: string;
  readonly filters: Filters;
  /** Its texts in reading order, none of them empty. */
  readonly parts: readonly DocumentPart[];
  /** The first and last day that an article’s date can mean, `YYYY-MM-DD`. */
  readonly date?: Days;
  /** The entities that an article lists. */
  readonly named?: readonly PackedName[];
  /** The entity that it is the record of. */
  readonly record?: DocumentRecord;
}

/** An entity with its name and aliases. */
export type DocumentRecord = readonly [id: string, kind: EntityKind, name: string, ...aliases: string[]];

/** A part of a document’s text. Its anchor is that of the page, if there is one. */
export interface DocumentPart {
  readonly anchor: string;
  /** The original text. */
  readonly text: string;
  /** The weight of its words, at most 10; defaults to 1. */
  readonly weight?: number;
}

/**
 * Filters by key. The value for a record is `id|name`: the id is for URLs, the name for readers. For a topic
 * it is `id<broader<broader|name`, with the ids of all broader topics.
 */
export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * Creates the documents for the index: one for each published article, by date, then one for each entity.
 * Pagefind numbers documents in the order in which it gets them, so the order of numbers is the order of
 * dates.
 *
 * Other data of a result (its date, its kind) is stored as filters, because texts are searched: a date there
 * would make every article from May match "May".
 */
export function searchDocuments(archive: Archive, urls: Urls): SearchDocument[] {
  return documentRoute.paths(archive, urls).map(({ props }) => documentRoute.view(archive, urls, props));
}

type DocumentOf =
  | { readonly type: 'articles'; readonly id: Article['id'] }
  | { readonly type: 'entities'; readonly id: Entity['id'] };

/** Each document, as a page of its own. */
export const documentRoute: Route<DocumentOf, SearchDocument> = {
  paths: ({ articles, entities }) => {
    const all: readonly DocumentOf[] = [
      ...articles.map(({ id }) => ({ type: 'articles', id }) as const),
      ...entities.map(({ id }) => ({ type: 'entities', id }) as const),
    ];
    return all.map((props) => ({ params: props, props }));
  },
  view: (archive, urls, { type, id }) =>
    type === 'articles'
      ? articleDocument(archive.article.get(id)!, archive, urls)
      : entityDocument(archive.entity.get(id)!, archive, urls),
};

function articleDocument(article: Article, archive: Archive, urls: Urls): SearchDocument {
  const { data, body } = article;
  const issue = archive.issueOf.get(article.id);
  const filters: Record<string, string[]> = {
    kind: ['article'],
    date: [`${dateKey(data.date)}|${dateAndPlace(archive, article, issue)}`],
    section: presentOnly(data.section),
    genre: presentOnly(data.genre && `${data.genre}|${wordsOf(archive.site).genres[data.genre]}`),
    source: presentOnly((originalSource(archive, article) ?? data.source)?.publisher),
    paper: presentOnly(issue && `${issue.paper}|${paperName(archive, issue.paper)}`),
    page: issue ? [...new Set(printedLabels(issue, article.id))] : [],
    byline: data.byline.flatMap(({ name, entity }) => {
      const record = archive.entity.get(entity!);
      return name ?? (record ? `${record.id}|${record.data.name}` : []);
    }),
    language: [article.language],
    topic: withBroaderTopics(data.topics, archive).map(
      ({ id, data, broader }) => `${[id, ...broader].join('<')}|${data.label}`,
    ),
  };
  for (const { id } of data.entities) {
    const entity = archive.entity.get(id);
    if (entity) (filters[entity.data.kind] ??= []).push(`${id}|${entity.data.name}`);
  }
  const byline = data.byline.flatMap(
    ({ name, entity }) => name ?? archive.entity.get(entity!)?.data.name ?? [],
  );
  return {
    path: urls.article(article.id).slice(urls.base.length),
    language: article.language,
    date: { earliest: data.date.earliest, latest: data.date.latest },
    named: data.entities.flatMap(({ id }) => {
      const entity = archive.entity.get(id);
      return entity ? [nameIn(entity, body)] : [];
    }),
    filters: presentFilters(filters),
    parts: presentParts(Object.values(articleParts(article, byline.join(', '))).flat()),
  };
}

/** Returns the date of an article as results show it, with the page on which it was printed. */
function dateAndPlace(archive: Archive, { id, data }: Article, issue: PrintIssue | undefined): string {
  const words = wordsOf(archive.site);
  const date = words.date(data.date);
  const pages = issue && pagesOf(issue, id);
  if (!issue || pages === undefined) return date;
  const issueDay = issue.date === data.date.edtf ? [] : [words.period(issue.date)];
  return words.facts([date, paperName(archive, issue.paper), ...issueDay, words.print.page(pages)]);
}

/**
 * Returns the searchable texts of each field, in reading order. The type ensures that no field is forgotten.
 * Empty ones are available as filters, or nobody would type them.
 */
function articleParts(
  { data, body }: Article,
  byline: string,
): Readonly<Record<PublishedField | 'body', readonly DocumentPart[]>> {
  return {
    title: [{ anchor: 'title', text: data.title, weight: 3 }],
    standfirst: [{ anchor: 'standfirst', text: data.standfirst ?? '', weight: 2 }],
    byline: [{ anchor: 'byline', text: byline }],
    dateline: [{ anchor: 'dateline', text: data.dateline ?? '' }],
    body: bodyParts(body),
    image: [{ anchor: 'caption', text: [data.image?.caption, data.image?.credit].filter(Boolean).join(' ') }],
    corrections: data.corrections.map(({ text }) => ({ anchor: 'corrections', text })),
    date: [],
    updated: [],
    section: [],
    genre: [],
    series: [{ anchor: 'series', text: data.series?.title ?? '' }],
    language: [],
    entities: [],
    about: [],
    topics: [],
    text: [],
    rights: [],
    source: [],
    withheld: [],
  };
}

/** Returns an entity with the words that mention it in a text. */
function nameIn({ id, data: { kind, name } }: Entity, { mentions }: Body): PackedName {
  const words = mentions.filter(({ entity }) => entity === id).map(({ words }) => words);
  return [id, kind, name, ...new Set(words.filter((used) => used !== name))];
}

function entityDocument({ id, data }: Entity, archive: Archive, urls: Urls): SearchDocument {
  const language = archive.site.language;
  const roles = data.roles.map(({ role, at }) =>
    wordsOf(language).role(role, at && archive.entity.get(at)?.data.name),
  );
  const also = data.aliases.join(', ');
  return {
    path: urls.entity(id).slice(urls.base.length),
    language,
    filters: { kind: ['entity', data.kind], language: [language] },
    record: [id, data.kind, data.name, ...data.aliases],
    parts: presentParts([
      { anchor: 'title', text: data.name, weight: 3 },
      { anchor: 'aliases', text: also, weight: 3 },
      { anchor: 'description', text: data.description ?? '', weight: 2 },
      { anchor: 'roles', text: roles.join('; ') },
    ]),
  };
}

/** Text whose order is that of `compareDates`. */
export function dateKey({ earliest, latest, time = '' }: EdtfDate): string {
  const vagueFirst = 99999999 - Number(latest.replaceAll('-', ''));
  return `${earliest} ${String(vagueFirst).padStart(8, '0')} ${time}`.trimEnd();
}

/**
 * Returns an article’s topics and all broader ones, so that filtering by a topic includes its narrower
 * topics.
 */
function withBroaderTopics(ids: readonly TopicId[], archive: Archive): Topic[] {
  const found = new Set<Topic>();
  const add = (id: TopicId) => {
    const topic = archive.topic.get(id);
    if (!topic || found.has(topic)) return;
    found.add(topic);
    topic.broader.forEach(add);
  };
  ids.forEach(add);
  return [...found];
}

const startTag = /<(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** Returns the headings and blocks of a body in reading order, which is taken from our own HTML. */
function bodyParts({ html, headings, blocks }: Body): DocumentPart[] {
  const headingOf = new Map(headings.map((heading) => [heading.slug, heading]));
  const parts: DocumentPart[] = [];
  for (const { groups } of html.matchAll(startTag)) {
    const id = /\sid="([^"]*)"/.exec(groups?.attributes ?? '')?.[1];
    if (id === undefined) continue;
    const heading = /^h\d$/i.test(groups?.name ?? '') ? headingOf.get(id) : undefined;
    const block = /^p(\d+)$/.exec(id);
    if (heading) parts.push({ anchor: id, text: heading.text, weight: 2 });
    else if (block) parts.push({ anchor: id, text: blocks[Number(block[1]) - 1] ?? '' });
  }
  return parts;
}

function presentParts(parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.filter(({ text }) => text !== '');
}

function presentFilters(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}

function presentOnly(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
