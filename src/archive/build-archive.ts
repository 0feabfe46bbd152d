import { compareText } from '../text/compare-text.ts';
import { compareDates } from '../schema/date.ts';
import type { ArticleId, EntityId, TopicId } from '../schema/id.ts';
import { linkKey } from '../schema/links.ts';
import { arrivalsOf } from './addresses/arrivals.ts';
import type { Archive, Article, ArticleFile, Entity, Tombstone, Topic } from './archive.ts';
import type { Body } from './body.ts';
import { connectionsOf } from './connections.ts';
import { type Look, noLook } from './look/look.ts';
import { hasTombstone, isAddressOnly, isPublished, type PublicationRules } from './publication.ts';
import { buildPrint } from './print/build-print.ts';
import { noPrintFiles, type Paper, type PrintIssue } from './print/print.ts';
import type { ArticleRecord, Content, EntityRecord, TopicRecord } from './record.ts';
import {
  recordedArchive,
  recordedArticle,
  recordedEntity,
  recordedIssue,
  recordedPaper,
  recordedTopic,
} from './recording/recorded-archive.ts';
import { roughTotal } from './association.ts';
import { buildTimeline } from './timeline.ts';
import { narrowerTerms, termsWithPage, withBroader } from './topic-tree.ts';
import { usedRecords } from './used-records.ts';
import { withoutLinksTo } from './without-links-to.ts';

/** The rendered bodies of articles and the HTML of pages, by id. */
export interface Bodies {
  readonly articles: ReadonlyMap<ArticleId, Body>;
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Builds the model of an archive from checked content. Drafts and articles that are held back are omitted;
 * only a tombstone remains of a withdrawn article, and nothing of records that no
 * published article uses. An article to which only its address leads is kept apart.
 *
 * @param content without errors (see check.ts)
 * @param bodies of every article that has a page, and of every page
 * @param day today in the archive's time zone, `YYYY-MM-DD`
 * @param revisions the texts that articles have had
 * @param arrivalOf returns the day on which an article without a recorded address was first published
 * @param look the files of its look
 * @param printFiles the files of printed pages
 * @throws {Error} if one of these has no body, which is a bug rather than a fault in the content
 */
export function buildArchive(
  content: Content,
  bodies: Bodies,
  day: string,
  revisions: Archive['revisions'] = new Map(),
  arrivalOf: (id: ArticleId) => string | undefined = () => undefined,
  look: Look = noLook,
  printFiles = noPrintFiles,
): Archive {
  const { site, addresses } = content;
  const rules: PublicationRules = { ...site, day };
  const published = content.articles
    .filter(({ data }) => isPublished(data, rules))
    .toSorted((a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id));
  const articles = published.map((record) => articleOf(record, bodies, site.language));
  const tombstones = content.articles
    .filter(({ data }) => hasTombstone(data, rules))
    .flatMap((record) => tombstoneOf(record, site.language));
  const records = publishedRecords(content, published, tombstones);
  const unlisted = content.articles
    .filter(({ data }) => isAddressOnly(data, rules))
    .map((record) => unlistedArticle(record, bodies, records, content));
  const entities = buildEntities(records.entities, articles, site.language);
  const topics = buildTopics(records.topics, articles, content);
  const byEntity = byId<EntityId, Entity>(entities);
  const print = recordedPrint(
    buildPrint(content, new Set(articles.map(({ id }) => id)), (id) => byEntity.has(id), rules, printFiles),
  );
  return recordedArchive({
    site,
    articles,
    size: articles.length,
    roughSize: roughTotal(articles.length),
    article: byId(articles),
    unlisted: byId(unlisted),
    tombstones,
    entities,
    entity: byEntity,
    topics,
    topic: byId(topics),
    timeline: buildTimeline(articles),
    pages: content.pages.map((record) => ({ record, html: must(bodies.pages.get(record.id), record.file) })),
    revisions,
    links: new Map(
      content.links.flatMap(({ data }) => data.links.map((link) => [linkKey(link.url) ?? link.url, link])),
    ),
    look,
    withheld: new Map(
      content.withheld.flatMap(({ data }) => data.decisions.map((decision) => [decision.number, decision])),
    ),
    synonyms: content.synonyms.flatMap(({ data }) => data.groups),
    files: filesOf([...articles, ...unlisted]),
    addresses,
    arrivals: arrivalsOf(published, addresses, arrivalOf),
    // A merge of two branches leaves the lines of one after those of the other.
    releases: content.releases
      .flatMap(({ data }) => data.releases)
      .toSorted((a, b) => compareDates(a.day, b.day)),
    papers: byId(print.papers),
    issues: print.issues,
    issue: byId(print.issues),
    issueOf: new Map(
      print.issues.flatMap((issue) => issue.articles.map(({ article }) => [article, issue] as const)),
    ),
    readWords: printFiles.readWords,
  });
}

function recordedPrint({ papers, issues }: { papers: readonly Paper[]; issues: readonly PrintIssue[] }) {
  const recorded = issues.map(recordedIssue);
  const issue = byId(recorded);
  return {
    issues: recorded,
    papers: papers.map((paper) =>
      recordedPaper({ ...paper, issues: paper.issues.map(({ id }) => issue.get(id)!) }),
    ),
  };
}

function filesOf(articles: readonly Article[]): ArticleFile[] {
  return articles
    .flatMap(({ id, file, body: { attachments = [] } }) =>
      attachments
        .flatMap((attachment) => [attachment, ...(attachment.transcript ? [attachment.transcript] : [])])
        .map(({ name, source }) => ({ id, name, source, file })),
    )
    .toSorted((a, b) => compareText(a.id, b.id) || compareText(a.name, b.name));
}

const known = new WeakMap<
  ArticleRecord,
  { readonly article: Article; readonly body: Body; readonly language: string }
>();

/** Returns the article of a record; the same one as before if neither the record nor its body has changed. */
function articleOf(record: ArticleRecord, bodies: Bodies, language: string): Article {
  const body = must(bodies.articles.get(record.id), record.file);
  const last = known.get(record);
  if (last?.body === body && last.language === language) return last.article;
  const article = newArticle(record, body, language);
  known.set(record, { article, body, language });
  return article;
}

function newArticle({ id, file, data }: ArticleRecord, body: Body, language: string): Article {
  const mentioned = new Map<EntityId, number>();
  const { mentions } = body;
  for (const { entity } of mentions) mentioned.set(entity, (mentioned.get(entity) ?? 0) + 1);
  const length = body.blocks.reduce((sum, block) => sum + block.length, 0);
  const extent = Math.round(Math.log2(1 + length));
  const own = data.language ?? language;
  return recordedArticle({ id, file, data, body, language: own, mentions, mentioned, extent });
}

/**
 * Returns an article that no other page names. Records that are published for no other one have no page: it names them
 * without links.
 */
function unlistedArticle(
  record: ArticleRecord,
  bodies: Bodies,
  published: Pick<Content, 'entities'>,
  { site, entities }: Pick<Content, 'site' | 'entities'>,
): Article {
  const known = new Set(published.entities.map(({ id }) => id));
  const body = must(bodies.articles.get(record.id), record.file);
  const byline = record.data.byline.map((credit) =>
    credit.entity === undefined || known.has(credit.entity)
      ? credit
      : { name: entities.find(({ id }) => id === credit.entity)?.data.name },
  );
  const shown: Body = {
    ...body,
    html: withoutLinksTo(body.html, (entity) => !known.has(entity)),
    mentions: body.mentions.filter(({ entity }) => known.has(entity)),
  };
  return newArticle({ ...record, data: { ...record.data, byline } }, shown, site.language);
}

function tombstoneOf({ id, data }: ArticleRecord, siteLanguage: string): Tombstone[] {
  const { withdrawn, title } = data;
  const language = data.language ?? siteLanguage;
  const isListed = data.listing !== 'address-only';
  const redirectFrom = isListed ? data.redirectFrom : [];
  return withdrawn
    ? [{ id, withdrawn, language, isListed, redirectFrom, ...(withdrawn.keepTitle && { title }) }]
    : [];
}

/** Returns the records to publish, which do not name any record or article that is not. */
function publishedRecords(
  { site, entities, topics }: Content,
  articles: readonly ArticleRecord[],
  tombstones: readonly Tombstone[],
): Pick<Content, 'entities' | 'topics'> {
  const used = usedRecords(articles, { entities, topics });
  const isAll = site.unusedRecords === 'publish';
  const addresses = new Set(
    [...articles, ...tombstones.filter(({ isListed }) => isListed)].map(({ id }) => id),
  );
  return {
    topics: isAll ? topics : topics.filter(({ id }) => used.topics.has(id)),
    entities: entities
      .filter(({ id }) => isAll || used.entities.has(id))
      .map((record) => {
        const { distinctFrom, roles } = record.data;
        const others = isAll ? distinctFrom : distinctFrom.filter((id) => used.entities.has(id));
        const isSourced = roles.every(({ source }) => source === undefined || addresses.has(source));
        if (others.length === distinctFrom.length && isSourced) return record;
        const sourced = roles.map(({ source, ...role }) =>
          source !== undefined && addresses.has(source) ? { ...role, source } : role,
        );
        return { ...record, data: { ...record.data, distinctFrom: others, roles: sourced } };
      }),
  };
}

function buildEntities(
  records: readonly EntityRecord[],
  articles: readonly Article[],
  language: string,
): Entity[] {
  const listing = groupArticles(articles, ({ data }) => data.entities.map(({ id }) => id));
  const signing = groupArticles(articles, ({ data }) => data.byline.flatMap(({ entity }) => entity ?? []));
  const mentions = new Map<EntityId, number>();
  for (const { mentioned } of articles)
    for (const [entity, count] of mentioned) mentions.set(entity, (mentions.get(entity) ?? 0) + count);
  const parts = Map.groupBy(
    records.flatMap(({ id, data }) => data.partOf.map((whole) => ({ id, whole }))),
    ({ whole }) => whole,
  );
  const collator = new Intl.Collator(language);
  return records
    .map(({ id, data }) => {
      const listed = listing.get(id) ?? [];
      let connections: Entity['connections'] | undefined;
      return recordedEntity({
        id,
        data,
        articles: listed,
        size: listed.length,
        signed: signing.get(id) ?? [],
        mentions: mentions.get(id) ?? 0,
        get connections() {
          connections ??= connectionsOf(id, listed);
          return connections;
        },
        parts: (parts.get(id) ?? []).map((part) => part.id),
      });
    })
    .toSorted((a, b) => collator.compare(a.data.name, b.data.name) || compareText(a.id, b.id));
}

function buildTopics(
  records: readonly TopicRecord[],
  articles: readonly Article[],
  { site, addresses }: Pick<Content, 'site' | 'addresses'>,
): Topic[] {
  const above = withBroader(records);
  const filed = groupArticles(articles, ({ data }) => [
    ...new Set(data.topics.flatMap((id) => [...(above.get(id) ?? [])])),
  ]);
  const withPage = termsWithPage(records, above, {
    size: (id) => filed.get(id)?.length ?? 0,
    from: site.topicPagesFrom,
    isPublished: (id) => addresses.has(`/topics/${id}/`),
  });
  const below = narrowerTerms(records);
  const collator = new Intl.Collator(site.language);
  const label = new Map(records.map(({ id, data }) => [id, data.label]));
  const byLabel = (ids: readonly TopicId[]) =>
    ids.toSorted((a, b) => collator.compare(label.get(a) ?? a, label.get(b) ?? b) || compareText(a, b));
  return records
    .map(({ id, data }) =>
      recordedTopic({
        id,
        data,
        broader: byLabel(data.broader),
        narrower: byLabel(below.get(id) ?? []),
        articles: filed.get(id) ?? [],
        hasPage: withPage.has(id),
      }),
    )
    .toSorted((a, b) => collator.compare(a.data.label, b.data.label) || compareText(a.id, b.id));
}

/** Groups articles by keys, keeping their order within each group. */
function groupArticles<K>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly K[],
): Map<K, Article[]> {
  const groups = new Map<K, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

function byId<Id extends string, T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function must<T>(value: T | undefined, file: string): T {
  if (value === undefined) throw new Error(`No body was rendered for ${file}`);
  return value;
}
