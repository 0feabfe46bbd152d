import { hash } from 'node:crypto';
import { english } from '../../shared/words/en/words.ts';
import {
  type EnglishText,
  expandedWords,
  type TextTable,
  textsByKey,
  translationsOf,
} from '../../shared/words/messages/words-by-key.ts';
import { translations } from '../../shared/words/translations.ts';
import { wordsCode } from '../../shared/words/words-code.ts';
import { englishScripts } from './english-scripts.ts';

/** What is missing from a table of translations, and what may be out of date, by key. */
export interface WordsReport {
  readonly texts: ReadonlyMap<string, EnglishText>;
  readonly missing: readonly string[];
  /** Those whose English text was another when they were translated. */
  readonly changed: readonly string[];
  /** Translations of what is no text of ours. */
  readonly unknown: readonly string[];
}

/** Returns all English texts of pages and scripts by key. */
export async function englishTexts(): Promise<ReadonlyMap<string, EnglishText>> {
  const scripts = Object.assign({}, ...(await englishScripts()).values()) as TextTable;
  return textsByKey({ ...expandedWords(english), scripts });
}

/**
 * Compares a table of translations with the English texts.
 *
 * @param digests those of the English texts when they were translated
 * @param english the English texts by key; by default those of the site
 */
export async function wordsReport(
  words: Readonly<Record<string, string>>,
  digests: Readonly<Record<string, string>> = {},
  english?: ReadonlyMap<string, EnglishText>,
): Promise<WordsReport> {
  const texts = english ?? (await englishTexts());
  const translation = translationsOf(texts, words);
  return {
    texts,
    missing: [...texts.keys()].filter((key) => translation(key) === undefined),
    changed: Object.keys(words).filter(
      (key) =>
        texts.has(key) && digests[key] !== undefined && digests[key] !== englishDigest(texts.get(key)!),
    ),
    unknown: Object.keys(words).filter((key) => !texts.has(key)),
  };
}

/** Returns a short digest of an English text, or of the code that makes it. */
export function englishDigest(text: EnglishText): string {
  return hash('sha256', String(text).replaceAll(/\s+/g, typeof text === 'string' ? ' ' : '')).slice(0, 8);
}

/** Returns the note of a build in a language whose words are not complete; undefined if there is none. */
export async function wordsNote(language: string): Promise<string | undefined> {
  const code = wordsCode(language);
  const isEnglish = /^en\b/i.test(language);
  if (isEnglish) return undefined;
  if (code === 'en')
    return `The interface is in English, since it has not been translated into “${language}”. See src/shared/words/README.md.`;
  const { missing, texts } = await wordsReport(translations[code]!.words);
  return missing.length === 0
    ? undefined
    : `${missing.length} of ${texts.size} texts of the interface have not been translated into “${code}”, and are in English. The guide says how they are translated.`;
}
