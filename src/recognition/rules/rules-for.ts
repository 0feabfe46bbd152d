import type { CaseCounts } from '../text/case-counts.ts';
import type { Sentence } from '../text/words.ts';
import { applyRules, type RuleSpan } from './apply-rules.ts';

export type Rules = (sentences: readonly Sentence[], counts: CaseCounts) => RuleSpan[];

const rulesByLanguage: Readonly<Record<string, Rules>> = { en: applyRules };

const noRules: Rules = () => [];

/**
 * Returns the rules of a language. Languages without rules find nothing: capitals have another meaning in German, and
 * none in Chinese.
 *
 * @param language a BCP 47 code
 */
export function rulesFor(language: string): Rules {
  return rulesByLanguage[language.split('-')[0]!] ?? noRules;
}

/** Whether names in a language can be found without a model. */
export function hasRules(language: string): boolean {
  return rulesFor(language) !== noRules;
}
