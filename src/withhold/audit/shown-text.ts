import { decodedAddress } from '../rewrite/decoded-address.ts';

// Elements within a line: a name may be split by them.
const inlineTag =
  /<\/?(?:a|abbr|b|bdo|cite|code|em|font|i|ins|del|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)\b[^<>]*>/gi;

/**
 * Returns what a text of a site shows and states, in segments of a line each: without markup, and with entities, escapes and
 * percent-encoding decoded. Attributes are segments of their own, as are the strings of data.
 */
export function shownText(text: string): string {
  let shown = text;
  if (shown.includes('<')) {
    // A line of a source is none of the text.
    const source = shown.replaceAll('\n', ' ');
    const tags = (source.match(/<[^<>]*>/g) ?? []).filter((tag) => !/^<\/?[\w-]+>$/.test(tag));
    const values = tags.join('\n').replace(/["']/g, '\n');
    shown = `${source.replace(inlineTag, '').replace(/<[^<>]*>/g, '\n')}\n${values}`;
  }
  if (shown.includes('\\'))
    shown = shown
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\"/g, '”');
  if (shown.includes('&') || shown.includes('%')) shown = decodedAddress(shown);
  return shown.replace(/"/g, '\n');
}
