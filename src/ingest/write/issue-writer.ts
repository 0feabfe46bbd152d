import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import { issueFileText } from '../../files/print/issue-text.ts';
import { copyAtomically, type UnflushedFolders, writeAtomically } from '../../files/write-file.ts';
import { type WordTable, wordTableEnding, wordTableText } from '../../schema/word-table.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { slug } from '../../text/slug.ts';
import {
  type IncomingIssue,
  type IncomingPrint,
  type IncomingProblem,
  type SourcePlace,
  warn,
} from '../contract/incoming.ts';
import { readDate } from '../fields/read-date.ts';

/** An article of the archive, and where it stands. */
interface PlacedId {
  readonly article: string;
  readonly regions: IncomingPrint['regions'];
}

/** A file of a page, by its path in the folder of issues: a copy, or a text. */
type PageCopy = { readonly path: string } & ({ readonly from: string } | { readonly text: string });

const maxPaperIdLength = 50;

/** Writes the issues of imported articles, once all of these are in the archive. */
export class IssueWriter {
  readonly #contentDir: string;
  readonly #dryRun: boolean;
  readonly #placeOf: (path: string) => string;
  readonly #withheld: (table: WordTable) => WordTable;
  readonly #noted = new Map<IncomingIssue, PlacedId[]>();
  /** The articles that stand in an issue. */
  #listed: Set<string> | undefined;

  /**
   * @param placeOf returns the absolute path of a file in the content folder; throws if it leads out of it
   * @param withheld takes the names out of a table that no import brings back
   */
  constructor(
    { contentDir, dryRun }: { readonly contentDir: string; readonly dryRun: boolean },
    placeOf: (path: string) => string,
    withheld: (table: WordTable) => WordTable,
  ) {
    this.#contentDir = contentDir;
    this.#dryRun = dryRun;
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
   * failure. What is there already stays as it is; articles that an issue lacks are added to it.
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
      return [
        warn(
          place,
          `The day of the issue is not known (“${written}”), so that its pages were not imported.`,
          'Correct it in the source, and import it again.',
        ),
      ];
    const id = `${paper}-${date.edtf}`;
    const path = `issues/${id}.yaml`;
    const listed = (this.#listed ??= listedArticles(join(this.#contentDir, 'issues')));
    const articles = noted.filter(({ article }) => !listed.has(article));
    for (const { article } of articles) listed.add(article);
    const file = this.#dryRun ? join(this.#contentDir, path) : this.#placeOf(path);
    if (existsSync(file)) return this.#addTo(file, id, issue, articles, unflushed);
    const { copies, fields: pages } = this.#pagesOf(id, issue.pages, 1);
    if (!this.#dryRun) {
      for (const copy of copies) this.#copy(copy, unflushed);
      this.#writePaper(paper, issue, unflushed);
      const fields = { paper, date: date.edtf, pages, articles };
      writeAtomically(file, issueFileText({ ...fields, ...(number !== undefined && { number }) }), unflushed);
    }
    return [sizesOf(place, issue.pages.length, copies)];
  }

  /** @param first the number of the first page */
  #pagesOf(id: string, pages: IncomingIssue['pages'], first: number) {
    const copies: PageCopy[] = [];
    const fields = pages.map((page, index) => {
      const { label, source, size } = page;
      const { picture, words } = this.#copiesOf(id, page, first + index);
      copies.push(...(picture ? [picture] : []), ...(words ? [words] : []));
      return {
        ...(label !== undefined && { label }),
        ...(picture && { picture: picture.path }),
        ...(size && { size: [...size] as [number, number] }),
        ...(words && { words: words.path }),
        ...(source !== undefined && { source }),
      };
    });
    return { copies, fields };
  }

  #copiesOf(id: string, { picture, words }: IncomingIssue['pages'][number], number: number) {
    const stem = `${id}/${number}`;
    return {
      ...(picture !== undefined && {
        picture: { path: `${stem}${extname(picture).toLowerCase()}`, from: picture },
      }),
      ...(words.length > 0 && {
        words: { path: `${stem}${wordTableEnding}`, text: wordTableText(this.#withheld(words)) },
      }),
    };
  }

  #copy(copy: PageCopy, unflushed: UnflushedFolders): void {
    const target = this.#placeOf(`issues/${copy.path}`);
    // What a run that was stopped has left belongs to no page yet.
    if ('from' in copy) copyAtomically(copy.from, target, unflushed);
    else writeAtomically(target, copy.text, unflushed);
  }

  #writePaper(id: string, { paper, language }: IncomingIssue, unflushed: UnflushedFolders): void {
    const file = this.#placeOf(`papers/${id}.yaml`);
    if (existsSync(file)) return;
    const code = language !== undefined && /^[a-z]{2,3}$/.test(language) ? { language } : {};
    const name = paper.replaceAll(/\s+/g, ' ').trim();
    writeAtomically(file, stringify({ name, ...code }, { schema: 'failsafe', lineWidth: 0 }), unflushed);
  }

  /** Adds articles to an issue that is there. */
  #addTo(
    file: string,
    id: string,
    { place, pages, isPart = false }: IncomingIssue,
    articles: readonly PlacedId[],
    unflushed: UnflushedFolders,
  ): IncomingProblem[] {
    if (articles.length === 0) return [];
    const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
    const { pages: known = [] } = (document.toJS() ?? {}) as {
      readonly pages?: { readonly source?: string }[];
    };
    const sources = known.map(({ source }) => source);
    const numbers = pageNumbers(sources, pages, isPart);
    const [list, listed] = [document.get('articles'), document.get('pages')];
    if (document.errors.length > 0 || !numbers || !isSeq(list) || !isSeq(listed))
      return [
        warn(
          place,
          `${countOf(articles.length, 'article')} could not be added to ${file.slice(this.#contentDir.length + 1)}, which has other pages.`,
          'If it is another edition of that day, give the file there an edition first.',
        ),
      ];
    const isMore = numbers[0]! > known.length;
    const { copies, fields } = this.#pagesOf(id, isMore ? pages : [], known.length + 1);
    if (this.#dryRun) return isMore ? [sizesOf(place, pages.length, copies)] : [];
    for (const copy of copies) this.#copy(copy, unflushed);
    for (const { size, ...page } of fields)
      listed.add(
        document.createNode({
          ...page,
          ...(size && { size: document.createNode(size.map(String), { flow: true }) }),
        }),
      );
    for (const { article, regions } of articles) {
      const node = document.createNode({
        article,
        regions: regions.map(({ page, blocks }) => ({
          page: String(numbers[page - 1]),
          blocks: document.createNode(
            blocks.map((block) => block.map(String)),
            { flow: true },
          ),
        })),
      });
      list.add(node);
    }
    writeAtomically(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }), unflushed);
    return isMore ? [sizesOf(place, pages.length, copies)] : [];
  }
}

/**
 * Returns the numbers of incoming pages in an issue that is there: those of the same sources; those after its last if it has none
 * of them, and they may be in several files.
 *
 * @param known the sources of its pages
 * @returns undefined if it has other pages
 */
function pageNumbers(
  known: readonly (string | undefined)[],
  pages: IncomingIssue['pages'],
  isPart: boolean,
): readonly number[] | undefined {
  const indexes = pages.map(({ source }) => known.indexOf(source));
  if (isPart && indexes.every((index) => index < 0))
    return indexes.map((_, index) => known.length + index + 1);
  const isSame = isPart
    ? indexes.every((index) => index >= 0)
    : known.length === pages.length && pages.every(({ source }, index) => known[index] === source);
  return isSame ? indexes.map((at, index) => (isPart ? at : index) + 1) : undefined;
}

/** Returns the articles that stand in an issue of a folder. */
function listedArticles(folder: string): Set<string> {
  const listed = new Set<string>();
  if (!existsSync(folder)) return listed;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.yaml'))
      for (const [, id = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
        /\barticle: *([a-z0-9-]+)/g,
      ))
        listed.add(id);
  return listed;
}

/** Says how large the files of an issue are. */
function sizesOf(place: SourcePlace, pages: number, copies: readonly PageCopy[]): IncomingProblem {
  let pictures = 0;
  let words = 0;
  for (const copy of copies) {
    if ('from' in copy) pictures += statSync(copy.from).size;
    else words += Buffer.byteLength(copy.text);
  }
  return warn(
    place,
    `The issue has ${countOf(pages, 'page')}, with ${megabytes(pictures)} of pictures and ${megabytes(words)} of words.`,
    'No action is needed.',
  );
}

function megabytes(bytes: number): string {
  return `${inFigures(bytes / 1e6, { maximumFractionDigits: 1 })} MB`;
}
