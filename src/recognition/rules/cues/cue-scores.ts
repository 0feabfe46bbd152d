import { type CaseCounts, lowerShare } from '../../text/case-counts.ts';
import { isGivenName } from '../../lists/is-given-name.ts';
import { worldPlaces } from '../../lists/world-places.ts';
import type { Word } from '../../text/words.ts';
import { nameOf } from '../score-run.ts';
import type { CueWords } from './cue-words.ts';

/** The kinds that the words of a language tell. */
export const cueKinds = ['person', 'organization', 'place'] as const;

export type CueKind = (typeof cueKinds)[number];

/** The evidence for each kind, and for no name. */
export type CueScore = Record<CueKind | 'none', number>;

export function noScoreYet(): CueScore {
  return { person: 0, organization: 0, place: 0, none: 0 };
}

/** Weighs what is in a run, and what is beside it. */
export class CueScores {
  readonly #words: CueWords;

  constructor(words: CueWords) {
    this.#words = words;
  }

  scoreWords(run: readonly Word[], counts: CaseCounts): CueScore {
    const score: CueScore = noScoreYet();
    const [first, last] = [run[0]!, run.at(-1)!];
    const text = nameOf(run);
    const isSingle = run.length === 1;
    if (this.#words.isPlace(text)) score.place += 4;
    else if (worldPlaces.has(text)) score.place += 1.5;
    if (this.#words.cues.organizations.has(text)) score.organization += 5;
    if (!isSingle && this.#words.cues.organizationSuffixes.has(last.lower)) score.organization += 4;
    const head = this.#headOf(run);
    if (head && this.#words.cues.organizationHeads.has(head.lower))
      score.organization += isSingle ? 1.5 : 3.5;
    else if (head && !isSingle && this.#words.cues.placeHeads.has(head.lower)) score.place += 3.5;
    else if (!isSingle && this.#words.cues.placeBeginnings.has(first.lower) && !this.#words.isGiven(first))
      score.place += 2.5;
    const isNamed = run.some(({ lower }) => this.#words.cues.organizationHeads.has(lower));
    const hasGiven =
      this.#words.isGiven(first) || (isGivenName(first.text) && !this.#words.isPlace(first.text));
    if (hasGiven && !isNamed) score.person += isSingle ? 1.5 : 3.5;
    else if (!isSingle && !head && run.length <= 3 && score.place < 2) {
      score.person += 1.2;
      if (first.case === 'initial') score.person += 2;
      if (run.some(({ lower }) => this.#words.cues.particles.has(lower))) score.person += 0.5;
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
    if (this.#words.isHead(first) && !this.#words.isGiven(first)) return first;
    if (this.#words.settings.hasLastHeads && this.#words.isHead(last)) return last;
    const tie = run.findIndex(({ case: written }) => written === 'lower');
    if (tie > 0 && this.#words.isHead(run[tie - 1]!)) return run[tie - 1];
    return run.length > 1 && this.#words.isHead(run[1]!) ? run[1] : undefined;
  }

  scoreContext(
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
    else if (before?.text === ',' && before2 && this.#words.isTitleWord(before2)) score.person += 2.5;
    if (before && before.case === 'lower') {
      if (this.#words.cues.placePrepositions.has(before.lower)) score.place += length === 1 ? 2 : 1;
      if (this.#words.cues.placeHeads.has(before.lower)) score.place += 2.5;
      if (this.#words.cues.organizationHeads.has(before.lower)) score.organization += 2.5;
      if (this.#words.cues.speechVerbs.has(before.lower)) score.person += 1.5;
      if (this.#words.cues.ofWords.has(before.lower) && before2) {
        if (this.#words.cues.placeHeads.has(before2.lower)) score.place += 2.5;
        else if (this.#words.cues.offices.has(before2.lower)) score.place += 0.7;
        else if (this.#words.cues.organizationHeads.has(before2.lower)) score.place += 0.7;
      }
    }
    if (after && after.case === 'lower' && this.#words.cues.speechVerbs.has(after.lower)) score.person += 1.5;
    if (after?.text === ',' && after2 && this.#words.cues.offices.has(after2.lower)) score.person += 2;
    this.#scoreUnknown(score, words, first, last);
    if (before?.text === '(' && after?.text === ')') {
      if (words[first]!.case === 'capitals') score.organization += 1.5;
      else if (length <= 2) score.place += 1.2;
    }
  }

  /**
   * What a name is of which nothing else tells: with an article an organization, or a place where articles say so of single
   * words (la prise de *Varna*), and after "the firm" an organization, too.
   */
  #scoreUnknown(score: CueScore, words: readonly Word[], first: number, last: number): void {
    if (score.place >= 2 || score.organization >= 2 || score.person >= 2) return;
    const [before2, before] = [words[first - 2], words[first - 1]];
    if (!before || before.case !== 'lower') return;
    if (first === last && this.#words.cues.placeArticles.has(before.lower)) score.place += 1.6;
    else if (this.#words.cues.articles.has(before.lower)) {
      score.organization += 1.6;
      if (last > first) score.person -= 0.6;
    } else if (
      before2 &&
      this.#words.cues.organizationHeads.has(before2.lower) &&
      !this.#words.cues.functionWords.has(before.lower)
    )
      score.organization += 1.5;
  }
}
