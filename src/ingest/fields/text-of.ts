/** Returns a value as text: the first item of a list, the name of an object. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return textOf(value[0]);
  if (value !== null && typeof value === 'object') {
    const { name, title, label, rendered, value: inner } = value as Readonly<Record<string, unknown>>;
    return [name, title, label, rendered, inner]
      .map((one) => (typeof one === 'object' ? undefined : textOf(one)))
      .find(Boolean);
  }
  return undefined;
}
