/** A word, or a single other sign, of a text. */
export interface Token {
  /** Folded: Unicode form, apostrophes, dashes, soft hyphens. Case stays: ICE is not ice. */
  readonly folded: string;
  /** In UTF-16 units of the text, as written. */
  readonly start: number;
  readonly end: number;
}

// Scripts that are written without spaces: each character counts as a word of its own.
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
// A word may have a soft hyphen or a joiner in it.
const letters = String.raw`\p{L}\p{N}\p{M}\u00AD\u200C\u200D`;
const tokenPattern = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[${letters}])+|\\S`, 'gu');
const wordPattern = new RegExp(`^[${letters}]`, 'u');
const unspacedPattern = new RegExp(`[${unspaced}]`, 'u');

/** Divides a text into tokens; white space only separates them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    tokens.push({ folded: fold(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}

function fold(token: string): string {
  // The commonest token, a word in ASCII, needs no folding.
  if (/^[A-Za-z0-9]+$/.test(token)) return token;
  return token
    .normalize('NFC')
    .replace(/[\u00AD\u200C\u200D]/g, '')
    .replace(/[\u2018\u2019\u02BC\u02B9\u0060\u00B4\uFF07]/g, "'")
    .replace(/[\u2010-\u2013\u2212\uFE58\uFF0D]/g, '-');
}

/**
 * Says whether the tokens from `first` to `last` stand by themselves in a text, rather than as a part of
 * a longer word (`Microsoft-owned`, `pro-US`, `ice.gov`, `someone@ice`).
 */
export function standAlone(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  return !(
    joined(tokens[first - 1], tokens[first], tokens[first - 2], text) ||
    joined(tokens[last + 1], tokens[last], tokens[last + 2], text)
  );
}

/** Whether `sign` ties `token` to `beyond`: a hyphen, a dot or an at sign with no space on either side. */
function joined(
  sign: Token | undefined,
  token: Token | undefined,
  beyond: Token | undefined,
  text: string,
): boolean {
  if (!sign || !token || !beyond || !(sign.end === token.start || token.end === sign.start)) return false;
  if (!(sign.end === beyond.start || beyond.end === sign.start) || !wordPattern.test(beyond.folded))
    return false;
  if (unspacedPattern.test(token.folded)) return false;
  // An en dash joins two names (New York–London), so only a true hyphen binds.
  const written = text.slice(sign.start, sign.end);
  if (/^[-\u2010\u2011]$/.test(written)) return true;
  return written === '@' || (written === '.' && sign.start === token.end && /^\p{Ll}/u.test(beyond.folded));
}

/** Folds the words of a name to what is compared where a text is searched for it: case stays, spellings of a sign do not. */
export function wordingKey(words: string): string {
  return tokenize(words)
    .map(({ folded }) => folded)
    .join(' ');
}
