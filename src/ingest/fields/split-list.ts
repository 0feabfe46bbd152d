import { asText } from './as-text.ts';

/**
 * Reads a list of names or words in any notation: a list, a JSON list in a cell, or a text separated by `;`,
 * `|` or line breaks.
 *
 * @param commas whether commas also separate: always for `true`; for `people` if every part has several
 * words, so that
 *   `Reagan, Ronald` stays one name; never for `false`, since names contain commas (`Acme, Inc.`)
 */
export function splitList(value: unknown, commas: boolean | 'people'): string[] {
  if (Array.isArray(value))
    return value
      .flatMap((item) => asText(item) ?? [])
      .map(trimmed)
      .filter(Boolean);
  const text = asText(value);
  if (text === undefined) return [];
  if (/^\s*\[.*\]\s*$/s.test(text)) {
    const list = parseList(text);
    if (list) return splitList(list, commas);
  }
  const parts = text
    .split(/[;|\n]/)
    .map(trimmed)
    .filter(Boolean);
  if (parts.length !== 1 || commas === false) return parts;
  const byComma = text.split(',').map(trimmed).filter(Boolean);
  if (commas === true) return byComma;
  const people = byComma.flatMap((part) => part.split(/(?<!\s)\s+(?:and|&)\s+/)).map(trimmed);
  return people.every((name) => /\s/.test(name)) ? people : parts;
}

function trimmed(text: string): string {
  return text.trim();
}

/** Parses `["a", "b"]`, or the notation of Python: `['a', 'b']`. */
function parseList(text: string): unknown[] | undefined {
  for (const attempt of [text, text.replaceAll("'", '"')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (Array.isArray(value)) return value as unknown[];
    } catch {
      // It is ordinary text in brackets.
    }
  }
  return undefined;
}
