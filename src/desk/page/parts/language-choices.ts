import { deskLanguage } from '../base/desk-language.ts';
import { localLanguageName } from '../base/local-texts.ts';

/** The languages that are offered by name; any other can be written in the file. */
const codes = [
  ...['af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'br', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'de-AT', 'de-CH'],
  ...['el', 'en', 'en-GB', 'en-US', 'eo', 'es', 'es-419', 'et', 'eu', 'fa', 'fi', 'fo', 'fr', 'fr-CA', 'fy'],
  ...['ga', 'gd', 'gl', 'gu', 'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'ig', 'is', 'it', 'ja', 'ka', 'kk'],
  ...['km', 'kn', 'ko', 'ku', 'ky', 'la', 'lb', 'lo', 'lt', 'lv', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt'],
  ...['my', 'nb', 'ne', 'nl', 'nl-BE', 'nn', 'oc', 'pa', 'pl', 'ps', 'pt', 'pt-BR', 'pt-PT', 'qu', 'rm'],
  ...['ro', 'ru', 'rw', 'se', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'tk'],
  ...['tl', 'tr', 'tt', 'uk', 'ur', 'uz', 'vi', 'xh', 'yi', 'yo', 'zh-Hans', 'zh-Hant', 'zu'],
];

/** Names that some systems lack. */
const ownNames: Readonly<Record<string, string>> = { se: 'Northern Sami' };

/** Returns the name of a language in that of the desk: `pt-BR` is “Brazilian Portuguese”. */
export function languageInWords(code: string): string {
  try {
    return localLanguageName(code) ?? ownNames[code] ?? code;
  } catch {
    return code;
  }
}

/** Returns languages by their codes, sorted by name, with one that is chosen already. */
export function languageChoices(chosen = ''): Readonly<Record<string, string>> {
  const offered = chosen === '' || codes.includes(chosen) ? codes : [...codes, chosen];
  return Object.fromEntries(
    offered
      .map((code) => [code, languageInWords(code)] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, deskLanguage())),
  );
}
