/** Returns a value as text: the first item of a list, the name of an object. */
export function asText(given: unknown): string | undefined {
  let value = given;
  // A list may be nested deeper than functions may call each other.
  while (Array.isArray(value)) value = (value as readonly unknown[])[0];
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object') {
    const { name, title, label, rendered, value: inner } = value as Readonly<Record<string, unknown>>;
    return [name, title, label, rendered, inner]
      .map((one) => (typeof one === 'object' ? undefined : asText(one)))
      .find(Boolean);
  }
  return undefined;
}
