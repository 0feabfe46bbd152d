import type { EntityKind } from '../../schema/entity-kind.ts';
import type { CaseCounts } from '../text/case-counts.ts';
import { lowerShare } from '../text/case-counts.ts';
import { functionWords, neverNames, organizationHeads, versus } from '../lists/cue-words.ts';
import { placeNames } from '../lists/places.ts';
import { isCapital, type Sentence, type Word, type WordRange } from '../text/words.ts';
import { findRuns } from './find-runs.ts';
import { lastOfPlace, lastOfRun } from './follow-run.ts';
import { isOrigin, type Run, trimRun } from './trim-run.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { nameOf, scoreContext, scoreWords } from './score-run.ts';

/** A name in a sentence. */
export interface NameSpan extends WordRange {
  readonly kind: EntityKind;
}

/** A name found by the rules, and the evidence for it. */
export interface RuleSpan extends NameSpan {
  readonly key: string;
  /** The margin over the next kind. */
  readonly margin: number;
  readonly hasTitle: boolean;
}

interface NameCandidate {
  readonly sentence: number;
  readonly run: Run;
  readonly key: string;
  readonly own: Evidence;
}

interface NameGroup {
  readonly words: readonly Word[];
  readonly score: Evidence;
  count: number;
  /** Occurrences whose capital is not due to their position in the sentence. */
  inside: number;
  hasTitle: boolean;
}

const kinds = ['person', 'organization', 'place', 'event', 'law', 'product'] as const;

/** Finds names by rules for English: capitalized runs, their words and context, and the rest of the article. */
export function applyRules(sentences: readonly Sentence[], counts: CaseCounts): RuleSpan[] {
  const candidates = sentences.flatMap((sentence, number) =>
    !isHeadline(sentence, counts)
      ? findRuns(sentence, counts).map((run) => candidateOf(sentence, number, run, counts))
      : [],
  );
  const groups = groupsOf(candidates, sentences);
  inheritSurnames(groups);
  const spans = candidates.flatMap((candidate) => spanOf(candidate, groups, counts));
  const found = new Map<string, RuleSpan>();
  for (const span of spans) if (!found.has(span.key)) found.set(span.key, span);
  return [
    ...spans,
    ...sentences.flatMap((sentence, number) =>
      !isHeadline(sentence, counts) ? [] : namesInHeadline(sentence, number, found, counts),
    ),
  ];
}

function candidateOf({ words }: Sentence, sentence: number, run: Run, counts: CaseCounts): NameCandidate {
  const slice = words.slice(run.first, run.last + 1);
  const own = scoreWords(slice, counts);
  scoreContext(own, words, run, counts);
  scoreTableRow(own, words, run);
  return { sentence, run, key: nameOf(slice), own };
}

/** Treats names next to figures in a table of results as teams. */
function scoreTableRow(score: Evidence, words: readonly Word[], { first, last }: Run): void {
  const after = words[last + 1];
  if (after?.case !== 'number') return;
  if (words.some((word) => word.case === 'lower' && !versus.has(word.lower))) return;
  if (score.person < 2.5 || first > 0) score.organization += score.place > 3 ? 5 : 1;
}

function groupsOf(
  candidates: readonly NameCandidate[],
  sentences: readonly Sentence[],
): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const { key, own, run, sentence } of candidates) {
    let group = groups.get(key);
    if (!group) {
      group = {
        words: sentences[sentence]!.words.slice(run.first, run.last + 1),
        score: noEvidence(),
        count: 0,
        inside: 0,
        hasTitle: false,
      };
      groups.set(key, group);
    }
    for (const kind of [...kinds, 'none'] as const) group.score[kind] += own[kind];
    group.count += 1;
    if (!run.isStart) group.inside += 1;
    if (run.title) group.hasTitle = true;
  }
  for (const { score, count } of groups.values()) {
    for (const kind of [...kinds, 'none'] as const) score[kind] /= count ** 0.7;
  }
  return groups;
}

/** Treats a single word at the end of a person’s full name as that person. */
function inheritSurnames(groups: ReadonlyMap<string, NameGroup>): void {
  for (const { words, score } of [...groups.values()]) {
    if (words.length < 2 || bestOf(score).kind !== 'person') continue;
    const isSure = bestOf(score).margin > 1;
    for (const [index, word] of words.entries()) {
      const short = groups.get(word.text);
      if (!short || short.words.length !== 1) continue;
      short.score.person += (index === words.length - 1 ? 3 : 1.5) * (isSure ? 1 : 0.5);
      if (index === words.length - 1) short.inside += 1;
    }
    for (let index = 1; index < words.length - 1; index += 1) {
      const tail = groups.get(nameOf(words.slice(index)));
      if (tail) tail.score.person += 2.5;
    }
  }
}

function bestOf(score: Evidence): { kind: (typeof kinds)[number]; margin: number; value: number } {
  const [best, second] = kinds
    .map((kind) => ({ kind, value: score[kind] }))
    .toSorted((a, b) => b.value - a.value);
  return {
    kind: best!.kind,
    value: best!.value - score.none,
    margin: best!.value - Math.max(second!.value, score.none),
  };
}

const minMargin = 0.9;

function spanOf(
  { sentence, run, key, own }: NameCandidate,
  groups: ReadonlyMap<string, NameGroup>,
  counts: CaseCounts,
): RuleSpan[] {
  const group = groups.get(key)!;
  const isPlace = placeNames().has(key);
  // In a table of results, a town is its team.
  const score = own.organization >= 3.5 && isPlace ? own : group.score;
  const { kind, margin, value } = bestOf(score);
  const { words } = group;
  const [word] = words;
  if (run.isStart && words.length === 1 && group.inside === 0 && !isPlace) {
    if (lowerShare(counts, word!.lower) > 0.45 && value < 3.5) return [];
    if (value < 1.4) return [];
  }
  if (value < minMargin) return [];
  return [{ sentence, first: run.first, last: run.last, kind, key, margin, hasTitle: group.hasTitle }];
}

/** Finds the names in a headline: only names from the text, and places, as all words may be capitalized. */
function namesInHeadline(
  { words, style }: Sentence,
  sentence: number,
  found: ReadonlyMap<string, RuleSpan>,
  counts: CaseCounts,
): RuleSpan[] {
  const spans: RuleSpan[] = [];
  const byUpper = new Map(
    style === 'capitals' ? [...found].map(([key, span]) => [key.toUpperCase(), span] as const) : found,
  );
  const fold = (text: string) => (style === 'capitals' ? capitalize(text) : text);
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(words[first]!)) continue;
    const isSmall = functionWords.has(words[first]!.lower);
    let last = -1;
    let kind: RuleSpan | undefined;
    for (let end = Math.min(first + 6, words.length) - 1; end >= first; end -= 1) {
      kind = byUpper.get(nameOf(words.slice(first, end + 1)));
      if (kind) {
        last = end;
        break;
      }
    }
    const place = lastOfPlace(words, first, fold);
    const whole = place < 0 ? -1 : lastOfNationalOffice(words, first, place);
    if (whole > Math.max(place, last)) {
      const key = nameOf(words.slice(first, whole + 1));
      spans.push({ sentence, first, last: whole, kind: 'organization', key, margin: 2, hasTitle: false });
      first = whole;
    } else if (place > last && !(isOrigin(words[first]!) && place === first)) {
      const key = nameOf(words.slice(first, place + 1));
      const isRow = words[place + 1]?.case === 'number' && words.every((word) => word.case !== 'lower');
      const isDate = /^\d{4}-\d\d/.test(words[place + 1]?.text ?? '');
      spans.push({
        sentence,
        first,
        last: place,
        kind: isRow && !isDate ? 'organization' : 'place',
        key,
        margin: 2,
        hasTitle: false,
      });
      first = place;
    } else if (last >= 0) {
      spans.push({ ...kind!, sentence, first, last });
      first = last;
    } else if (style === 'title' && !isSmall) {
      const run = titleRun(words, first);
      if (run < 0) continue;
      for (const name of trimRun(words, first, run, false, counts)) {
        const slice = words.slice(name.first, name.last + 1);
        const { kind: best, margin, value } = bestOf(scoreWords(slice, counts));
        if (value < 3 || margin < 2) continue;
        spans.push({
          sentence,
          first: name.first,
          last: name.last,
          kind: best,
          key: nameOf(slice),
          margin,
          hasTitle: name.title !== undefined,
        });
        first = name.last;
      }
    }
  }
  return spans.filter(({ first }) => !neverNames.has(words[first]!.text));
}

/** Returns the last word of an office with “and” in its name that begins with a country: U.S. Bread and Harbor Office; -1 if there is none. */
function lastOfNationalOffice(words: readonly Word[], first: number, place: number): number {
  const last = lastOfRun(words, first);
  return last <= place + maxOfficeWords &&
    words[place + 2]?.lower === 'and' &&
    organizationHeads.has(words[last]!.lower)
    ? last
    : -1;
}

const maxOfficeWords = 4;

function titleRun(words: readonly Word[], first: number): number {
  let last = first;
  while (last + 1 < words.length && isCapital(words[last + 1]!) && last - first < 3) last += 1;
  return last;
}

function capitalize(text: string): string {
  return text.includes('.')
    ? text
    : text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether the words of a sentence are capitalized for style; those in a list of names are not. */
function isHeadline({ words, style }: Sentence, counts: CaseCounts): boolean {
  if (style !== 'title') return style === 'capitals';
  const capitalized = words.slice(1).filter((word) => word.case === 'capitalized' && word.text.length > 3);
  const common = capitalized.filter(({ lower }) => lowerShare(counts, lower) > 0.5);
  return common.length >= 2 && common.length >= capitalized.length * 0.3;
}
