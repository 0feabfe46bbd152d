import { beginsWithGroup, isOfficeByline } from './group-words.ts';
import { isCollective, looksLikePerson } from './person-names.ts';

const by =
  /^(?:(?:words|text|story|photos?|pictures?)\s+)?(?:by|von|par|por|da|di|door|af|av)[:\s]\s*|^(?:文|記者|记者|作者|撰文)\s*[:：/／]?\s*/iu;
const and = /(?<!\s)\s+(?:and|&|und|et|y|e|en|og|och)\s+/iu;

/**
 * Splits a byline into its authors only if that is certain: `By A and B`, `A, B and C`, `A; B`; `A, B` if each is
 * known. An office beside a person (`Redaktion und A`) is one of the authors; a name
 * followed by an office (`A, CNN Business`), and the name of a group, are kept as written. E-mail addresses are
 * left out.
 *
 * @param stated one author as stated by the source
 * @param isKnownPerson whether a name is that of a person who has a record
 */
export function creditsOf(stated: string, isKnownPerson: (name: string) => boolean = () => false): string[] {
  const text = withoutAddresses(stated).replace(by, '').trim();
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap((part) => {
    if (beginsWithGroup(part)) return [part];
    const names = part.split(and);
    if (names.length === 1) return listedPeople(part, isKnownPerson) ?? [givenNameFirst(part)];
    const all = names.flatMap((name, index) => (index < names.length - 1 ? name.split(',') : [name]));
    const last = all.map((name) => name.replace(/,$/, '').trim()).filter(Boolean);
    const isCertain =
      last.some(looksLikePerson) && last.every((name) => looksLikePerson(name) || isOfficeByline(name));
    return isCertain ? last : [part];
  });
}

/** Returns the people of a list with nothing but commas, if all of them are certain to be people. */
function listedPeople(list: string, isKnownPerson: (name: string) => boolean): string[] | undefined {
  const names = list.split(',').map((name) => name.trim());
  const isCertain = (name: string) => looksLikePerson(name) && isKnownPerson(name);
  return names.length > 1 && names.every(isCertain) ? names : undefined;
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
