import { type LanguageCues } from '../../lists/language-cues.ts';
import { placeNames } from '../../lists/places.ts';
import type { CaseCounts } from '../../text/case-counts.ts';
import { isCapital, type Sentence } from '../../text/words.ts';
import type { RuleSpan } from '../apply-rules.ts';
import { nameOf } from '../score-run.ts';
import { agreeInLists, type CueCandidate, type CueGroup, groupsOf, inheritNames } from './cue-groups.ts';
import { CueRuns } from './cue-runs.ts';
import { cueKinds, CueScores } from './cue-scores.ts';
import { type CueSettings, CueWords } from './cue-words.ts';

const minValue = 0.9;
/** What a word at the beginning of a sentence needs, which stands nowhere else. */
const minStartValue = 1.4;

/**
 * Finds names in a language that writes them with capitals, by the words that show what a name next to them is: runs of
 * capitalized words, what is in them and around them, and the rest of the article.
 */
export class CueRules {
  readonly #words: CueWords;
  readonly #runs: CueRuns;
  readonly #scores: CueScores;

  constructor(cues: LanguageCues, settings: CueSettings) {
    this.#words = new CueWords(cues, settings);
    this.#runs = new CueRuns(this.#words);
    this.#scores = new CueScores(this.#words);
  }

  /** @param counts how the archive writes words */
  find(sentences: readonly Sentence[], counts: CaseCounts): RuleSpan[] {
    const texts = sentences.map(({ style }) => style === 'text');
    const candidates = sentences.flatMap((sentence, number) =>
      texts[number] ? this.#candidates(sentence, number, counts) : [],
    );
    agreeInLists(candidates, sentences, this.#words.cues.conjunctions);
    const groups = groupsOf(candidates);
    inheritNames(groups, sentences);
    const spans = candidates.flatMap((candidate) => this.#spanOf(candidate, groups.get(candidate.key)!));
    const byKey = new Map(spans.map((span) => [span.key, span]));
    const headlines = sentences.flatMap((sentence, number) =>
      texts[number] ? [] : this.#inHeadline(sentence, number, byKey),
    );
    return [...spans, ...headlines];
  }

  #candidates({ words }: Sentence, sentence: number, counts: CaseCounts): CueCandidate[] {
    return this.#runs.in(words, counts).map((run) => {
      const slice = words.slice(run.first, run.last + 1);
      const hasTitle = this.#words.isTitleWord(words[run.first - 1]);
      const score = this.#scores.scoreWords(slice, counts);
      this.#scores.scoreContext(score, words, run.first, run.last, hasTitle);
      return { ...run, sentence, key: nameOf(slice), hasTitle, score };
    });
  }

  #spanOf({ sentence, first, last, key, isStart }: CueCandidate, group: CueGroup): RuleSpan[] {
    const { score, hasTitle } = group;
    const [best, second] = cueKinds
      .map((kind) => ({ kind, value: score[kind] }))
      .toSorted((a, b) => b.value - a.value);
    const value = best!.value - score.none;
    if (isStart && first === last && group.inside === 0 && value < minStartValue) return [];
    if (value >= minValue) {
      const margin = best!.value - Math.max(second!.value, score.none);
      return [{ sentence, first, last, kind: best!.kind, key, margin, hasTitle }];
    }
    // A capital with no other evidence, of a word that is not the language’s, is most often a person’s.
    if (score.none > 0 || group.inside === 0 || this.#words.settings.hasCapitalNouns) return [];
    return [{ sentence, first, last, kind: 'person', key, margin: 0, hasTitle }];
  }

  /** Finds in a headline, where capitals say nothing, the names that the text has, and places that are listed. */
  #inHeadline(
    { words, style }: Sentence,
    sentence: number,
    found: ReadonlyMap<string, RuleSpan>,
  ): RuleSpan[] {
    const isInCapitals = style === 'capitals';
    const byKey = isInCapitals
      ? new Map([...found].map(([key, span]) => [key.toUpperCase(), span] as const))
      : found;
    const spans: RuleSpan[] = [];
    for (let first = 0; first < words.length; first += 1) {
      if (!isCapital(words[first]!)) continue;
      for (let last = Math.min(first + 6, words.length) - 1; last >= first; last -= 1) {
        const name = nameOf(words.slice(first, last + 1));
        const span = byKey.get(name) ?? this.#listedPlace(isInCapitals ? capitalized(name) : name);
        if (!span) continue;
        spans.push({ ...span, sentence, first, last });
        first = last;
        break;
      }
    }
    return spans;
  }

  #listedPlace(name: string): Omit<RuleSpan, 'sentence' | 'first' | 'last'> | undefined {
    const isPlace = name.length > 3 && (this.#words.cues.places.has(name) || placeNames().has(name));
    return isPlace ? { kind: 'place', key: name, margin: 1, hasTitle: false } : undefined;
  }
}

function capitalized(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
