import { sentenceCase } from '../../text/sentence-case.ts';

/** A stretch of a text, and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Articles by language; after one of them, words lose theirs. */
const articles = [
  'the a an',
  'der die das den dem des ein eine einen einem einer eines',
  'le la les l un une',
  'el la los las un una',
  'il lo la i gli le un uno una',
  'o a os as um uma',
  'de het een',
].map((list) => new Set(list.split(' ')));
/** Words after which an English noun has no article. */
const determiners = new Set(
  'his her its their our my your this that these those each every no another some any whose'.split(' '),
);
/** Adjectives that stand between an article and a name. */
const adjectives = new Set(
  'late former then alleged convicted accused suspected young old elderly famous popular new unknown said same defendant'.split(
    ' ',
  ),
);
/** Nouns before which a name has the place of an adjective: `the Quill trial`. */
const attributed =
  /^\s+(?:trial|case|affair|scandal|family|inquiry|enquiry|verdict|appeal|hearing|murder|killing|death|estate|papers|files|letters|report|campaign|camp|home|house|administration|government|supporter|supporters|lawyer|lawyers|plan|team|memo|speech|verdicts|trials|hearings)(?![\p{L}\p{N}])/u;
/** More than the words around a name by which it is known how others fit there. */
const maxAround = 80;

/**
 * Returns how words stand in the place of a name: with a capital letter where a sentence begins, without a second article after
 * one, and once where the text already says who it is (`the driver Jane Quill`).
 *
 * @param words such as `a driver`
 */
export function fitWords(
  text: string,
  place: { readonly start: number; readonly end: number },
  words: string,
): Replacement {
  const noun = withoutArticle(words);
  const { start, end } = withSameNoun(text, place, noun);
  const before = text.slice(Math.max(start - maxAround, 0), start);
  const previous = /(?<![\p{L}\p{N}])([\p{L}]+)[’']?\s+$/u.exec(before);
  const word = previous?.[1]?.toLowerCase() ?? '';
  const own = firstWord(words);
  const isArticle = own !== '' && noun !== words;
  if (isArticle && (own === 'a' || own === 'an') && (word === 'a' || word === 'an')) {
    const from = start - previous![0].length;
    const isCapital = /^\p{Lu}/u.test(previous![0]);
    return { start: from, end, text: isCapital ? sentenceCase(words) : words };
  }
  const isDetermined =
    isArticle &&
    (articles.some((list) => list.has(own) && list.has(word) && !isEnglishAs(own, word)) ||
      (articles[0]!.has(own) && (determiners.has(word) || /[’']s\s+$/.test(before) || isDescribed(before))));
  const isAttributed =
    isArticle && articles[0]!.has(own) && attributed.test(text.slice(end, end + maxAround));
  const fitting = isDetermined || isAttributed ? noun : words;
  return { start, end, text: beginsSentence(before) && !isDetermined ? sentenceCase(fitting) : fitting };
}

/** Whether words are English, and no two articles of Portuguese, where `as` is one of several women: `as a driver`. */
function isEnglishAs(own: string, word: string): boolean {
  return own === 'a' && word === 'as';
}

/** Whether an article and adjectives stand before a place: `the late`. */
function isDescribed(before: string): boolean {
  const words = before.toLowerCase().trimEnd().split(/\s+/);
  const first = words.findLastIndex((word) => !adjectives.has(word));
  return (
    first >= 0 &&
    first < words.length - 1 &&
    (articles[0]!.has(words[first]!) || determiners.has(words[first]!))
  );
}

function beginsSentence(before: string): boolean {
  return /^[^\p{L}\p{N}]*$|[.!?]["'”’)\]]*\s+["'“‘([]*$/u.test(before) && !/\p{L}\.\p{L}\.\s$/u.test(before);
}

/** Widens a place by the noun of the words where it stands beside: `driver Jane Quill`, `Jane Quill, a driver,`. */
function withSameNoun(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  noun: string,
): { readonly start: number; readonly end: number } {
  const isNoun = (at: number) =>
    at >= 0 &&
    text.slice(at, at + noun.length).toLowerCase() === noun.toLowerCase() &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
  const gap = /,?\s{1,3}$/.exec(text.slice(Math.max(start - 4, 0), start))?.[0] ?? '';
  const before = start - gap.length - noun.length;
  if (noun !== '' && gap !== '' && isNoun(before)) {
    const isBetweenCommas = gap.startsWith(',') && text[end] === ',';
    if (!gap.startsWith(',') || isBetweenCommas)
      return { start: before, end: isBetweenCommas ? end + 1 : end };
  }
  const after = /^,\s+(?:(?:the|an?)\s+)?/i.exec(text.slice(end, end + 12))?.[0] ?? '';
  const last = end + after.length + noun.length;
  const isWhole = /^(?:[,.;:!?)]|\s*$)/.test(text.slice(last, last + 12));
  if (noun !== '' && after !== '' && isNoun(end + after.length) && isWhole)
    return { start, end: text[last] === ',' ? last + 1 : last };
  return { start, end };
}

function firstWord(words: string): string {
  return /^\p{L}+(?=[\s’'])/u.exec(words)?.[0].toLowerCase() ?? '';
}

function withoutArticle(words: string): string {
  const own = firstWord(words);
  return articles.some((list) => list.has(own)) ? words.replace(/^\p{L}+[’']?\s*/u, '') : words;
}
