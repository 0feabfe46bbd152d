import type { IncomingText } from '../contract/incoming.ts';
import { textOf } from './text-of.ts';

const formats = ['html', 'markdown', 'text'] as const;

/** Whether a field of an article holds its text. */
export function isText(field: string): boolean {
  return formats.some((format) => format === field);
}

/** The text of a record, from the field that says most certainly what it is; of the last one it is found out. */
export function bodyOf(valueOf: (field: (typeof formats)[number]) => unknown): IncomingText {
  for (const format of formats) {
    const value = bodyText(valueOf(format));
    if (value !== undefined)
      return { format: format === 'text' && looksLikeHtml(value) ? 'html' : format, value };
  }
  return { format: 'text', value: '' };
}

/** A body may also be a list of its paragraphs. */
function bodyText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((item) => textOf(item) ?? '').join('\n\n');
  return textOf(value);
}

/** A text is HTML where it has an element with both its ends, or a break: a ticker `<BP>` is none. */
export function looksLikeHtml(text: string): boolean {
  return /<(p|div|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|span|table|figure)\b[^<>]*>[^]*?<\/\1\s*>|<br\s*\/?>|<img\s[^<>]*>/i.test(
    text,
  );
}
