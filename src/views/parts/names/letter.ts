import { compareText } from '../../../text/compare-text.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The letter under which an index lists a name. */
export interface Letter {
  /** "N", "Ж", "漢", "3 畫"; "0–9" for names that do not begin with a letter. */
  readonly text: string;
  /** The ASCII form for URLs and anchors: `n`, `u0416`, `strokes-3`, `0-9`. */
  readonly slug: string;
}

/** What an index files: a name or a title, as it is sorted. */
interface FiledName {
  readonly id: string;
  readonly filed: string;
}

/** The names under one letter, in their order. */
export interface FiledUnder<Item extends FiledName> {
  readonly letter: Letter;
  readonly items: readonly Item[];
}

/** The orders in which Chinese is filed, as CLDR names them. */
type ChineseOrder = 'pinyin' | 'stroke';

/** Returns how an archive in Chinese files its names; undefined for all other languages. */
export function chineseOrderOf(language: string): ChineseOrder | undefined {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (base !== 'zh') return undefined;
  return script === 'Hant' ? 'stroke' : 'pinyin';
}

/**
 * Files names by the rules of a language, then by id, under letters without accents: those in Chinese characters
 * under their count of strokes in an archive in Traditional Chinese, under the letter of their pinyin in one in
 * Simplified Chinese, and under one heading in all others.
 */
export function fileUnderLetters<Item extends FiledName>(
  items: readonly Item[],
  language: string,
  words: Words,
): FiledUnder<Item>[] {
  const order = chineseOrderOf(language);
  const { compare } = new Intl.Collator(order ? `${language.replace(/-u-.*/, '')}-u-co-${order}` : language);
  const bounds = order && boundsOf(order, words);
  const letterOf = (filed: string): Letter => {
    const [first = ''] = filed.normalize('NFD');
    if (/\p{Script=Han}/u.test(first))
      return bounds?.findLast(({ mark }) => compare(mark, first) <= 0) ?? hanLetter;
    return otherLetter(first, words);
  };
  const sorted = items.toSorted((a, b) => compare(a.filed, b.filed) || compareText(a.id, b.id));
  const filed = Map.groupBy(
    sorted.map((item) => ({ item, letter: letterOf(item.filed) })),
    ({ letter }) => letter.slug,
  );
  const groups = [...filed.values()].map((own) => ({
    letter: own[0]!.letter,
    items: own.map(({ item }) => item),
  }));
  return order === 'pinyin' ? withLatinInOrder(groups) : groups;
}

/** Chinese characters where they have no order that readers know, or a character without one. */
const hanLetter: Letter = { text: '漢', slug: 'u6f22' };

/**
 * The marks with which CLDR’s collations begin each part of an index: U+FDD0, which is in no text, and a letter, or
 * a pattern of Braille whose number is the count of strokes. What stands behind the last character that a
 * collation knows has no part (UTS #35, part 5, Collation Indexes).
 */
const boundary = '\uFDD0';
const lastKnown: Readonly<Record<ChineseOrder, string>> = { pinyin: '咗', stroke: '龘' };
const braille = 0x28_00;
const maxStrokes = 48;

interface Bound extends Letter {
  /** What sorts directly before all characters of this heading. */
  readonly mark: string;
}

function boundsOf(order: ChineseOrder, words: Words): Bound[] {
  const known =
    order === 'pinyin'
      ? [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((text) => ({
          text,
          slug: text.toLowerCase(),
          mark: boundary + text,
        }))
      : Array.from({ length: maxStrokes }, (_, index) => ({
          text: words.pages.strokes(index + 1),
          slug: `strokes-${index + 1}`,
          mark: boundary + String.fromCodePoint(braille + index + 1),
        }));
  return [...known, { ...hanLetter, mark: `${lastKnown[order]}${lastKnown[order]}` }];
}

function otherLetter(first: string, words: Words): Letter {
  if (!/\p{L}/u.test(first)) return { text: words.pages.otherLetter, slug: '0-9' };
  const text = first.toUpperCase();
  const slug = /^[A-Z]$/.test(text)
    ? text.toLowerCase()
    : `u${text.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  return { text, slug };
}

/** A to Z once: names in Latin letters, which follow all Chinese ones, are under the same headings. */
function withLatinInOrder<Group extends { readonly letter: Letter }>(groups: readonly Group[]): Group[] {
  const isLatin = ({ letter }: Group) => /^[a-z]$/.test(letter.slug);
  const before = groups.findIndex(isLatin);
  return before === -1
    ? [...groups]
    : [
        ...groups.slice(0, before),
        ...groups.filter(isLatin).toSorted((a, b) => compareText(a.letter.slug, b.letter.slug)),
        ...groups.slice(before).filter((group) => !isLatin(group)),
      ];
}
