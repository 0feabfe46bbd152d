import type { Content } from '../../archive/record.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { type FormFinder, formFinder } from '../forms/find-forms.ts';
import {
  foldedText,
  type OutsideSources,
  sourcesOutside,
  type ContentText,
  contentTexts,
} from './sources-outside.ts';
import { type HiddenTexts, hiddenTexts, sequencesIn } from './hidden-texts.ts';
import { type FoldedWord, foldedWords } from '../forms/folded-words.ts';
import { comparable } from '../rewrite/comparable-text.ts';
import { withCapitals } from '../rewrite/decoded-address.ts';
import { shownText } from './shown-text.ts';
import { isWordList, textsIn } from './texts-in.ts';

/** What must not be in a site. */
export interface AuditSubject {
  readonly content: Content;
  /** Today in the archive’s time zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly decisions: readonly PrivateDecision[];
  readonly stems: readonly Stem[];
}

/** Something in a file of a site that must not be there. It does not state the name. */
export interface AuditFault {
  readonly file: string;
  /** The number of the decision; absent for the text of an article that is not published. */
  readonly decision?: string;
  /** The id of the article that is not published. */
  readonly article?: string;
}

/** A decision, ready to be searched for. */
interface AuditedDecision {
  readonly decision: PrivateDecision;
  readonly full: FormFinder;
  readonly local: FormFinder;
  readonly clues: RegExp;
  readonly outside: (isLocal: boolean) => OutsideSources;
  /** The originals, in which a surname alone meant the person. */
  readonly originals: () => string;
}

const contextWords = 3;
/** In UTF-16 units: three words, and signs between them. */
const contextLength = 120;
/** What ends the words around a hit: a line, a field of a citation, a part of an address, a sentence. */
const segmentEnd = /[\n\t{}=|/·—–→“”«»]|\s\s|[.!?]['”’)]*\s/;

/** Searches the files of a site for withheld names and for texts that are not published. */
export class SiteAudit {
  readonly #decisions: readonly AuditedDecision[];
  /** Those of all decisions. */
  readonly #clues: RegExp;
  readonly #hidden: HiddenTexts;
  readonly #faults = new Map<string, AuditFault>();
  readonly #namesakes = new Map<string, Set<string>>();
  readonly #shared = new Map<string, Set<string>>();
  #bytes = 0;
  #files = 0;

  constructor({ content, day, decisions, stems }: AuditSubject) {
    let known: readonly ContentText[] | undefined;
    const texts = () => (known ??= contentTexts(content));
    this.#decisions = decisions.map((decision) => auditedDecision(decision, content, texts, stems));
    this.#clues = new RegExp(this.#decisions.map(({ clues }) => clues.source).join('|') || '(?!)', 'u');
    this.#hidden = hiddenTexts(content, day);
  }

  /** Whether there is anything to search for. */
  get hasWork(): boolean {
    return this.#decisions.length > 0 || this.#hidden.articleOf.size > 0;
  }

  /** The ids and texts of the articles that are not published. */
  get hiddenArticles(): readonly string[] {
    return this.#hidden.articles;
  }

  /** Searches a file: its name, and its bytes as texts. */
  look(file: string, bytes: Buffer): void {
    for (const shown of this.#open(file, bytes)) {
      this.#lookForNames(file, shown);
      if (this.#hidden.articleOf.size > 0) this.#lookForTexts(file, shown);
    }
  }

  /** Searches a file that is no part of the site for names alone: drafts may be in it. */
  lookForNames(file: string, bytes: Buffer): void {
    for (const shown of this.#open(file, bytes)) this.#lookForNames(file, shown);
  }

  #open(file: string, bytes: Buffer): string[] {
    this.#files += 1;
    this.#bytes += bytes.byteLength;
    return [file, ...textsIn(file, bytes)].map(shownText);
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

  #lookForNames(file: string, shown: string): void {
    if (this.#decisions.length === 0) return;
    for (const part of partsWith(shown, this.#clues)) this.#lookInPart(file, part);
  }

  #lookInPart(file: string, shown: string): void {
    const plain = comparable(shown);
    const isList = isWordList(file);
    const text = isList ? withCapitals(shown) : shown;
    let words: FoldedWord[] | undefined;
    for (const one of this.#decisions) {
      if (!one.clues.test(plain)) continue;
      const { number } = one.decision;
      const finders = [
        [one.full, false],
        [one.local, true],
      ] as const;
      for (const [finder, isLocal] of finders) {
        for (const { start, end, form } of finder.find(text, (words ??= foldedWords(text)))) {
          const verdict = isList
            ? judgeWord(one, isLocal, shown.slice(start, end), form)
            : judge(one, isLocal, shown, start, end);
          if (verdict === 'fault') this.#faults.set(`${number} ${file}`, { file, decision: number });
          else if (verdict === 'namesake') note(this.#namesakes, number, file);
        }
      }
    }
  }

  #lookForTexts(file: string, shown: string): void {
    for (const sequence of sequencesIn(shown.split('\n'), this.#hidden.vocabulary)) {
      const article = this.#hidden.articleOf.get(sequence);
      if (article === undefined || this.#hidden.isOwnPage(file, sequence)) continue;
      // An earlier text of another article is public, too.
      const shownBy = /^articles\/([^/]+)\/revisions\//.exec(file)?.[1];
      const isEarlier = shownBy !== undefined && shownBy !== article;
      if (isEarlier || this.#hidden.isPublic(sequence)) note(this.#shared, article, file);
      else this.#faults.set(`${article} ${file}`, { file, article });
    }
  }
}

/** Texts up to this length are searched as a whole, in UTF-16 units. */
const maxWhole = 20_000;

/**
 * Returns the parts of a text that may have a form, with the lines around them: a name may go from one line to the next.
 * Dividing a file of all articles into its words would take longer than all else.
 */
function partsWith(shown: string, clues: RegExp): string[] {
  if (shown.length <= maxWhole) return [shown];
  const lines = shown.split('\n');
  const parts: string[] = [];
  let [start, end] = [-1, -1];
  const add = () => {
    if (start >= 0) parts.push(lines.slice(start, end).join('\n'));
  };
  for (const [index, line] of lines.entries()) {
    if (!clues.test(comparable(line))) continue;
    if (index - linesAround > end) {
      add();
      start = Math.max(index - linesAround, 0);
    }
    end = index + linesAround + 1;
  }
  add();
  return parts;
}

/** More than a name can be divided by: its words are near each other. */
const linesAround = 4;

/**
 * Whether a hit is the withheld name. Where others state the same words, it must stand among the same words there; a surname
 * alone is the name only among the words of the original.
 */
function judge(
  { outside, originals }: AuditedDecision,
  isLocal: boolean,
  shown: string,
  start: number,
  end: number,
): 'fault' | 'namesake' | 'other' {
  const sources = outside(isLocal);
  const line = [
    shown
      .slice(Math.max(start - contextLength, 0), start)
      .split(segmentEnd)
      .at(-1)!,
    shown.slice(start, end),
    shown.slice(end, end + contextLength).split(segmentEnd)[0]!,
  ].map(foldedText) as [string, string, string];
  const before = line[0].split(' ').slice(-contextWords).join(' ');
  const after = line[2].split(' ').slice(0, contextWords).join(' ');
  const context = ` ${[before, line[1], after].filter(Boolean).join(' ')} `;
  if (sources.has(context)) return 'namesake';
  if (sources.isEmpty) return 'fault';
  // A single word may mean something else, as the surname alone does.
  if (!isLocal && line[1].includes(' ')) return 'fault';
  return before + after !== '' && originals().includes(context) ? 'fault' : 'other';
}

/** The index has its words one by one, without those around them. */
function judgeWord(
  { outside }: AuditedDecision,
  isLocal: boolean,
  word: string,
  form: string,
): 'fault' | 'namesake' | 'other' {
  const folded = foldedText(word);
  // Stems of other words may look like a form with an ending.
  if (folded !== foldedText(form)) return 'other';
  return outside(isLocal).hasWord(folded) ? 'namesake' : 'fault';
}

function auditedDecision(
  decision: PrivateDecision,
  content: Content,
  texts: () => readonly ContentText[],
  stems: readonly Stem[],
): AuditedDecision {
  const full = formFinder(decision.full, stems, decision.others);
  const local = formFinder(decision.local, stems, [...decision.others, ...decision.full]);
  const known = new Map<boolean, OutsideSources>();
  let original: string | undefined;
  return {
    decision,
    full,
    local,
    // They are letters and digits only.
    clues: new RegExp([...full.clues, ...local.clues].join('|'), 'u'),
    outside: (isLocal) => {
      const sources =
        known.get(isLocal) ?? sourcesOutside(texts(), content, decision, isLocal ? local : full);
      known.set(isLocal, sources);
      return sources;
    },
    originals: () =>
      (original ??= ` ${decision.originals.map(({ before = '' }) => foldedText(before)).join(' ')} `),
  };
}

function note(map: Map<string, Set<string>>, key: string, file: string): void {
  const files = map.get(key);
  if (files) files.add(file);
  else map.set(key, new Set([file]));
}
