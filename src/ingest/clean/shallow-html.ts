import { Parser } from 'htmlparser2';

/** About the limit of browsers. Walking a much deeper tree overflows the stack. */
const maxDepth = 500;

/** Elements that contain nothing: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The parser gives text that stands in a table, but in no cell, only when a tag follows it. This one is none of HTML, and leaves nothing. */
const lastTag = '</end>';

/**
 * Returns HTML that can be parsed without overflowing the stack: the tags of elements deeper than 500 levels are
 * replaced by spaces, their words stay.
 */
export function shallowHtml(html: string): string {
  let depth = 0;
  const kept: string[] = [];
  let end = 0;
  const cut = () => {
    kept.push(html.slice(end, parser.startIndex), ' ');
    end = parser.endIndex + 1;
  };
  const parser = new Parser({
    onopentag: (name) => {
      depth += 1;
      if (depth > maxDepth && !voidElements.has(name)) cut();
    },
    onclosetag: (name, isImplied) => {
      if (depth > maxDepth && !isImplied && !voidElements.has(name)) cut();
      depth -= 1;
    },
  });
  parser.end(html);
  return `${kept.join('')}${html.slice(end)}${lastTag}`;
}
