import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { yearOf } from '../../schema/date.ts';
import { type Entry, entryText, type EntryFrontMatter, inOrder } from '../write/entry.ts';
import { faultOf, fromOf, withAuthor } from '../write/entry-parts.ts';
import { type FoundImage, ImageFinder } from '../write/find-images.ts';
import type { FoundSource } from '../source/find-sources.ts';
import { freeArticleId } from '../../files/free-id.ts';
import { type IncomingArticle, problemAt } from '../contract/incoming.ts';
import type { Known } from '../known/known.ts';
import type { ArticleSigns, KnownArticle } from '../known/known-articles.ts';
import { mergeEntry } from '../write/merge-entry.ts';
import { type NamedArticle, nameArticle } from '../known/name-article.ts';
import type { ImportEvent } from './import-event.ts';
import { alreadyThere, likenessWarnings } from './likeness.ts';
import { prepare } from './prepare.ts';
import { redirectsOf } from '../fields/redirects-of.ts';
import { withPlace } from './from-place.ts';
import { relink, withoutSiteLinks, withSite } from '../known/relink.ts';
import { EntryWriter, type NeededRecords } from '../write/write-entry.ts';

export interface ImporterSettings {
  /** An absolute path. */
  readonly contentDir: string;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** What has changed in its source is taken over where its keeper has not edited it. */
  readonly update: boolean;
  /** What is not published comes in as well, as drafts. */
  readonly drafts: boolean;
  /** `YYYY-MM-DD`: what is dated later is not published yet. */
  readonly today: string;
  /** An absolute path. */
  readonly assets?: string;
}

/** Titles make ids of at most so many characters. */
const idLength = 60;

/** Takes articles into a content folder one by one: each is written whole, after the records that it needs. */
export class Importer {
  readonly #known: Known;
  readonly #settings: ImporterSettings;
  readonly #images: ImageFinder;
  readonly #writer: EntryWriter;
  readonly #mayAddTopic: (label: string) => boolean;
  /** The ids of this run. */
  readonly #taken = new Set<string>();

  /** @param mayAddTopic whether a topic that the archive does not have may be added, by its label */
  constructor(known: Known, settings: ImporterSettings, mayAddTopic: (label: string) => boolean) {
    this.#known = known;
    this.#mayAddTopic = mayAddTopic;
    this.#settings = settings;
    this.#images = new ImageFinder(settings.assets);
    this.#writer = new EntryWriter(known.names, settings);
  }

  /**
   * Takes one article.
   *
   * @throws what node:fs throws where something can't be written; the archive is valid then, without the article
   */
  *take(stated: IncomingArticle, source: FoundSource): Generator<ImportEvent> {
    const article = withPlace(stated, source, this.#settings.today);
    if (article.draft !== undefined && !this.#settings.drafts) {
      yield { type: 'outcome', outcome: 'unpublished', records: 0, reason: article.draft };
      return;
    }
    if (article.unused) yield { type: 'unused', fields: article.unused };
    const images = new Map<string, FoundImage>();
    const prepared = prepare(article, (src) => {
      const found = this.#images.find(src, source, article.enclosed);
      if (found) images.set(found.name, found);
      return found?.name;
    });
    if ('severity' in prepared) {
      yield { type: 'problem', problem: prepared };
      return;
    }
    const { title, date, draft } = prepared;
    const warnings = [...prepared.warnings];
    const from = fromOf(article, source);
    const signs: ArticleSigns = {
      title,
      date: date.edtf,
      markdown: prepared.body,
      sha256: article.sha256,
      from,
      redirectFrom: [],
      hasAddress: article.url !== undefined || (article.oldPaths ?? []).length > 0,
      ...(article.url !== undefined && { url: article.url }),
    };
    const found = this.#known.articles.find(signs);
    const isRepeat = found !== undefined && ['text', 'words', 'old address'].includes(found.by);
    const isSame = found && (isRepeat || found.article.sha256 === article.sha256);
    // What came in twice in this run is the same, however it differs.
    const mayUpdate = this.#settings.update && !isRepeat && !this.#taken.has(found?.article.id ?? '');
    if (found && !mayUpdate) {
      yield* alreadyThere(article, found, isSame === true, this.#known.articles, this.#settings);
      return;
    }
    if (!found) warnings.push(...likenessWarnings(article.place, signs, this.#known.articles));
    const id = found?.article.id ?? freeArticleId(title, date, this.#known.articles.ids, idLength);
    const redirects = redirectsOf(article, (path) => {
      const other = this.#known.articles.atPath(path);
      return other !== undefined && other !== id;
    });
    const named = nameArticle(article, this.#known.names, this.#mayAddTopic);
    const fields: EntryFrontMatter = inOrder({
      ...prepared.fields,
      ...(named.byline.length > 0 && {
        byline: named.byline,
        source: withAuthor(prepared.fields.source as EntryFrontMatter, named.author),
      }),
      entities: named.entities,
      topics: named.topics,
      ...(redirects.paths.length > 0 && { redirectFrom: redirects.paths }),
      ...(draft.length > 0 && { draft: 'true' }),
    });
    const fault = faultOf(fields);
    if (fault !== undefined) {
      yield {
        type: 'problem',
        problem: problemAt(article.place, 'error', fault, 'Fix it in the source, and import it again.'),
      };
      return;
    }
    const absolute = article.url === undefined ? prepared.body : withSite(prepared.body, article.url);
    const linked = relink(absolute, id, this.#known.articles);
    // What is there already had its links set right at the end of its own run.
    const body = found ? withoutSiteLinks(linked) : linked;
    const entry: Entry = { fields, body, draft, notes: prepared.notes };
    for (const problem of [...warnings, ...named.warnings, ...redirects.warnings])
      yield { type: 'problem', problem };
    const write: PlannedWrite = { article, entry, id, from, images, signs, needed: neededBy(named) };
    if (found) yield* this.#update(write, found.article);
    else yield* this.#add(write, `articles/${yearOf(date) ?? 'undated'}/${id}.md`);
  }

  *#add(write: PlannedWrite, path: string): Generator<ImportEvent> {
    const { contentDir } = this.#settings;
    const { entry, id, from, article } = write;
    const file = `${basename(contentDir)}/${path}`;
    const records = this.#writer.write({ ...write, path, text: entryText(entry, from) });
    this.#taken.add(id);
    const isDraft = entry.draft.length > 0;
    this.#known.articles.add(
      { id, file, isDraft, sha256: article.sha256 },
      { ...write.signs, redirectFrom: (entry.fields.redirectFrom ?? []) as string[] },
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
    this.#taken.add(id);
    const merged = mergeEntry(readFileSync(join(this.#settings.contentDir, path), 'utf8'), entry, from);
    if (!merged) {
      yield {
        type: 'problem',
        problem: problemAt(
          article.place,
          'warning',
          `It is in the archive as ${file}, which was not written by import and stays as it is.`,
          'Compare the two, and edit the article by hand.',
        ),
      };
      yield { type: 'outcome', outcome: 'changed', file, records: 0 };
      return;
    }
    for (const { field, now } of merged.kept) {
      const says = now === undefined ? '' : `, which says ${JSON.stringify(now).slice(0, 300)}`;
      yield {
        type: 'problem',
        problem: problemAt(
          article.place,
          'warning',
          `You have edited "${field}" of ${file}, so it stays; it has changed in the source, too${says}.`,
          'Edit it by hand where the source is right.',
        ),
      };
    }
    if (merged.difference !== undefined) yield { type: 'difference', file, text: merged.difference };
    const records = merged.text === undefined ? 0 : this.#writer.write({ ...write, path, text: merged.text });
    this.#known.noteLinks(id, merged.body);
    yield { type: 'outcome', outcome: merged.taken.length > 0 ? 'updated' : 'already', file, records };
  }
}

interface PlannedWrite {
  readonly article: IncomingArticle;
  readonly entry: Entry;
  readonly id: string;
  readonly from: string;
  readonly images: ReadonlyMap<string, FoundImage>;
  readonly signs: ArticleSigns;
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
