/** Russian, Ukrainian, Belarusian and Bulgarian names after the father: Иванович, Сергеевна, Ильинична, Іванівна, Ілліч. */
const patronymic = /^\p{Lu}.*(?:[оеё]вич|ьич|[оеё]вна|[иі]чна|[иі]нична|[ії]вна|оўна|аўна)$/u;
const initials = /^(?:\p{Lu}\.-?){1,4}$/u;

/** Whether a word is a name after the father. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word);
}

/**
 * Whether a person’s name shows by itself that the family name is written first: Петров Иван Иванович, Петров И. И.
 * A patronymic follows the given name, and is never a name’s last word otherwise; nor are initials.
 *
 * @param words in the order of the name
 */
export function isFamilyNameFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || initials.test(first)) return false;
  if (rest.every((word) => initials.test(word))) return true;
  return rest.length === 2 && patronymic.test(rest[1]!) && !patronymic.test(rest[0]!);
}
