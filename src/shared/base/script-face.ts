/** A typeface for a script other than Latin, with which the pages and cards of an archive in that script are set. */
export interface ScriptFace {
  /** The name of its file, without its ending. */
  readonly file: string;
  /** As in the style sheets. */
  readonly family: string;
  /** The ISO 15924 code of the script. */
  readonly script: string;
  /** The first and last code point of each range of letters that it has. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** What is reduced to letters of living languages, since a page in the script has these and those of Latin. */
export const scriptFaces: readonly ScriptFace[] = [
  {
    file: 'noto-naskh-arabic',
    family: 'Noto Naskh Arabic',
    script: 'Arab',
    ranges: [
      [0x0600, 0x06ff],
      [0x0750, 0x077f],
      [0x200c, 0x200f],
      [0xfdf0, 0xfdfd],
    ],
  },
  {
    file: 'noto-serif-devanagari',
    family: 'Noto Serif Devanagari',
    script: 'Deva',
    ranges: [
      // Without what only Sanskrit and small languages have: with it, a page would need more than 130 kB.
      [0x0901, 0x0903],
      [0x0905, 0x090b],
      [0x090d, 0x0928],
      [0x092a, 0x0933],
      [0x0935, 0x0939],
      [0x093c, 0x0943],
      [0x0945, 0x094d],
      [0x0950, 0x0950],
      [0x0958, 0x095f],
      [0x0964, 0x0970],
      [0x0972, 0x0972],
      [0x200c, 0x200d],
      [0x20b9, 0x20b9],
    ],
  },
  {
    file: 'noto-serif-hebrew',
    family: 'Noto Serif Hebrew',
    script: 'Hebr',
    ranges: [
      [0x0591, 0x05f4],
      [0x20aa, 0x20aa],
      [0xfb1d, 0xfb4f],
    ],
  },
];

/** Returns the typeface for the script of a language; undefined for Latin, and where readers have their own. */
export function scriptFaceOf(language: string): ScriptFace | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return scriptFaces.find((face) => face.script === script);
  } catch {
    return undefined;
  }
}

/**
 * Whether our typefaces have the letters of a text.
 *
 * @param others the ranges of a font of the archive’s own, in order
 */
export function isSettable(text: string, others: ScriptFace['ranges'] = []): boolean {
  if (others.length === 0) return isOurs(text);
  return [...text].every((letter) => isOurs(letter) || isInRanges(letter.codePointAt(0)!, others));
}

/** Looks a code point up by halves: a font of Chinese has thousands of ranges. */
function isInRanges(code: number, ranges: ScriptFace['ranges']): boolean {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [first, last] = ranges[middle]!;
    if (code < first) to = middle;
    else if (code > last) from = middle + 1;
    else return true;
  }
  return false;
}

function isOurs(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u.test(
    text,
  );
}
