import { escapeHtml } from '../../../archive/escape-html.ts';
import { joinLines, wholeWords } from '../print/join-words.ts';

/** A block of a page that a program read: a paragraph, or near it. */
export interface OcrBlock {
  readonly id: string;
  /** Lines as words; a word that a line divides is whole where the program says what it is. */
  readonly lines: readonly string[];
  /** How sure the program was of each word, from 0 to 1. */
  readonly confidences: readonly number[];
}

export interface OcrText {
  readonly html: string;
  /** Why it is not certain that the words are right, a sentence each. */
  readonly doubts: readonly string[];
}

/** Below it every fifth word is wrong, or nearly. */
const minConfidence = 0.8;
const maxNamed = 12;

/** Makes paragraphs of blocks, words joined where lines divide them. */
export function ocrText(blocks: readonly OcrBlock[]): OcrText {
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
        ? [`The program that read the page was sure of ${Math.round(mean * 100)} % of its words.`]
        : []),
      ...(uncertain.length > 0
        ? [
            `Words that the ends of lines divide were joined without proof: ${uncertain.slice(0, maxNamed).join(', ')}${uncertain.length > maxNamed ? ` and ${uncertain.length - maxNamed} more` : ''}.`,
          ]
        : []),
    ],
  };
}

/** A sentence that no block ends goes on in the next, where that begins with a small letter. */
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
