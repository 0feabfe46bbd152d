import { translations } from '../../shared/words/translations.ts';
import { wordsCode } from '../../shared/words/words-code.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { letterWords } from './letters/letter-table.ts';

/** Returns the words of the program that its pages show in some languages, in letters, with the names of months and days. */
export function programWords(languages: Iterable<string>): Set<string> {
  const texts: string[] = [];
  for (const language of new Set(['en', ...languages])) {
    texts.push(
      ...textsOfWords(wordsOf(language)),
      ...textsOfWords(translations[wordsCode(language)]),
      ...dateWords(language),
    );
  }
  return new Set(texts.flatMap(letterWords));
}

/** Returns the texts in a table of words; those that functions make are in their source. */
function textsOfWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOfWords);
}

function dateWords(language: string): string[] {
  const styles = ['long', 'short', 'narrow'] as const;
  return styles.flatMap((month) =>
    Array.from({ length: 12 }, (_, index) => {
      const format = new Intl.DateTimeFormat(language, {
        month,
        weekday: month,
        day: 'numeric',
        timeZone: 'UTC',
      });
      // Seven days from one month to the next, for all days of the week.
      return format.format(new Date(Date.UTC(2018, index, index + 1)));
    }),
  );
}
