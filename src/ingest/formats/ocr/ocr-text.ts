import { escapeHtml } from '../../../text/escape-html.ts';
import { joinLines, wholeWords } from '../print/join-words.ts';

/** A block of a recognized page, roughly a paragraph. */
export interface OcrBlock {
  readonly id: string;
  /** Lines of words; a hyphenated word is complete if the program states it. */
  readonly lines: readonly string[];
  /** The confidence of the program in each word, from 0 to 1. */
  readonly confidences: readonly number[];
}

/** Below this, about every fifth word is wrong. */
const minConfidence = 0.8;
const maxExamples = 12;

/** Converts blocks into paragraphs, joining hyphenated words. Doubts say why words may be wrong, one sentence each. */
export function ocrText(blocks: readonly OcrBlock[]) {
  const words = wholeWords(blocks.flatMap(({ lines }) => lines));
  const uncertain: string[] = [];
  const html = paragraphsOf(blocks)
    .map((lines) => joinLines(lines, words))
    .map((joined) => {
      uncertain.push(...joined.uncertain);
      return joined.text === '' ? '' : `<p>${escapeHtml(joined.text)}</p>`;
    })
    .join('');
  const confidences = blocks.flatMap((block) => block.confidences);
  const mean = confidences.reduce((sum, one) => sum + one, 0) / Math.max(1, confidences.length);
  return {
    html,
    doubts: [
      ...(confidences.length > 0 && mean < minConfidence
        ? [`The text recognition was confident of ${Math.round(mean * 100)} % of the words.`]
        : []),
      ...(uncertain.length > 0
        ? [
            `Hyphenated words were joined without certainty: ${uncertain.slice(0, maxExamples).join(', ')}${uncertain.length > maxExamples ? ` and ${uncertain.length - maxExamples} more` : ''}.`,
          ]
        : []),
    ],
  };
}

/** Joins blocks in which a sentence continues: the next one starts with a lowercase letter. */
function paragraphsOf(blocks: readonly OcrBlock[]): string[][] {
  const paragraphs: string[][] = [];
  for (const { lines } of blocks) {
    const last = paragraphs.at(-1);
    const goesOn = /[\p{L},;-]\s*$/u.test(last?.at(-1) ?? '') && /^\p{Ll}/u.test(lines[0] ?? '');
    if (last && goesOn) last.push(...lines);
    else paragraphs.push([...lines]);
  }
  return paragraphs;
}
