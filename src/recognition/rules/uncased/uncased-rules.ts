import type { EntityKind } from '../../schema/entity-kind.ts';
import type { LanguageCues } from '../lists/language-cues.ts';
import type { Sentence, Word } from '../text/words.ts';
import type { RuleSpan } from './apply-rules.ts';

/** No listed name has more words, or signs. */
const maxListed = 10;

/** How a language without capitals is written. */
export interface UncasedSettings {
  /** Whether each sign is a word, and none is between two; otherwise spaces separate words. */
  readonly hasSigns: boolean;
  /** Whether titles and offices follow names, too: 王 小明 先生. */
  readonly hasTitlesBehind: boolean;
  /** Whether heads end the names of institutions: 北京 大学; otherwise they begin them: دانشگاه تهران. */
  readonly hasLastHeads: boolean;
}

/**
 * Finds names in a language without capitals: those that are listed, institutions by their heads, and people by titles,
 * offices, and given names or surnames before and behind. What nothing of this shows is not found.
 */
export class UncasedRules {
  readonly #cues: LanguageCues;
  readonly #settings: UncasedSettings;

  constructor(cues: LanguageCues, settings: UncasedSettings) {
    this.#cues = cues;
    this.#settings = settings;
  }

  find(sentences: readonly Sentence[]): RuleSpan[] {
    const spans = sentences.flatMap((sentence, number) => this.#inSentence(sentence, number));
    return [...spans, ...peopleAgain(spans, sentences, (words) => this.#textOf(words))];
  }

  #inSentence({ words }: Sentence, sentence: number): RuleSpan[] {
    const spans: RuleSpan[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const found =
        this.#listedAt(words, first) ?? this.#institutionAt(words, first) ?? this.#personAt(words, first);
      if (!found) continue;
      const key = this.#textOf(words.slice(first, found.last + 1));
      spans.push({ sentence, first, ...found, key, margin: found.isListed ? 3 : 1.5 });
      first = found.last;
    }
    return spans;
  }

  /** Returns the longest listed place or organization that begins at a word, longer still if it begins an institution. */
  #listedAt(words: readonly Word[], first: number): FoundRun | undefined {
    const last = this.#lastOf(words, first, (text) => this.#cues.places.has(text));
    const lastOfOrganization = this.#lastOf(words, first, (text) => this.#cues.organizations.has(text));
    if (lastOfOrganization >= first && lastOfOrganization >= last)
      return { last: lastOfOrganization, kind: 'organization', hasTitle: false, isListed: true };
    if (last < first) return undefined;
    if (this.#settings.hasLastHeads) {
      const end = this.#endOfInstitution(words, last + 1);
      if (end > last) return { last: end, kind: 'organization', hasTitle: false, isListed: false };
      const head = this.#lastOf(words, last + 1, (text) => this.#cues.placeHeads.has(text));
      if (head > last) return { last: head, kind: 'place', hasTitle: false, isListed: true };
      // 美, 英 and other short forms are parts of other words too often.
      if (last === first && this.#settings.hasSigns) return undefined;
    }
    return { last, kind: 'place', hasTitle: false, isListed: true };
  }

  /** Returns the last word of an institution whose field begins at a word: 北京 人民 *大学*; -1 if there is none. */
  #endOfInstitution(words: readonly Word[], from: number): number {
    for (let first = from; first < words.length && first < from + 8; first += 1) {
      const end = this.#lastOf(words, first, (text) => this.#cues.organizationHeads.has(text));
      if (end >= first && !this.#cues.functionWords.has(words[first - 1]!.text)) return end;
      if (words[first]!.case !== 'caseless' || this.#cues.functionWords.has(words[first]!.text)) return -1;
    }
    return -1;
  }

  /** Returns an institution that begins with its head: دانشگاه تهران. */
  #institutionAt(words: readonly Word[], first: number): FoundRun | undefined {
    if (this.#settings.hasLastHeads || !this.#cues.organizationHeads.has(words[first]!.text))
      return undefined;
    let last = first;
    while (last < first + 2 && this.#isFree(words[last + 1])) last += 1;
    return last > first ? { last, kind: 'organization', hasTitle: false, isListed: false } : undefined;
  }

  #personAt(words: readonly Word[], first: number): FoundRun | undefined {
    const hasTitle = this.#endsInTitle(words, first - 1);
    return this.#settings.hasSigns
      ? this.#personOfSigns(words, first, hasTitle)
      : this.#personOfWords(words, first, hasTitle);
  }

  /** Returns a surname and one or two signs, beside a title or before a verb of speech. */
  #personOfSigns(words: readonly Word[], first: number, hasTitle: boolean): FoundRun | undefined {
    if (!this.#cues.surnames.has(words[first]!.text)) return undefined;
    for (const last of [first + 2, first + 1]) {
      if (!words.slice(first + 1, last + 1).every((word) => this.#isFree(word)) || last >= words.length)
        continue;
      const isBefore =
        this.#beginsTitle(words, last + 1) ||
        this.#lastOf(words, last + 1, (text) => this.#cues.speechVerbs.has(text)) > last;
      if (isBefore) return { last, kind: 'person', hasTitle: true, isListed: false };
    }
    if (!hasTitle) return undefined;
    const last = this.#isFree(words[first + 2]) ? first + 2 : first + 1;
    return this.#isFree(words[first + 1]) ? { last, kind: 'person', hasTitle, isListed: false } : undefined;
  }

  /** Returns a given name and a surname, or one or two words behind a title. */
  #personOfWords(words: readonly Word[], first: number, hasTitle: boolean): FoundRun | undefined {
    if (!this.#isFree(words[first])) return undefined;
    const isGiven = this.#cues.givenNames.has(words[first]!.text);
    if (!isGiven && !hasTitle) return undefined;
    let last = first;
    while (last < first + 3 && this.#cues.givenNames.has(words[last + 1]?.text ?? '')) last += 1;
    if (isGiven && this.#isFree(words[last + 1])) last += 1;
    if (isGiven && last === first && !hasTitle) return undefined;
    return { last, kind: 'person', hasTitle, isListed: false };
  }

  #isFree(word: Word | undefined): boolean {
    return (
      word?.case === 'caseless' &&
      !this.#cues.functionWords.has(word.text) &&
      !this.#cues.offices.has(word.text) &&
      !this.#cues.honorifics.has(word.text) &&
      !this.#cues.places.has(word.text)
    );
  }

  #endsInTitle(words: readonly Word[], last: number): boolean {
    for (let first = Math.max(0, last - 3); first <= last; first += 1)
      if (this.#isTitle(this.#textOf(words.slice(first, last + 1)))) return true;
    return false;
  }

  #beginsTitle(words: readonly Word[], first: number): boolean {
    return (
      this.#settings.hasTitlesBehind && this.#lastOf(words, first, (text) => this.#isTitle(text)) >= first
    );
  }

  #isTitle(text: string): boolean {
    return this.#cues.honorifics.has(text) || this.#cues.offices.has(text);
  }

  /** Returns the last of the longest words from `first` whose text is listed; -1 if there are none. */
  #lastOf(words: readonly Word[], first: number, isListed: (text: string) => boolean): number {
    let text = '';
    let found = -1;
    for (let last = first; last < words.length && last < first + maxListed; last += 1) {
      text += (text && !this.#settings.hasSigns ? ' ' : '') + words[last]!.text;
      if (isListed(text)) found = last;
    }
    return found;
  }

  #textOf(words: readonly Word[]): string {
    return words.map(({ text }) => text).join(this.#settings.hasSigns ? '' : ' ');
  }
}

interface FoundRun {
  readonly last: number;
  readonly kind: EntityKind;
  readonly hasTitle: boolean;
  readonly isListed: boolean;
}

/** Finds the other places of the people that were found. */
function peopleAgain(
  spans: readonly RuleSpan[],
  sentences: readonly Sentence[],
  textOf: (words: readonly Word[]) => string,
): RuleSpan[] {
  const people = new Map(spans.filter(({ kind }) => kind === 'person').map((span) => [span.key, span]));
  if (people.size === 0) return [];
  const taken = new Set(
    spans.flatMap(({ sentence, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${sentence} ${first + index}`),
    ),
  );
  const again: RuleSpan[] = [];
  sentences.forEach(({ words }, sentence) => {
    for (let first = 0; first < words.length; first += 1) {
      for (let last = Math.min(first + 4, words.length) - 1; last > first; last -= 1) {
        const span = people.get(textOf(words.slice(first, last + 1)));
        const isFree = words
          .slice(first, last + 1)
          .every((_, index) => !taken.has(`${sentence} ${first + index}`));
        if (!span || !isFree) continue;
        again.push({ ...span, sentence, first, last });
        first = last;
        break;
      }
    }
  });
  return again;
}
