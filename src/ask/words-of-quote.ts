/** Words, and single signs of scripts that put no spaces between words. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{L}\p{M}\p{N}'-]*|\p{N}[\p{L}\p{M}\p{N}'.,-]*/gu;

/** Returns the words of a text as they are written, without the punctuation around them. */
export function wordsOfQuote(text: string): string[] {
  return [...text.matchAll(words)].map(([word]) => {
    let end = word.length;
    while (end > 1 && `'-.,`.includes(word[end - 1]!)) end -= 1;
    return word.slice(0, end);
  });
}
