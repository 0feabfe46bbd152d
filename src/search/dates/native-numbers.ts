import { latinDigits } from '../words/latin-digits.ts';

/** The Gregorian year before the first of each era. */
const eras: Readonly<Record<string, number>> = {
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 },
  ...{ 民國: 1911, 民国: 1911 },
};

/** Writes the year of a Japanese era, or of the Republic of China, as a Gregorian one: 平成30年 becomes 2018年, 民國元年 1912年. */
export function withoutEras(text: string): string {
  return text.replace(
    /(明治|大正|昭和|平成|令和|民[國国])(\d{1,3}|元)(?=年)/g,
    (_, era: string, year: string) => `${eras[era]! + (year === '元' ? 1 : Number(year))}`,
  );
}

const hanDigits = '〇一二三四五六七八九';
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Writes the digits of any script as 0–9, and the Chinese numerals of dates: 一九六二年六月 becomes 1962年6月, 昭和三十七年
 * 昭和37年.
 */
export function withWesternNumbers(text: string): string {
  return latinDigits(text).replace(/[〇零一二三四五六七八九十百千]{1,9}(?=年代|[年月日号])/gu, (numeral) =>
    String(hanNumber(numeral)),
  );
}

function hanNumber(text: string): number {
  const digits = [...text.replaceAll('零', '〇')];
  if (!digits.some((digit) => Object.hasOwn(hanPowers, digit)))
    return Number(digits.map((digit) => hanDigits.indexOf(digit)).join(''));
  let [sum, unit] = [0, 0];
  for (const digit of digits) {
    const power = Object.hasOwn(hanPowers, digit) ? hanPowers[digit]! : undefined;
    if (power === undefined) unit = Math.max(0, hanDigits.indexOf(digit));
    else {
      sum += (unit || 1) * power;
      unit = 0;
    }
  }
  return sum + unit;
}

const hebrewDigits = 'אבגדהוזחטיכלמנסעפצקרשת';
const finalLetters: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/**
 * Returns a number that is written in Hebrew letters: ו׳ is 6, תשע״ח 778. A year is usually without its thousands.
 *
 * @returns undefined if the word has other letters
 */
export function hebrewNumber(word: string): number | undefined {
  const letters = word.replace(/[׳״'"’”]/g, '');
  if (letters === '' || !/^[א-ת]+$/.test(letters)) return undefined;
  return [...letters].reduce((sum, letter) => {
    const at = hebrewDigits.indexOf(finalLetters[letter] ?? letter);
    return sum + (at < 9 ? at + 1 : at < 18 ? (at - 8) * 10 : (at - 17) * 100);
  }, 0);
}
