import { anySign } from './token.ts';
import type { QueryNode } from './node.ts';

/** Writes a query as text that reads as the same: one space, `-` for NOT, brackets where they are needed. */
export function writeQuery(node: QueryNode): string {
  switch (node.type) {
    case 'word':
      return inPlace(node.place, isOperator(node.text) ? `"${node.text}"` : bare(node.text));
    case 'prefix':
      return inPlace(node.place, `${bare(node.text)}*`);
    case 'phrase':
      return inPlace(node.place, `"${node.text}"`);
    case 'value':
      return `${node.field}:${node.values.map(({ text }) => writeValue(text)).join(',')}`;
    case 'not':
      return `-${isList(node.node) ? `(${writeQuery(node.node)})` : writeQuery(node.node)}`;
    case 'and':
      return node.nodes
        .map((part) => (part.type === 'or' ? `(${writeQuery(part)})` : writeQuery(part)))
        .join(' ');
    case 'or':
      return node.nodes.map((part) => writeQuery(part)).join(' OR ');
  }
}

/** A value as it stands after a field's colon, in quotation marks where it needs them. */
export function writeValue(value: string): string {
  const signs = new RegExp(anySign.source, 'u');
  const isPlain = /^[^\s()",:*-][^\s()",:*]*$/.test(value) && !signs.test(value);
  // There is no way to write a quotation mark within quotation marks, and values are compared without their signs.
  return isPlain ? value : `"${value.replace(/["“”„‟«»＂「」『』〝〞]/gu, '').trim()}"`;
}

/** A word in quotation marks, which means that word and no other. */
export function quotedWord(text: string): string {
  return `"${text}"`;
}

function inPlace(place: string | undefined, text: string): string {
  return place === undefined ? text : `${place}:${text}`;
}

/** What would be read as a field is written as a compound, which means the same. */
function bare(text: string): string {
  return text.replace(/^(\p{L}+)[:：]/u, '$1-');
}

function isOperator(text: string): boolean {
  return /^(AND|OR|NOT)$/.test(text);
}

function isList({ type }: QueryNode): boolean {
  return type === 'and' || type === 'or';
}
