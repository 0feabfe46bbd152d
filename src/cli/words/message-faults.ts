import type { Translation } from '../../shared/words/translation.ts';
import { type Message, type MessagePart, parseMessage } from '../../shared/words/messages/message.ts';
import type { EnglishText } from '../../shared/words/messages/words-by-key.ts';

/** How many arguments messages have that are given more than our functions; see `arguments` in translated-words.ts. */
const argumentCounts: Readonly<Record<string, number>> = {
  textNote: 5,
  mentioning: 3,
  'timeline.then': 4,
  'map.position': 4,
  vaguePeriod: 2,
  mostMentionedIn: 2,
  previous: 2,
  next: 2,
};

/**
 * Returns what is wrong with the texts of a table, each with its key: messages that cannot be read, arguments that there are
 * not, plurals without a form that the language has, placeholders and spaces that are lost.
 *
 * @param english the English texts by key
 */
export function translationFaults(
  { language, words }: Pick<Translation, 'language' | 'words'>,
  english: ReadonlyMap<string, EnglishText>,
): string[] {
  const forms = pluralForms(language);
  return Object.entries(words).flatMap(([key, text]) => {
    const of = english.get(key);
    // A text that is no more is no fault of a translation: it is listed as unknown.
    if (of === undefined) return [];
    const faults =
      typeof of === 'function'
        ? messageFaults(text, of.valueNames ?? argumentCounts[key] ?? of.length, forms)
        : textFaults(text, of);
    return faults.map((fault) => `${key}: ${fault}`);
  });
}

/** Returns the plural forms that whole numbers take in a language, apart from `other`, which every message has. */
function pluralForms(language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  const forms = new Set<string>(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
  for (const form of ['other', 'zero']) forms.delete(form);
  // “2” takes the common plural wherever it is written in digits.
  if (/^he\b/.test(language)) forms.delete('two');
  return forms;
}

/** @param known how many arguments there are, or their names */
function messageFaults(
  text: string,
  known: number | ReadonlySet<string>,
  forms: ReadonlySet<string>,
): string[] {
  let message: Message;
  try {
    message = parseMessage(text);
  } catch (error) {
    return [(error as Error).message];
  }
  const unknown = message
    .flatMap(placesIn)
    .filter((place) => (typeof known === 'number' ? !(Number(place) < known) : !known.has(String(place))));
  const lacking = message.flatMap((part) => formsLacking(part, forms));
  return [
    ...[...new Set(unknown)].map((place) => `there is no argument {${place}}`),
    ...[...new Set(lacking)].map((form) => `a plural lacks “${form}”`),
  ];
}

function placesIn(part: MessagePart): (number | string)[] {
  if (typeof part === 'string' || part.type === 'number') return [];
  const { place, other = place } = part.argument;
  return [place, other, ...('cases' in part ? Object.values(part.cases).flat().flatMap(placesIn) : [])];
}

function formsLacking(part: MessagePart, forms: ReadonlySet<string>): string[] {
  if (typeof part === 'string' || !('cases' in part)) return [];
  const inner = Object.values(part.cases)
    .flat()
    .flatMap((one) => formsLacking(one, forms));
  const names = Object.keys(part.cases).filter((name) => /^(?:one|two|few|many)$/.test(name));
  // What only tells 1 from more ("Word:", "Words:") needs no other forms, unless a noun follows the number.
  const isForm = names.length > 1 || (names.length === 1 && isCounting(part.cases['other']!));
  if (part.type !== 'plural' || !isForm) return inner;
  const isCovered = (form: string) => form in part.cases || (form === 'one' && '=1' in part.cases);
  return [...[...forms].filter((form) => !isCovered(form)), ...inner];
}

/** Whether a noun follows the number of a plural: "# articles". */
function isCounting(message: Message): boolean {
  return message.some((part, index) => {
    const after = message[index + 1];
    return (
      typeof part !== 'string' &&
      part.type === 'number' &&
      typeof after === 'string' &&
      /^\s\p{L}/u.test(after)
    );
  });
}

/** Returns whether a text lacks what the browser replaces in it, `{date}`, or a space at an end. */
function textFaults(text: string, english: string): string[] {
  const lost = [...english.matchAll(/\{[a-z]+\}/g)].map(String).filter((name) => !text.includes(name));
  const ends = (value: string) => [/^\s/, /\s$/].map((end) => end.test(value)).join();
  const isSpaced =
    /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}、。，：（）]/u.test(text) || ends(english) === ends(text);
  return [
    ...lost.map((name) => `lacks ${name}`),
    ...(isSpaced ? [] : ['begins or ends with a space, or does not, unlike the English text']),
  ];
}
