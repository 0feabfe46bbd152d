import type { Element, Root } from 'hast';

type TextPosition = NonNullable<Root['position']>;
type TextPoint = TextPosition['start'];

/**
 * A line that means only itself: without anything that Markdown has a sign for, at its beginning or within, except signs that
 * are escaped. A period or a parenthesis after a number would begin a list.
 */
const plainLine =
  /^(?!\d+[.)](?: |$))(?=[\p{L}\p{N}"“‘(\\])(?:[\p{L}\p{M}\p{N} "“”'‘’.,;:()?!%$£€/&–—-]|\\[!-/:-@[-`{-~])*(?<! )$/u;
const escape = /\\([!-/:-@[-`{-~])/g;
/** An address, which becomes a link even if it is escaped, or a character reference. */
const sign = /\/\/|@|www\.|&#?\w+;/i;

/**
 * Parses a text of plain paragraphs, as most articles are: a tenth of the work that Markdown takes, with the same result.
 *
 * @returns undefined if anything in it may be more than text
 */
export function plainParagraphs(markdown: string): Root | undefined {
  if (sign.test(markdown.replaceAll('\\', ''))) return undefined;
  const children: Root['children'] = [];
  const all = markdown.split('\n');
  let lines: string[] = [];
  let start: TextPoint | undefined;
  let offset = 0;
  for (const [index, line] of all.entries()) {
    if (line !== '') {
      if (!plainLine.test(line)) return undefined;
      start ??= { line: index + 1, column: 1, offset };
      lines.push(line);
    }
    if (start && !all[index + 1]) {
      if (children.length > 0) children.push({ type: 'text', value: '\n' });
      const end = { line: index + 1, column: line.length + 1, offset: offset + line.length };
      children.push(paragraph(lines.join('\n'), { start, end }));
      [lines, start] = [[], undefined];
    }
    offset += line.length + 1;
  }
  const last = all.at(-1)!;
  const end = { line: all.length, column: last.length + 1, offset: markdown.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function paragraph(value: string, position: TextPosition): Element {
  const text = { type: 'text' as const, value: value.replaceAll(escape, '$1'), position };
  return { type: 'element', tagName: 'p', properties: {}, children: [text], position };
}
