import { lookupKey } from '../../engine/lookup-key.ts';

/** Reads a list of names, one a line; a name that comes again, but for its case and accents, counts once. */
export function readNames(text: string): string[] {
  const names = new Map<string, string>();
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const name = line.trim();
    const key = lookupKey(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
