/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Abbreviations that end in a period without ending a sentence, by language. */
const abbreviations: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[\s(“"‘'\u2013\u2014-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Rev|Hon|Messrs|St|Mt|Ft|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|Dept|Univ|No|Nos|vs|v|cf|al|approx|est|Ave|Blvd|Rd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ph\.D|a\.m|p\.m|e\.g|i\.e)\.\s*$/,
  de: /(?:^|[\s(„])(?:Dr|Prof|Hr|Fr|Nr|Bd|bzw|ca|usw|vgl|Abs|Art|Jh|St|Str|z\.\s?B|d\.\s?h|u\.\s?a)\.\s*$/,
  fr: /(?:^|[\s(«])(?:M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|av|bd|env|cf|etc|p\.\s?ex)\.\s*$/,
  es: /(?:^|[\s(«¿¡])(?:Sr|Sra|Srta|Dr|Dra|Prof|Gral|Ud|Uds|núm|pág|p\.\s?ej|EE\.\s?UU)\.\s*$/,
};

/** One letter and a period: an initial, the end of "U.S.", part of "z. B." */
const initial = /(?:^|[\s(“"‘'.\u2013\u2014-])\p{L}\.\s*$/u;

/** More characters than any abbreviation has, with the spaces around it. */
const maxAbbreviation = 64;

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * Splits a text into sentences by the rules of its language (Unicode's UAX 29). Since these break after every
 * abbreviation, sentences are joined again after one, and where a range would be cut. A sentence that ends in
 * "U.S." may therefore run on; none is cut short.
 *
 * @param whole ranges that must not be cut: the mentions in the text
 * @returns the whole text, in order, each sentence with the space that follows it
 */
export function sentences(text: string, language: string, whole: readonly TextRange[] = []): TextRange[] {
  const abbreviated = abbreviations[language.split('-')[0]!];
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    const before = found.at(-1);
    // Only the end counts: joining many initials would otherwise take quadratic time.
    const previous = before && text.slice(Math.max(before.start, before.end - maxAbbreviation), before.end);
    const runsOn =
      previous !== undefined &&
      (initial.test(previous) ||
        abbreviated?.test(previous) ||
        whole.some(({ start, end }) => start < index && index < end));
    if (runsOn) before!.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** Returns the range of the sentences that contain all of the given ranges. */
export function sentenceAround(all: readonly TextRange[], ranges: readonly TextRange[]): TextRange {
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return {
    start: all.findLast((sentence) => sentence.start <= start)?.start ?? 0,
    end: all.find((sentence) => sentence.end >= end)?.end ?? end,
  };
}
