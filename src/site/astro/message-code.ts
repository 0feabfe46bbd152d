import {
  type Argument,
  type Message,
  type MessagePart,
  parseMessage,
} from '../../shared/words/messages/message.ts';

const names = 'abcdefghij';

/**
 * Returns a message as the code of a function, so that scripts need not parse it. It calls `shown`, `listed`, `plural` and
 * `chosen` of message-values.ts with `language`, which must be in scope.
 */
export function messageCode(text: string): string {
  return `(${[...names].slice(0, 5).join(',')})=>${codeOf(parseMessage(text))}`;
}

/** @param number the argument of the surrounding plural */
function codeOf(message: Message, number?: string): string {
  return `\`${message.map((part) => partCode(part, number)).join('')}\``;
}

function partCode(part: MessagePart, number?: string): string {
  if (typeof part === 'string') return part.replaceAll(/[\\`$]/g, '\\$&');
  if (part.type === 'number') return `\${shown(language,${number})}`;
  const value = argumentCode(part.argument);
  switch (part.type) {
    case 'text':
      return `\${shown(language,${value})}`;
    case 'digits':
      return `\${shown(language,+${value}.replace(/\\D/g,''))}`;
    case 'and':
      return `\${listed(language,${value},'conjunction')}`;
    case 'or':
      return `\${listed(language,${value},'disjunction')}`;
    case 'plural':
      return `\${plural(language,${value},${casesCode(part.cases, value)})}`;
    case 'select':
      return `\${chosen(${value},${casesCode(part.cases, number)})}`;
  }
}

function casesCode(cases: Readonly<Record<string, Message>>, number?: string): string {
  return `{${Object.entries(cases)
    .map(([name, message]) => `${JSON.stringify(name)}:${codeOf(message, number)}`)
    .join(',')}}`;
}

function argumentCode({ place, comparison, other }: Argument): string {
  const name = nameOf(place);
  return comparison === undefined
    ? name
    : `${name}${comparison === '=' ? '===' : comparison}${nameOf(other!)}`;
}

/** Names of a function’s parameters: messages of scripts have no names for their arguments. */
function nameOf(place: number | string): string {
  return names[Number(place)]!;
}
