import { Parser } from 'htmlparser2';
import { SourceFault } from '../../contract/source-fault.ts';
import type { OcrBlock } from './ocr-text.ts';

/** ALTO is about ten levels deep; anything much deeper is an attack on the parser. */
const maxDepth = 200;

/** Returns the fault of XML whose elements are nested too deeply. */
export function tooDeep(): SourceFault {
  return new SourceFault('Its elements are nested too deeply.', 'Check what the file is.');
}

/**
 * Parses the text blocks of a page in ALTO, in file order. XML entities are not expanded.
 *
 * @throws {SourceFault} if its elements are nested too deeply
 * @see https://www.loc.gov/standards/alto/
 */
export function parseAlto(xml: string): OcrBlock[] {
  let depth = 0;
  const blocks: { id: string; lines: string[]; confidences: number[] }[] = [];
  let words: string[] = [];
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if ((depth += 1) > maxDepth) throw tooDeep();
        const name = written.replace(/^.*:/, '');
        const block = blocks.at(-1);
        if (name === 'TextBlock') blocks.push({ id: attributes.ID ?? '', lines: [], confidences: [] });
        else if (name === 'TextLine') words = [];
        else if (name === 'HYP' && words.length > 0 && !words.at(-1)!.endsWith('-')) {
          if (!isWhole) words[words.length - 1] += '-';
        } else if (name === 'String' && block) {
          const { CONTENT = '', SUBS_TYPE, SUBS_CONTENT = '' } = attributes;
          // The first half holds the complete word, so the second is dropped.
          isWhole = SUBS_TYPE === 'HypPart1' && SUBS_CONTENT !== '';
          if (SUBS_TYPE !== 'HypPart2' || SUBS_CONTENT === '') words.push(isWhole ? SUBS_CONTENT : CONTENT);
          const confidence = Number(attributes.WC);
          if (attributes.WC !== undefined && confidence >= 0 && confidence <= 1)
            block.confidences.push(confidence);
        }
      },
      onclosetag: (written) => {
        depth -= 1;
        if (written.replace(/^.*:/, '') !== 'TextLine') return;
        if (words.length > 0) blocks.at(-1)?.lines.push(words.join(' '));
        words = [];
      },
    },
    { xmlMode: true },
  );
  let isWhole = false;
  parser.end(xml);
  return blocks.filter(({ lines }) => lines.length > 0);
}
