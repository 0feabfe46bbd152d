import { Parser } from 'htmlparser2';
import { SourceFault } from '../../contract/source-fault.ts';
import { around, type OcrPage, type OcrWord, type PlacedBlock, type SourceBox } from './ocr-page.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** ALTO is about ten levels deep; anything much deeper is an attack on the parser. */
const maxDepth = 200;

/** Returns the fault of XML whose elements are nested too deeply. */
export function tooDeep(): SourceFault {
  return new SourceFault(printProblem('ocr-too-deep'));
}

interface OpenBlock {
  readonly id: string;
  readonly box: SourceBox | undefined;
  readonly lines: string[];
  readonly confidences: number[];
  readonly words: OpenWord[];
}

interface OpenWord extends OcrWord {
  word: string;
  whole?: string;
  text: string;
  readonly part: 1 | 2 | undefined;
}

/**
 * Parses the text blocks of a page in ALTO, in file order, with their places in the units of the file. XML entities are not
 * expanded.
 *
 * @throws {SourceFault} if its elements are nested too deeply
 * @see https://www.loc.gov/standards/alto/
 */
export function parseAlto(xml: string): OcrPage {
  const open: string[] = [];
  const groups = new Map<string, string[]>();
  const boxes = new Map<string, SourceBox>();
  const openGroups: { readonly depth: number; readonly members: string[] }[] = [];
  const blocks: OpenBlock[] = [];
  let page: Readonly<Record<string, string>> | undefined;
  let words: OpenWord[] = [];
  let line = 0;
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (open.length >= maxDepth) throw tooDeep();
        const name = written.replace(/^.*:/, '');
        open.push(name);
        const { ID: id = '' } = attributes;
        const box = boxOf(attributes);
        if (name === 'Page') page ??= attributes;
        if (/^(?:TextBlock|Illustration|GraphicalElement|ComposedBlock)$/.test(name)) {
          if (box) boxes.set(id, box);
          for (const { members } of openGroups) members.push(id);
        }
        if (name === 'ComposedBlock') {
          const members: string[] = [];
          groups.set(id, members);
          openGroups.push({ depth: open.length, members });
        } else if (name === 'TextBlock') blocks.push({ id, box, lines: [], confidences: [], words: [] });
        else if (name === 'TextLine') {
          words = [];
          line += 1;
        } else if (name === 'HYP') breakWord(words.at(-1));
        else if (name === 'String' && blocks.length > 0) {
          const word = wordOf(attributes, line);
          words.push(word);
          blocks.at(-1)!.words.push(word);
          if (word.confidence !== undefined) blocks.at(-1)!.confidences.push(word.confidence);
        }
      },
      onclosetag: (written) => {
        if (open.length === openGroups.at(-1)?.depth) openGroups.pop();
        open.pop();
        if (written.replace(/^.*:/, '') !== 'TextLine') return;
        const text = words.flatMap((word) => (word.text === '' ? [] : [word.text])).join(' ');
        if (text !== '') blocks.at(-1)?.lines.push(text);
        words = [];
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  joinParts(blocks.flatMap((block) => block.words));
  return {
    width: numberOf(page?.WIDTH),
    height: numberOf(page?.HEIGHT),
    blocks: blocks.filter(({ lines }) => lines.length > 0).map(placed),
    boxes,
    groups,
  };
}

function placed({ id, box, lines, confidences, words }: OpenBlock): PlacedBlock {
  const own = box ?? around(words.flatMap((word) => (word.box ? [word.box] : [])));
  return { id, box: own, lines, confidences, words };
}

function wordOf(
  { CONTENT = '', SUBS_TYPE, SUBS_CONTENT = '', WC, ...rest }: Readonly<Record<string, string>>,
  line: number,
): OpenWord {
  const part = SUBS_TYPE === 'HypPart1' ? 1 : SUBS_TYPE === 'HypPart2' ? 2 : undefined;
  const whole = part === undefined ? '' : SUBS_CONTENT.trim();
  const confidence = Number(WC);
  return {
    box: boxOf(rest),
    ...(WC !== undefined && confidence >= 0 && confidence <= 1 && { confidence }),
    word: CONTENT,
    ...(whole !== '' && { whole }),
    line,
    // The first half holds the complete word, so the second is dropped.
    text: whole === '' ? CONTENT : part === 1 ? whole : '',
    part,
  };
}

/** Ends the last word of a line with a hyphen. */
function breakWord(word: OpenWord | undefined): void {
  if (!word || word.word.endsWith('-')) return;
  word.word += '-';
  if (word.whole === undefined) word.text += '-';
}

/** Completes broken words of which the file says that they are, but not how they are spelled as a whole. */
function joinParts(words: readonly OpenWord[]): void {
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (first.part !== 1 || second?.part !== 2 || first.whole !== undefined) continue;
    const whole = first.word.replace(/[-\u00AD\u2010¬=]$/, '') + second.word;
    first.whole = whole;
    second.whole = whole;
  }
}

/** Returns the rectangle of an element; undefined if it states none. */
function boxOf({ HPOS, VPOS, WIDTH, HEIGHT }: Readonly<Record<string, string>>): SourceBox | undefined {
  const [left, top, width = 0, height = 0] = [HPOS, VPOS, WIDTH, HEIGHT].map(numberOf);
  return left !== undefined && top !== undefined && width > 0 && height > 0
    ? [left, top, width, height]
    : undefined;
}

function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
