// Chicago and MLA keep articles, conjunctions and prepositions in lower case, except for the first and last
// word.
const lowerCase = new Set(
  (
    'a an the and but for nor or so yet as about above across after against along amid among around at before ' +
    'behind below beneath beside besides between beyond by despite down during except from in inside into like ' +
    'near of off on onto out outside over past per since than through throughout till to toward towards under ' +
    'underneath until up upon versus via vs. vs with within without de von van et'
  ).split(' '),
);

/**
 * Converts an English title to headline style (Chicago, MLA). Words that contain capitals stay unchanged.
 *
 * @returns the unchanged title in any other language
 */
export function titleCase(title: string, language: string): string {
  if (!/^en(?:-|$)/iu.test(language)) return title;
  const words = withApostrophes(title).split(' ');
  return words
    .map((word, index) => {
      const bare = word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/gu, '');
      const begins = index === 0 || /[:?!]["’”')]*$/u.test(words[index - 1]!);
      const ends = index === words.length - 1;
      if (!begins && !ends && lowerCase.has(bare)) return word;
      return word
        .split('-')
        .map((part) => (isLowerCase(part) ? capitalized(part) : part))
        .join('-');
    })
    .join(' ');
}

function isLowerCase(part: string): boolean {
  return /\p{Ll}/u.test(part) && !/\p{Lu}/u.test(part);
}

function capitalized(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Replaces straight apostrophes with typographic ones, as the styles print them. */
export function withApostrophes(title: string): string {
  return title.replace(/(?<=[\p{L}\p{N}])'(?=\p{L}|$|\s)/gu, '’');
}
