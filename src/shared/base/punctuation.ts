/** Marks of a language: the comma has the space after it. */
interface Punctuation {
  readonly comma: string;
  readonly question: string;
}

/** Whether a language is written in Chinese or Japanese signs, with wide punctuation. @param language a BCP 47 code */
export function hasNoSpaces(language: string): boolean {
  return /^(?:ja|yue|zh)\b/.test(language);
}

/** Returns the marks of a language. @param language a BCP 47 code */
export function punctuationOf(language: string): Punctuation {
  if (hasNoSpaces(language)) return { comma: '、', question: '？' };
  return /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/.test(language)
    ? { comma: '، ', question: '؟' }
    : { comma: ', ', question: '?' };
}
