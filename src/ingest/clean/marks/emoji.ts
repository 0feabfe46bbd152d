import { nameToEmoji } from 'gemoji';
import type { MarkType } from '../../contract/text-marks.ts';

const name = /(?<![\w:/.]):([+-]1|[a-z0-9][a-z0-9_-]{0,60}):(?![\w:])/g;
/** Icons of MkDocs’ themes, which are drawings and no signs. */
const icon = /^(?:material|octicons|fontawesome|simple|custom)-/;

/** Turns the names of emoji in a part of a Markdown text without code into the signs, and takes out icons of themes. */
export function withEmoji(
  text: string,
  count: (type: MarkType) => void,
  unknown: (name: string) => void,
): string {
  return text.replace(name, (whole, word: string) => {
    if (icon.test(word)) {
      count('icons');
      return '';
    }
    const sign = Object.hasOwn(nameToEmoji, word) ? nameToEmoji[word] : undefined;
    if (sign !== undefined) {
      count('emoji');
      return sign;
    }
    // A number between colons is a time or a verse.
    if (/[a-z]/.test(word)) unknown(whole);
    return whole;
  });
}
