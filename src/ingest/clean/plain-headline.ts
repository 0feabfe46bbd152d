import type { IncomingText } from '../contract/incoming.ts';

/** Elements within a line, as headlines of websites have them. */
const tag =
  /<(\/?)(abbr|a|b|br|cite|code|em|font|i|mark|q|small|span|strike|strong|sub|sup|u|wbr)(?:\s[^<>]{0,500})?\/?>/gi;
const code = /`([^`\n]{1,300})`/;
const link = /!?\[([^[\]]{1,300})\]\([^()\s]{1,1000}\)/g;
/** Emphasis; a sign between letters (`snake_case`) or beside spaces (`2 * 3 * 4`) is none. */
const emphasis = [
  /(?<![\\*\p{L}\p{N}])\*\*(?![\s*])([^*]{1,300})(?<!\s)\*\*(?![*\p{L}\p{N}])/gu,
  /(?<![\\*\p{L}\p{N}])\*(?![\s*])([^*]{1,300})(?<!\s)\*(?![*\p{L}\p{N}])/gu,
  /(?<![\\_\p{L}\p{N}])_(?![\s_])([^_]{1,300})(?<!\s)_(?![_\p{L}\p{N}])/gu,
];

/**
 * Returns a headline, or the line below it, as plain words: without the tags of elements within a line that are closed, and, if its text
 * is Markdown, without the marks of links, emphasis and code. Everything else stays as it is written, such as a tag
 * that is not closed, or one in code.
 *
 * @param format of the text of the article
 */
export function plainHeadline(stated: string, format: IncomingText['format']): string {
  if (format !== 'markdown') return withoutTags(stated);
  // Every other part is code, in which nothing is a mark.
  const parts = stated.split(code);
  return parts.map((part, index) => (index % 2 === 1 ? part : withoutMarks(withoutTags(part)))).join('');
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const names = new Set(
    [...text.matchAll(tag)].map(([, slash = '', name = '']) => `${slash}${name.toLowerCase()}`),
  );
  const plain = text.replace(tag, (whole, _slash: string, name: string) => {
    const element = name.toLowerCase();
    if (element === 'br') return ' ';
    return element === 'wbr' || (names.has(element) && names.has(`/${element}`)) ? '' : whole;
  });
  return plain.trim() === '' ? text : plain;
}

function withoutMarks(text: string): string {
  return emphasis
    .reduce((plain, one) => plain.replace(one, '$1'), text.replace(link, '$1'))
    .replace(/\\([*_`[\]<>#])/g, '$1');
}
