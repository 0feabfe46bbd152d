import { decodeHTML } from 'entities';
import type { FormFinder } from '../forms/find-forms.ts';

/** Returns an address as people read it: entities and percent-encoding decoded, where they can be. */
export function decodedAddress(address: string): string {
  const plain = decodeHTML(address);
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Whether an address, a path or an id has a form of a name: it is written there in lower case. */
export function addressHasForm(address: string, { find, findInAddress }: FormFinder): boolean {
  const plain = decodedAddress(address);
  return findInAddress(plain).length > 0 || find(withCapitals(plain)).length > 0;
}

/** Returns a path with other words in the place of the forms of a name, of which it has no others. */
export function replaceInPath(path: string, { find, findInAddress }: FormFinder, words: string): string {
  let rest = path;
  for (const places of [find(withCapitals(path)), undefined])
    for (const { start, end } of (places ?? findInAddress(rest)).toReversed())
      rest = rest.slice(0, start) + words.replaceAll(' ', '-') + rest.slice(end);
  return rest;
}

/** Returns a text of the same length whose words begin with a capital letter, as those of a name do. */
export function withCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}
