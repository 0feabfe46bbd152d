/** The words of a document: by place, the stems of the word that stands there; none where nothing may be found. */
export type DocumentWords = readonly (readonly string[])[];

/** So many small letters make a token: 11 million of them. */
const tokenLength = 5;
const firstLetter = 'a'.charCodeAt(0);
const letterCount = 26;

/** Takes the place of a word. It has no letters, so that Pagefind counts the place and keeps nothing. */
const noWord = '\u2063';

/**
 * Writes stems as tokens: small letters of one length, in which Pagefind finds nothing to divide. Tokens in one place are
 * tied by a hyphen, as a compound is: Pagefind keeps each, and all together as one word of another length.
 */
export class WordTokens {
  readonly #tokens = new Map<string, string>();
  readonly #stems: string[] = [];
  /** The tokens of one place, by its list of stems: the same word has the same list. */
  readonly #written = new Map<readonly string[], string>();

  /** Writes a document’s words with spaces between its places. */
  write(words: DocumentWords): string {
    return words.map((stems) => this.#placeOf(stems)).join(' ');
  }

  /** The stem that a token stands for; undefined where it is none. */
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
