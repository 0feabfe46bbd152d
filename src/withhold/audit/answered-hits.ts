import type { Content } from '../../archive/record.ts';
import type { DecisionScope } from './decision-scope.ts';
import { foldedLetters, letterWords } from './letters/letter-table.ts';
import { LetterText } from './letters/letter-text.ts';
import type { TermHit } from './term-hits.ts';

/** Signs around words of a text that the keeper has linked to somebody else, or to nobody. */
export const linkSigns = { start: '\uE000', end: '\uE001' } as const;

/** As many words on each side of a place were kept; fewer mean that the text begins or ends there. */
const keptWords = 3;

/** Says which occurrences in the articles of a decision the keeper has answered: they mean something else. */
export class AnsweredHits {
  readonly #wordings: readonly AnsweredWords[];
  readonly #names: readonly string[];
  readonly #places: ReadonlyMap<string, readonly KeptPlace[]>;

  /** @param content with the names of others, in which a part of the name may stand */
  constructor(scope: DecisionScope, { entities, topics, articles }: Content) {
    const { answers = [], meanings = [], others } = scope.decision;
    this.#wordings = answers
      .filter(({ answer }) => answer === 'other')
      .map(({ wording }) => ({
        letters: foldedLetters(wording),
        letterCase: letterWords(wording).length === 1 ? letterCaseOf(wording) : undefined,
      }));
    this.#names = [
      ...others,
      ...entities.flatMap(({ id, data }) => [id, data.name, ...data.aliases, ...data.formerIds]),
      ...topics.map(({ id }) => id).filter((id) => !scope.topics.has(id)),
      ...articles.map(({ id }) => id).filter((id) => !scope.articles.has(id)),
    ].map(foldedLetters);
    this.#places = Map.groupBy(
      meanings.map(({ article, before, words, after }) => ({
        article,
        letters: foldedLetters(before + words + after),
        start: foldedLetters(before).length,
        end: foldedLetters(before + words).length,
        beginsText: letterWords(before).length < keptWords,
        endsText: letterWords(after).length < keptWords,
      })),
      ({ article }) => article,
    );
  }

  /** Whether an occurrence in a text of an article means something else. */
  has(text: string, hit: TermHit, article: string): boolean {
    if (isLinked(text, hit)) return true;
    const whole = new LetterText(text);
    const [start, end] = [whole.letterAt(hit.start), whole.letterAt(hit.end)];
    const { letters } = hit.term;
    return (
      this.#wordings.some(
        (wording) =>
          wording.letters.includes(letters) &&
          whole.writtenAround(wording.letters, start, end).some((written) => hasCaseOf(wording, written)),
      ) ||
      this.#names.some(
        (name) => name.length > letters.length && name.includes(letters) && whole.liesIn(name, start, end),
      ) ||
      (this.#places.get(article) ?? []).some((place) => isAt(whole, place, start, end))
    );
  }
}

/** A wording of which the keeper said that it means something else. */
interface AnsweredWords {
  readonly letters: string;
  /** That of a single word, which is asked about apart in small letters: `may`, `May`. */
  readonly letterCase: LetterCase | undefined;
}

type LetterCase = 'small' | 'capital';

/** Returns whether a word has a capital letter or only small ones; undefined in a script without capitals. */
function letterCaseOf(word: string): LetterCase | undefined {
  if (/[\p{Lu}\p{Lt}]/u.test(word)) return 'capital';
  return /\p{Ll}/u.test(word) ? 'small' : undefined;
}

function hasCaseOf({ letterCase }: AnsweredWords, written: string): boolean {
  return letterCase === undefined || letterCase === letterCaseOf(written);
}

/** A place of an article, in letters. */
interface KeptPlace {
  readonly article: string;
  readonly letters: string;
  /** Where the words themselves begin and end in it. */
  readonly start: number;
  readonly end: number;
  readonly beginsText: boolean;
  readonly endsText: boolean;
}

function isAt(whole: LetterText, place: KeptPlace, start: number, end: number): boolean {
  for (let at = start - place.end; at <= start - place.start; at += 1) {
    if (at < 0 || start < at + place.start || end > at + place.end) continue;
    if (!whole.letters.startsWith(place.letters, at)) continue;
    const after = at + place.letters.length;
    const before = whole.text.slice(whole.endOf(at), whole.placeOf(at));
    const rest = whole.text.slice(whole.endOf(after), whole.placeOf(after));
    if (
      (!place.beginsText || at === 0 || divides(before)) &&
      (!place.endsText || after === whole.letters.length || divides(rest))
    )
      return true;
  }
  return false;
}

/** Whether signs between two letters divide two parts of a text: lines of a list, cells of a table. */
function divides(signs: string): boolean {
  return /\n[ \t]*(?:[-*+>#]|\d+[.)])|\|/.test(signs);
}

function isLinked(text: string, { start, end }: TermHit): boolean {
  const opened = text.lastIndexOf(linkSigns.start, start);
  return (
    opened >= 0 &&
    text.lastIndexOf(linkSigns.end, start) < opened &&
    text.indexOf(linkSigns.end, start) >= end
  );
}
