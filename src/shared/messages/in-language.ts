import type { AdvisedMessage, NamedValues } from '../../text/catalog.ts';
import { formatMessage, type Message, parseMessage } from '../words/messages/message.ts';
import type { Translation } from '../words/translation.ts';

const parsed = new Map<string, Message>();

/** A message, and the language that its sentences are in if that is not English. */
export type MessageInLanguage<T extends AdvisedMessage> = T & { readonly language?: string };

/**
 * Returns a message in the language of a table, advice included; as it is, in English, if it has no id or the table lacks one of
 * its sentences.
 */
export function inLanguage<T extends AdvisedMessage>(
  message: T,
  table: Translation | undefined,
): MessageInLanguage<T> {
  const { id, values = {} } = message;
  if (!table || id === undefined) return message;
  const [said, advice, atDesk] = (['message', 'advice', 'atDesk'] as const).map((part) => {
    const text = table.words[`${id}.${part}`];
    return text === undefined ? undefined : formatted(text, values, table);
  });
  if (said === undefined || advice === undefined || (message.atDesk !== undefined && atDesk === undefined))
    return message;
  return {
    ...message,
    message: said,
    advice,
    ...(atDesk !== undefined && { atDesk }),
    language: table.language,
  };
}

function formatted(text: string, values: NamedValues, table: Translation): string {
  const { language } = table;
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    name === 'day'
      ? writtenDay(String(value), language)
      : Array.isArray(value)
        ? value.map((one) => (name === 'counted' ? countedIn(String(one), table) : String(one)))
        : value,
  ]);
  return formatMessage(
    messageOf(text),
    Object.fromEntries(shown) as Readonly<Record<string, string>>,
    language,
  );
}

function messageOf(text: string): Message {
  let message = parsed.get(text);
  if (!message) parsed.set(text, (message = parseMessage(text)));
  return message;
}

/** Returns a count with what was counted, `3 hidden-passage`, in words; as it is if the table has none for it. */
function countedIn(counted: string, { words, language }: Translation): string {
  const [count = '', key = ''] = counted.split(' ');
  const text = words[`counted.${key}`];
  return text === undefined ? counted : formatMessage(messageOf(text), [Number(count)], language);
}

/** Returns a day, `YYYY-MM-DD`, in the words of a language. */
export function writtenDay(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
