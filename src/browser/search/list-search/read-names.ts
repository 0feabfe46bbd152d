import { lookupKey } from '../../../search/engine/lookup-key.ts';

/** Reads a list of names, one per line, without repetitions, ignoring case and accents. */
export function readNames(text: string): string[] {
  const names = new Map<string, string>();
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const name = line.trim();
    const key = lookupKey(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
