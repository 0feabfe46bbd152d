/** The number of letters in a token, which allows 11 million tokens. */
const tokenLength = 5;
const firstLetter = 'a'.charCodeAt(0);
const letterCount = 26;
const tokenCount = letterCount ** tokenLength;

/**
 * Consecutive tokens are far apart, because tokens with common beginnings take Pagefind longer to compress.
 * It has no divisor in common with the number of tokens, so no two are equal.
 */
const tokenStep = 7_342_993;

/**
 * A placeholder for a position without stems. It has no letters, so Pagefind counts the position and indexes
 * nothing.
 */
const noWord = '\u2063';

/**
 * Writes stems as tokens of lower-case letters and equal length, which Pagefind does not divide. Tokens at
 * one position are joined with hyphens, as in a compound: Pagefind indexes each, and also the whole, which
 * has another length.
 */
export class WordTokens {
  readonly #tokens = new Map<string, string>();
  readonly #stems = new Map<string, string>();

  /** Returns the text for the stems at one position; texts are to be separated by spaces. */
  write(stems: readonly string[]): string {
    return stems.length === 0 ? noWord : stems.map((stem) => this.#tokenOf(stem)).join('-');
  }

  /** Returns the stem of a token; undefined if the word is not a token. */
  stemOf(token: string): string | undefined {
    return this.#stems.get(token);
  }

  #tokenOf(stem: string): string {
    const known = this.#tokens.get(stem);
    if (known !== undefined) return known;
    const token = write((this.#stems.size * tokenStep) % tokenCount);
    this.#stems.set(token, stem);
    this.#tokens.set(stem, token);
    return token;
  }
}

function write(number: number): string {
  let token = '';
  for (let rest = number; token.length < tokenLength; rest = Math.floor(rest / letterCount))
    token = String.fromCharCode(firstLetter + (rest % letterCount)) + token;
  return token;
}
