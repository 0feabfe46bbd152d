/** The words of a document: the stems at each position, which may be none. */
export type DocumentWords = readonly (readonly string[])[];

/** The number of letters in a token, which allows 11 million tokens. */
const tokenLength = 5;
const firstLetter = 'a'.charCodeAt(0);
const letterCount = 26;

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
  readonly #stems: string[] = [];
  /** The written tokens by list of stems; equal words share one list. */
  readonly #written = new Map<readonly string[], string>();

  /** Writes a document’s words, separated by spaces. */
  write(words: DocumentWords): string {
    return words.map((stems) => this.#placeOf(stems)).join(' ');
  }

  /** Returns the stem of a token; undefined if the word is not a token. */
  stemOf(token: string): string | undefined {
    if (token.length !== tokenLength) return undefined;
    let number = 0;
    for (let at = 0; at < tokenLength; at += 1)
      number = number * letterCount + token.charCodeAt(at) - firstLetter;
    return this.#stems[number];
  }

  #placeOf(stems: readonly string[]): string {
    const known = this.#written.get(stems);
    if (known !== undefined) return known;
    const written = stems.length === 0 ? noWord : stems.map((stem) => this.#tokenOf(stem)).join('-');
    this.#written.set(stems, written);
    return written;
  }

  #tokenOf(stem: string): string {
    const known = this.#tokens.get(stem);
    if (known !== undefined) return known;
    const token = write(this.#stems.length);
    this.#stems.push(stem);
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
