import type { LanguageCues } from '../../lists/language-cues.ts';
import type { Word } from '../../text/words.ts';

/** No listed name has more words, or signs. */
const maxListed = 10;
/** No more words stand between an office and the person: وزير *الخارجية المصري*. */
const maxComplement = 3;

/** How a language without capitals is written. */
export interface UncasedSettings {
  /** Whether each sign is a word, and none is between two; otherwise spaces separate words. */
  readonly hasSigns: boolean;
  /** Whether other letters stand between words, so that a name begins where a run of signs does: Japanese, not Chinese. */
  readonly hasRuns?: boolean;
  /** Whether titles and offices follow names, too: 王 小明 先生. */
  readonly hasTitlesBehind: boolean;
  /** Whether heads end the names of institutions: 北京 大学; otherwise they begin them: دانشگاه تهران. */
  readonly hasLastHeads: boolean;
  /** How many words, or signs, an institution may have beside its head. */
  readonly maxInstitution: number;
  /** Whether surnames begin with the article: المنصوري. */
  readonly hasDefiniteSurnames?: boolean;
}

/** What was found: up to which word, and what it is. */
export interface FoundRun {
  readonly last: number;
  readonly kind: 'person' | 'organization' | 'place';
  readonly hasTitle: boolean;
  readonly isListed: boolean;
}

/** What the words of a language without capitals say of the words of a text. */
export class UncasedWords {
  readonly cues: LanguageCues;
  readonly settings: UncasedSettings;
  /** Titles and offices, also with a small word that is written together with them. */
  readonly #titles: ReadonlySet<string>;
  readonly #definite: readonly string[];
  readonly #adjectiveEndings: readonly string[];

  constructor(cues: LanguageCues, settings: UncasedSettings) {
    this.cues = cues;
    this.settings = settings;
    const titles = [...cues.honorifics, ...cues.offices];
    this.#titles = new Set(['', ...cues.clitics].flatMap((clitic) => titles.map((title) => clitic + title)));
    this.#definite = [...cues.definite];
    this.#adjectiveEndings = [...cues.adjectiveEndings];
  }

  /** Whether a word may be part of a name of which nothing else is known. */
  isFree(word: Word | undefined): word is Word {
    return (
      word?.case === 'caseless' &&
      !this.cues.functionWords.has(word.text) &&
      !this.cues.offices.has(word.text) &&
      !this.cues.honorifics.has(word.text) &&
      !this.cues.places.has(word.text)
    );
  }

  /** Whether a word has its article, with which it is written together. */
  isDefinite(word: Word | undefined): boolean {
    return (
      word?.case === 'caseless' &&
      this.#definite.some((article) => word.text.startsWith(article) && word.text.length > article.length + 1)
    );
  }

  /** Whether a definite word describes the one before it: المصرية, or is a surname of that form: المنصوري. */
  isDescriptive(word: Word | undefined): boolean {
    return this.isDefinite(word) && this.#adjectiveEndings.some((ending) => word!.text.endsWith(ending));
  }

  /** Whether what ends at a word is a form of address. */
  endsInHonorific(words: readonly Word[], last: number): boolean {
    return [0, 1, 2].some((more) =>
      this.cues.honorifics.has(this.textOf(words.slice(Math.max(0, last - more), last + 1))),
    );
  }

  /** Returns the last word of a title of several words that begins at a word: יושב ראש הכנסת; -1 if there is none. */
  lastOfLongTitle(words: readonly Word[], first: number): number {
    const last = this.lastOf(words, first, this.#titles);
    return last > first && !this.settings.hasSigns ? last : -1;
  }

  /** Whether what ends at a word is a title or an office, perhaps with its field or country behind it. */
  endsInTitle(words: readonly Word[], last: number): boolean {
    if (this.#isTitleUpTo(words, last)) return true;
    if (this.settings.hasSigns) return false;
    for (let at = last; at > last - maxComplement; at -= 1) {
      const word = words[at];
      if (!word || !(this.isDefinite(word) || this.cues.places.has(word.text))) return false;
      if (this.#isTitleUpTo(words, at - 1)) return true;
    }
    return false;
  }

  #isTitleUpTo(words: readonly Word[], last: number): boolean {
    for (let first = Math.max(0, last - 3); first <= last; first += 1)
      if (this.#titles.has(this.textOf(words.slice(first, last + 1)))) return true;
    return false;
  }

  /** Whether a title or an office begins at a word. */
  beginsTitle(words: readonly Word[], first: number): boolean {
    const last = this.lastOf(words, first, this.#titles);
    return last >= first && this.#isWholeTitle(words, first, last);
  }

  /** Whether a form of address begins at a word. */
  beginsHonorific(words: readonly Word[], first: number): boolean {
    const last = this.lastOf(words, first, this.cues.honorifics);
    return last >= first && this.#isWholeTitle(words, first, last);
  }

  /** Whether a single sign is a title: 君 before 江 is not. */
  #isWholeTitle(words: readonly Word[], first: number, last: number): boolean {
    return !this.settings.hasRuns || last > first || !isHan(words[last + 1]);
  }

  /** Returns the last of the longest words from `first` whose text is listed; -1 if there are none. */
  lastOf(words: readonly Word[], first: number, listed: ReadonlySet<string>): number {
    const beginnings = beginningsOf(listed);
    let text = '';
    let found = -1;
    for (let last = first; last < words.length && last < first + maxListed; last += 1) {
      text += (last > first ? this.#between(words[last - 1]!, words[last]!) : '') + words[last]!.text;
      if (!beginnings.has(text)) break;
      if (listed.has(text)) found = last;
    }
    return found;
  }

  textOf(words: readonly Word[]): string {
    return words
      .map((word, index) => (index > 0 ? this.#between(words[index - 1]!, word) : '') + word.text)
      .join('');
  }

  /** Particles and quotation marks are words, but no spaces separate them from what they belong to. */
  #between(word: Word, next: Word): string {
    return this.settings.hasSigns || word.end === next.start ? '' : ' ';
  }
}

const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Returns all that texts begin with, themselves among it; made once for a list. Most words begin nothing that is listed. */
export function beginningsOf(listed: ReadonlySet<string>): ReadonlySet<string> {
  let found = beginnings.get(listed);
  if (!found) {
    const all = new Set<string>();
    for (const text of listed)
      for (let length = 1; length <= text.length; length += 1) all.add(text.slice(0, length));
    found = all;
    beginnings.set(listed, found);
  }
  return found;
}

/** Whether a word is a Chinese sign. */
export function isHan(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Script=Han}/u.test(word.text);
}
