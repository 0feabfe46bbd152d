// How Pagefind 1.6.0 makes words of a text, written anew from its source (pagefind/src/fossick/splitting.rs), so that a
// plain scan can be compared with its index.

/** Signs that it keeps within words, as its index says (`include_characters`). */
const kept = /[_‿⁀⁔︳︴﹍﹎﹏＿]/u;

/** The words of one stretch between spaces: it as a whole, then the parts of a compound; before stemming. */
export function pagefindWords(token: string): string[] {
  const whole = [...token]
    .filter((sign) => /[\p{Alphabetic}\p{N}]/u.test(sign) || kept.test(sign))
    .map((sign) => sign.toLowerCase())
    .join('');
  const words = whole === '' ? [] : [withoutMarks(whole)];
  const isCompound = /[^\p{Alphabetic}\p{N}]/u.test(token) || /.\p{Lu}/su.test(token);
  if (!isCompound || whole === '') return words;
  const spaced = token.replace(/[!-/:-@[-`{-~]/g, ' ');
  const parts = spaced.split(/\s+/).filter(Boolean).flatMap(inner);
  const joined = parts.join(' ');
  if (parts.length > 1 || !whole.startsWith(joined)) {
    for (const part of parts) if (new TextEncoder().encode(part).length > 1) words.push(withoutMarks(part));
  }
  return words;
}

/** Parts at inner capitals, and between letters and digits. */
function inner(token: string): string[] {
  return token
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/([\p{Lu}\p{Ll}])(\d)/gu, '$1 $2')
    .replace(/(\d)([\p{Lu}\p{Ll}])/gu, '$1 $2')
    .toLowerCase()
    .split(' ');
}

function withoutMarks(word: string): string {
  return /^[\0-\x7F]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}
