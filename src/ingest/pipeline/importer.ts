import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { yearOf } from '../../schema/date.ts';
import {
  type Entry,
  entryText,
  type EntryFrontMatter,
  faultOf,
  orderFields,
  withAuthor,
} from '../write/entry.ts';
import { type FoundImage, ImageFinder } from '../write/find-images.ts';
import type { FoundSource } from '../source/find-sources.ts';
import type { UnflushedFolders } from '../../files/write-file.ts';
import type { WithheldNames } from '../../withhold/rewrite/withheld-names.ts';
import { newArticleId } from '../../files/new-id.ts';
import { type IncomingArticle, refuse, warn } from '../contract/incoming.ts';
import type { Known } from '../known/known.ts';
import type { ArticleFeatures, KnownArticle } from '../known/known-articles.ts';
import { mergeEntry } from '../write/merge-entry.ts';
import { type NamedArticle, nameArticle } from '../known/name-article.ts';
import type { ImportEvent } from './import-event.ts';
import { handleExisting, warnOfLikeness } from './likeness.ts';
import { prepareWithImages } from './prepare-with-images.ts';
import { redirectsOf } from '../fields/redirects-of.ts';
import { type PlacedArticle, withPathFacts } from './from-place.ts';
import { relink, withoutSiteLinks, withSite } from '../known/relink.ts';
import { EntryWriter, type NeededRecords } from '../write/write-entry.ts';

export interface ImporterSettings {
  /** An absolute path. */
  readonly contentDir: string;
  /** Write nothing. */
  readonly dryRun: boolean;
  /** Import changes of the source, except where the keeper has edited the article. */
  readonly update: boolean;
  /** Import unpublished articles as drafts. */
  readonly drafts: boolean;
  /** `YYYY-MM-DD`: anything dated later is not published yet. */
  readonly today: string;
  /** An absolute path. */
  readonly assets?: string;
}

/** The maximum length of an id made from a title. */
const maxTitleIdLength = 60;

/** Imports articles into a content folder one by one, each as a whole and after the records it needs. */
export class Importer {
  readonly #known: Known;
  readonly #settings: ImporterSettings;
  readonly #images: ImageFinder;
  readonly #writer: EntryWriter;
  readonly #mayAddTopic: (label: string) => boolean;
  readonly #withheld: WithheldNames;
  /** The ids of articles imported in this run. */
  readonly #imported = new Set<string>();

  /** @param withheld the names that no import brings back; @param mayAddTopic returns whether a topic that the archive does not have may be added, by its label */
  constructor(
    known: Known,
    settings: ImporterSettings,
    mayAddTopic: (label: string) => boolean,
    withheld: WithheldNames,
  ) {
    this.#withheld = withheld;
    this.#known = known;
    this.#mayAddTopic = mayAddTopic;
    this.#settings = settings;
    this.#images = new ImageFinder(settings.assets);
    this.#writer = new EntryWriter(known.names, settings);
  }

  /** The folders that were written to, and must be flushed at the end. */
  get unflushed(): UnflushedFolders {
    return this.#writer.unflushed;
  }

  /**
   * Imports one article.
   *
   * @throws what node:fs throws if something can't be written; the archive remains valid, without the article
   */
  async *take(stated: IncomingArticle, source: FoundSource): AsyncGenerator<ImportEvent> {
    const article = withoutNames(withPathFacts(stated, source, this.#settings.today), this.#withheld);
    if (article.draft !== undefined && !this.#settings.drafts) {
      yield { type: 'outcome', outcome: 'unpublished', records: 0, reason: article.draft };
      return;
    }
    if (article.unused) yield { type: 'unused', fields: article.unused };
    const warnings: ImportEvent[] = [];
    const warnOf = (message: string, advice: string) => warnings.push(warn(article.place, message, advice));
    const { prepared, images } = await prepareWithImages(article, source, this.#images, warnOf);
    if ('message' in prepared) {
      yield refuse(article.place, prepared.message, prepared.advice);
      return;
    }
    const { date, draft } = prepared;
    const {
      title,
      fields: known,
      body: text,
      from,
      numbers,
    } = this.#withheld.withhold({
      ...prepared,
      from: article.from,
    });
    if (numbers.length > 0)
      warnOf(
        `It has a name that is withheld by decision ${numbers.join(', ')}; other words stand in its place, and its pictures were left out.`,
        'If it is someone else of the same name, correct the article.',
      );
    const features: ArticleFeatures = {
      title,
      date: date.edtf,
      markdown: text,
      sha256: article.sha256,
      from,
      redirectFrom: [],
      hasAddress: article.url !== undefined || (article.oldPaths ?? []).length > 0,
      ...(article.url !== undefined && { url: article.url }),
    };
    const found = this.#known.articles.find(features);
    const isRepeat = found !== undefined && ['text', 'words', 'old address'].includes(found.by);
    const isSame = found && (isRepeat || found.article.sha256 === article.sha256);
    // An article that occurs twice in one run is the same, whatever the differences.
    const mayUpdate = this.#settings.update && !isRepeat && !this.#imported.has(found?.article.id ?? '');
    if (found && !mayUpdate) {
      yield* handleExisting(article, found, isSame === true, this.#known.articles, this.#settings);
      return;
    }
    if (!found) warnOfLikeness(features, this.#known.articles, warnOf);
    const id = found?.article.id ?? newArticleId(title, date, this.#known.articles.ids, maxTitleIdLength);
    const named = nameArticle(article, this.#known.names, this.#mayAddTopic, warnOf);
    const isTaken = (path: string) => (this.#known.articles.atPath(path) ?? id) !== id;
    const redirectFrom = redirectsOf(article, isTaken, warnOf);
    const fields: EntryFrontMatter = orderFields({
      ...known,
      ...(named.byline.length > 0 && {
        byline: named.byline,
        source: withAuthor(known.source as EntryFrontMatter, named.author),
      }),
      entities: named.entities,
      topics: named.topics,
      ...(redirectFrom.length > 0 && { redirectFrom }),
      ...(draft.length > 0 && { draft: 'true' }),
    });
    const fault = faultOf(fields);
    if (fault !== undefined) {
      yield refuse(article.place, fault, 'Fix it in the source, and import it again.');
      return;
    }
    const absolute = article.url === undefined ? text : withSite(text, article.url);
    const linked = relink(absolute, id, this.#known.articles);
    // The links of an existing article were resolved at the end of its own run.
    const body = found ? withoutSiteLinks(linked) : linked;
    const entry: Entry = { fields, body, draft, notes: prepared.notes };
    yield* warnings;
    // The name may be in the pictures.
    const shown = numbers.length > 0 ? new Map<string, FoundImage>() : images;
    const write: PlannedWrite = {
      article,
      entry,
      id,
      from,
      images: shown,
      features,
      needed: neededBy(named),
    };
    if (found) yield* this.#update(write, found.article);
    else {
      const empty = this.#known.articles.emptyFile(id);
      yield* this.#add(write, empty ?? `articles/${yearOf(date) ?? 'undated'}/${id}.md`);
    }
  }

  *#add(write: PlannedWrite, path: string): Generator<ImportEvent> {
    const { contentDir } = this.#settings;
    const { entry, id, from, article } = write;
    const file = `${basename(contentDir)}/${path}`;
    const records = this.#writer.write({ ...write, path, text: entryText(entry, from) });
    this.#imported.add(id);
    const isDraft = entry.draft.length > 0;
    this.#known.articles.add(
      { id, file, isDraft, sha256: article.sha256 },
      { ...write.features, redirectFrom: (entry.fields.redirectFrom ?? []) as string[] },
    );
    for (const old of article.oldPaths ?? []) this.#known.articles.addAddress(old, id);
    this.#known.noteLinks(id, entry.body);
    const { entities } = entry.fields;
    const isNameless = !Array.isArray(entities) || entities.length === 0;
    yield { type: 'outcome', outcome: isDraft ? 'draft' : 'imported', file, records, isNameless };
  }

  *#update(write: PlannedWrite, { id, file }: KnownArticle): Generator<ImportEvent> {
    const { article, entry, from } = write;
    const path = file.slice(file.indexOf('/') + 1);
    this.#imported.add(id);
    const merged = mergeEntry(readFileSync(join(this.#settings.contentDir, path), 'utf8'), entry, from);
    if (!merged) {
      yield warn(
        article.place,
        `It exists as ${file}, which was not written by import and was not changed.`,
        'Compare the two, and edit the article yourself.',
      );
      yield { type: 'outcome', outcome: 'changed', file, records: 0 };
      return;
    }
    for (const { field, now } of merged.kept) {
      const newValue = now === undefined ? '' : `: ${JSON.stringify(now).slice(0, 300)}`;
      yield warn(
        article.place,
        `"${field}" of ${file} has changed in the source${newValue}, but you have edited it, so it was kept.`,
        'If the source is right, edit it yourself.',
      );
    }
    if (merged.difference !== undefined) yield { type: 'difference', file, text: merged.difference };
    const records = merged.text === undefined ? 0 : this.#writer.write({ ...write, path, text: merged.text });
    this.#known.noteLinks(id, merged.body);
    yield { type: 'outcome', outcome: merged.updated.length > 0 ? 'updated' : 'already', file, records };
  }
}

/** Leaves out of what a source states the names that are withheld, and addresses that have them. */
function withoutNames(article: PlacedArticle, { has, plain }: WithheldNames): PlacedArticle {
  const { url, oldPaths, names, topics, authors } = article;
  return {
    ...article,
    url: url === undefined || has(url) ? undefined : url,
    oldPaths: oldPaths?.filter((path) => !has(path)),
    names: names?.filter(({ name }) => !has(name)),
    topics: topics?.map((topic) => ({ ...topic, label: plain(topic.label) })),
    authors: authors?.map((author) => ({ ...author, name: plain(author.name) })),
  };
}

interface PlannedWrite {
  readonly article: IncomingArticle;
  readonly entry: Entry;
  readonly id: string;
  readonly from: string;
  readonly images: ReadonlyMap<string, FoundImage>;
  readonly features: ArticleFeatures;
  readonly needed: NeededRecords;
}

function neededBy({ entities, topics, byline }: NamedArticle): NeededRecords {
  return {
    entities: [
      ...entities,
      ...byline.flatMap((credit) => (typeof credit === 'string' ? [] : [credit.entity])),
    ],
    topics,
  };
}
