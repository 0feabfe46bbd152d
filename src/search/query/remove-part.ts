import type { Span } from './node.ts';
import { queryTokens } from './token.ts';

/**
 * Removes a part of a query, together with operators that would have nothing left to join and brackets that
 * would be empty.
 */
export function removePart(text: string, { start, end }: Span): string {
  const { tokens } = queryTokens(text);
  const before = tokens.filter((token) => token.end <= start);
  const after = tokens.filter((token) => token.start >= end);
  let [from, to] = [start, end];
  const widen = (side: 'before' | 'after') => {
    const token = side === 'before' ? before.pop()! : after.shift()!;
    if (side === 'before') from = token.start;
    else to = token.end;
  };
  for (;;) {
    const [left, right] = [before.at(-1)?.type, after[0]?.type];
    const closes = right === undefined || right === 'or' || right === 'close';
    const opens = left === undefined || left === 'or' || left === 'open';
    if (left === 'not' || left === 'and' || left === 'field') widen('before');
    else if (right === 'and' || (right === 'or' && (left === undefined || left === 'open'))) widen('after');
    else if (left === 'or' && closes) widen('before');
    else if (left === 'open' && right === 'close' && opens) {
      widen('before');
      widen('after');
    } else break;
  }
  return joinText(text.slice(0, from), text.slice(to));
}

/** Replaces a part of a query. */
export function replacePart(text: string, { start, end }: Span, replacement: string): string {
  if (replacement === '') return removePart(text, { start, end });
  return text.slice(0, start) + replacement + text.slice(end);
}

function joinText(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  const isTight = /[(（]$/u.test(left) || /^[)）]/u.test(right) || left === '' || right === '';
  return isTight ? left + right : `${left} ${right}`;
}
