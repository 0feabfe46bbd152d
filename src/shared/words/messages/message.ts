import { chosen, listed, type MessageValue, plural, shown } from './message-values.ts';

/**
 * A sentence in a table of translations, in a part of the message syntax of ICU: `{0}` is the first argument,
 * `{0, plural, one {# article} other {# articles}}` chooses by number, and `{1, select, day {…} other {…}}` by text.
 * A message of a catalog has names instead: `{id}`, and a bracket that stands for itself is in quotes: `'{'`. Instead of an argument, `{0=1, select, true {…} other {…}}` compares two.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export type Message = readonly MessagePart[];

/** A text, the number of the surrounding plural (`#`), or a placeholder. */
export type MessagePart = string | { readonly type: 'number' } | Placeholder;

export type Placeholder =
  | { readonly type: 'text' | 'digits' | 'and' | 'or'; readonly argument: Argument }
  | {
      readonly type: 'plural' | 'select';
      readonly argument: Argument;
      readonly cases: Readonly<Record<string, Message>>;
    };

/** An argument by its place or its name, or a comparison of two. */
export interface Argument {
  readonly place: number | string;
  readonly comparison?: '=' | '<' | '>';
  readonly other?: number | string;
}

const types = ['digits', 'and', 'or', 'plural', 'select'] as const;

/**
 * Parses a message.
 *
 * @throws {Error} with what is wrong, and where
 */
export function parseMessage(text: string): Message {
  const parser = new MessageParser(text);
  const message = parser.message(false);
  if (!parser.isAtEnd) throw parser.error('There is a } without a {');
  return message;
}

function placeOf(text: string): number | string {
  return /\d/.test(text) ? Number(text) : text;
}

class MessageParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  error(what: string): Error {
    return new Error(`${what} at character ${this.#at + 1} of “${this.#text}”`);
  }

  /** Reads until the end, or until the bracket that closes a case. */
  message(isInPlural: boolean): Message {
    const parts: MessagePart[] = [];
    while (!this.isAtEnd && this.#text[this.#at] !== '}') {
      const character = this.#text[this.#at]!;
      const quoted = this.#takes(/'[{}][^']*'/y);
      if (quoted !== undefined) parts.push(quoted.slice(1, -1));
      else if (character === '{') parts.push(this.#placeholder(isInPlural));
      else if (character === '#' && isInPlural) {
        this.#at += 1;
        parts.push({ type: 'number' });
      } else
        parts.push(this.#take(isInPlural ? /(?:[^{}#']|'(?![{}]))+/y : /(?:[^{}']|'(?![{}]))+/y, 'a text'));
    }
    return parts;
  }

  #placeholder(isInPlural: boolean): Placeholder {
    this.#take(/\{\s*/y, '{');
    const [, place, comparison, other = ''] =
      /^(\d|[a-zA-Z]+)(?:([=<>])(\d|[a-zA-Z]+))?$/.exec(
        this.#take(/[\da-zA-Z=<>]+/y, 'the number or the name of an argument'),
      ) ?? [];
    if (place === undefined) throw this.error('An argument is a number, or two that are compared,');
    const argument = {
      place: placeOf(place),
      ...(comparison && { comparison: comparison as '=', other: placeOf(other) }),
    };
    const type = this.#takes(/\s*,\s*/y) ? this.#take(/\w+/y, 'plural, select, and, or, digits') : 'text';
    if (type !== 'text' && !types.some((known) => known === type)) throw this.error(`“${type}” is not known`);
    const placeholder =
      type === 'plural' || type === 'select'
        ? { type, argument, cases: this.#cases(isInPlural || type === 'plural') }
        : { type: type as 'text', argument };
    this.#take(/\s*\}/y, '}');
    return placeholder as Placeholder;
  }

  #cases(isInPlural: boolean): Readonly<Record<string, Message>> {
    const cases: Record<string, Message> = {};
    this.#takes(/\s*,/y);
    for (let name = this.#takes(/\s*[^\s{},]+/y); name; name = this.#takes(/\s*[^\s{},]+/y)) {
      this.#take(/\s*\{/y, '{ after a case');
      cases[name.trim()] = this.message(isInPlural);
      this.#take(/\}/y, '} after a case');
    }
    if (!cases['other']) throw this.error('There is no case “other”');
    return cases;
  }

  #takes(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #take(expression: RegExp, what: string): string {
    const found = this.#takes(expression);
    if (found === undefined) throw this.error(`There should be ${what}`);
    return found;
  }
}

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
