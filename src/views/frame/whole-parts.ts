/** A part of a headline. */
interface HeadlinePart {
  readonly text: string;
  /** Whether no line may end within it. */
  readonly isWhole: boolean;
}

/** Of so few signs that they fit in a line of a phone. */
const bracketed = /([《「『〈【][^《》「」『』〈〉【】]{1,8}[》」』〉】][，。、：；！？]?)/u;

/**
 * Divides a headline so that what stands within the brackets of Chinese and Japanese, such as the title of a book, can be kept in
 * one line. All parts together are the text.
 */
export function wholeParts(text: string): HeadlinePart[] {
  return text
    .split(bracketed)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
