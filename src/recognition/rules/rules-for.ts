import type { CaseCounts } from '../text/case-counts.ts';
import type { Sentence } from '../text/words.ts';
import { languageCues } from '../lists/language-cues.ts';
import { applyRules, type RuleSpan } from './apply-rules.ts';
import { CueRules } from './cues/cue-rules.ts';
import type { CueSettings } from './cues/cue-words.ts';
import { UncasedRules } from './uncased/uncased-rules.ts';
import type { UncasedSettings } from './uncased/uncased-words.ts';

export type Rules = (sentences: readonly Sentence[], counts: CaseCounts) => RuleSpan[];

const romance: CueSettings = { hasCapitalNouns: false, hasLastHeads: false };
const germanic: CueSettings = { hasCapitalNouns: false, hasLastHeads: true };
const slavic: CueSettings = { hasCapitalNouns: false, hasLastHeads: false };
/** Languages with spaces whose titles and heads of institutions precede names. */
const headFirst: UncasedSettings = {
  hasSigns: false,
  hasTitlesBehind: false,
  hasLastHeads: false,
  maxInstitution: 2,
};
const signs: UncasedSettings = {
  hasSigns: true,
  hasTitlesBehind: true,
  hasLastHeads: true,
  maxInstitution: 8,
};

const rulesByLanguage: Readonly<Record<string, Rules>> = {
  ar: withoutCase('ar', { ...headFirst, maxInstitution: 3, hasDefiniteSurnames: true }),
  de: byCues('de', { hasCapitalNouns: true, hasLastHeads: true }),
  en: applyRules,
  es: byCues('es', romance),
  fa: withoutCase('fa', headFirst),
  fr: byCues('fr', romance),
  he: withoutCase('he', { ...headFirst, maxInstitution: 1 }),
  hi: withoutCase('hi', { ...headFirst, hasLastHeads: true }),
  it: byCues('it', romance),
  ja: withoutCase('ja', { ...signs, hasRuns: true }),
  ko: withoutCase('ko', { ...headFirst, hasTitlesBehind: true, hasLastHeads: true }),
  nl: byCues('nl', germanic),
  pl: byCues('pl', slavic),
  pt: byCues('pt', romance),
  ru: byCues('ru', slavic),
  zh: withoutCase('zh', signs),
};

function byCues(language: string, settings: CueSettings): Rules {
  return (sentences, counts) => new CueRules(languageCues(language), settings).find(sentences, counts);
}

function withoutCase(language: string, settings: UncasedSettings): Rules {
  return (sentences) => new UncasedRules(languageCues(language), settings).find(sentences);
}

const noRules: Rules = () => [];

/**
 * Returns the rules of a language. Languages without rules find nothing: the words of another language say
 * nothing about them.
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
