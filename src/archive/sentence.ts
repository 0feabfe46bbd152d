/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words that end in a full stop without ending the sentence, by language. */
const abbreviations: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[\s(“"‘'\u2013\u2014-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Rev|Hon|Messrs|St|Mt|Ft|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|Dept|Univ|No|Nos|vs|v|cf|al|approx|est|Ave|Blvd|Rd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ph\.D|a\.m|p\.m|e\.g|i\.e)\.\s*$/,
  de: /(?:^|[\s(„])(?:Dr|Prof|Hr|Fr|Nr|Bd|bzw|ca|usw|vgl|Abs|Art|Jh|St|Str|z\.\s?B|d\.\s?h|u\.\s?a)\.\s*$/,
  fr: /(?:^|[\s(«])(?:M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|av|bd|env|cf|etc|p\.\s?ex)\.\s*$/,
  es: /(?:^|[\s(«¿¡])(?:Sr|Sra|Srta|Dr|Dra|Prof|Gral|Ud|Uds|núm|pág|p\.\s?ej|EE\.\s?UU)\.\s*$/,
};

/** One letter and a full stop: an initial, the end of "U.S.", a part of "z. B." */
const initial = /(?:^|[\s(“"‘'.\u2013\u2014-])\p{L}\.\s*$/u;

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * Divides a text into sentences, by the rules of its language (Unicode's UAX 29), which break after any
 * abbreviation: what follows one is put back, and a sentence that would cut a range is joined to the next.
 * A sentence that ends in "U.S." so may run on; none is ever cut short.
 *
 * @param whole ranges that must not be cut: the mentions in the text
 * @returns all of the text, in order, each with the space that follows it
 */
export function sentences(text: string, language: string, whole: readonly TextRange[] = []): TextRange[] {
  const abbreviated = abbreviations[language.split('-')[0]!];
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    const before = found.at(-1);
    const said = before && text.slice(before.start, before.end);
    const runsOn =
      said !== undefined &&
      (initial.test(said) ||
        abbreviated?.test(said) ||
        whole.some(({ start, end }) => start < index && index < end));
    if (runsOn) before!.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** The sentences that hold all of the ranges: from the one that holds the first to the one that holds the last. */
export function sentenceAround(all: readonly TextRange[], ranges: readonly TextRange[]): TextRange {
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return {
    start: all.findLast((sentence) => sentence.start <= start)?.start ?? 0,
    end: all.find((sentence) => sentence.end >= end)?.end ?? end,
  };
}
