import type { IncomingText } from '../contract/incoming.ts';
import { asText } from './as-text.ts';

const formats = ['html', 'markdown', 'text'] as const;

/** Returns whether a field of an article holds its text. */
export function isTextField(field: string): boolean {
  return formats.some((format) => format === field);
}

/**
 * Returns the text of a record, from the most specific text field; the format of the least specific one is
 * detected.
 */
export function bodyOf(valueOf: (field: (typeof formats)[number]) => unknown): IncomingText {
  for (const format of formats) {
    const value = bodyText(valueOf(format));
    if (value !== undefined)
      return { format: format === 'text' && looksLikeHtml(value) ? 'html' : format, value };
  }
  return { format: 'text', value: '' };
}

/** Returns a body as one text; it may also be a list of paragraphs. */
function bodyText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((item) => asText(item) ?? '').join('\n\n');
  return asText(value);
}

const tags =
  /<(?:\/(p|div|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|span|table|figure)\s*|(p|div|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|span|table|figure)\b[^<>]*|(br\s*\/?|img\s[^<>]*))>/gi;

/**
 * Returns whether a text is HTML: it has an element with both tags, or a break; a ticker like `<BP>` is not
 * HTML.
 */
export function looksLikeHtml(text: string): boolean {
  const opened = new Set<string>();
  for (const [, close, open, single] of text.matchAll(tags)) {
    if (single !== undefined || (close !== undefined && opened.has(close.toLowerCase()))) return true;
    if (open !== undefined) opened.add(open.toLowerCase());
  }
  return false;
}
