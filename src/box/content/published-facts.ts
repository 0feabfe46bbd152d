import { dirname } from 'node:path';
import type { Addresses } from '../../archive/addresses/addresses.ts';
import { isUnrecorded } from '../../archive/addresses/arrivals.ts';
import {
  hasTombstone,
  isAddressOnly,
  isPublished,
  type PublicationRules,
} from '../../archive/publication.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FoundFile,
  PageRecord,
  TopicRecord,
  WithheldRecord,
} from '../../archive/record.ts';
import { usedRecords } from '../../archive/used-records.ts';
import { readAddresses } from '../../files/addresses/addresses-file.ts';
import { findFiles } from '../../files/find-files.ts';
import { idsWithEarlierTexts } from '../../files/read-revisions.ts';
import { readFoundFile } from '../../files/read-record.ts';
import type { ArticleData } from '../../schema/article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import type { PrintRules } from './published-print.ts';
import type { SiteData } from '../../schema/site.ts';
import { mayShowPictures } from './published-pictures.ts';

/** A record with an address of an authority file, where others find the same. */
export interface KnownAgent {
  readonly kind: EntityKind;
  readonly name: string;
  readonly address: string;
}

/** What of a content folder is published. Texts are not in it: a large archive would fill the memory. */
export interface PublishedFacts {
  readonly files: readonly FoundFile[];
  readonly site: SiteData;
  readonly addresses: Addresses;
  readonly rules: PublicationRules;
  /** The articles with a page, and those with a tombstone. */
  readonly articles: ReadonlyMap<ArticleId, 'whole' | 'tombstone'>;
  /** The articles of a site that are not in its box: only their addresses lead to them. */
  readonly leftOut: ReadonlySet<ArticleId>;
  readonly entities: ReadonlySet<EntityId>;
  readonly topics: ReadonlySet<TopicId>;
  /** The files of articles and pages that may show pictures. */
  readonly showing: ReadonlySet<string>;
  /** The published articles whose addresses are not recorded, although others are; without their bodies. */
  readonly unrecorded: readonly ArticleRecord[];
  /** The published articles that may have had other texts; without their bodies. */
  readonly edited: readonly ArticleRecord[];
  readonly withheld: readonly WithheldRecord[];
  /** The newest day on which something was published or updated, `YYYY-MM-DD`; undefined if none is known. */
  readonly newest: string | undefined;
  /** The published people and organizations that others know by an address. */
  readonly authorities: readonly KnownAgent[];
  /** Which articles issues may name and show. */
  readonly print: PrintRules;
  /** Whether there is an article whose text must not be in a box. */
  readonly hasHidden: boolean;
}

/**
 * Finds out what of a content folder is published, file by file.
 *
 * @param contentDir an absolute path of content without errors
 * @param day for which it is published, `YYYY-MM-DD`
 * @param withAddressOnly whether articles to which only their address leads are among it
 */
export function publishedFacts(
  contentDir: string,
  site: SiteData,
  day: string,
  withAddressOnly: boolean,
): PublishedFacts {
  const { files } = findFiles(contentDir);
  const rules = { ...site, day };
  const articles = new Map<ArticleId, 'whole' | 'tombstone'>();
  const leftOut = new Set<ArticleId>();
  const listed: { readonly data: ArticleData }[] = [];
  const entities: EntityRecord[] = [];
  const topics: TopicRecord[] = [];
  const print = {
    listed: new Set<ArticleId>(),
    decisions: new Map<ArticleId, readonly string[]>(),
  };
  const showing = new Set<string>();
  const unrecorded: ArticleRecord[] = [];
  const mayBeEdited = idsWithEarlierTexts(contentDir);
  const edited: ArticleRecord[] = [];
  const withheld: WithheldRecord[] = [];
  const { addresses } = readAddresses(contentDir);
  let hasHidden = false;
  let newest = '';
  for (const found of files) {
    const read = readFoundFile(dirname(contentDir), found);
    if (Array.isArray(read)) continue;
    if (found.type === 'entity') entities.push(read as EntityRecord);
    else if (found.type === 'topic') topics.push(read as TopicRecord);
    else if (found.type === 'withheld') withheld.push(read as WithheldRecord);
    else if (found.type === 'page' && mayShowPictures(read as PageRecord)) showing.add(found.file);
    if (found.type !== 'article') continue;
    const article = read as ArticleRecord;
    const { id, data } = article;
    if (isPublished(data, rules)) {
      print.listed.add(id);
      print.decisions.set(id, data.withheld);
    }
    const state = stateOf(data, rules);
    if (state === undefined || (data.listing === 'address-only' && !withAddressOnly)) {
      hasHidden = true;
      if (state !== undefined) leftOut.add(id);
    } else {
      hasHidden ||= state === 'tombstone';
      articles.set(id, state);
      if (state !== 'whole') continue;
      listed.push({ data: namesOnly(data) });
      const { earliest: last, precision } = data.updated ?? data.date;
      if (/^(?:day|time)$/.test(precision) && last > newest) newest = last;
      if (mayShowPictures(article)) showing.add(found.file);
      if (isUnrecorded(article, addresses)) unrecorded.push({ ...article, body: '' });
      if (mayBeEdited.has(id)) edited.push({ ...article, body: '' });
    }
  }
  const used = usedRecords(listed, { entities, topics });
  const isAll = site.unusedRecords === 'publish';
  const shown = isAll ? entities : entities.filter(({ id }) => used.entities.has(id));
  return {
    files,
    site,
    addresses,
    rules,
    articles,
    leftOut,
    showing,
    unrecorded,
    edited,
    withheld,
    print,
    hasHidden,
    newest: newest === '' ? undefined : newest,
    authorities: shown.flatMap(authorityOf),
    entities: new Set(shown.map(({ id }) => id)),
    topics: isAll ? new Set(topics.map(({ id }) => id)) : used.topics,
  };
}

function stateOf(data: ArticleData, rules: PublicationRules): 'whole' | 'tombstone' | undefined {
  if (isPublished(data, rules) || isAddressOnly(data, rules)) return 'whole';
  return hasTombstone(data, rules) ? 'tombstone' : undefined;
}

function authorityOf({ data }: EntityRecord): KnownAgent[] {
  const { name, kind, orcid, wikidata, viaf, isni } = data;
  if (kind !== 'person' && kind !== 'organization') return [];
  const address =
    orcid !== undefined
      ? `https://orcid.org/${orcid}`
      : wikidata !== undefined
        ? `https://www.wikidata.org/entity/${wikidata}`
        : viaf !== undefined
          ? `https://viaf.org/viaf/${viaf}`
          : isni !== undefined
            ? `https://isni.org/isni/${isni}`
            : undefined;
  return address === undefined ? [] : [{ kind, name, address }];
}

/** Returns the part of an article’s data that says which records it uses. */
function namesOnly({ entities, byline, topics }: ArticleData): ArticleData {
  return { entities, byline, topics } as unknown as ArticleData;
}
