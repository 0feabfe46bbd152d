import { createHash, hash } from 'node:crypto';
import { decode, encodingOf } from '../../source/decode.ts';
import { knownField } from '../../fields/fields.ts';
import { bylineIn, isDateAlone, mayBeHeadline } from '../../fields/head-line.ts';
import { articleFromFields } from '../../fields/from-fields.ts';
import { type Incoming, type IncomingArticle, type SourcePlace, refuse } from '../../contract/incoming.ts';
import { maxBodyUnits } from '../../clean/clean-body.ts';
import { linesIn } from '../../source/lines-in.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** The maximum number of lines that precede a text: a headline, a date, a byline. */
const maxHeadLines = 3;
/** A longer paragraph at the top is text, whatever one of its lines is. */
const maxDoubtfulLines = 5;

/** Plain text: one article per file, or several separated by lines of `---` or form feeds. */
export const plainTextReader: Reader = {
  format: 'text',
  // XML that no other reader recognizes is not plain text.
  reads: ({ base, text }) => (/\.te?xt$/.test(base) ? 0.5 : /^\s*(?!<\?xml)\S/.test(text) ? 0.05 : 0),
  read: readPlainText,
};

async function* readPlainText(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const encoding = encodingOf(source);
  yield* encodingWarnings(source, encoding, '');
  // For a file with a single article the digest is that of its bytes, as other tools compute it.
  const hash = createHash('sha256');
  const hashed: OpenedSource = {
    ...source,
    bytes: async function* () {
      for await (const bytes of source.bytes()) {
        hash.update(bytes);
        yield bytes;
      }
    },
  };
  let last: TextPart | undefined;
  let item = 0;
  for await (const part of splitParts(decode(hashed, encoding))) {
    if (last) yield readPart(last, { file: source.name, line: last.line, item: (item += 1) }, settings);
    last = part;
  }
  if (!last) {
    throw new SourceFault(formatProblem('text-empty'));
  }
  if (item === 0) yield readPart(last, { file: source.name, line: last.line }, settings, hash.digest('hex'));
  else yield readPart(last, { file: source.name, line: last.line, item: item + 1 }, settings);
}

interface TextPart {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly isTooLong: boolean;
}

async function* splitParts(chunks: AsyncIterable<string>): AsyncGenerator<TextPart> {
  let lines: string[] = [];
  let length = 0;
  let line = 1;
  const take = (): TextPart[] => {
    const isTooLong = length > maxBodyUnits;
    const text = lines.join('\n');
    const first = line;
    lines = [];
    length = 0;
    return isTooLong || text.trim() !== '' ? [{ text, line: first, isTooLong }] : [];
  };
  for await (const { text, number, isTooLong } of linesIn(chunks, maxBodyUnits)) {
    const pages = text.split('\f');
    for (const [index, page] of pages.entries()) {
      if (index > 0 || /^\s*-{3,}\s*$/.test(page)) {
        yield* take();
        line = index > 0 ? number : number + 1;
        if (index === 0) continue;
      }
      if (length === 0 && page.trim() === '' && !isTooLong) {
        line = number + 1;
        continue;
      }
      length += isTooLong ? maxBodyUnits + 1 : page.length + 1;
      if (length > maxBodyUnits) lines = [];
      else lines.push(page);
    }
  }
  yield* take();
}

function readPart(
  { text, isTooLong }: TextPart,
  place: SourcePlace,
  settings: ReadSettings,
  digest = hash('sha256', text),
): Incoming {
  if (isTooLong) {
    return refuse(place, formatProblem('text-too-long', { millions: maxBodyUnits / 1e6 }));
  }
  const headed = readHeader(text, settings);
  if (headed) {
    const body = { format: 'text', value: headed.rest } as const;
    const article = articleFromFields(headed.fields, { place, sha256: digest, body }, settings);
    return article.title === undefined ? { ...article, ...firstLine(headed.rest) } : article;
  }
  const head = readHead(text);
  if (head) return { type: 'article', place, sha256: digest, ...head };
  const dated = /^\s*date\s+(\S+)[ \t]*/i.exec(text);
  const rest = dated ? text.slice(dated[0].length) : text;
  return {
    type: 'article',
    place,
    sha256: digest,
    ...(dated && { date: dated[1]! }),
    body: { format: 'text', value: rest },
    ...firstLine(rest),
  };
}

/**
 * Reads lines like `Title: …` and `Date: …` at the top, up to the first other line; a value may continue on
 * an indented line.
 */
function readHeader(
  text: string,
  settings: ReadSettings,
): { fields: Record<string, string>; rest: string } | undefined {
  const lines = text.split('\n');
  const fields: Record<string, string> = {};
  let index = lines.findIndex((line) => line.trim() !== '');
  let last: string | undefined;
  for (; index < lines.length; index += 1) {
    const line = lines[index]!;
    const match = /^([\p{L}][\p{L}\p{N} _-]{0,30}):(.*)$/u.exec(line);
    const name = match?.[1];
    if (name !== undefined && (knownField(name) ?? settings.map.get(name.toLowerCase()))) {
      fields[name] = match![2]!.trim();
      last = name;
    } else if (last !== undefined && /^[ \t]+\S/.test(line)) fields[last] += ` ${line.trim()}`;
    else break;
  }
  // A text may start with a word and a colon; a header is followed by an empty line or has two lines.
  const ends = index >= lines.length || lines[index]!.trim() === '' || Object.keys(fields).length > 1;
  return last !== undefined && ends ? { fields, rest: lines.slice(index).join('\n') } : undefined;
}

/**
 * Reads the lines above a text if all of them are clear: a headline, a date and a byline, each alone in its line, of which one
 * may be missing. If others stand among them, all stay in the text, and the keeper is told.
 */
function readHead(
  text: string,
): Pick<IncomingArticle, 'title' | 'titleIsProposed' | 'date' | 'authors' | 'doubt' | 'body'> | undefined {
  const blocks = text.trim().split(/\n[ \t]*(?:\n[ \t]*)+/);
  const linesOf = (block: string) => block.split('\n').map((line) => line.trim());
  const isKnown = (line: string) => isDateAlone(line) || bylineIn(line) !== undefined;
  const [top = []] = blocks.slice(0, 1).map(linesOf);
  const more = blocks.slice(1, -1).map(linesOf);
  const end = more.findIndex((lines) => !lines.every(isKnown));
  const below = end < 0 ? more : more.slice(0, end);
  const lines = [...top, ...below.flat()];
  const dates = lines.filter(isDateAlone);
  // The first line may be a headline that begins with “By”.
  const bylines = lines.slice(1).filter((line) => bylineIn(line) !== undefined);
  if (blocks.length < 2 || dates.length + bylines.length === 0) return undefined;
  const titles = lines.filter((line) => !dates.includes(line) && !bylines.includes(line));
  const [title] = titles;
  const isClear =
    lines.length <= maxHeadLines &&
    titles.length < 2 &&
    dates.length < 2 &&
    bylines.length < 2 &&
    (title === undefined ? dates.length > 0 : mayBeHeadline(title));
  const [date, byline] = [dates[0], bylineIn(bylines[0] ?? '')];
  if (!isClear)
    return top.length > maxDoubtfulLines
      ? undefined
      : {
          doubt: `Its first lines may be its headline, its date or who wrote it: ${JSON.stringify(lines.slice(0, maxHeadLines + 1).join(' / '))}.`,
          body: { format: 'text', value: text },
        };
  const rest = blocks.slice(1 + below.length).join('\n\n');
  return {
    body: { format: 'text', value: rest },
    ...(title === undefined ? firstLine(rest) : { title }),
    ...(date !== undefined && { date }),
    ...(byline !== undefined && { authors: [{ name: byline }] }),
  };
}

/** Returns a first line that stands alone and does not end like a sentence as the proposed title. */
function firstLine(text: string): Partial<Pick<IncomingArticle, 'title' | 'titleIsProposed' | 'body'>> {
  const match = /^\s*(\S[^\n]*)\n[ \t]*\n(?=[^]*\S)/.exec(text);
  const line = match?.[1]?.trim();
  if (line === undefined || !mayBeHeadline(line)) return {};
  return {
    title: line,
    titleIsProposed: true,
    body: { format: 'text', value: text.slice(match![0].length) },
  };
}
