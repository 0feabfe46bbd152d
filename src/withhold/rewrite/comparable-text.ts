import { plainLetters } from '../../archive/name-forms.ts';

/** Returns a text in which the clues of forms can be found: in lower case, without accents and invisible signs. */
export function comparable(text: string): string {
  if (/^[\u0000-\u007F]*$/.test(text)) return text.toLowerCase();
  return plainLetters(text.replace(/[\u00AD\u034F\u061C\u200B-\u200F\u2060\uFEFF]/gu, ''));
}
