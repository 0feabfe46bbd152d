// The "light" stemmer of Larkey, Ballesteros and Connell ("Light Stemming for Arabic Information Retrieval",
// 2007), except that a bare initial و is kept, because it may be part of the word. Letters are folded: teh
// marbuta is heh, all alefs are one.
const article = /^(?:[وف]?(?:ال|بال|كال)|[وف]?لل)(?=.{3})/;
const ending = /(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;

/** Returns an Arabic word without its article (including prefixes before it) and without its ending. */
export function stemArabic(word: string): string {
  let stem = word.replace(article, '');
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = stem.replace(ending, '');
    if (stem.length < 3) return before;
  }
  return stem;
}
