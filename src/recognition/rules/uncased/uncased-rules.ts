import type { LanguageCues } from '../../lists/language-cues.ts';
import type { Sentence, Word } from '../../text/words.ts';
import type { RuleSpan } from '../apply-rules.ts';
import { chinesePersonAt, japanesePersonAt } from './people-of-signs.ts';
import { koreanPersonAt, personOfWordsAt } from './people-of-words.ts';
import { beginningsOf, type FoundRun, type UncasedSettings, UncasedWords } from './uncased-words.ts';

type PersonAt = (known: UncasedWords, words: readonly Word[], first: number) => FoundRun | undefined;

/**
 * Finds names in a language without capitals: those that are listed, institutions by their heads, and people by titles,
 * offices, and given names or surnames before and behind. What nothing of this shows is not found.
 */
export class UncasedRules {
  readonly #cues: LanguageCues;
  readonly #settings: UncasedSettings;
  readonly #known: UncasedWords;
  readonly #personAt: PersonAt;

  constructor(cues: LanguageCues, settings: UncasedSettings) {
    this.#cues = cues;
    this.#settings = settings;
    this.#known = new UncasedWords(cues, settings);
    this.#personAt = settings.hasSigns
      ? settings.hasRuns
        ? japanesePersonAt
        : chinesePersonAt
      : cues.surnames.size > 0
        ? koreanPersonAt
        : personOfWordsAt;
  }

  find(sentences: readonly Sentence[]): RuleSpan[] {
    const spans = sentences.flatMap((sentence, number) => this.#inSentence(sentence, number));
    return [...spans, ...peopleAgain(spans, sentences, (words) => this.#known.textOf(words))];
  }

  #inSentence({ words }: Sentence, sentence: number): RuleSpan[] {
    const spans: RuleSpan[] = [];
    for (let first = 0; first < words.length; first += 1) {
      first = Math.max(first, this.#known.lastOfLongTitle(words, first) + 1);
      if (first >= words.length) break;
      const found =
        this.#listedAt(words, first) ??
        this.#institutionAt(words, first) ??
        this.#gluedAt(words, first) ??
        this.#personAt(this.#known, words, first);
      if (!found) continue;
      const key = this.#known.textOf(words.slice(first, found.last + 1));
      spans.push({ sentence, first, ...found, key, margin: found.isListed ? 3 : 1.5 });
      first = found.last;
    }
    return spans;
  }

  /** Returns the longest listed place or organization that begins at a word, longer still if it begins an institution. */
  #listedAt(words: readonly Word[], first: number): FoundRun | undefined {
    const last = this.#known.lastOf(words, first, this.#cues.places);
    const lastOfOrganization = this.#known.lastOf(words, first, this.#cues.organizations);
    if (lastOfOrganization >= first && lastOfOrganization >= last)
      return { last: lastOfOrganization, kind: 'organization', hasTitle: false, isListed: true };
    if (last < first) return undefined;
    if (this.#settings.hasLastHeads) {
      const end = this.#endOfInstitution(words, last + 1);
      if (end > last) return { last: end, kind: 'organization', hasTitle: false, isListed: false };
      const head = this.#known.lastOf(words, last + 1, this.#cues.placeHeads);
      if (head > last && !this.#isDerived(words, head))
        return { last: head, kind: 'place', hasTitle: false, isListed: true };
      // 美, 英 and other short forms are parts of other words too often.
      if (this.#settings.hasSigns && words[first]!.text.length === 1 && last === first) return undefined;
      if (this.#isDerived(words, last)) return undefined;
    }
    if (this.#isSurname(words, first, last)) return undefined;
    return { last, kind: 'place', hasTitle: false, isListed: true };
  }

  /** Whether a sign makes another word of a place: 日本 in 日本人. */
  #isDerived(words: readonly Word[], last: number): boolean {
    return this.#settings.hasSigns && this.#cues.nounEndings.has(words[last + 1]?.text ?? '');
  }

  /** Whether a form of address shows that a place is a surname, too: 福島 さん; or a dot, that it is a given name: マルタ・ソルベラ. */
  #isSurname(words: readonly Word[], first: number, last: number): boolean {
    if (!this.#settings.hasRuns) return false;
    const [dot, next] = words.slice(last + 1, last + 3);
    if (dot?.text === '・' && next && !this.#cues.places.has(next.text)) return true;
    return (
      this.#cues.surnames.has(this.#known.textOf(words.slice(first, last + 1))) &&
      this.#known.beginsHonorific(words, last + 1)
    );
  }

  /** Returns the last word of an institution whose field begins at a word: 北京 人民 *大学*; -1 if there is none. */
  #endOfInstitution(words: readonly Word[], from: number): number {
    for (let first = from; first < words.length && first < from + this.#settings.maxInstitution; first += 1) {
      const end = this.#known.lastOf(words, first, this.#cues.organizationHeads);
      if (end >= first && !this.#cues.functionWords.has(words[first - 1]!.text)) return end;
      if (words[first]!.case !== 'caseless' || this.#cues.functionWords.has(words[first]!.text)) return -1;
    }
    return -1;
  }

  /** Returns an institution that begins with its head: دانشگاه تهران. */
  #institutionAt(words: readonly Word[], first: number): FoundRun | undefined {
    if (this.#settings.hasLastHeads) return undefined;
    const head = this.#known.lastOf(words, first, this.#cues.organizationHeads);
    if (head < first) return undefined;
    const { maxInstitution } = this.#settings;
    const isStrict = this.#cues.definite.size > 0;
    let last = head;
    while (last < head + maxInstitution && this.#known.isFree(words[last + 1])) {
      const next = words[last + 1];
      if (isStrict && !(last === head ? this.#known.isDefinite(next) : this.#known.isDescriptive(next)))
        break;
      last += 1;
    }
    const place = this.#known.lastOf(words, head + 1, this.#cues.places);
    if (isStrict && last === head && place > head) last = place;
    return last > head ? { last, kind: 'organization', hasTitle: false, isListed: false } : undefined;
  }

  /** Returns a word that begins with a listed place and ends in a head: 부산고등법원. */
  #gluedAt(words: readonly Word[], first: number): FoundRun | undefined {
    if (this.#settings.hasSigns || !this.#settings.hasLastHeads || this.#cues.surnames.size === 0)
      return undefined;
    const { text } = words[first]!;
    for (let size = 2; size < text.length; size += 1) {
      if (!this.#cues.places.has(text.slice(0, size))) continue;
      for (let at = size; at < text.length; at += 1) {
        const found = { last: first, hasTitle: false, isListed: false };
        if (this.#cues.organizationHeads.has(text.slice(at))) return { ...found, kind: 'organization' };
        if (at === size && this.#cues.placeHeads.has(text.slice(at))) return { ...found, kind: 'place' };
      }
    }
    return undefined;
  }
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
  const begun = beginningsOf(new Set(people.keys()));
  const again: RuleSpan[] = [];
  sentences.forEach(({ words }, sentence) => {
    for (let first = 0; first < words.length; first += 1) {
      if (!begun.has(words[first]!.text)) continue;
      for (let last = Math.min(first + 4, words.length) - 1; last > first; last -= 1) {
        const span = people.get(textOf(words.slice(first, last + 1)));
        if (!span) continue;
        const isFree = words
          .slice(first, last + 1)
          .every((_, index) => !taken.has(`${sentence} ${first + index}`));
        if (!isFree) continue;
        again.push({ ...span, sentence, first, last });
        first = last;
        break;
      }
    }
  });
  return again;
}
