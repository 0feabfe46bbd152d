import { compareText } from '../text/compare-text.ts';
import type { EntityKind } from '../schema/entity-kind.ts';
import { type NameSpan, type RuleSpan } from './rules/apply-rules.ts';
import type { CaseCounts } from './text/case-counts.ts';
import { type Sentence, sentencesOf, rangeText } from './text/words.ts';
import type { Model } from './tagger/model.ts';
import { tagArticle } from './tagger/tag-article.ts';
import { rulesFor } from './rules/rules-for.ts';
import { languageCode } from './learning/tick-levels.ts';

/** A name in a text, as UTF-16 offsets in its passage, and the evidence for it. */
export interface FoundName {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /**
   * Whether there is enough evidence for it to be ticked: as much as names of its language needed that the keeper decided;
   * without a tagger, whether the rules are clear.
   */
  readonly isAgreed: boolean;
  /** The same for a name that decided articles have. */
  readonly isAgreedIfKnown: boolean;
  /** The evidence of the taggers: the margin of the likelihood, less what is taken off where not all agree; 0 without a tagger. */
  readonly evidence: number;
  /** Whether a title or an office precedes it anywhere in the article. */
  readonly hasTitle: boolean;
}

/** The minimum margin of a kind for the rules alone to be clear. */
const clearMargin = 2.5;
/** What is taken off the evidence if the rules did not find a name, and if the second tagger did not. */
const lackOfRules = 4;
const lackOfBlind = 8;

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
    return inOrder(
      rules.map((span) =>
        placeOf(span, sentences, {
          isAgreed: span.margin >= clearMargin,
          isAgreedIfKnown: span.margin >= clearMargin,
          evidence: 0,
          hasTitle: span.hasTitle,
        }),
      ),
    );
  const byRules = new Set(rules.map(spanKey));
  const { spans, blind, revised } = tagArticle({ sentences, rules }, counts, model);
  const byBlind = new Set(blind.map(spanKey));
  const margins = new Map(revised.map((span) => [spanKey(span), span.margin]));
  const { fresh = Infinity, known = Infinity } = model.tickLevels[languageCode(language)] ?? {};
  return inOrder(
    spans.map((span) => {
      const key = spanKey(span);
      const isSeenTwice = byBlind.has(key);
      const lack = isSeenTwice && byRules.has(key) ? 0 : isSeenTwice ? lackOfRules : lackOfBlind;
      const evidence = (margins.get(key) ?? 0) - lack;
      return placeOf(span, sentences, {
        isAgreed: evidence >= fresh,
        isAgreedIfKnown: evidence >= known,
        evidence,
        hasTitle: titled.has(rangeText(span, sentences)),
      });
    }),
  );
}

function spanKey({ sentence, first, last, kind }: NameSpan | RuleSpan): string {
  return `${sentence} ${first} ${last} ${kind}`;
}

function placeOf(
  { sentence, first, last, kind }: NameSpan,
  sentences: readonly Sentence[],
  found: Pick<FoundName, 'isAgreed' | 'isAgreedIfKnown' | 'evidence' | 'hasTitle'>,
): FoundName {
  const { passage, words } = sentences[sentence]!;
  return { passage, start: words[first]!.start, end: words[last]!.end, kind, ...found };
}

function inOrder(names: readonly FoundName[]): FoundName[] {
  return names.toSorted(
    (a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end || compareText(a.kind, b.kind),
  );
}
