import { plainText } from '../../clean/plain-text.ts';

/** An object of JSON: of any shape, for anyone can write it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses an object; undefined where the text is none. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((one) => one !== undefined) : [];
}

/** The objects of a list, or those under the keys of an object. */
export function objectsWithin(value: unknown): JsonObject[] {
  return objectsOf(Array.isArray(value) ? value : Object.values(asObject(value) ?? {}));
}

/** A string or a number as text; undefined where it is empty. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A string that may hold HTML, as one line; undefined where it is empty. */
export function lineIn(value: unknown): string | undefined {
  return plainText(textIn(value) ?? '') || undefined;
}
