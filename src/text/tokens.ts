import { bordersOfLetters, isPartOfHanWords, isUnknownToSegmenter } from './script-words.ts';
import { foldCased } from './spelling/fold-spelling.ts';
import { unspacedScripts } from './unspaced-scripts.ts';

/** A word, a sign of a script in which words are not told by spaces, or a single other character, of a text. */
export interface Token {
  /** Folded as search folds it (see spelling/fold-spelling.ts), apostrophes and dashes alike. Case is kept: ICE is not ice. */
  readonly folded: string;
  /** In UTF-16 units of the text, as written. */
  readonly start: number;
  readonly end: number;
  /** Whether it continues the word of the token before it, where signs are tokens: see {@link bordersOfLetters}. */
  readonly continuesWord?: true;
}

// A word may contain a soft hyphen or a joiner.
const letters = String.raw`\p{L}\p{N}\p{M}\u00AD\u200C\u200D`;
const tokenPattern = new RegExp(`[${letters}]+|\\S`, 'gu');
const wordPattern = new RegExp(`^[${letters}]`, 'u');
const unspacedPattern = new RegExp(`[${unspacedScripts}]`, 'u');
const dividedPattern = new RegExp(String.raw`[${unspacedScripts}\p{Script=Hangul}]`, 'u');
// Each sign, or syllable, is a token with the marks that belong to it, so that a name is found whatever stands beside it.
const signPattern = new RegExp(
  String.raw`[\u1100-\u115F\uA960-\uA97F]+[\u1160-\u11A7]+[\u11A8-\u11FF]*|[${unspacedScripts}\u30FC\p{Script=Hangul}][\u3099\u309A\uFE00-\uFE0F\u{E0100}-\u{E01EF}]*|(?:(?![${unspacedScripts}\p{Script=Hangul}])[^])+`,
  'gu',
);

/** Splits a text into tokens; white space only separates them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(tokenPattern)) {
    if (dividedPattern.test(written)) addSigns(tokens, written, start);
    else tokens.push({ folded: fold(written), start, end: start + written.length });
  }
  return tokens;
}

const hanPattern = /^\p{Script=Han}/u;
// In Korean, spaces separate words: 한국 is a country, 한 국 may be "one soup".
const hangulPattern = /^\p{Script=Hangul}/u;
const wordJoiner = '\u2060';

function addSigns(tokens: Token[], written: string, offset: number): void {
  const borders = bordersOfLetters(written);
  let isAfterHangul = false;
  for (const { 0: sign, index } of written.matchAll(signPattern)) {
    const isHangul = hangulPattern.test(sign);
    const folded = (isHangul && isAfterHangul ? wordJoiner : '') + fold(sign);
    const token: Token = { folded, start: offset + index, end: offset + index + sign.length };
    tokens.push(borders.has(index) ? token : { ...token, continuesWord: true });
    isAfterHangul = isHangul;
  }
}

function fold(token: string): string {
  // Most tokens are ASCII words, which need no folding.
  if (/^[A-Za-z0-9]+$/.test(token)) return token;
  if (!wordPattern.test(token))
    return token
      .normalize('NFC')
      .replace(/[\u2018\u2019\u02BC\u02B9\u0060\u00B4\uFF07]/g, "'")
      .replace(/[\u2010-\u2013\u2212\uFE58\uFF0D]/g, '-');
  const bare = token.replace(/[\u00AD\u200C\u200D]/g, '');
  // Of a sign that only stretches a word, nothing would be left.
  return foldCased(bare) || bare;
}

/**
 * Returns whether the tokens from `first` to `last` stand alone in a text rather than being part of a longer
 * word (`Microsoft-owned`, `pro-US`, `ice.gov`, `someone@ice`, `イタリア` in `イタリアン`). Of names that no dictionary has, and
 * that it therefore divides, the ends are not judged in scripts without spaces. Han signs are judged by {@link isPartOfHanWords}.
 */
export function isWholeWord(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  if (tokens[first]?.continuesWord || tokens[last + 1]?.continuesWord)
    return isUnknownToSegmenter(text.slice(tokens[first]!.start, tokens[last]!.end));
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  if (hanPattern.test(tokens[first]!.folded) && isPartOfHanWords(text, start, end)) return false;
  return !(
    joined(tokens[first - 1], tokens[first], tokens[first - 2], text) ||
    joined(tokens[last + 1], tokens[last], tokens[last + 2], text)
  );
}

/**
 * Returns whether `sign` joins `token` to `beyond`: a hyphen, a dot or an at sign without spaces around it.
 */
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
  // An en dash separates two names (New York–London); only a true hyphen makes one word.
  const written = text.slice(sign.start, sign.end);
  if (/^[-\u2010\u2011]$/.test(written)) return true;
  return written === '@' || (written === '.' && sign.start === token.end && /^\p{Ll}/u.test(beyond.folded));
}

/** Returns a name's words as they are compared with a text: case is kept, variants of a character are not. */
export function nameKey(words: string): string {
  return tokenize(words)
    .map(({ folded }) => folded)
    .join(' ');
}
