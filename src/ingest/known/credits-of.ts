import { isCollective, looksLikePerson } from './person-names.ts';

const by =
  /^(?:(?:words|text|story|photos?|pictures?)\s+)?(?:by|von|par|por|da|di|door|af|av)[:\s]\s*|^(?:文|記者|记者|作者|撰文)\s*[:：/／]?\s*/iu;
const and = /(?<!\s)\s+(?:and|&|und|et|y|e|en|og|och)\s+/iu;

/**
 * Splits a byline into its authors only if that is certain: `By A and B`, `A, B and C`, `A; B`. A name
 * followed by an office (`A, CNN Business`) is kept as written. E-mail addresses are left out.
 *
 * @param stated one author as stated by the source
 */
export function creditsOf(stated: string): string[] {
  const text = withoutAddresses(stated).replace(by, '').trim();
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap((part) => {
    const names = part.split(and);
    if (names.length === 1) return [givenNameFirst(part)];
    const all = names.flatMap((name, index) => (index < names.length - 1 ? name.split(',') : [name]));
    const last = all.map((name) => name.replace(/,$/, '').trim()).filter(Boolean);
    return last.every(looksLikePerson) ? last : [part];
  });
}

/** Removes e-mail addresses, which would be published with the byline. */
function withoutAddresses(stated: string): string {
  return stated
    .replace(
      /(?<!\s)\s*[<([]?(?:mailto:)?(?<![^\s<>()[\],;:@])[^\s<>()[\],;:@]+@[^\s<>()[\],;:@]+\.[a-z]{2,}[>)\]]?/giu,
      ' ',
    )
    .trim();
}

/**
 * Turns `Ardal, Tove` into Tove Ardal if that is unambiguous: one word, a comma, and one or two given names.
 */
function givenNameFirst(name: string): string {
  const match = /^(\p{Lu}[\p{L}’'-]+),\s+(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?)$/u.exec(name);
  if (!match) return name;
  const [, surname = '', given = ''] = match;
  const isSure =
    !isCollective(name) && !/^(?:jr|sr|ii|iii|iv|phd|md|esq|obe|cbe|mbe|qc|kc|mp)\.?$/i.test(given);
  return isSure && looksLikePerson(`${given} ${surname}`) ? `${given} ${surname}` : name;
}
