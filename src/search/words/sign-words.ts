/** Writes the signs % and $ beside numbers out as words. */
export type SpellOut = (text: string) => string;

// How languages other than English read % and $ aloud. In Chinese and Japanese each character is a word, so that the sign would
// have to be several places.
const written: Readonly<Record<string, readonly [percent: string, dollar: string]>> = {
  ar: ['بالمئة', 'دولار'],
  da: ['procent', 'dollar'],
  de: ['prozent', 'dollar'],
  es: ['por ciento', 'dólares'],
  fa: ['درصد', 'دلار'],
  fi: ['prosenttia', 'dollaria'],
  fr: ['pour cent', 'dollars'],
  he: ['אחוזים', 'דולר'],
  hi: ['प्रतिशत', 'डॉलर'],
  it: ['per cento', 'dollari'],
  ko: ['퍼센트', '달러'],
  nb: ['prosent', 'dollar'],
  nl: ['procent', 'dollar'],
  pl: ['procent', 'dolarów'],
  pt: ['por cento', 'dólares'],
  ru: ['процентов', 'долларов'],
  sv: ['procent', 'dollar'],
  tr: ['yüzde', 'dolar'],
  uk: ['відсотків', 'доларів'],
};

/** A sign before or behind a number, which languages differ in: %10, 10 %. */
const signs = ['[%٪]', String.raw`\$`].map(
  (sign) => new RegExp(String.raw`${sign}\s*(\p{Nd}[\p{Nd}.,]*)|(\p{Nd})\s*${sign}`, 'gu'),
);

/** Returns what writes the signs of a language out, which is nothing if its words are not known. @param code without its region */
export function spellOutIn(code: string): SpellOut {
  const words = Object.hasOwn(written, code) ? written[code]! : [];
  return (text) =>
    words.reduce(
      (spelled, word, index) =>
        spelled.replace(signs[index]!, (_, behind, before) =>
          behind ? ` ${behind} ${word} ` : `${before} ${word} `,
        ),
      text,
    );
}
