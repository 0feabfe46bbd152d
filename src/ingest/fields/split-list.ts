import { textOf } from './text-of.ts';

/**
 * Reads a list of names or words, in whichever way a source writes one: a list, a JSON list in a cell, or a text
 * divided by `;`, `|` or line ends.
 *
 * @param commas whether a comma divides as well: always for `true`; for `people` where every part is a name of
 *   several words, so that `Reagan, Ronald` stays one; never for `false`, since names have commas (`Acme, Inc.`)
 */
export function splitList(value: unknown, commas: boolean | 'people'): string[] {
  if (Array.isArray(value))
    return value
      .flatMap((item) => textOf(item) ?? [])
      .map(tidy)
      .filter(Boolean);
  const text = textOf(value);
  if (text === undefined) return [];
  if (/^\s*\[.*\]\s*$/s.test(text)) {
    const list = parseList(text);
    if (list) return splitList(list, commas);
  }
  const parts = text
    .split(/[;|\n]/)
    .map(tidy)
    .filter(Boolean);
  if (parts.length !== 1 || commas === false) return parts;
  const byComma = text.split(',').map(tidy).filter(Boolean);
  if (commas === true) return byComma;
  const people = byComma.flatMap((part) => part.split(/\s+(?:and|&)\s+/)).map(tidy);
  return people.every((name) => /\s/.test(name)) ? people : parts;
}

function tidy(text: string): string {
  return text.trim();
}

/** `["a", "b"]`, or as Python prints it: `['a', 'b']`. */
function parseList(text: string): unknown[] | undefined {
  for (const attempt of [text, text.replaceAll("'", '"')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (Array.isArray(value)) return value as unknown[];
    } catch {
      // It is a text in brackets.
    }
  }
  return undefined;
}
