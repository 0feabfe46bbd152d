import { anyVariant } from './token.ts';
import type { QueryNode } from './node.ts';

/** Writes a query in canonical form: single spaces, `-` for NOT, brackets only if needed. */
export function writeQuery(node: QueryNode): string {
  switch (node.type) {
    case 'word':
      if (isOperator(node.text)) return inPlace(node.place, `"${node.text}"`);
      return inPlace(node.place, `${node.plus ? '+' : ''}${bare(node.text)}`);
    case 'prefix':
      return inPlace(node.place, `${bare(node.text)}*`);
    case 'pattern':
      return inPlace(node.place, node.text);
    case 'phrase':
      return inPlace(node.place, `"${node.text}"${node.distance === undefined ? '' : `~${node.distance}`}`);
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

/** Writes a value for use after a field’s colon, quoted if necessary. */
export function writeValue(value: string): string {
  const variants = new RegExp(anyVariant.source, 'u');
  const isPlain = /^[^\s()",:*-][^\s()",:*]*$/.test(value) && !variants.test(value);
  // Quotation marks cannot be escaped. Removing them is safe, because values are compared without
  // punctuation.
  return isPlain ? value : `"${value.replace(/["“”„‟«»＂「」『』〝〞]/gu, '').trim()}"`;
}

/** Quotes a word, so that only the exact word matches. */
export function quotedWord(text: string): string {
  return `"${text}"`;
}

function inPlace(place: string | undefined, text: string): string {
  return place === undefined ? text : `${place}:${text}`;
}

/** Writes a word that looks like a field as a compound, which means the same. */
function bare(text: string): string {
  return text.replace(/^([\p{L}\p{M}]+)[:：]/u, '$1-');
}

function isOperator(text: string): boolean {
  return /^(AND|OR|NOT)$/.test(text);
}

function isList({ type }: QueryNode): boolean {
  return type === 'and' || type === 'or';
}
