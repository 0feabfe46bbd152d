import { addPart, type PlacedTerm, type Term, termsOf } from './edit.ts';
import { oneValued } from '../../shared/base/query-field.ts';
import { removePart } from './remove-part.ts';
import { writeValue } from './write.ts';

/**
 * Adds a term and removes its opposite. If documents have only one value of the field, a second value becomes
 * an alternative to the first.
 */
export function withTerm(text: string, term: Term): string {
  const before = withoutTerm(text, { ...term, negated: !term.negated });
  const terms = termsOf(before);
  if (terms.some((other) => isSame(other, term))) return before;
  const list = terms.findLast(
    ({ field, negated }) => field === term.field && !negated && !term.negated && oneValued.has(field),
  );
  if (list) return `${before.slice(0, list.end)},${writeValue(term.value)}${before.slice(list.end)}`;
  return addPart(before, `${term.negated ? '-' : ''}${term.field}:${writeValue(term.value)}`);
}

/** Removes all occurrences of a term that apply to the whole query. */
export function withoutTerm(text: string, term: Term): string {
  let remaining = text;
  for (;;) {
    const found = termsOf(remaining).find((other) => isSame(other, term));
    if (!found) return remaining;
    remaining = removeTerm(remaining, found);
  }
}

function removeTerm(text: string, { start, end, whole, isListed }: PlacedTerm): string {
  if (!isListed) return removePart(text, whole);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return /^\s*[,，、]/u.test(after)
    ? before + after.replace(/^\s*[,，、]\s*/u, '')
    : before.replace(/[,，、]\s*$/u, '') + after;
}

function isSame(a: Term, b: Term): boolean {
  return (
    a.field === b.field && a.negated === b.negated && a.value.toLowerCase() === b.value.trim().toLowerCase()
  );
}
