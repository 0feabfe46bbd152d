import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { digestOnDisk, makeChange, type PreparedChange } from '../../files/change-files.ts';
import { nodeDisk } from '../../files/disk.ts';
import { issueFileText } from '../../files/print/issue-text.ts';
import { type UnflushedFolders, writeAtomically } from '../../files/write-file.ts';
import type { WordTable } from '../../schema/word-table.ts';
import { slug } from '../../text/slug.ts';
import {
  type IncomingIssue,
  type IncomingPrint,
  type IncomingProblem,
  type PictureOfPage,
  type SourcePlace,
  warn,
} from '../contract/incoming.ts';
import { readDate } from '../fields/read-date.ts';
import { bytesOfPicture } from '../source/page-picture.ts';
import { type MergedIssue, mergeIssue, type PlacedId } from './merge-issue.ts';
import { type PageCopy, regionsDigest, writtenPage } from './page-copies.ts';
import { printProblem } from '../contract/print-problems.ts';

const maxPaperIdLength = 50;

/** Writes the issues of imported articles, once all of these are in the archive. */
export class IssueWriter {
  readonly #contentDir: string;
  readonly #folder: string;
  readonly #dryRun: boolean;
  readonly #update: boolean;
  readonly #placeOf: (path: string) => string;
  readonly #withheld: (table: WordTable) => WordTable;
  readonly #noted = new Map<IncomingIssue, PlacedId[]>();
  /** The articles that stand in an issue. */
  #listed: Map<string, string> | undefined;

  /**
   * @param placeOf returns the absolute path of a file in the content folder; throws if it leads out of it
   * @param withheld takes the names out of a table that no import brings back
   */
  constructor(
    {
      contentDir,
      dryRun,
      update,
    }: { readonly contentDir: string; readonly dryRun: boolean; readonly update: boolean },
    placeOf: (path: string) => string,
    withheld: (table: WordTable) => WordTable,
  ) {
    this.#contentDir = contentDir;
    this.#folder = join(contentDir, 'issues');
    this.#dryRun = dryRun;
    this.#update = update;
    this.#placeOf = placeOf;
    this.#withheld = withheld;
  }

  /** Notes where an article of the archive stands. */
  note(article: string, { issue, regions }: IncomingPrint): void {
    const list = this.#noted.get(issue);
    const placed = { article, regions };
    if (!list) this.#noted.set(issue, [placed]);
    else if (!list.some((one) => one.article === article)) list.push(placed);
  }

  /**
   * Writes what was noted: the files of pages first, then the paper, then the issue, so that the archive is valid even after a
   * failure. Into an issue that is there, it is merged.
   *
   * @throws what node:fs throws
   */
  write(unflushed: UnflushedFolders): IncomingProblem[] {
    const noted = [...this.#noted];
    this.#noted.clear();
    return noted.flatMap(([issue, articles]) => this.#writeIssue(issue, articles, unflushed));
  }

  #writeIssue(
    issue: IncomingIssue,
    noted: readonly PlacedId[],
    unflushed: UnflushedFolders,
  ): IncomingProblem[] {
    const { place, date: written, number } = issue;
    const { date } = readDate(written);
    const paper = slug(issue.paper).slice(0, maxPaperIdLength).replace(/-$/, '');
    if (date?.precision !== 'day' || date.edtf !== date.earliest || paper === '')
      return [warn(place, printProblem('issue-day-unknown', { date: written }))];
    const listed = (this.#listed ??= listedArticles(this.#folder));
    const id = this.#idOf(`${paper}-${date.edtf}`, noted, listed);
    const articles = noted.filter(({ article }) => (listed.get(article) ?? id) === id);
    for (const { article } of articles) listed.set(article, id);
    const path = `issues/${id}.yaml`;
    const file = this.#dryRun ? join(this.#contentDir, path) : this.#placeOf(path);
    if (existsSync(file)) return this.#merge(file, issue, articles);
    const pages = issue.pages.map((page, index) => {
      const stem = `${id}/${index + 1}`;
      return writtenPage(page, { picture: stem, words: stem }, this.#withheld);
    });
    const copies = pages.flatMap((page) => page.copies);
    if (!this.#dryRun) {
      for (const copy of copies) this.#copy(copy, unflushed);
      this.#writePaper(paper, issue, unflushed);
      const text = issueFileText({
        paper,
        date: date.edtf,
        ...(number !== undefined && { number }),
        pages: pages.map(({ fields }) => fields),
        articles: articles.map((one) => ({ ...one, imported: regionsDigest(one.regions) })),
      });
      writeAtomically(file, text, unflushed);
    }
    return [sizesOf(place, issue.pages.length, copies)];
  }

  /** Returns the id of the issue of that day in which the articles stand already, perhaps with an edition; otherwise its own. */
  #idOf(id: string, noted: readonly PlacedId[], listed: ReadonlyMap<string, string>): string {
    const standing = noted.flatMap(({ article }) => listed.get(article) ?? []);
    return standing.find((one) => one === id || one.startsWith(`${id}-`)) ?? id;
  }

  #copy(copy: PageCopy, unflushed: UnflushedFolders): void {
    const target = this.#placeOf(`issues/${copy.path}`);
    // What a run that was stopped has left belongs to no page yet.
    writeAtomically(target, bytesOf(copy), unflushed);
  }

  #writePaper(id: string, { paper, language }: IncomingIssue, unflushed: UnflushedFolders): void {
    const file = this.#placeOf(`papers/${id}.yaml`);
    if (existsSync(file)) return;
    const code = language !== undefined && /^[a-z]{2,3}$/.test(language) ? { language } : {};
    const name = paper.replaceAll(/\s+/g, ' ').trim();
    writeAtomically(file, stringify({ name, ...code }, { schema: 'failsafe', lineWidth: 0 }), unflushed);
  }

  /** Merges an issue into one that is there, all or nothing. */
  #merge(file: string, issue: IncomingIssue, articles: readonly PlacedId[]): IncomingProblem[] {
    const { place } = issue;
    const name = `${basename(this.#contentDir)}/issues/${basename(file)}`;
    const settings = { folder: this.#folder, update: this.#update, withheld: this.#withheld };
    const before = digestOnDisk(file);
    const merged = mergeIssue(file, issue, articles, settings);
    if (!merged)
      return [warn(place, printProblem('issue-has-other-pages', { count: articles.length, name }))];
    const { text, copies, unnamed, added } = merged;
    if (text !== undefined && !this.#dryRun) {
      const changes = [
        ...copies.map((copy) => this.#changeOf(`issues/${copy.path}`, copy)),
        ...unnamed
          .filter((one) => existsSync(join(this.#folder, one)))
          .map((one) => this.#changeOf(`issues/${one}`)),
        this.#changeOf(`issues/${basename(file)}`, { text }, before),
      ];
      makeChange(this.#contentDir, `Import of pages into ${name}`, changes, nodeDisk);
    }
    return [
      ...mergeNotes(place, name, merged, this.#update),
      ...(added > 0 ? [sizesOf(place, added, copies)] : []),
    ];
  }

  /** Returns the change of a file of the content folder; without new bytes it is removed. @param before its digest when it was read */
  #changeOf(
    path: string,
    copy?: { readonly from: PictureOfPage } | { readonly text: string },
    before = digestOnDisk(this.#placeOf(path)),
  ): PreparedChange {
    return {
      file: `${basename(this.#contentDir)}/${path}`,
      isAsRead: (found) => digestOnDisk(found) === before,
      after: copy === undefined ? null : hash('sha256', bytesOf(copy)),
      put: (at) => {
        if (copy !== undefined) writeFileSync(at, bytesOf(copy), { flag: 'wx', flush: true });
      },
    };
  }
}

function mergeNotes(
  place: SourcePlace,
  name: string,
  { changed, kept }: MergedIssue,
  update: boolean,
): IncomingProblem[] {
  const listOf = (all: readonly string[]) =>
    `${all.slice(0, 8).join(', ')}${all.length > 8 ? ` and ${all.length - 8} more` : ''}`;
  if (!update)
    return changed.length === 0
      ? []
      : [
          warn(place, {
            message: `${name} is not as the source is now: ${listOf(changed)}.`,
            advice: 'To take over what has changed there, import it again with --update.',
            atDesk: 'To take over what has changed there, tick “Update articles”, and import it again.',
          }),
        ];
  return [
    ...(changed.length === 0
      ? []
      : [
          warn(place, {
            message: `In ${name} was updated: ${listOf(changed)}.`,
            advice: 'No action is needed.',
          }),
        ]),
    ...(kept.length === 0
      ? []
      : [
          warn(place, {
            message: `In ${name} something has changed in the source that was edited here, or no longer fits what was, and was kept: ${listOf(kept)}.`,
            advice:
              'If the source is right, edit it yourself, or remove the file with its folder and import the issue again.',
          }),
        ]),
  ];
}

/** Returns the articles that stand in an issue of a folder, with its id. */
function listedArticles(folder: string): Map<string, string> {
  const listed = new Map<string, string>();
  if (!existsSync(folder)) return listed;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.yaml'))
      for (const [, id = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
        /\barticle: *([a-z0-9-]+)/g,
      ))
        listed.set(id, basename(name, '.yaml'));
  return listed;
}

/** Says how large the files of an issue are. */
function sizesOf(place: SourcePlace, pages: number, copies: readonly PageCopy[]): IncomingProblem {
  let pictures = 0;
  let words = 0;
  for (const copy of copies) {
    if ('from' in copy) pictures += sizeOfFile(copy.from);
    else words += Buffer.byteLength(copy.text);
  }
  return warn(
    place,
    printProblem('issue-size', { count: pages, pictures: megabytes(pictures), words: megabytes(words) }),
  );
}

function sizeOfFile({ path, range }: PictureOfPage): number {
  return range ? range[1] - range[0] : statSync(path).size;
}

function bytesOf(copy: { readonly from: PictureOfPage } | { readonly text: string }): Buffer | string {
  return 'from' in copy ? bytesOfPicture(copy.from) : copy.text;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
