import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { normalizePath } from '../../archive/checks/check-redirects.ts';
import { yearOf } from '../../schema/date.ts';
import { completeEntry, type Entry, entryText } from '../write/entry.ts';
import { type FoundImage, ImageFinder } from '../write/find-images.ts';
import type { FoundSource } from '../source/find-sources.ts';
import type { UnflushedFolders } from '../../files/write-file.ts';
import type { WithheldNames } from '../../withhold/rewrite/withheld-names.ts';
import { newArticleId } from '../../files/new-id.ts';
import { type IncomingArticle, refuse, warn } from '../contract/incoming.ts';
import type { Known } from '../known/known.ts';
import type { KnownArticle } from '../known/known-articles.ts';
import { mergeEntry } from '../write/merge-entry.ts';
import { nameArticle, type NeededRecords } from '../known/name-article.ts';
import type { ImportEvent } from './import-event.ts';
import { answeredFields, type KeeperAnswers } from './keeper-answers.ts';
import { reportKnown, reportRepeat } from './likeness.ts';
import { prepare, type PreparedArticle } from './prepare.ts';
import { CapturedTexts } from '../write/captured-texts.ts';
import { type FetchPicture, prepareWithImages } from './prepare-with-images.ts';
import { addRedirects, redirectsOf } from '../write/redirects.ts';
import { type PlacedArticle, withPathFacts } from './from-place.ts';
import { relink, withoutSiteLinks } from '../known/relink.ts';
import { EntryWriter } from '../write/write-entry.ts';
import { IssueWriter } from '../write/issue-writer.ts';
import { importProblem } from '../contract/import-problems.ts';
import type { AdvisedMessage } from '../../text/catalog.ts';

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
  /** Fetches a picture from the web, by its address; undefined to fetch none. */
  readonly fetchPicture?: FetchPicture;
  readonly answers?: KeeperAnswers;
  /** Receives each new article as it is written, or would be. */
  readonly onEntry?: (entry: Entry) => void;
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
  readonly #issues: IssueWriter;
  readonly #captured = new CapturedTexts();
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
    this.#issues = new IssueWriter(
      settings,
      (path) => this.#writer.placeOf(path),
      (table) => withheld.inTable(table),
    );
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
    if (article.marks && article.marks.size > 0) yield { type: 'marks', counts: article.marks };
    const warnings: ImportEvent[] = [];
    const warnOf = (said: AdvisedMessage) => warnings.push(warn(article.place, said));
    const { prepared: read, images } = await prepareWithImages(
      article,
      source,
      this.#images,
      warnOf,
      this.#settings.fetchPicture,
    );
    if ('message' in read) {
      yield refuse(article.place, read);
      return;
    }
    const prepared = this.#withheld.withhold(read);
    const { title, date, numbers } = prepared;
    if (numbers.length > 0) warnOf(importProblem('imported-name-withheld', { numbers }));
    const { articles, names } = this.#known;
    const match = articles.match(prepared);
    // What is at the same address can’t be two articles.
    const isOwn = this.#settings.answers?.distinct === true && match?.by !== 'address';
    if (match?.type === 'repeat' && !isOwn) {
      const redirected = addRedirects(prepared, match.article, articles, this.#settings);
      yield* reportRepeat(article, match, redirected);
      return;
    }
    const found = match?.type === 'source' ? match.article : undefined;
    if (found) this.#noteCaptures(article, found.id);
    // An article that occurs twice in one run is the same, whatever the differences.
    if (found && (!this.#settings.update || this.#imported.has(found.id))) {
      if (article.printed) this.#issues.note(found.id, article.printed);
      yield* reportKnown(article, found);
      return;
    }
    const id = found?.id ?? newArticleId(title, date, articles.ids, maxTitleIdLength);
    const isTaken = (path: string) => (articles.atPath(path) ?? id) !== id;
    const formerPaths = prepared.oldPaths.filter((path) => !isPageOf(id, path));
    const redirectFrom = redirectsOf(formerPaths, isTaken, warnOf);
    const named = nameArticle(article, names, this.#mayAddTopic, warnOf);
    const linked = relink(prepared.body, id, articles, prepared.url);
    // The links of an existing article were resolved at the end of its own run.
    const body = found ? withoutSiteLinks(linked) : linked;
    const answered = answeredFields(body, match, this.#settings.answers ?? {}, warnOf);
    const fields = { ...prepared.fields, ...answered };
    const entry = completeEntry({ ...prepared, fields, body }, named, redirectFrom);
    if ('fault' in entry) {
      yield refuse(article.place, entry.fault);
      return;
    }
    yield* warnings;
    // The name may be in the pictures.
    const shown = numbers.length > 0 ? new Map<string, FoundImage>() : images;
    const { needed } = named;
    const write: PlannedWrite = { article, prepared, entry, id, redirectFrom, needed, images: shown };
    if (found) yield* this.#update(write, found);
    else yield* this.#add(write, articles.emptyFile(id) ?? `articles/${yearOf(date) ?? 'undated'}/${id}.md`);
    // Only what is in the archive has a place in it.
    if (article.printed) this.#issues.note(id, article.printed);
  }

  /** Notes what an article was at an old site, without what is withheld and without pictures. */
  #noteCaptures(article: PlacedArticle, id: string): void {
    const texts = (article.captures ?? []).flatMap(({ captured, capturedFrom, title, standfirst, body }) => {
      const stated = { ...article, title, standfirst, body, image: undefined };
      const read = prepare(
        stated,
        () => undefined,
        () => undefined,
      );
      if ('message' in read) return [];
      const prepared = this.#withheld.withhold(read);
      const shown = prepared.fields.standfirst;
      return {
        captured: captured.slice(0, 10),
        capturedFrom,
        title: prepared.title,
        standfirst: typeof shown === 'string' ? shown : undefined,
        body: prepared.body,
      };
    });
    this.#captured.add(id, texts);
  }

  /** Writes the issues in which the articles since the last call stand. @throws what node:fs throws */
  writeIssues(): ImportEvent[] {
    return this.#issues.write(this.#writer.unflushed);
  }

  /** Writes what was noted of earlier texts. @throws what node:fs throws */
  writeCaptures(): void {
    if (!this.#settings.dryRun) this.#captured.write(this.#settings.contentDir, this.#writer.unflushed);
  }

  *#add(write: PlannedWrite, path: string): Generator<ImportEvent> {
    const { entry, id, prepared, redirectFrom } = write;
    const file = `${basename(this.#settings.contentDir)}/${path}`;
    const records = this.#writer.write({ ...write, path, text: entryText(entry) });
    this.#settings.onEntry?.(entry);
    this.#imported.add(id);
    const isDraft = entry.draft.length > 0;
    this.#known.articles.add({ id, file, isDraft, sha256: prepared.sha256 }, prepared, redirectFrom);
    this.#known.noteLinks(id, entry.body);
    this.#noteCaptures(write.article, id);
    const { entities } = entry.fields;
    const isNameless = !Array.isArray(entities) || entities.length === 0;
    yield { type: 'outcome', outcome: isDraft ? 'draft' : 'imported', file, records, isNameless };
  }

  *#update(write: PlannedWrite, { id, file }: KnownArticle): Generator<ImportEvent> {
    const { article, entry } = write;
    const path = file.slice(file.indexOf('/') + 1);
    this.#imported.add(id);
    const merged = mergeEntry(readFileSync(join(this.#settings.contentDir, path), 'utf8'), entry);
    if (!merged) {
      yield warn(article.place, importProblem('article-not-of-import', { file }));
      yield { type: 'outcome', outcome: 'changed', file, records: 0 };
      return;
    }
    for (const { field, now } of merged.kept) {
      yield warn(
        article.place,
        importProblem('article-field-kept', {
          field,
          file,
          now: now === undefined ? undefined : JSON.stringify(now).slice(0, 300),
        }),
      );
    }
    if (merged.difference !== undefined) yield { type: 'difference', file, text: merged.difference };
    const records = merged.text === undefined ? 0 : this.#writer.write({ ...write, path, text: merged.text });
    this.#known.noteLinks(id, merged.body);
    yield { type: 'outcome', outcome: merged.updated.length > 0 ? 'updated' : 'already', file, records };
  }
}

/** Whether an old path is that of the article in the archive, too. */
function isPageOf(id: string, path: string): boolean {
  const url = URL.parse(path, 'http://localhost');
  return url !== null && normalizePath(url.pathname) === `articles/${id}`;
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
  readonly article: PlacedArticle;
  readonly prepared: PreparedArticle;
  readonly entry: Entry;
  readonly id: string;
  readonly redirectFrom: readonly string[];
  readonly needed: NeededRecords;
  /** By the names of their copies. */
  readonly images: ReadonlyMap<string, FoundImage>;
}
