/** Whether a language is written in Chinese or Japanese signs, with wide punctuation. @param language a BCP 47 code */
export function hasNoSpaces(language: string): boolean {
  return /^(?:ja|yue|zh)\b/.test(language);
}

/** Whether a language has the marks of the Arabic script. */
function isInArabicScript(language: string): boolean {
  return /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/.test(language);
}

/** Returns what stands between two items of a list, with its space. @param language a BCP 47 code */
export function commaOf(language: string): string {
  if (hasNoSpaces(language)) return '、';
  return isInArabicScript(language) ? '، ' : ', ';
}

/** Returns the question mark of a language. @param language a BCP 47 code */
export function questionMarkOf(language: string): string {
  if (hasNoSpaces(language)) return '？';
  return isInArabicScript(language) ? '؟' : '?';
}
