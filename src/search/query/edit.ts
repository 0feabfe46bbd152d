import type { Field } from './field.ts';
import type { QueryNode, Span } from './node.ts';
import { parseQuery } from './parse.ts';
import { removePart } from './remove-part.ts';
import { tokenize } from './token.ts';
import { writeQuery } from './write.ts';

/** A value that a query asks of a field, or excludes. */
export interface Term {
  readonly field: Field;
  readonly value: string;
  readonly negated: boolean;
}

export interface PlacedTerm extends Term {
  /** Where the value stands. */
  readonly start: number;
  readonly end: number;
  /** Where all of the term stands, with its field, its other values, and what negates it. */
  readonly whole: Span;
  /** Whether it is one of several values, any of which will do. */
  readonly isListed: boolean;
}

/** The terms that bind the whole query: those at its top, and not within OR. */
export function termsOf(text: string): PlacedTerm[] {
  return topOf(parseQuery(text).node).flatMap((part) => placedTerms(part, part, false));
}

/** Takes away all terms of some fields. */
export function withoutFields(text: string, fields: readonly Field[]): string {
  let left = text;
  for (;;) {
    const found = termsOf(left).find(({ field }) => fields.includes(field));
    if (!found) return left;
    left = removePart(left, found.whole);
  }
}

/** Adds a part that all results must have besides. */
export function addPart(text: string, part: string): string {
  const { node, problems } = parseQuery(text);
  if (!node) return part;
  // What is not closed would swallow what follows.
  const isOpen = problems.some(({ slip }) => slip === 'open-quote' || slip === 'open-group');
  const before = isOpen ? writeQuery(node) : text.trim();
  return node.type === 'or' && !isBracketed(before) ? `(${before}) ${part}` : `${before} ${part}`;
}

/** What all of which must hold. */
function topOf(node: QueryNode | undefined): QueryNode[] {
  if (!node) return [];
  return node.type === 'and' ? node.nodes.flatMap(topOf) : [node];
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
  if ((node.type === 'word' || node.type === 'phrase' || node.type === 'prefix') && node.place) {
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

/** Whether one pair of brackets holds all of it. */
function isBracketed(text: string): boolean {
  const { tokens } = tokenize(text);
  let depth = 0;
  return tokens.every(({ type }, index) => {
    depth += type === 'open' ? 1 : type === 'close' ? -1 : 0;
    return depth > 0 || index === tokens.length - 1;
  });
}
