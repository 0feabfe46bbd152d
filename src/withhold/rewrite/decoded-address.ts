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
export function addressHasForm(address: string, { find }: FormFinder): boolean {
  const plain = decodedAddress(address);
  return find(plain.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())).length > 0;
}
