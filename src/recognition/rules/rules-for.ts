import type { CaseCounts } from '../text/case-counts.ts';
import type { Sentence } from '../text/words.ts';
import { languageCues } from '../lists/language-cues.ts';
import { applyRules, type RuleSpan } from './apply-rules.ts';
import { CueRules } from './cues/cue-rules.ts';
import type { CueSettings } from './cues/cue-words.ts';
import { UncasedRules, type UncasedSettings } from './uncased-rules.ts';

export type Rules = (sentences: readonly Sentence[], counts: CaseCounts) => RuleSpan[];

const romance: CueSettings = { hasCapitalNouns: false, hasLastHeads: false };
const germanic: CueSettings = { hasCapitalNouns: false, hasLastHeads: true };

const rulesByLanguage: Readonly<Record<string, Rules>> = {
  de: byCues('de', { hasCapitalNouns: true, hasLastHeads: true }),
  en: applyRules,
  es: byCues('es', romance),
  fa: withoutCase('fa', { hasSigns: false, hasTitlesBehind: false, hasLastHeads: false }),
  fr: byCues('fr', romance),
  it: byCues('it', romance),
  nl: byCues('nl', germanic),
  pt: byCues('pt', romance),
  zh: withoutCase('zh', { hasSigns: true, hasTitlesBehind: true, hasLastHeads: true }),
};

function byCues(language: string, settings: CueSettings): Rules {
  return (sentences, counts) => new CueRules(languageCues(language), settings).find(sentences, counts);
}

function withoutCase(language: string, settings: UncasedSettings): Rules {
  return (sentences) => new UncasedRules(languageCues(language), settings).find(sentences);
}

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
