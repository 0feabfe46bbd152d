import type { UnusedField } from './incoming.ts';

const maxSampleLength = 80;

/**
 * Returns a field of a source that was not used, with how its value begins.
 *
 * @param length of its text, in UTF-16 code units
 */
export function unusedField(name: string, text: string, length = text.length): UnusedField {
  const line = text
    .slice(0, 4 * maxSampleLength)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const sample = line.length > maxSampleLength ? `${line.slice(0, maxSampleLength).trimEnd()}…` : line;
  return { name, length, ...(sample !== '' && { sample }) };
}
