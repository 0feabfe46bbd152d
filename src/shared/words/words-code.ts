import type { Calendar } from '../../schema/site.ts';
import { translations } from './translations.ts';

/** What decides the words of a site: its language (BCP 47), and the calendar of its dates. */
export interface WordsChoice {
  readonly language: string;
  readonly calendar?: Calendar;
}

/**
 * Returns the code of the table with the words for a language: that of its whole code, of its language and script
 * (`zh-TW` is written in `zh-Hant`), or of its language alone; `en` if there is none.
 */
export function wordsCode(language: string): string {
  const code = language.toLowerCase();
  const [base = ''] = code.split('-');
  return (
    [code, `${base}-${scriptOf(code)}`, base].find(
      (name) => name === 'en' || name === 'en-xa' || name in translations,
    ) ?? 'en'
  );
}

function scriptOf(code: string): string {
  try {
    return new Intl.Locale(code).maximize().script?.toLowerCase() ?? '';
  } catch {
    return '';
  }
}
