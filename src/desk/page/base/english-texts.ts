/** Texts that were said in English, because the desk’s language has none for them. */
const inEnglish = new Set<string>();

/** Notes that a text is in English, and returns it. */
export function noteEnglish<T extends string | undefined>(text: T): T {
  if (text !== undefined) inEnglish.add(text);
  return text;
}

/** Whether a text is known to be in English. */
export function isNotedEnglish(text: string): boolean {
  return inEnglish.has(text);
}
