import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../archive/record.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { articleTexts, blocksOf, contentValues, type ContentValue } from './content-values.ts';
import { type DecisionScope, scopeOf } from './decision-scope.ts';
import { type HiddenTexts, hiddenTexts, sequencesIn } from './hidden-texts.ts';
import { HitJudge } from './hit-judge.ts';
import { KnownWords } from './known-words.ts';
import { foldedLetters, letterWords } from './letters/letter-table.ts';
import { LetterText } from './letters/letter-text.ts';
import { programWords } from './program-words.ts';
import { type SearchTerm, searchTerms } from './search-terms.ts';
import { shownSegments } from './shown-segments.ts';
import { type TermHit, TermSearch, wordOfHit } from './term-hits.ts';
import { isWordList, textsIn } from './texts-in.ts';
import { usualWords } from './usual-words.ts';
import { ValueIndex } from './value-index.ts';
import { type IndexedStem, type ReadFile, WordDocuments } from './word-documents.ts';

/** What must not be in a site. */
export interface AuditSubject {
  readonly content: Content;
  /** Today in the archive’s time zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly decisions: readonly PrivateDecision[];
  /** The earlier texts of articles, which are published as well. */
  readonly revisions?: Archive['revisions'] | undefined;
  /** Texts of other files that are published as they are. */
  readonly publishedTexts?: () => readonly ContentValue[];
  /** Reads other files of the site, which say what the words of the index stand in. */
  readonly read?: ReadFile;
  /** Texts that came with the program: its scripts and style sheets. They are only asked for if they are needed. */
  readonly programTexts?: () => readonly string[];
}

/** Something in a file of a site that must not be there. It does not state the name. */
export interface AuditFault {
  readonly file: string;
  /** The number of the decision; absent for the text of an article that is not published. */
  readonly decision?: string;
  /** The id of the article that is not published. */
  readonly article?: string;
}

/** Verdicts on segments that many files have are kept. */
const maxKeptVerdicts = 200_000;
const maxKeptLength = 500;
/** Words with fewer letters are not known by their beginning. */
const minStemLetters = 4;
/** An address of a record or an article that is gone. */
const addressBefore = /(?:^|[/"'])(?:entities|articles|topics|series)\/$/;

/** Searches the files of a site for withheld names and for texts that are not published. */
export class SiteAudit {
  readonly #scopes: ReadonlyMap<string, DecisionScope>;
  readonly #search: TermSearch;
  readonly #subject: AuditSubject;
  readonly #hidden: HiddenTexts;
  readonly #documents: WordDocuments | undefined;
  readonly #faults = new Map<string, AuditFault>();
  readonly #namesakes = new Map<string, Set<string>>();
  readonly #shared = new Map<string, Set<string>>();
  readonly #verdicts = new Map<string, boolean>();
  readonly #usual = new Map<string, ReadonlySet<string>>();
  #values: ValueIndex | undefined;
  #texts: readonly ContentValue[] | undefined;
  #judge: HitJudge | undefined;
  #programWords: ReadonlySet<string> | undefined;
  #shownWords: ReadonlySet<string> | undefined;
  #bytes = 0;
  #files = 0;

  constructor(subject: AuditSubject) {
    const { content, day, decisions, read } = subject;
    this.#subject = subject;
    this.#scopes = new Map(decisions.map((decision) => [decision.number, scopeOf(decision, content)]));
    const kept = content.withheld.flatMap(({ data }) => data.decisions.flatMap(({ addresses }) => addresses));
    this.#search = new TermSearch(decisions.flatMap((decision) => searchTerms(decision, kept)));
    this.#hidden = hiddenTexts(content, day);
    this.#documents = read && new WordDocuments(read);
  }

  /** Whether there is anything to search for. */
  get hasWork(): boolean {
    return this.#scopes.size > 0 || this.#hidden.articleOf.size > 0;
  }

  /** The ids and texts of the articles that are not published. */
  get hiddenArticles(): readonly string[] {
    return this.#hidden.articles;
  }

  /** Searches a file: its name, and its bytes as texts. */
  look(file: string, bytes: Buffer): void {
    for (const shown of this.#lookForNames(file, bytes))
      if (this.#hidden.articleOf.size > 0) this.#lookForTexts(file, shown);
  }

  /** Searches a file that is no part of the site for names alone: drafts may be in it. */
  lookForNames(file: string, bytes: Buffer): void {
    this.#lookForNames(file, bytes);
  }

  get faults(): readonly AuditFault[] {
    return [...this.#faults.values()];
  }

  /** The files with the same words for others, by the number of the decision. */
  get namesakes(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#namesakes;
  }

  /** The files with words of an unpublished article that a published one has as well, by its id. */
  get shared(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#shared;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get files(): number {
    return this.#files;
  }

  /** @returns the texts of the file */
  #lookForNames(file: string, bytes: Buffer): string[] {
    this.#files += 1;
    this.#bytes += bytes.byteLength;
    const { texts, isBinary } = textsIn(file, bytes);
    const shown = [file, ...texts.map(shownSegments)];
    if (this.#scopes.size === 0) return shown;
    const stems = this.#documents?.stemsIn(file, bytes);
    if (stems) this.#lookAtStems(file, stems);
    else
      for (const [index, text] of shown.entries())
        this.#lookAt(file, text, isWordList(file) && index > 0, isBinary && index > 0);
    return shown;
  }

  #lookAt(file: string, text: string, isList: boolean, onlyJoined: boolean): void {
    for (const hit of this.#search.find(text, { isWordList: isList, onlyJoined })) {
      const isFault = isList ? !this.#hasWord(hit.term) : this.#isFault(text, hit);
      this.#note(file, hit.term, isFault);
    }
  }

  #note(file: string, { decision, type }: SearchTerm, isFault: boolean): void {
    if (isFault) this.#faults.set(`${decision} ${file}`, { file, decision });
    else if (type === 'full') addTo(this.#namesakes, decision, file);
  }

  /** Whether an occurrence in the text of a file comes from nothing that the content has. */
  #isFault(text: string, hit: TermHit): boolean {
    const { term } = hit;
    if (this.#isJudgedByParts(text, hit)) return false;
    const from = text.lastIndexOf('\n', hit.start - 1) + 1;
    const end = text.indexOf('\n', hit.end);
    const segment = text.slice(from, end < 0 ? text.length : end);
    const place = { ...hit, start: hit.start - from, end: hit.end - from };
    const key =
      segment.length <= maxKeptLength
        ? `${term.decision} ${term.type} ${place.start} ${place.end} ${segment}`
        : '';
    const known = key === '' ? undefined : this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = this.#isFaultIn(segment, place);
    if (key !== '' && this.#verdicts.size < maxKeptVerdicts) this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** Whether a name stands in two segments, word by word, and its surname is judged by itself: lists repeat names. */
  #isJudgedByParts(text: string, { term, start, end }: TermHit): boolean {
    const parts = text.slice(start, end).split('\n');
    if (parts.length === 1 || this.#scopes.get(term.decision)!.decision.local.length === 0) return false;
    let letters = 0;
    return parts.slice(0, -1).every((part) => {
      letters += foldedLetters(part).length;
      return term.breaks.has(letters);
    });
  }

  #isFaultIn(segment: string, hit: TermHit): boolean {
    const { term } = hit;
    const scope = this.#scopes.get(term.decision)!;
    if (term.id !== undefined) {
      if (scope.isOther(term.id)) return false;
      if (addressBefore.test(segment.slice(0, hit.start)) || segment === term.id) return true;
    }
    const word = wordOfHit(segment, hit);
    if (word && this.#usualWordsOf(scope).has(word.letters)) return false;
    const whole = new LetterText(segment);
    if (this.#judgeOf().isExplained(whole, term, whole.letterAt(hit.start), scope)) return false;
    return !this.#isOfProgram(segment);
  }

  /** Whether a text consists of words of scripts and style sheets, as the name of a class does. */
  #isOfProgram(segment: string): boolean {
    if (!/^[\w\s@$:.#-]+$/.test(segment) || !/^[a-z@$]/.test(segment)) return false;
    const { programTexts = () => [] } = this.#subject;
    this.#programWords ??= new Set(programTexts().flatMap((text) => text.match(/[a-z][a-zA-Z]*/g) ?? []));
    return (segment.match(/[a-zA-Z]+/g) ?? []).every((word) => this.#programWords!.has(word));
  }

  /** Whether any text of the content has a word of a list that says no more of it. */
  #hasWord(term: SearchTerm): boolean {
    return this.#valueIndex().has(term) || this.#hasBeginning(term.letters);
  }

  /** Whether a word of the content begins as a stem does, whose last letter may be another one. */
  #hasBeginning(letters: string): boolean {
    const beginning = letters.slice(0, -1);
    if (beginning.length < 3) return false;
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${beginning}(?!${letters.at(-1)})`, 'iu');
    return this.#subject.content.articles.some(({ body }) => pattern.test(body));
  }

  #lookAtStems(file: string, stems: readonly IndexedStem[]): void {
    for (const { stem, documents } of stems)
      for (const { term } of this.#search.find(stem, { isWordList: true })) {
        const found = documents();
        const isFault =
          found.length === 0
            ? !this.#hasWord(term)
            : found.some(({ owner, forms }) => this.#isFaultOf(owner, forms, term));
        this.#note(file, term, isFault);
      }
  }

  /** Whether a document of the index has a term that its texts do not have, though it belongs to the decision. */
  #isFaultOf(owner: string, forms: readonly string[] | undefined, term: SearchTerm): boolean {
    const { articles } = this.#scopes.get(term.decision)!;
    const isOwn = articles.has(owner.replace(/^articles\//, '')) || !this.#isThere(owner);
    if (!isOwn || this.#valueIndex().has(term, owner)) return false;
    if (forms === undefined) return !this.#mayHaveStem(owner, term);
    return forms.some((form) =>
      this.#search.find(form, { isWordList: true }).some((hit) => hit.term === term),
    );
  }

  /** Whether a stem may be that of another word of a document, or of what it names. */
  #mayHaveStem(owner: string, term: SearchTerm): boolean {
    const { letters } = term;
    // Stems of short words may begin in any way.
    if (letters.length < minStemLetters) return this.#hasWord(term);
    const article = this.#subject.content.articles.find(({ id }) => owner === `articles/${id}`);
    const texts = article ? articleTexts(article) : [];
    const named = new Set(texts);
    const isNamed = (one: string) => one === 'site' || named.has(one.slice(one.indexOf('/') + 1));
    if (this.#valueIndex().hasAmong(term, isNamed)) return true;
    // Their last letters may be others: the stem of hoping is hope, that of Häuser is haus.
    const beginning = letters.slice(0, Math.max(minStemLetters - 1, letters.length - 2));
    return (
      texts.flatMap(letterWords).some((word) => word.includes(beginning)) ||
      // The date of an article is searched for as it is shown.
      [...this.#wordsShown()].some((word) => word.startsWith(letters.slice(0, -1)))
    );
  }

  /** Returns the words that pages show in the languages of the archive. */
  #wordsShown(): ReadonlySet<string> {
    const { site, articles } = this.#subject.content;
    this.#shownWords ??= programWords([
      site.language,
      ...articles.flatMap(({ data }) => data.language ?? []),
    ]);
    return this.#shownWords;
  }

  #isThere(owner: string): boolean {
    const { articles, entities, topics } = this.#subject.content;
    const [folder, id] = owner.split('/');
    const records: Readonly<Record<string, readonly { readonly id: string }[]>> = {
      articles,
      entities,
      topics,
    };
    return records[folder ?? '']?.some((record) => record.id === id) ?? true;
  }

  #usualWordsOf({ decision, articles }: DecisionScope): ReadonlySet<string> {
    const known =
      this.#usual.get(decision.number) ?? usualWords(this.#subject.content, articles, this.#search);
    this.#usual.set(decision.number, known);
    return known;
  }

  #valueIndex(): ValueIndex {
    this.#values ??= new ValueIndex(this.#contentValues(), this.#search);
    return this.#values;
  }

  #contentValues(): readonly ContentValue[] {
    const { content, revisions, publishedTexts = () => [] } = this.#subject;
    return (this.#texts ??= contentValues(content, revisions, publishedTexts()));
  }

  #judgeOf(): HitJudge {
    if (this.#judge) return this.#judge;
    const originals = [...this.#scopes.values()].flatMap(({ decision }) =>
      decision.originals.flatMap(({ file, before = '' }) =>
        blocksOf(before).map((text): ContentValue => ({ owner: file, text, isForOthers: false })),
      ),
    );
    const known = new KnownWords(this.#contentValues(), this.#wordsShown());
    this.#judge = new HitJudge(this.#valueIndex(), new ValueIndex(originals, this.#search), known);
    return this.#judge;
  }

  #lookForTexts(file: string, shown: string): void {
    for (const sequence of sequencesIn(shown.split('\n'), this.#hidden.vocabulary)) {
      const article = this.#hidden.articleOf.get(sequence);
      if (article === undefined || this.#hidden.isOwnPage(file, sequence)) continue;
      // An earlier text of another article is public, too.
      const shownBy = /^articles\/([^/]+)\/revisions\//.exec(file)?.[1];
      const isEarlier = shownBy !== undefined && shownBy !== article;
      if (isEarlier || this.#hidden.isPublic(sequence)) addTo(this.#shared, article, file);
      else this.#faults.set(`${article} ${file}`, { file, article });
    }
  }
}

function addTo(map: Map<string, Set<string>>, key: string, file: string): void {
  const files = map.get(key);
  if (files) files.add(file);
  else map.set(key, new Set([file]));
}
