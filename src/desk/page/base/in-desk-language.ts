import { directionOf } from '../../../shared/base/bidi.ts';
import {
  formatMessage,
  type Message,
  type MessagePart,
  parseMessage,
} from '../../../shared/words/messages/message.ts';
import type { MessageValue } from '../../../shared/words/messages/message-values.ts';
import {
  type EnglishText,
  type TextTable,
  textsByKey,
  translationsOf,
} from '../../../shared/words/messages/words-by-key.ts';
import type { Translation } from '../../../shared/words/translation.ts';
import { deskTable } from './desk-language.ts';
import { noteEnglish } from './english-texts.ts';

const sections = new Map<string, TextTable>();

/** Returns all English texts of the desk by key, such as `names.title`; names of keys on a keyboard are none. */
export function deskTexts(): Map<string, EnglishText> {
  const texts = textsByKey(Object.fromEntries(sections));
  for (const key of texts.keys()) if (/\.keys\.\d+\.0$/.test(key)) texts.delete(key);
  return texts;
}

/**
 * Returns words that are those of the language of the desk each time they are read, so that a change of the language changes
 * every screen. A text that its table lacks is in English.
 *
 * @param section the first part of the keys of its texts
 * @param words the English texts, and functions that make them
 */
export function inDeskLanguage<T extends object>(section: string, words: T): T {
  sections.set(section, words as unknown as TextTable);
  const made = new Map<Translation, T>();
  const current = (): T => {
    const table = deskTable.value;
    if (!table) return words;
    let own = made.get(table);
    if (!own) made.set(table, (own = translatedTable(words, section, table) as T));
    return own;
  };
  return new Proxy(words, { get: (_, name) => Reflect.get(current(), name) as unknown });
}

/**
 * Returns a text of the server in the language of the desk.
 *
 * @param key its key in the tables
 * @param english what it is where the table lacks it
 */
export function serverText(key: string, english: string): string {
  const table = deskTable.value;
  return table ? (table.words[key] ?? noteEnglish(english)) : english;
}

const translationsByTable = new Map<Translation, (key: string) => string | undefined>();

function translationIn(table: Translation): (key: string) => string | undefined {
  let translation = translationsByTable.get(table);
  if (!translation) translationsByTable.set(table, (translation = translationsOf(deskTexts(), table.words)));
  return translation;
}

function translatedTable(value: unknown, key: string, table: Translation): unknown {
  if (Array.isArray(value))
    return value.map((part: unknown, index) => translatedTable(part, `${key}.${index}`, table));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, translatedTable(part, `${key}.${name}`, table)]),
    );
  const text = translationIn(table)(key);
  if (text === undefined) return leftInEnglish(value);
  if (typeof value !== 'function') return text;
  const parsed = parseMessage(text);
  const message = directionOf(table.language) === 'rtl' ? isolatedArguments(parsed) : parsed;
  return (...args: readonly MessageValue[]) => formatMessage(message, args, table.language);
}

/**
 * Returns a message whose arguments do not change the order of what is around them: a title in Latin letters does not turn the
 * sentence around.
 *
 * @see https://www.unicode.org/reports/tr9/
 */
function isolatedArguments(message: Message): Message {
  return message.flatMap((part): MessagePart[] => {
    if (typeof part === 'string' || part.type === 'number') return [part];
    if (part.type !== 'plural' && part.type !== 'select') return ['\u2068', part, '\u2069'];
    const cases = Object.entries(part.cases).map(([name, text]) => [name, isolatedArguments(text)]);
    return [{ ...part, cases: Object.fromEntries(cases) as Readonly<Record<string, Message>> }];
  });
}

/** Returns a text that a table lacks, or a function that makes one, and notes that it is in English. */
function leftInEnglish(value: unknown): unknown {
  if (typeof value === 'string') return noteEnglish(value);
  if (typeof value !== 'function') return value;
  const make = value as (...args: readonly unknown[]) => string;
  return (...args: readonly unknown[]) => noteEnglish(make(...args));
}
