import { plainText } from '../../clean/plain-text.ts';

/** A JSON object of any shape, since files are untrusted. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a JSON object; undefined if the text is not one. */
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

/** Returns the objects in a list; none if it is not a list. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((one) => one !== undefined) : [];
}

/** Returns the objects in a list, or among the values of an object. */
export function objectsWithin(value: unknown): JsonObject[] {
  return objectsOf(Array.isArray(value) ? value : Object.values(asObject(value) ?? {}));
}

/** Returns a string or number as text; undefined if it is empty. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Returns a string that may contain HTML as one line; undefined if it is empty. */
export function lineIn(value: unknown): string | undefined {
  return plainText(textIn(value) ?? '') || undefined;
}
