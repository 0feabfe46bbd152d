// A copy of a table of opencc-js, because the package weighs a hundred times as much.
import tables from './japanese-characters.json' with { type: 'json' };
import { okuriganaSpellings } from './okurigana.ts';
import { withoutJapaneseQuestion } from './unspaced-questions.ts';

// The new forms of characters by their old ones (the list of characters for general use of 1946, by OpenCC), those of
// names that it lacks, and small ke and ka, which count.
const newForms: ReadonlyMap<string, string> = new Map([
  ...tables.newCharacters.split('|').map((pair) => pair.split(' ').toReversed() as [string, string]),
  ...['邉辺', '髙高', '﨑崎', '濵浜', 'ヶケ', 'ヵカ'].map((pair) => [...pair] as [string, string]),
]);

// Two ways to write a V (Cabinet notice no. 2 of 1991, "Gairaigo no hyoki").
const vowels: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' };

/** Replaces old forms of Japanese characters in a folded word by the new ones, and ヴァ by バ. */
export function modernCharacters(word: string): string {
  return word
    .replace(/ヴ([ァィェォ]?)/g, (_, vowel: string) => vowels[vowel] ?? 'ブ')
    .replace(/[\p{Script=Han}ヶヵ]/gu, (sign) => newForms.get(sign) ?? sign);
}

/** Longer texts are no queries. */
const maxLength = 40;
/** A shorter word in kana is often part of another, or a particle in the other kana. */
const minLength = 3;

// A word of three sounds or more may lack the long mark at its end (JIS Z 8301:2008, G.6.2.2).
const longEnd = /(?<=[\p{Script=Katakana}ー]{3})ー(?![\p{Script=Katakana}ー])/gu;

const kanaOffset = 0x60;
const katakana = /[ァ-ヶ]/g;
/** A whole word in hiragana, or its beginning before a Chinese character. */
const leadingHiragana = /^[ぁ-ゖー]{2,}(?=$|\p{Script=Han})/u;

/**
 * Returns a Japanese text and its other spellings: without the long mark at the end of a word, in the other kana, with and
 * without the kana after parts of compounds, and with が for ヶ.
 */
export function japaneseSpellings(text: string): readonly string[] {
  if (text.length > maxLength || !/[\p{Script=Han}ぁ-ヶ]/u.test(text)) return [text];
  return [...new Set(withoutJapaneseQuestion(text).flatMap(spellingsOf))];
}

function spellingsOf(text: string): string[] {
  const short = text.replace(longEnd, '');
  const spellings = [text, short, ...okuriganaSpellings(text), ...withOtherGa(text)];
  if (text.length >= minLength) spellings.push(...[text, short].map(otherKana));
  return spellings;
}

function otherKana(text: string): string {
  const toHiragana = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - kanaOffset);
  const toKatakana = (signs: string) =>
    signs.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + kanaOffset));
  return /[ァ-ヴ]/.test(text)
    ? text.replace(katakana, toHiragana)
    : text.replace(leadingHiragana, toKatakana);
}

function withOtherGa(text: string): string[] {
  const small = /(?<=\p{Script=Han})[ヶケ](?=\p{Script=Han})/gu;
  const ga = /(?<=\p{Script=Han})が(?=\p{Script=Han})/gu;
  return [text.replace(small, 'が'), text.replace(ga, 'ケ')];
}
