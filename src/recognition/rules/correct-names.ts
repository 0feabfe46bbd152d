import { functionWords } from '../lists/cue-words.ts';
import { hasScoredRules } from '../lists/language-cues.ts';
import { wordLists } from '../lists/word-lists.ts';
import type { NameSpan } from './apply-rules.ts';
import { isCompound, isNeverName, lastOfPlace } from './follow-run.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';

/**
 * Corrects the names of the tagger where it is certain which words belong to them: a name that is cut off is completed
 * according to the rules, and what is no part of a name is removed.
 *
 * @param tagged in reading order
 * @param rules the names found by the rules
 */
export function correctNames(
  tagged: readonly NameSpan[],
  rules: readonly NameSpan[],
  sentences: readonly Sentence[],
): NameSpan[] {
  const spans = tagged.flatMap((span, index) => {
    const { words, language } = sentences[span.sentence]!;
    const before = tagged[index - 1];
    const open = before?.sentence === span.sentence ? before.last + 1 : 0;
    if (!hasScoredRules(language)) return span.kind === 'person' ? [withInitials(span, words, open)] : [span];
    const name = withoutNonNames(span, words);
    if (endsInCompound(name, words)) return [];
    return name.kind === 'person' ? [withInitials(name, words, open)] : splitOwner(name, words);
  });
  return completeSpans(spans, rules, sentences);
}

/** Removes words at the ends of a name that are in none: "the Congress Monday warned", "Paris-based Ada Example". */
function withoutNonNames(span: NameSpan, words: readonly Word[]): NameSpan {
  let { first, last } = span;
  while (last > first && isNeverName(words, last)) last -= 1;
  if (last > first && isCompound(words[first]!.lower)) first += 1;
  return { ...span, first, last };
}

/** Whether a hyphen ties the last word to one that is in no name: “Hong Kong-based”, “Exampleton-the”. */
function endsInCompound({ last, kind }: NameSpan, words: readonly Word[]): boolean {
  const { lower } = words[last]!;
  if (isCompound(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  // A syllable of a given name may be spelled like a small word: Wan-an.
  return kind !== 'person' && hyphen > 0 && functionWords.has(lower.slice(hyphen + 1));
}

/**
 * Adds the initials before a person’s name: P C Example. A single letter at the beginning of a sentence may be a word.
 *
 * @param open the first word that belongs to no other name
 */
function withInitials(span: NameSpan, words: readonly Word[], open: number): NameSpan {
  let { first } = span;
  while (first > open && words[first - 1]!.case === 'initial') first -= 1;
  if (first === 0 && span.first === 1) first = 1;
  return { ...span, first };
}

/** Splits a place and what belongs to it: Kenya’s Ministry of Health. */
function splitOwner(span: NameSpan, words: readonly Word[]): NameSpan[] {
  const { first, last } = span;
  const place = lastOfPlace(words, first);
  return place >= first && place < last - 1 && words[place + 1]!.lower === "'s"
    ? [
        { ...span, kind: 'place', last: place },
        { ...span, first: place + 2 },
      ]
    : [span];
}

/** Extends a name according to the rules if it is incomplete, like “Office of” or the first word of a run. */
function completeSpans(
  spans: readonly NameSpan[],
  rules: readonly NameSpan[],
  sentences: readonly Sentence[],
): NameSpan[] {
  return spans.flatMap((span) => {
    const { words, language } = sentences[span.sentence]!;
    const { openEnds } = wordLists(language);
    const next = words[span.last + 1];
    const isCut = span.first === span.last && next !== undefined && isCapital(next);
    const isOpen = openEnds.has(words[span.last]!.lower);
    if (!isOpen && !isCut) return [span];
    const whole = rules.find(
      (rule) => rule.sentence === span.sentence && rule.first <= span.first && rule.last > span.last,
    );
    return whole && !spans.some((other) => other !== span && meets(other, whole))
      ? [whole]
      : isOpen
        ? []
        : [span];
  });
}

function meets(a: NameSpan, b: NameSpan): boolean {
  return a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
}
