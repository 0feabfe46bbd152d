import { listFragment, readFragment } from './list-address.ts';
import type { ListItem } from './list-item.ts';

/** A case for a class: passages in order, with the words of whoever put them together. */
export interface ClassCase {
  readonly title: string;
  readonly question: string;
  /** Each with the words that stand before it as its note. */
  readonly passages: readonly ListItem[];
  /** The words at the end. */
  readonly after: string;
}

/** The number of characters that all words of a case have together, at most. */
export const maxCaseWords = 2000;
export const maxPassages = 20;
const prefix = '#case=';

/**
 * Writes a case as the fragment of an address: `#case=A%20title&question=…&after=…&list=1:letter.3.k3v9qd~words`. What is
 * after the `#` never leaves the browser.
 */
export function caseFragment({ title, question, passages, after }: ClassCase): string {
  const items = passages.map(({ tags: _, ...item }) => item);
  const texts = [title, question, after].map(encodeURIComponent);
  return `${prefix}${texts[0]}&question=${texts[1]}&after=${texts[2]}&list=${listFragment(items, true).slice(1)}`;
}

/** Reads a case from the fragment of an address. What exceeds {@link maxCaseWords} or {@link maxPassages} is cut off. */
export function readCase(hash: string): ClassCase {
  const parts = new Map(
    hash
      .slice(1)
      .split('&')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)];
      }),
  );
  const text = (key: string) => decoded(parts.get(key) ?? '').trim();
  return cutToLength({
    title: text('case').replace(/\s+/g, ' '),
    question: text('question'),
    passages: (readFragment(`#${parts.get('list') ?? ''}`) ?? []).slice(0, maxPassages),
    after: text('after'),
  });
}

/** Returns the number of characters of all words of a case. */
export function lengthOfWords({ title, question, passages, after }: ClassCase): number {
  return [title, question, ...passages.map(({ note = '' }) => note), after].reduce(
    (sum, text) => sum + text.length,
    0,
  );
}

function cutToLength({ title, question, passages, after }: ClassCase): ClassCase {
  let left = maxCaseWords;
  const cut = (text: string) => {
    const kept = text.slice(0, left);
    left -= kept.length;
    return kept;
  };
  return {
    title: cut(title),
    question: cut(question),
    passages: passages.map(({ note, ...item }) => {
      const kept = cut(note ?? '');
      return kept === '' ? item : { ...item, note: kept };
    }),
    after: cut(after),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
