import { chosen, listed, type MessageValue, plural, shown } from './message-values.ts';
import type { Argument, Message, MessagePart } from './parse-message.ts';

/** The arguments of a message by their places, or by their names. */
type MessageValues = readonly MessageValue[] | Readonly<Record<string, MessageValue>>;

/** Returns a message with its arguments in place. @param language that of its numbers and plurals */
export function formatMessage(
  message: Message,
  args: MessageValues,
  language: string,
  number?: MessageValue,
): string {
  const format = (part: MessagePart): string => {
    if (typeof part === 'string') return part;
    if (part.type === 'number') return shown(language, number);
    const value = valueOf(part.argument, args);
    switch (part.type) {
      case 'text':
        return shown(language, value);
      case 'digits':
        return shown(language, Number(shown('en', value).replaceAll(/\D/g, '')));
      case 'and':
        return listed(language, value, 'conjunction');
      case 'or':
        return listed(language, value, 'disjunction');
      case 'plural':
        return plural(language, value, casesOf(part.cases, value));
      case 'select':
        return chosen(value as string | undefined, casesOf(part.cases, number));
    }
  };
  const casesOf = (cases: Readonly<Record<string, Message>>, of: MessageValue) =>
    Object.fromEntries(
      Object.entries(cases).map(([name, text]) => [name, formatMessage(text, args, language, of)]),
    );
  return message.map(format).join('');
}

function valueOf({ place, comparison, other }: Argument, args: MessageValues): MessageValue {
  const valueAt = (key: number | string) => (args as Readonly<Record<number | string, MessageValue>>)[key];
  const value = valueAt(place);
  if (comparison === undefined || other === undefined) return value;
  const against = valueAt(other);
  return comparison === '=' ? value === against : comparison === '<' ? value! < against! : value! > against!;
}
