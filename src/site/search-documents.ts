import type { Archive, Article, Entity, Topic } from '../archive/archive.ts';
import type { Body } from '../archive/body.ts';
import type { Days } from '../archive/date-runs.ts';
import { indexText } from '../archive/divide.ts';
import type { PackedName } from '../archive/packed-index.ts';
import type { EdtfDate } from '../schema/date.ts';
import type { TopicId } from '../schema/id.ts';
import type { Urls } from '../views/urls.ts';
import { wordsOf } from '../views/words.ts';

/** What one page says to the search index. */
export interface SearchDocument {
  readonly url: string;
  /** The bundle that it belongs to. */
  readonly language: string;
  /** A page for Pagefind alone; nobody reads it. */
  readonly html: string;
  /** An article's: the first and the last day that it can mean, `YYYY-MM-DD`. */
  readonly date?: Days;
  /** The entities that an article lists. */
  readonly named?: readonly PackedName[];
}

/** One stretch of a document's text. Its anchor is the page's own where the page has one. */
interface Part {
  readonly anchor: string;
  readonly text: string;
  /** How much a word in it counts; 1 where left out, at most 10. */
  readonly weight?: number;
}

/**
 * Filters, by key. A value that names a record is `id|name`: the id is what a URL keeps, the name what readers see. Of a
 * topic it is `id<broader<broader|name`, with the ids of those above it.
 */
type Filters = Record<string, readonly string[]>;

/**
 * Makes what Pagefind indexes: one document for each published article, in the order of their dates, then one for
 * each entity. Pagefind numbers documents in the order in which it gets them, so that a number is a place in time.
 *
 * Words of the page are words of the document, folded as a query is, and stand under the page's own anchors; beside
 * them stands the text as it is written, where it is written otherwise. What a result shows
 * besides (its date, its kind) is kept as filters: Pagefind searches its metadata too, so that a date there
 * would make every article of May an answer to "May".
 */
export function* searchDocuments(archive: Archive, urls: Urls): Generator<SearchDocument> {
  for (const article of archive.articles) yield articleDocument(article, archive, urls);
  for (const entity of archive.entities) yield entityDocument(entity, archive, urls);
}

function articleDocument(article: Article, archive: Archive, urls: Urls): SearchDocument {
  const { data, body } = article;
  const filters: Record<string, string[]> = {
    kind: ['article'],
    date: [`${dateKey(data.date)}|${wordsOf(archive.site.language).date(data.date)}`],
    section: presentOnly(data.section),
    source: presentOnly(data.source?.publisher),
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
    url: urls.article(article.id),
    language: article.language,
    date: { earliest: data.date.earliest, latest: data.date.latest },
    named: data.entities.flatMap(({ id }) => {
      const entity = archive.entity.get(id);
      return entity ? [nameIn(entity, body)] : [];
    }),
    html: documentHtml(
      article.language,
      `${dateKey(data.date)} ${article.id}`,
      filters,
      { title: data.title },
      [
        { anchor: 'title', text: data.title, weight: 7 },
        { anchor: 'standfirst', text: data.standfirst ?? '', weight: 2 },
        { anchor: 'byline', text: byline.join(', ') },
        { anchor: 'dateline', text: data.dateline ?? '' },
        ...bodyParts(body),
        { anchor: 'caption', text: [data.image?.caption, data.image?.credit].filter(Boolean).join(' ') },
        ...data.corrections.map(({ text }) => ({ anchor: 'corrections', text })),
      ],
    ),
  };
}

/** An entity with the words that name it in a text. */
function nameIn({ id, data: { kind, name } }: Entity, { mentions }: Body): PackedName {
  const words = mentions.filter(({ entity }) => entity === id).map(({ words }) => words);
  return [id, kind, name, ...new Set(words.filter((used) => used !== name))];
}

function entityDocument({ id, data, articles }: Entity, archive: Archive, urls: Urls): SearchDocument {
  const language = archive.site.language;
  const first = articles[0];
  const roles = data.roles.map(({ role, at }) =>
    wordsOf(language).role(role, at && archive.entity.get(at)?.data.name),
  );
  const filters = { kind: ['entity', data.kind], language: [language] };
  // Where results are sorted by date, an entity stands where it is first named.
  const sortKey = `${first ? dateKey(first.data.date) : '0'} ${first?.id ?? ''} ${id}`;
  return {
    url: urls.entity(id),
    language,
    html: documentHtml(language, sortKey, filters, { title: data.name, also: data.aliases.join(', ') }, [
      { anchor: 'title', text: data.name, weight: 10 },
      { anchor: 'aliases', text: data.aliases.join(', '), weight: 8 },
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

/** An article's topics and all the terms above them, each once: who filters by a term means what lies below it too. */
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

/** The headings and blocks of a body in reading order; the HTML, which we wrote ourselves, has their order. */
function bodyParts({ html, headings, blocks }: Body): Part[] {
  const headingOf = new Map(headings.map((heading) => [heading.slug, heading]));
  const parts: Part[] = [];
  for (const { groups } of html.matchAll(startTag)) {
    const id = /\sid="([^"]*)"/.exec(groups?.attributes ?? '')?.[1];
    if (id === undefined) continue;
    const heading = /^h\d$/i.test(groups?.name ?? '') ? headingOf.get(id) : undefined;
    const block = /^p(\d+)$/.exec(id);
    if (heading) parts.push({ anchor: id, text: heading.text, weight: 8 - heading.depth });
    else if (block) parts.push({ anchor: id, text: blocks[Number(block[1]) - 1] ?? '' });
  }
  return parts;
}

/** @param names what the document is called: a match in it counts for more than one in the text */
function documentHtml(
  language: string,
  sortKey: string,
  filters: Filters,
  names: Readonly<Record<string, string>>,
  parts: readonly Part[],
): string {
  const metas = [
    `<meta data-pagefind-sort="${escape(`date:${sortKey}`)}">`,
    ...Object.entries(names)
      .filter(([, name]) => name !== '')
      .map(([key, name]) => `<meta data-pagefind-meta="${escape(`${key}:${indexText(name)}`)}">`),
    ...Object.entries(filters).flatMap(([key, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${escape(`${key}:${value}`)}">`),
    ),
  ];
  // <dd>, because Pagefind ends what stands in <p>, <li> and headings with a full stop of its own, and a
  // result must quote the page's text as it is.
  const texts = parts
    .filter(({ text }) => text !== '')
    .map(({ anchor, text, weight = 1 }) => {
      const indexed = indexText(text);
      const written = indexed === text ? '' : ` data-pagefind-title="${escapeSigns(text)}"`;
      return `<dd id="${escape(anchor)}" data-pagefind-weight="${weight}"${written}>${escape(indexed)}</dd>`;
    });
  return [
    `<!doctype html><html lang="${divided.test(language) ? 'und' : escape(language)}"><head>`,
    ...metas,
    `</head><body data-pagefind-body>`,
    texts.join(`\n${partEnd}\n`),
    `</body></html>`,
  ].join('\n');
}

/**
 * Stands between two parts of a document and takes the place of a word, so that no phrase begins in one and goes on in
 * the other. It has no letters: nobody can look for it.
 */
const partEnd = '\u2063';

// Pagefind would divide the texts of these languages by a dictionary, which no reader's browser has; we have divided them.
const divided = /^(zh|ja|th)\b/i;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  // Pagefind marks weights and anchors by words that begin like this; in a text they are broken by a
  // zero-width space, which it takes out again.
  return escapeSigns(text).replaceAll('___', '_\u200B_\u200B_');
}

function escapeSigns(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

function presentOnly(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
