import { compareText } from '../text/compare-text.ts';
import type { EntityKind } from '../schema/entity-kind.ts';
import { type NameSpan, type RuleSpan } from './rules/apply-rules.ts';
import type { CaseCounts } from './text/case-counts.ts';
import { type Sentence, sentencesOf, rangeText } from './text/words.ts';
import type { Model } from './tagger/model.ts';
import { tagArticle } from './tagger/tag-article.ts';
import { rulesFor } from './rules/rules-for.ts';

/** A name in a text, as UTF-16 offsets in its passage, and the evidence for it. */
export interface FoundName {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Whether the rules, the tagger and a second tagger without rules agree; without a tagger, whether the rules are clear. */
  readonly isAgreed: boolean;
  /** Whether a title or an office precedes it anywhere in the article. */
  readonly hasTitle: boolean;
}

/** The minimum margin of a kind for the rules alone to be clear. */
const clearMargin = 2.5;

/** The texts of an article split into sentences. Passage 0 is the title, passage n is block n. */
export function readSentences(passages: readonly string[], language: string): Sentence[] {
  return passages.flatMap((text, passage) => sentencesOf(text, passage, language));
}

/**
 * Finds the names in one article: with the tagger if there is a model, otherwise with the rules of its language.
 *
 * @returns the names in reading order, without overlaps
 */
export function findNames(
  sentences: readonly Sentence[],
  language: string,
  counts: CaseCounts,
  model?: Model,
): FoundName[] {
  const rules = rulesFor(language)(sentences, counts);
  const titled = new Set(rules.filter(({ hasTitle }) => hasTitle).map(({ key }) => key));
  if (!model)
    return inOrder(rules.map((span) => placeOf(span, sentences, span.margin >= clearMargin, span.hasTitle)));
  const byRules = new Set(rules.map(spanKey));
  const { spans, blind } = tagArticle({ sentences, rules }, counts, model);
  const byBlind = new Set(blind.map(spanKey));
  return inOrder(
    spans.map((span) => {
      const key = spanKey(span);
      return placeOf(
        span,
        sentences,
        byRules.has(key) && byBlind.has(key),
        titled.has(rangeText(span, sentences)),
      );
    }),
  );
}

function spanKey({ sentence, first, last, kind }: NameSpan | RuleSpan): string {
  return `${sentence} ${first} ${last} ${kind}`;
}

function placeOf(
  { sentence, first, last, kind }: NameSpan,
  sentences: readonly Sentence[],
  isAgreed: boolean,
  hasTitle: boolean,
): FoundName {
  const { passage, words } = sentences[sentence]!;
  return { passage, start: words[first]!.start, end: words[last]!.end, kind, isAgreed, hasTitle };
}

function inOrder(names: readonly FoundName[]): FoundName[] {
  return names.toSorted(
    (a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end || compareText(a.kind, b.kind),
  );
}
