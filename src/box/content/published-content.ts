import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addressesFile, addressesText, articleOf } from '../../archive/addresses/addresses.ts';
import { heldBackUntil } from '../../archive/publication.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FoundFile,
  IssueRecord,
  LinksRecord,
  PaperRecord,
} from '../../archive/record.ts';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { removeItem, removeKey } from '../../authority/edit/edit-yaml.ts';
import { withoutArticles } from '../../authority/edit/release-articles.ts';
import { CommittedArrivals } from '../../files/addresses/committed-arrivals.ts';
import { readFoundFile } from '../../files/read-record.ts';
import { decodeText } from '../../files/read-text.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { BoxFile } from '../site/box-file.ts';
import type { PublishedFacts } from './published-facts.ts';
import { isIssueInBox, pageFilesOf, publishedIssue, publishedPaper } from './published-print.ts';
import { picturesOf, type PublishedPicture } from './published-pictures.ts';
import { withoutComments, withoutField, withoutNotes } from './published-source.ts';
import { linkFileText } from '../../links/link-file.ts';
import { linkKey, type LinksData } from '../../schema/links.ts';
import { linkTargets } from '../../shared/base/html-tags.ts';

/**
 * Returns the files of a content folder as they are published, from which a build makes the same site: without drafts, what is
 * held back or withdrawn, records that no published article uses, internal fields, comments and reviews. Names the
 * pictures of types whose metadata can’t be removed.
 *
 * @param contentDir an absolute path
 * @param pageOf returns the HTML of a published article
 */
export function publishedContent(
  contentDir: string,
  facts: PublishedFacts,
  pageOf: (id: ArticleId) => string,
) {
  const root = dirname(contentDir);
  const pictures = new Map<string, PublishedPicture>();
  const files = facts.files.flatMap((found): BoxFile[] => {
    if (!isInBox(root, found, facts)) return [];
    if (facts.showing.has(found.file))
      for (const picture of picturesOf(contentDir, found)) pictures.set(picture.path, picture);
    if (found.type === 'issue')
      for (const file of pageFilesOf(contentDir, found, facts.print)) pictures.set(file.path, file);
    const textOf =
      found.type === 'links'
        ? () => linksText(root, found, facts, pageOf)
        : () => publishedFile(root, found, facts);
    return [{ path: inContent(found.file), read: () => Buffer.from(textOf()) }];
  });
  const addresses = publishedAddresses(contentDir, facts);
  const all = [
    { path: 'site.yaml', read: () => Buffer.from(siteText(contentDir, facts)) },
    ...files,
    ...pictures.values(),
    ...(addresses === '' ? [] : [{ path: addressesFile, read: () => Buffer.from(addresses) }]),
  ];
  const uncleaned = [...pictures.values()].filter(({ isUnknown }) => isUnknown).map(({ path }) => path);
  return { files: all, uncleaned };
}

/** Returns a path in the content folder without the name of that folder. */
function inContent(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

function isInBox(
  root: string,
  found: FoundFile,
  { articles, entities, topics, print }: PublishedFacts,
): boolean {
  const { type, id } = found;
  const isIn = (ids: ReadonlySet<string> | ReadonlyMap<string, unknown>) => ids.has(id);
  if (type === 'article') return isIn(articles);
  if (type === 'entity') return isIn(entities);
  if (type === 'topic') return isIn(topics);
  if (type === 'issue') return isIssueInBox(root, found, print);
  return type !== 'review' && type !== 'refusals';
}

function publishedFile(root: string, found: FoundFile, facts: PublishedFacts): string {
  const text = sourceOf(join(root, found.file));
  const { type, id } = found;
  if (type === 'article') {
    const { data } = readFoundFile(root, found) as ArticleRecord;
    return facts.articles.get(id as ArticleId) === 'tombstone'
      ? tombstoneText(data)
      : articleText(text, data, facts);
  }
  if (type === 'page') return editFrontMatter(text, withoutComments, withoutNotes);
  if (type === 'entity') return entityText(text, readFoundFile(root, found) as EntityRecord, facts);
  const yaml = withoutComments(text);
  if (type === 'issue') return publishedIssue(readFoundFile(root, found) as IssueRecord, facts.print);
  if (type === 'paper')
    return publishedPaper(yaml, readFoundFile(root, found) as PaperRecord, facts.entities);
  // A release named what has become a draft since, or was deleted; it still counts it.
  return type === 'releases' ? withoutArticles(yaml, (one) => !facts.articles.has(one as ArticleId)) : yaml;
}

function linksText(
  root: string,
  found: FoundFile,
  { articles }: PublishedFacts,
  pageOf: (id: ArticleId) => string,
): string {
  const { data } = readFoundFile(root, found) as LinksRecord;
  return publishedLinks(data, pagesOf(articles, pageOf));
}

/** Returns the pages of published articles, one at a time. */
function* pagesOf(
  articles: PublishedFacts['articles'],
  pageOf: (id: ArticleId) => string,
): Generator<string> {
  for (const [id, state] of articles) if (state === 'whole') yield pageOf(id);
}

/** Returns a text with line endings that edits expect; it was read before. */
function sourceOf(path: string): string {
  const read = decodeText(readFileSync(path));
  return 'text' in read ? read.text : '';
}

function articleText(text: string, data: ArticleRecord['data'], { rules }: PublishedFacts): string {
  const isDated = heldBackUntil({ date: data.date }, rules) === undefined;
  const internal = [
    ...(data.imported ? ['imported'] : []),
    ...(data.distinctFrom.length > 0 ? ['distinctFrom'] : []),
    // Where it has passed, only an article with a date to come needs it.
    ...(data.embargo && isDated ? ['embargo'] : []),
  ];
  return editFrontMatter(text, (yaml) => internal.reduce(withoutField, withoutComments(yaml)), withoutNotes);
}

/** Returns the file of an article of which only a tombstone is published. */
function tombstoneText({ title, withdrawn, language, listing, redirectFrom }: ArticleRecord['data']): string {
  const { date, reason, ground, keepTitle } = withdrawn!;
  const fields = {
    title: keepTitle ? title : 'Withdrawn',
    date: 'XXXX',
    entities: [],
    topics: [],
    ...(language !== undefined && { language }),
    ...(listing !== 'listed' && { listing }),
    ...(redirectFrom.length > 0 && { redirectFrom }),
    withdrawn: {
      date: date.edtf,
      reason,
      ...(ground !== undefined && { ground }),
      ...(keepTitle && { keepTitle: 'true' }),
    },
  };
  return `---\n${stringify(fields, { schema: 'failsafe', lineWidth: 0 })}---\n`;
}

/** Returns an entity that names no record and no article that is not published. */
function entityText(text: string, { data }: EntityRecord, { entities, articles }: PublishedFacts): string {
  let yaml = withoutComments(text);
  for (const [index, id] of [...data.distinctFrom.entries()].toReversed())
    if (!entities.has(id)) yaml = removeItem(yaml, ['distinctFrom', index]);
  for (const [index, { source }] of data.roles.entries())
    if (source !== undefined && !articles.has(source)) yaml = removeKey(yaml, ['roles', index, 'source']);
  return yaml;
}

function siteText(contentDir: string, { articles, site: { front } }: PublishedFacts): string {
  let yaml = withoutComments(sourceOf(join(contentDir, 'site.yaml')));
  const picks = front.picks?.articles ?? [];
  const isLead = front.lead.some((id) => articles.has(id));
  const isPicked = picks.some(({ article }) => articles.has(article));
  if (!isLead && !isPicked) return front.lead.length + picks.length > 0 ? removeKey(yaml, ['front']) : yaml;
  const path = isShortForLead(yaml) ? ['front'] : ['front', 'lead'];
  for (const [index, id] of [...front.lead.entries()].toReversed())
    if (!articles.has(id)) yaml = removeItem(yaml, [...path, index]);
  if (!isPicked) return picks.length > 0 ? removeKey(yaml, ['front', 'picks']) : yaml;
  for (const [index, { article }] of [...picks.entries()].toReversed())
    if (!articles.has(article)) yaml = removeItem(yaml, ['front', 'picks', 'articles', index]);
  return yaml;
}

/** Whether `front` is written as a list, which is short for a group with only `lead`. */
function isShortForLead(yaml: string): boolean {
  const { front } = parse(yaml, { schema: 'failsafe' }) as { readonly front?: unknown };
  return typeof front === 'string' || Array.isArray(front);
}

/** Returns `addresses.txt` with the days that only the Git history knows, and without articles that are left out. */
function publishedAddresses(contentDir: string, facts: PublishedFacts): string {
  const { addresses, leftOut, unrecorded, site } = facts;
  const left = [...addresses].filter(([address]) => !leftOut.has(articleOf(address) as ArticleId));
  const arrivalOf = new CommittedArrivals(contentDir).reader({ articles: unrecorded, addresses, site });
  const arrived = unrecorded.flatMap(({ id }) => {
    const since = arrivalOf(id);
    return since === undefined ? [] : [[`/articles/${id}/`, { since, codes: [] }] as const];
  });
  return addressesText(new Map([...left, ...arrived]));
}

/**
 * Returns `links.yaml` with the links that are on a page only: it may still know those of an article that was withdrawn, or of
 * which its keeper made a draft again.
 *
 * @param pages the HTML of published articles, read until all links are found
 */
function publishedLinks({ links }: LinksData, pages: Iterable<string>): string {
  const keyOf = ({ url }: { readonly url: string }) => linkKey(url) ?? url;
  const missing = new Set(links.map(keyOf));
  for (const html of pages) {
    if (missing.size === 0) break;
    for (const target of linkTargets(html)) missing.delete(linkKey(target) ?? target);
  }
  return linkFileText(links.filter((link) => !missing.has(keyOf(link))));
}
