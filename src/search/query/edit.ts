import type { Field } from '../../shared/base/query-field.ts';
import type { QueryNode, Span } from './node.ts';
import { parseQuery } from './parse.ts';
import { removePart } from './remove-part.ts';
import { queryTokens } from './token.ts';
import { writeQuery } from './write.ts';

/** A field value that a query requires or excludes. */
export interface Term {
  readonly field: Field;
  readonly value: string;
  readonly negated: boolean;
}

/** A term with its position in the text of the query. */
export interface PlacedTerm extends Term {
  /** The position of the value. */
  readonly start: number;
  readonly end: number;
  /** The position of the whole term, with its field, other values and negation. */
  readonly whole: Span;
  /** Whether it is one of several alternative values. */
  readonly isListed: boolean;
}

/** Returns the terms that apply to the whole query, which are those outside of OR. */
export function termsOf(text: string): PlacedTerm[] {
  return requiredNodes(parseQuery(text).node).flatMap((part) => placedTerms(part, part, false));
}

/** Removes all terms of some fields. */
export function withoutFields(text: string, fields: readonly Field[]): string {
  let remaining = text;
  for (;;) {
    const found = termsOf(remaining).find(({ field }) => fields.includes(field));
    if (!found) return remaining;
    remaining = removePart(remaining, found.whole);
  }
}

/** Adds a part that all results must match in addition. */
export function addPart(text: string, part: string): string {
  const { node, problems } = parseQuery(text);
  if (!node) return part;
  // An unclosed quotation mark or bracket would include the added part.
  const isOpen = problems.some(({ type }) => type === 'open-quote' || type === 'open-group');
  const before = isOpen ? writeQuery(node) : text.trim();
  return node.type === 'or' && !isBracketed(before) ? `(${before}) ${part}` : `${before} ${part}`;
}

/** Returns the nodes that must all match. */
function requiredNodes(node: QueryNode | undefined): QueryNode[] {
  if (!node) return [];
  return node.type === 'and' ? node.nodes.flatMap(requiredNodes) : [node];
}

function placedTerms(node: QueryNode, whole: Span, negated: boolean): PlacedTerm[] {
  if (node.type === 'not') return placedTerms(node.node, whole, !negated);
  if (node.type === 'value') {
    return node.values.map(({ text, start, end }) => ({
      field: node.field,
      value: text,
      negated,
      start,
      end,
      whole: { start: whole.start, end: whole.end },
      isListed: node.values.length > 1,
    }));
  }
  if ('place' in node && node.place) {
    const { start, end } = node;
    const value = node.type === 'prefix' ? `${node.text}*` : node.text;
    return [
      {
        field: node.place,
        value,
        negated,
        start,
        end,
        whole: { start: whole.start, end: whole.end },
        isListed: false,
      },
    ];
  }
  return [];
}

/** Whether one pair of brackets encloses the whole text. */
function isBracketed(text: string): boolean {
  const { tokens } = queryTokens(text);
  let depth = 0;
  return tokens.every(({ type }, index) => {
    depth += type === 'open' ? 1 : type === 'close' ? -1 : 0;
    return depth > 0 || index === tokens.length - 1;
  });
}
