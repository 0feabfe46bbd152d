import type { EntityKind } from '../../schema/entity-kind.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import { isGivenName } from '../lists/is-given-name.ts';
import type { LanguageCues } from '../lists/language-cues.ts';
import { placeNames } from '../lists/places.ts';
import { worldPlaces } from '../lists/world-places.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';
import type { RuleSpan } from './apply-rules.ts';
import { nameOf } from './score-run.ts';

type Kind = 'person' | 'organization' | 'place';
type CueScore = Record<Kind | 'none', number>;

const kinds = ['person', 'organization', 'place'] as const satisfies readonly EntityKind[];

/** Capitalized words that may be a name, and the evidence in them and beside them. */
interface CueCandidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly key: string;
  /** Whether it begins the sentence, so that its capital is no evidence. */
  readonly isStart: boolean;
  readonly hasTitle: boolean;
  readonly score: CueScore;
}

/** No name has more words; without a limit a text that is one long run would take time without end. */
const maxWords = 16;
const minValue = 0.9;

/** What languages do with capitals. */
export interface CueSettings {
  /** Whether all nouns have a capital, which then says nothing. */
  readonly hasCapitalNouns: boolean;
  /** Whether heads of institutions and places stand at the end of a name: Vlaamse *Opera*. */
  readonly hasLastHeads: boolean;
}

/**
 * Finds names in a language that writes them with capitals, by the words that show what a name next to them is: runs of
 * capitalized words, what is in them and around them, and the rest of the article.
 */
export class CueRules {
  readonly #cues: LanguageCues;
  readonly #settings: CueSettings;

  constructor(cues: LanguageCues, settings: CueSettings) {
    this.#cues = cues;
    this.#settings = settings;
  }

  /** @param counts how the archive writes words */
  find(sentences: readonly Sentence[], counts: CaseCounts): RuleSpan[] {
    const texts = sentences.map(({ style }) => style === 'text');
    const candidates = sentences.flatMap((sentence, number) =>
      texts[number] ? this.#candidates(sentence, number, counts) : [],
    );
    agreeInLists(candidates, sentences);
    const groups = groupsOf(candidates);
    inheritSurnames(groups, sentences);
    const spans = candidates.flatMap((candidate) => this.#spanOf(candidate, groups.get(candidate.key)!));
    const byKey = new Map(spans.map((span) => [span.key, span]));
    const headlines = sentences.flatMap((sentence, number) =>
      texts[number] ? [] : this.#inHeadline(sentence, number, byKey),
    );
    return [...spans, ...headlines];
  }

  #isPlace(name: string): boolean {
    return this.#cues.places.has(name) || (placeNames().has(name) && name.length > 3);
  }

  #isGiven(word: Word): boolean {
    return this.#cues.givenNames.has(word.text) || this.#cues.givenNames.has(word.text.split('-')[0]!);
  }

  /** Returns the last word of the longest listed name that begins at a word; -1 if there is none. */
  #lastOfListed(words: readonly Word[], first: number): number {
    let name = '';
    let found = -1;
    for (let index = first; index < words.length && index < first + 5; index += 1) {
      name += (name && ' ') + words[index]!.text;
      if (this.#isPlace(name) || this.#cues.organizations.has(name)) found = index;
    }
    return found;
  }

  #isNameWord(word: Word | undefined): boolean {
    return (
      word !== undefined &&
      isCapital(word) &&
      !this.#cues.neverNames.has(word.text) &&
      !(word.case === 'initial' && word.text.length === 1)
    );
  }

  #candidates({ words }: Sentence, sentence: number, counts: CaseCounts): CueCandidate[] {
    const found: CueCandidate[] = [];
    let isStart = true;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!;
      if (!isCapital(word)) {
        isStart = word.case === 'sign' && (isStart || /^["“«‘:*•(\-–—]$/.test(word.text));
        continue;
      }
      const last = this.#lastOfRun(words, index, isStart, counts);
      if (last < index) {
        isStart = false;
        continue;
      }
      for (const run of this.#trim(words, index, last, isStart, counts)) {
        const slice = words.slice(run.first, run.last + 1);
        const hasTitle = this.#hasTitle(words, run.first);
        const score = this.#scoreWords(slice, counts);
        this.#scoreContext(score, words, run.first, run.last, hasTitle);
        found.push({ ...run, sentence, key: nameOf(slice), hasTitle, score });
      }
      index = last;
      isStart = false;
    }
    return found;
  }

  /** Returns the last word of the run that begins at a capitalized word; the one before it if there is none. */
  #lastOfRun(words: readonly Word[], first: number, isStart: boolean, counts: CaseCounts): number {
    const listed = this.#lastOfListed(words, first);
    const word = words[first]!;
    if (listed < 0) {
      if (!this.#isNameWord(word)) return first - 1;
      if (this.#settings.hasCapitalNouns && !this.#mayBegin(words, first, counts)) return first - 1;
      if (this.#cues.functionWords.has(word.lower) && !(isStart ? false : this.#isNameWord(words[first + 1])))
        return first - 1;
    }
    let last = Math.max(first, listed);
    while (last - first < maxWords) {
      const next = this.#next(words, first, last);
      if (next < 0) break;
      last = Math.max(next, this.#lastOfListed(words, next));
    }
    return last;
  }

  /** Returns the next word of a run, perhaps behind small words; -1 if it ends. */
  #next(words: readonly Word[], first: number, last: number): number {
    const next = words[last + 1];
    if (!next) return -1;
    const continues = (index: number) => {
      const word = words[index];
      if (!this.#isNameWord(word)) return false;
      return !this.#settings.hasCapitalNouns || this.#mayContinue(words, first, index);
    };
    if (isCapital(next)) {
      if (this.#isPlace(next.text) && this.#isPlace(nameOf(words.slice(first, last + 1)))) return -1;
      return continues(last + 1) ? last + 1 : -1;
    }
    if (next.text === '&' && continues(last + 2)) return last + 2;
    const run = words.slice(first, last + 1);
    const isInstitution = run.some((word) => this.#isHead(word));
    const ties = isInstitution ? this.#cues.institutionTies : this.#cues.particles;
    if (!ties.has(next.lower)) return -1;
    if (!isInstitution && isConjunction(next)) return -1;
    if (!isInstitution && run.length === 1 && this.#isPlace(run[0]!.text)) return -1;
    let at = last + 2;
    if (ties.has(words[at]?.lower ?? '') && words[at]!.case === 'lower') at += 1;
    return continues(at) ? at : -1;
  }

  #isHead({ lower }: Word): boolean {
    return this.#cues.organizationHeads.has(lower) || this.#cues.placeHeads.has(lower);
  }

  /** Whether a capitalized word may begin a name where all nouns have a capital. */
  #mayBegin(words: readonly Word[], index: number, counts: CaseCounts): boolean {
    const word = words[index]!;
    if (this.#isGiven(word) || word.case === 'initial') return true;
    if (word.case === 'capitals' && word.text.length > 1) return true;
    if (this.#cues.organizationSuffixes.has(words[index + 1]?.lower ?? '')) return true;
    if (this.#isTitleWord(words[index - 1])) return !this.#isNoun(word, counts);
    const before = words[index - 1];
    if (before?.text === '(' || this.#isHead(word)) return false;
    return (
      before !== undefined &&
      this.#cues.placePrepositions.has(before.lower) &&
      before.case === 'lower' &&
      !this.#isNoun(word, counts) &&
      worldPlaces.has(word.text)
    );
  }

  #mayContinue(words: readonly Word[], first: number, index: number): boolean {
    const word = words[index]!;
    if (
      this.#isGiven(words[first]!) ||
      words[first]!.case === 'initial' ||
      this.#isTitleWord(words[first - 1])
    )
      return index - first < 4;
    return word.case === 'capitals' || this.#cues.organizationSuffixes.has(word.lower);
  }

  /** Whether a German word ends as nouns do, or stands with an article elsewhere. */
  #isNoun({ text }: Word, counts: CaseCounts): boolean {
    return (
      /(?:ung|heit|keit|schaft|tion|tionen|tät|ismus|chen|nis|tum|ment|enz|anz|ungen|heiten|keiten)$/.test(
        text,
      ) || lowerShare(counts, text.toLowerCase()) > 0.5
    );
  }

  #isTitleWord(word: Word | undefined): boolean {
    if (!word) return false;
    const lower = word.lower.replace(/\.$/, '');
    return (
      this.#cues.honorifics.has(word.lower) ||
      this.#cues.honorifics.has(lower) ||
      this.#cues.offices.has(lower)
    );
  }

  #hasTitle(words: readonly Word[], first: number): boolean {
    return this.#isTitleWord(words[first - 1]);
  }

  /** Takes words that begin sentences, titles and small words off both ends of a run. */
  #trim(
    words: readonly Word[],
    from: number,
    to: number,
    isStart: boolean,
    counts: CaseCounts,
  ): { first: number; last: number; isStart: boolean }[] {
    let first = from;
    let last = to;
    let isFirst = isStart;
    const isListed = () => this.#lastOfListed(words, first) >= 0;
    while (first <= last && !isListed()) {
      const word = words[first]!;
      const isOrdinary =
        isFirst && (this.#cues.functionWords.has(word.lower) || this.#isOrdinary(word, counts, last > first));
      const isTitle = this.#isTitleWord(word) && !this.#isHead(word);
      if (!isOrdinary && !isTitle && isCapital(word) && !this.#cues.neverNames.has(word.text)) break;
      first += 1;
      isFirst = false;
    }
    while (last >= first && (!isCapital(words[last]!) || this.#cues.neverNames.has(words[last]!.text)))
      last -= 1;
    if (first > last) return [];
    const split = this.#splitAt(words, first, last);
    if (split < 0) return [{ first, last, isStart: isFirst }];
    let end = split - 1;
    while (end >= first && !isCapital(words[end]!)) end -= 1;
    return [
      { first, last: end, isStart: isFirst },
      { first: split, last, isStart: false },
    ];
  }

  /** Returns where a person’s name begins behind an institution or a place: Consejo de Deportes *Juan* Ejemplo; -1 if nowhere. */
  #splitAt(words: readonly Word[], first: number, last: number): number {
    for (let index = first + 1; index < last; index += 1) {
      const before = words[index - 1]!;
      if (!isCapital(before) || !isCapital(words[index + 1]!) || !this.#isGiven(words[index]!)) continue;
      const left = words.slice(first, index);
      if (left.some((word) => this.#isGiven(word))) return -1;
      if (this.#isPlace(nameOf(left)) || (left.length > 2 && left.some((word) => this.#isHead(word))))
        return index;
    }
    return -1;
  }

  /** Whether a word at the beginning of a sentence is one that the archive writes small. */
  #isOrdinary(word: Word, counts: CaseCounts, hasMore: boolean): boolean {
    if (word.case !== 'capitalized' || this.#isGiven(word) || this.#isHead(word)) return false;
    return counts.has(word.lower) && lowerShare(counts, word.lower) > (hasMore ? 0.6 : 0.5);
  }

  #scoreWords(run: readonly Word[], counts: CaseCounts): CueScore {
    const score: CueScore = { person: 0, organization: 0, place: 0, none: 0 };
    const [first, last] = [run[0]!, run.at(-1)!];
    const text = nameOf(run);
    const isSingle = run.length === 1;
    if (this.#isPlace(text)) score.place += 4;
    else if (worldPlaces.has(text)) score.place += 1.5;
    if (this.#cues.organizations.has(text)) score.organization += 5;
    if (!isSingle && this.#cues.organizationSuffixes.has(last.lower)) score.organization += 4;
    const head = this.#headOf(run);
    if (head && this.#cues.organizationHeads.has(head.lower)) score.organization += isSingle ? 1.5 : 3.5;
    else if (head && !isSingle && this.#cues.placeHeads.has(head.lower)) score.place += 3.5;
    else if (!isSingle && this.#cues.placeBeginnings.has(first.lower) && !this.#isGiven(first))
      score.place += 2.5;
    const isNamed = run.some(({ lower }) => this.#cues.organizationHeads.has(lower));
    const hasGiven = this.#isGiven(first) || (isGivenName(first.text) && !this.#isPlace(first.text));
    if (hasGiven && !isNamed) score.person += isSingle ? 1.5 : 3.5;
    else if (!isSingle && !head && run.length <= 3 && score.place < 2) {
      score.person += 1.2;
      if (first.case === 'initial') score.person += 2;
      if (run.some(({ lower }) => /^(?:de|von|van|di|del|da|della|du)$/.test(lower))) score.person += 0.5;
    }
    if (isSingle && first.case === 'capitals' && first.text.length > 1 && first.text.length <= 6)
      score.organization += 2.5;
    if (isSingle && score.place === 0 && score.person === 0 && score.organization === 0)
      score.none += lowerShare(counts, first.lower) > 0.6 ? 2 : 0;
    if (!isSingle && run.length >= 4 && score.person < 2 && score.place < 2) score.organization += 1.5;
    return score;
  }

  #headOf(run: readonly Word[]): Word | undefined {
    const [first, last] = [run[0]!, run.at(-1)!];
    if (this.#isHead(first) && !this.#isGiven(first)) return first;
    if (this.#settings.hasLastHeads && this.#isHead(last)) return last;
    const tie = run.findIndex(({ case: written }) => written === 'lower');
    if (tie > 0 && this.#isHead(run[tie - 1]!)) return run[tie - 1];
    return run.length > 1 && this.#isHead(run[1]!) ? run[1] : undefined;
  }

  #scoreContext(
    score: CueScore,
    words: readonly Word[],
    first: number,
    last: number,
    hasTitle: boolean,
  ): void {
    const [before2, before, after, after2] = [
      words[first - 2],
      words[first - 1],
      words[last + 1],
      words[last + 2],
    ];
    const length = last - first + 1;
    if (hasTitle) score.person += 3;
    else if (before?.text === ',' && before2 && this.#isTitleWord(before2)) score.person += 2.5;
    if (before && before.case === 'lower') {
      if (this.#cues.placePrepositions.has(before.lower)) score.place += length === 1 ? 2 : 1;
      if (this.#cues.placeHeads.has(before.lower)) score.place += 2.5;
      if (this.#cues.organizationHeads.has(before.lower)) score.organization += 2.5;
      if (this.#cues.speechVerbs.has(before.lower)) score.person += 1.5;
      const isTie = /^(?:de|del|di|du|do|da|van|von)$/.test(before.lower);
      if (isTie && before2) {
        if (this.#cues.placeHeads.has(before2.lower)) score.place += 2.5;
        else if (this.#cues.offices.has(before2.lower)) score.place += 0.7;
        else if (this.#cues.organizationHeads.has(before2.lower)) score.place += 0.7;
      }
    }
    if (after && after.case === 'lower' && this.#cues.speechVerbs.has(after.lower)) score.person += 1.5;
    if (after?.text === ',' && after2 && this.#cues.offices.has(after2.lower)) score.person += 2;
    this.#scoreUnknown(score, words, first, last);
    if (before?.text === '(' && after?.text === ')') {
      if (words[first]!.case === 'capitals') score.organization += 1.5;
      else if (length <= 2) score.place += 1.2;
    }
  }

  /** What a name is of which nothing else tells: with an article an organization, after "the firm" too. */
  #scoreUnknown(score: CueScore, words: readonly Word[], first: number, last: number): void {
    if (score.place >= 2 || score.organization >= 2 || score.person >= 2) return;
    const [before2, before] = [words[first - 2], words[first - 1]];
    if (!before || before.case !== 'lower') return;
    if (articles.test(before.lower)) {
      score.organization += 1.6;
      if (last > first) score.person -= 0.6;
    } else if (
      before2 &&
      this.#cues.organizationHeads.has(before2.lower) &&
      !this.#cues.functionWords.has(before.lower)
    )
      score.organization += 1.5;
  }

  /** Finds in a headline the names that the text has, and places that are listed. */
  #inHeadline(sentence: Sentence, number: number, found: ReadonlyMap<string, RuleSpan>): RuleSpan[] {
    const spans = namesAgain(sentence, number, found);
    const { words, style } = sentence;
    const isTaken = (index: number) => spans.some(({ first, last }) => first <= index && index <= last);
    for (let first = 0; first < words.length; first += 1) {
      if (!isCapital(words[first]!) || isTaken(first)) continue;
      for (let last = Math.min(first + 4, words.length) - 1; last >= first; last -= 1) {
        const name = nameOf(words.slice(first, last + 1));
        const written = style === 'capitals' ? capitalized(name) : name;
        if (written.length < 4 || !(this.#cues.places.has(written) || placeNames().has(written))) continue;
        spans.push({
          sentence: number,
          first,
          last,
          kind: 'place',
          key: written,
          margin: 1,
          hasTitle: false,
        });
        first = last;
        break;
      }
    }
    return spans;
  }

  #spanOf(candidate: CueCandidate, group: Group): RuleSpan[] {
    const { sentence, first, last, key, isStart } = candidate;
    const { score } = group;
    const [best, second] = kinds
      .map((kind) => ({ kind, value: score[kind] }))
      .toSorted((a, b) => b.value - a.value) as [{ kind: Kind; value: number }, { value: number }];
    const value = best.value - score.none;
    if (isStart && first === last && group.inside === 0 && value < 1.4) return [];
    const isUnknown = value < minValue;
    if (isUnknown && score.none > 0) return [];
    // What follows no other evidence and is no word of the language is most often a person, if it is one word.
    const kind = isUnknown ? 'person' : best.kind;
    const margin = isUnknown ? 0 : best.value - Math.max(second.value, score.none);
    if (isUnknown && (this.#settings.hasCapitalNouns || group.inside === 0)) return [];
    return [{ sentence, first, last, kind, key, margin, hasTitle: group.hasTitle }];
  }
}

/** All places of one name in an article. */
interface Group {
  readonly key: string;
  readonly sample: CueCandidate;
  readonly score: CueScore;
  count: number;
  /** Occurrences whose capital is not due to their position in the sentence. */
  inside: number;
  hasTitle: boolean;
}

function groupsOf(candidates: readonly CueCandidate[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const sample of candidates) {
    const { key, score, isStart, hasTitle } = sample;
    let group = groups.get(key);
    if (!group) {
      group = {
        key,
        sample,
        score: { person: 0, organization: 0, place: 0, none: 0 },
        count: 0,
        inside: 0,
        hasTitle: false,
      };
      groups.set(key, group);
    }
    for (const kind of [...kinds, 'none'] as const) group.score[kind] += score[kind];
    group.count += 1;
    if (!isStart) group.inside += 1;
    if (hasTitle) group.hasTitle = true;
  }
  for (const { score, count } of groups.values())
    for (const kind of [...kinds, 'none'] as const) score[kind] /= count ** 0.7;
  return groups;
}

/** Treats a single word of a person’s full name as that person. */
function inheritSurnames(groups: ReadonlyMap<string, Group>, sentences: readonly Sentence[]): void {
  for (const { score, sample } of [...groups.values()]) {
    const { sentence, first, last } = sample;
    if (last === first || score.person <= Math.max(score.organization, score.place)) continue;
    const words = sentences[sentence]!.words.slice(first, last + 1);
    words.forEach((word, index) => {
      const short = groups.get(word.text);
      if (!short || short.sample.first !== short.sample.last) return;
      short.score.person += index === 0 ? 1.5 : 3;
      if (index > 0) short.inside += 1;
    });
  }
}

/** Finds in a headline the names that the text has. */
function namesAgain(
  { words, style }: Sentence,
  sentence: number,
  found: ReadonlyMap<string, RuleSpan>,
): RuleSpan[] {
  const fold = (text: string) => (style === 'capitals' ? text.toUpperCase() : text);
  const byKey = new Map([...found].map(([key, span]) => [fold(key), span]));
  const spans: RuleSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(words[first]!)) continue;
    for (let last = Math.min(first + 6, words.length) - 1; last >= first; last -= 1) {
      const span = byKey.get(fold(nameOf(words.slice(first, last + 1))));
      if (!span) continue;
      spans.push({ ...span, sentence, first, last });
      first = last;
      break;
    }
  }
  return spans;
}

const articles =
  /^(?:el|la|los|las|lo|il|gli|le|les|o|a|os|as|al|del|do|da|dos|das|no|na|du|des|au|aux|de|het|den|l'|dell'|dal|nel|dei|degli)$/;

function capitalized(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Gives names in a list, of which little is known, the kind of their neighbors: Tudela, Burlada y *Pamplona*. */
function agreeInLists(candidates: readonly CueCandidate[], sentences: readonly Sentence[]): void {
  const clear = (candidate: CueCandidate) => kinds.find((kind) => candidate.score[kind] >= 3);
  const pairs = candidates.flatMap((one, index) => {
    const next = candidates[index + 1];
    if (next?.sentence !== one.sentence) return [];
    const between = sentences[one.sentence]!.words.slice(one.last + 1, next.first);
    const isList = between.length === 1 && (between[0]!.text === ',' || isConjunction(between[0]!));
    return isList ? [[one, next] as const] : [];
  });
  // Forwards and backwards, so that one clear name tells the whole list.
  for (const round of [pairs, pairs.toReversed()])
    for (const [one, other] of round) {
      const [kind, otherKind] = [clear(one), clear(other)];
      if (kind && !otherKind) other.score[kind] += 1.8;
      else if (otherKind && !kind) one.score[otherKind] += 1.8;
    }
}

function isConjunction({ lower }: Word): boolean {
  return /^(?:y|e|i|et|en|und|op|in|auf|am)$/.test(lower);
}
