import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArticleRecord, Content } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { AnsweredHits } from './answered-hits.ts';
import { shownMarkdown, dataTexts } from './content-values.ts';
import { decodeSigns } from './decode-signs.ts';
import { type DecisionScope, scopeOf } from './decision-scope.ts';
import { type FileBeside, filesBesideRecords, namedBy } from './files-beside.ts';
import { type ArticlePiece, piecesOfArticle } from './pieces-of-article.ts';
import { wordsOfPages } from './words-of-pages.ts';
import { type SearchTerm, searchTerms } from './search-terms.ts';
import { textsIn } from './texts-in.ts';
import { usualWords } from './usual-words.ts';
import { type TermHit, TermSearch, wordOfHit } from './term-hits.ts';

/** A place of the content with a withheld name. It does not state the name. */
export interface ContentFault {
  readonly file: string;
  /** From 1; absent if the name is in the name of the file, or the line is not known. */
  readonly line?: number;
  /** The number of the decision. */
  readonly decision: string;
  /** Whether it is in an article of the decision, where the keeper can say that the words mean something else. */
  readonly isInArticle: boolean;
  /** Whether it is a file that nothing names, so that it is in no site, but Git carries it. */
  readonly isUnnamed?: boolean;
}

/**
 * Returns where withheld names stand in the articles of their decisions, in what only these articles have, and where a whole
 * name stands in other records although nobody else has it: for instance after an edit by hand.
 *
 * @param readsPictures whether what pictures and other files say about themselves is searched, too
 */
export function contentFaults(
  contentDir: string,
  content: Content,
  decisions: readonly PrivateDecision[],
  { readsPictures = false }: { readonly readsPictures?: boolean } = {},
): ContentFault[] {
  if (decisions.length === 0) return [];
  const beside = filesBesideRecords(contentDir);
  const kept = content.withheld.flatMap(({ data }) => data.decisions.flatMap(({ addresses }) => addresses));
  return decisions.flatMap((decision) => {
    const scan = new DecisionScan(
      contentDir,
      content,
      scopeOf(decision, content),
      searchTerms(decision, kept),
    );
    return [
      ...scan.faults(),
      ...scan.faultsInPrint(readsPictures),
      ...scan.faultsBeside(beside, readsPictures),
    ];
  });
}

class DecisionScan {
  readonly #contentDir: string;
  readonly #content: Content;
  readonly #scope: DecisionScope;
  readonly #search: TermSearch;
  readonly #answered: AnsweredHits;
  #usual: ReadonlySet<string> | undefined;

  constructor(contentDir: string, content: Content, scope: DecisionScope, terms: readonly SearchTerm[]) {
    this.#contentDir = contentDir;
    this.#content = content;
    this.#scope = scope;
    this.#search = new TermSearch(terms);
    this.#answered = new AnsweredHits(scope, content);
  }

  faults(): ContentFault[] {
    const { decision, articles, topics } = this.#scope;
    const own = this.#content.articles.filter(({ id }) => articles.has(id));
    const reviews = this.#content.reviews.filter(({ id }) => articles.has(id));
    const found = [
      ...own.flatMap((article) => this.#faultsInArticle(article)),
      ...reviews.flatMap(({ id, file, data }) =>
        dataTexts(data).some((text) => this.#unanswered(text, id).length > 0)
          ? this.#faultsInFile(file, true)
          : [],
      ),
      ...this.#content.topics
        .filter(({ id }) => topics.has(id))
        .flatMap(({ id, file, data }) =>
          [id, ...dataTexts(data)].some((text) => this.#unanswered(text, '').length > 0)
            ? this.#faultsInFile(file, false)
            : [],
        ),
      ...(decision.isEverywhere && !this.#scope.hasNamesake ? this.#faultsElsewhere() : []),
    ];
    return [...new Map(found.map((fault) => [`${fault.file}:${fault.line}`, fault])).values()];
  }

  /**
   * Returns the tables of words of printed pages that have a name where an article of the decision stands, or anywhere on them if
   * it is withheld everywhere.
   *
   * @param readsPages whether whole pages are searched, too
   */
  faultsInPrint(readsPages: boolean): ContentFault[] {
    const { articles, decision, hasNamesake } = this.#scope;
    const areWhole = readsPages && decision.isEverywhere && !hasNamesake;
    const found = wordsOfPages(this.#contentDir, this.#content, articles, areWhole).filter(
      ({ article, text }) =>
        article === undefined
          ? this.#search.find(text).some(({ term }) => term.type === 'full')
          : this.#search.find(text).some((hit) => this.#isUnanswered(text, hit, article)),
    );
    return [...new Set(found.map(({ file }) => file))].map((file) => this.#fault(file, false, undefined));
  }

  /** Returns the files that have a name in theirs, or in what they say about themselves, unless others name them. */
  faultsBeside(files: readonly FileBeside[], readsPictures: boolean): ContentFault[] {
    const { articles } = this.#scope;
    return files.flatMap((one): ContentFault[] => {
      if (!this.#hasName(one, readsPictures)) return [];
      const by = namedBy(one, this.#content);
      if (by.some((id) => !articles.has(id))) return [];
      const fault = this.#fault(one.file, false, undefined);
      return [by.length === 0 ? { ...fault, isUnnamed: true } : fault];
    });
  }

  #hasName({ file, path }: FileBeside, readsPictures: boolean): boolean {
    const name = decodeSigns(basename(file));
    if (this.#search.find(name).some((hit) => this.#isUnanswered(name, hit, ''))) return true;
    if (!readsPictures) return false;
    const { texts, isBinary } = textsIn(path, readFileSync(path));
    return texts.some((text) => this.#search.find(text, { onlyJoined: isBinary }).length > 0);
  }

  #faultsInArticle(article: ArticleRecord): ContentFault[] {
    const { file, id } = article;
    const pieces = piecesOfArticle(article, this.#scope.isOther);
    const lines = new Set<number | undefined>();
    const seen = new Set<SearchTerm>();
    const hits = pieces.flatMap((piece) => this.#search.find(piece.text).map((hit) => ({ piece, hit })));
    for (const { piece, hit } of hits) {
      seen.add(hit.term);
      if (!this.#isUnanswered(piece.text, hit, id)) continue;
      for (const line of this.#linesOf(article, piece, hit)) lines.add(line);
    }
    // A comment in the front matter is in no field.
    for (const { line, hit } of this.#hitsInFrontMatter(article)) if (!seen.has(hit.term)) lines.add(line);
    return [...lines].map((line) => this.#fault(file, true, line));
  }

  #linesOf(article: ArticleRecord, { text, line }: ArticlePiece, hit: TermHit): (number | undefined)[] {
    if (line !== undefined) return [line + text.slice(0, hit.start).split('\n').length - 1];
    const lines = this.#hitsInFrontMatter(article)
      .filter((one) => one.hit.term === hit.term)
      .map((one) => one.line);
    return lines.length > 0 ? lines : [undefined];
  }

  #hitsInFrontMatter({ file, bodyLine }: ArticleRecord): { readonly line: number; readonly hit: TermHit }[] {
    const lines = (textOf(join(dirname(this.#contentDir), file)) ?? '').split('\n').slice(0, bodyLine - 1);
    return lines.flatMap((text, index) => {
      const references = text.split(/[\s,[\]{}"']+/).filter((word) => this.#scope.isOther(word));
      const rest = references.reduce((left, word) => left.replaceAll(word, ''), text);
      return this.#search.find(decodeSigns(rest)).map((hit) => ({ line: index + 1, hit }));
    });
  }

  /** Returns the faults of a file in which something was found, with their lines. */
  #faultsInFile(file: string, isInArticle: boolean): ContentFault[] {
    const text = textOf(join(dirname(this.#contentDir), file)) ?? '';
    const shown = shownMarkdown(text);
    const lines = this.#search
      .find(shown)
      .filter((hit) => this.#isUnanswered(shown, hit, ''))
      .map(({ start }) => shown.slice(0, start).split('\n').length);
    return lines.length > 0
      ? lines.map((line) => this.#fault(file, isInArticle, line))
      : [this.#fault(file, isInArticle, undefined)];
  }

  /** Returns where a whole name stands outside the articles, if nobody else has it. */
  #faultsElsewhere(): ContentFault[] {
    const { entities, topics, pages, site, synonyms } = this.#content;
    const settings = `${basename(this.#contentDir)}/site.yaml`;
    const has = (texts: readonly string[]) =>
      texts.some((text) => this.#search.find(decodeSigns(text)).some(({ term }) => term.type === 'full'));
    return [
      ...[...entities, ...topics]
        .filter(({ id, data }) => has([id, ...dataTexts(data)]))
        .map(({ file }) => this.#fault(file, false, this.#firstLine(file))),
      // The words of a group stand side by side on the search page.
      ...synonyms
        .filter(({ data }) => has(data.groups.map((words) => words.join(' '))))
        .map(({ file }) => this.#fault(file, false, this.#firstLine(file))),
      ...pages
        .filter(({ id, data, body }) => has([id, ...dataTexts(data), shownMarkdown(body)]))
        .map(({ file }) => this.#fault(file, false, this.#firstLine(file))),
      ...(has(dataTexts(site)) ? [this.#fault(settings, false, this.#firstLine(settings))] : []),
    ];
  }

  #firstLine(file: string): number | undefined {
    const shown = shownMarkdown(textOf(join(dirname(this.#contentDir), file)) ?? '');
    const hit = this.#search.find(shown).find(({ term }) => term.type === 'full');
    return hit && shown.slice(0, hit.start).split('\n').length;
  }

  #unanswered(text: string, article: string): TermHit[] {
    const decoded = decodeSigns(text);
    return this.#search.find(decoded).filter((hit) => this.#isUnanswered(decoded, hit, article));
  }

  #isUnanswered(text: string, hit: TermHit, article: string): boolean {
    if (this.#answered.has(text, hit, article)) return false;
    const word = wordOfHit(text, hit);
    return word === undefined || !this.#usualWords().has(word.letters);
  }

  /** Returns the words that stand in small letters in articles outside the decision. */
  #usualWords(): ReadonlySet<string> {
    this.#usual ??= usualWords(this.#content, this.#scope.articles, this.#search);
    return this.#usual;
  }

  #fault(file: string, isInArticle: boolean, line: number | undefined): ContentFault {
    const { number } = this.#scope.decision;
    return { file, decision: number, isInArticle, ...(line !== undefined && { line }) };
  }
}
